import { describe, expect, it } from 'vitest';
import { day } from '../calendar/index.ts';
import { blankDraft, copyDraft, revisionDraft, withTaskIds } from './begin-draft.ts';
import { draftSchema, type DraftTask } from './draft.ts';
import { beginReview, openFindings } from './review.ts';

const place = [{ line: 9, from: 0, to: 7 }];
const task: DraftTask = {
  line: 9,
  path: ['PHÁP LÝ'],
  title: 'Rà soát',
  product: 'Báo cáo',
  assignments: [{ role: 'lead', unit: 'Bộ Tư pháp', code: 'G15', collective: false, source: place }],
  deadlines: [{ kind: 'day', day: day('2022-09-30'), text: '30/9/2022', due: day('2022-09-30'), role: null, deliverable: null, source: place }],
  source: place,
  productSource: place,
  continues: 'T9',
};
const bare: DraftTask = { line: 11, path: [], title: 'Tuyên truyền', product: null, assignments: [], deadlines: [] };

const approved = beginReview({
  ...blankDraft('KẾ HOẠCH'),
  tasks: [task, bare],
  findings: [{ code: 'TASK_WITHOUT_UNIT', severity: 'warning', line: 11, message: '', about: null }],
  remainders: [{ line: 1, from: 0, to: 8, kind: 'document-title' }],
  coverage: { characters: 100, accounted: 100 },
});
const accepted = { ...approved, findings: approved.findings.map((finding) => ({ ...finding, resolution: { how: 'accepted' } as const })) };

describe('a blank draft', () => {
  it('is a draft, with a title and nothing in it', () => {
    expect(draftSchema.parse(blankDraft('Kế hoạch'))).toMatchObject({ title: 'Kế hoạch', tasks: [], findings: [] });
    expect(blankDraft(null).title).toBeNull();
  });
});

describe('a revision of a plan', () => {
  it('names the task of the plan each of its tasks goes on from, and asks only what nobody has answered', () => {
    const revision = revisionDraft(accepted, new Map([[11, 'T11']]));

    expect(revision.tasks.map(({ continues }) => continues)).toEqual(['T9', 'T11']);
    expect(revision.remainders).toEqual(approved.remainders);
    expect(openFindings(revision).map(({ code, line }) => [code, line])).toEqual([['TASK_WITHOUT_DEADLINE', 11]]);
  });

  it('leaves the draft otherwise as it is when only the ids are written', () => {
    expect(withTaskIds(approved, new Map([[9, 'T1']]))).toEqual({ ...approved, tasks: [{ ...task, continues: 'T1' }, bare] });
  });
});

describe('a copy of a plan', () => {
  it('has its tasks, named anew and without a place in any document, and every doubt is asked about again', () => {
    const copy = copyDraft(accepted);

    expect(copy.tasks).toEqual([
      {
        line: 1,
        path: ['PHÁP LÝ'],
        title: 'Rà soát',
        product: 'Báo cáo',
        assignments: [{ role: 'lead', unit: 'Bộ Tư pháp', code: 'G15', collective: false }],
        deadlines: [{ kind: 'day', day: '2022-09-30', text: '30/9/2022', due: '2022-09-30', role: null, deliverable: null }],
      },
      { ...bare, line: 2 },
    ]);
    expect(copy).toMatchObject({ title: 'KẾ HOẠCH', remainders: [], coverage: { characters: 0, accounted: 0 } });
    expect(openFindings(copy).map(({ code, line }) => [code, line])).toEqual([['TASK_WITHOUT_UNIT', 2], ['TASK_WITHOUT_DEADLINE', 2]]); // prettier-ignore
  });
});
