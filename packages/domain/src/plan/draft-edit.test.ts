import { describe, expect, it } from 'vitest';
import { day, period } from '../calendar/index.ts';
import { draftEditSchema, editDraft, type DraftEdit } from './draft-edit.ts';
import { severityOf, type Draft, type DraftTask, type FindingCode, type Orphan } from './draft.ts';
import { beginReview, openErrors, openFindings, type ReviewedDraft } from './review.ts';

const september = { kind: 'period', period: period('2022-09'), text: 'Tháng 9/2022', due: day('2022-09-30'), role: null, deliverable: null } as const;
const august = { ...september, period: period('2022-08'), text: 'Tháng 8/2022', due: day('2022-08-31') } as const;
const justice = { role: 'implement', unit: 'Bộ Tư pháp', code: 'G15', collective: false } as const;

const task = (line: number, more: Partial<DraftTask> = {}): DraftTask => ({
  line,
  path: ['PHÁP LÝ'],
  title: 'Rà soát văn bản',
  product: null,
  assignments: [justice],
  deadlines: [september],
  ...more,
});

const finding = (code: FindingCode, line: number, about: string | null = null) => ({
  code,
  severity: severityOf[code],
  line,
  about,
  message: '',
});

/** Like the source directive: a dated task, an undated one without units, and an orphan line with its error. */
const draft: Draft = {
  version: 1,
  title: 'SƠ ĐỒ 4',
  period: { period: period('2022-H2'), from: day('2022-07-01'), to: day('2022-12-31') },
  tasks: [task(9, { assignments: [], deadlines: [] }), task(17)],
  orphans: [
    {
      line: 19,
      path: ['PHÁP LÝ'],
      text: 'Bộ Tư pháp chủ trì, phối hợp các bộ, ngành, địa phương. Tháng 8/2022.',
      assignments: [
        { ...justice, role: 'lead' },
        { role: 'coordinate', unit: 'các bộ, ngành, địa phương', code: null, collective: true },
      ],
      deadlines: [august],
    },
  ],
  findings: [finding('TASK_WITHOUT_UNIT', 9), finding('TASK_WITHOUT_DEADLINE', 9), finding('ASSIGNMENT_WITHOUT_TASK', 19)],
  remainders: [], coverage: { characters: 100, accounted: 100 },
};

function edited(edit: DraftEdit, from: ReviewedDraft = beginReview(draft)): ReviewedDraft {
  const result = editDraft(from, edit);
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}

const faultOf = (edit: DraftEdit) => editDraft(beginReview(draft), edit);

describe('editDraft', () => {
  it('attaches an orphan to a task: its units come with its own deadline, and the error is settled', () => {
    const after = edited({ kind: 'attach-orphan', line: 19, to: 17 });

    expect(after.orphans).toEqual([]);
    expect(openErrors(after)).toEqual([]);
    expect(after.tasks[1]?.assignments.map(({ role, unit }) => [role, unit])).toEqual([
      ['implement', 'Bộ Tư pháp'],
      ['lead', 'Bộ Tư pháp'],
      ['coordinate', 'các bộ, ngành, địa phương'],
    ]);
    expect(after.tasks[1]?.deadlines.map(({ text, role }) => [text, role])).toEqual([
      ['Tháng 9/2022', null],
      ['Tháng 8/2022', 'lead'],
      ['Tháng 8/2022', 'coordinate'],
    ]);
  });

  it('makes an orphan a task of its own, at its place in the document', () => {
    const after = edited({ kind: 'make-task', line: 19, title: 'Rà soát quy định về thủ tục hành chính' });

    expect(after.tasks.map(({ line }) => line)).toEqual([9, 17, 19]);
    expect(after.tasks[2]).toMatchObject({ title: 'Rà soát quy định về thủ tục hành chính', path: ['PHÁP LÝ'], deadlines: [august] });
    expect(after.findings[2]?.resolution).toEqual({ how: 'made-a-task' });
  });

  it('puts a task made of an orphan between those before and after it, without the words it came from', () => {
    const early: ReviewedDraft = beginReview({ ...draft, orphans: draft.orphans.map((each) => ({ ...each, line: 12 })) });

    const after = edited({ kind: 'make-task', line: 12, title: 'Thủ tục' }, early);

    expect(after.tasks.map(({ line }) => line)).toEqual([9, 12, 17]);
    expect(after.tasks[1]).toEqual({
      line: 12,
      path: ['PHÁP LÝ'],
      title: 'Thủ tục',
      product: null,
      assignments: draft.orphans[0]?.assignments,
      deadlines: [august],
    });
    expect(after.orphans).toEqual([]);
  });

  it('keeps the role an orphan’s deadline was said for, and one said for nobody when the orphan names nobody', () => {
    const dated = (more: Partial<Orphan>) =>
      beginReview({ ...draft, orphans: draft.orphans.map((each) => ({ ...each, ...more })) });
    const rolesAfter = (from: ReviewedDraft) =>
      edited({ kind: 'attach-orphan', line: 19, to: 17 }, from).tasks[1]?.deadlines.map(({ text, role }) => [text, role]);

    expect(rolesAfter(dated({ deadlines: [{ ...august, role: 'approve' }] }))).toEqual([
      ['Tháng 9/2022', null],
      ['Tháng 8/2022', 'approve'],
    ]);
    expect(rolesAfter(dated({ assignments: [] }))).toEqual([
      ['Tháng 9/2022', null],
      ['Tháng 8/2022', null],
    ]);
    expect(rolesAfter(dated({ assignments: [justice, { ...justice, unit: 'Bộ Y tế', code: 'G18' }] }))).toEqual([
      ['Tháng 9/2022', null],
      ['Tháng 8/2022', 'implement'],
    ]);
  });

  it('changes the one task and the one orphan it names, and leaves the rest as it was', () => {
    const other = { line: 23, path: [], text: 'Bộ Y tế.', assignments: [], deadlines: [] };
    const two = beginReview({
      ...draft,
      orphans: [...draft.orphans, other],
      findings: [...draft.findings, finding('ASSIGNMENT_WITHOUT_TASK', 23), finding('COLLECTIVE_OPEN', 19, 'các bộ, ngành, địa phương')],
    });

    const attached = edited({ kind: 'attach-orphan', line: 19, to: 17 }, two);
    const nothingAttached = edited({ kind: 'attach-orphan', line: 23, to: 17 }, two);
    const made = edited({ kind: 'make-task', line: 23, title: 'Khám chữa bệnh' }, two);
    const removed = edited({ kind: 'remove-task', line: 17 }, two);

    expect(attached.tasks[0]).toEqual(draft.tasks[0]);
    expect(attached.orphans).toEqual([other]);
    expect(attached.findings.map(({ code, line, resolution }) => [code, line, resolution])).toEqual([
      ['TASK_WITHOUT_UNIT', 9, null],
      ['TASK_WITHOUT_DEADLINE', 9, null],
      ['ASSIGNMENT_WITHOUT_TASK', 19, { how: 'attached', to: 17 }],
      ['ASSIGNMENT_WITHOUT_TASK', 23, null],
      ['COLLECTIVE_OPEN', 19, { how: 'mended' }],
    ]);
    expect(removed.tasks).toEqual([draft.tasks[0]]);
    expect(nothingAttached.tasks).toEqual(draft.tasks); // it names nobody and no day
    expect(made.tasks[2]).toMatchObject({ line: 23, title: 'Khám chữa bệnh', assignments: [], deadlines: [] });
  });

  it('drops an orphan only with a reason, which is kept', () => {
    const after = edited({ kind: 'drop-orphan', line: 19, reason: 'Lặp lại nhiệm vụ 2' });

    expect(after.findings[2]?.resolution).toEqual({ how: 'dropped', reason: 'Lặp lại nhiệm vụ 2' });
    expect(openErrors(after)).toEqual([]);
  });

  it('settles the warnings an edit cures, and asks again when it is undone by another edit', () => {
    const cured = edited({ kind: 'edit-task', task: task(9) });
    const bare = edited({ kind: 'edit-task', task: task(9, { assignments: [] }) }, cured);

    expect(cured.findings.slice(0, 2).map(({ resolution }) => resolution)).toEqual([{ how: 'mended' }, { how: 'mended' }]);
    expect(openFindings(bare).map(({ code, line }) => [code, line])).toEqual([
      ['TASK_WITHOUT_UNIT', 9],
      ['ASSIGNMENT_WITHOUT_TASK', 19],
    ]);
  });

  it('asks about what an edit brings in: an unknown unit, a second lead, words that are no deadline', () => {
    const unread = { kind: 'unrecognised', text: 'Theo Kế hoạch riêng', due: null, role: null, deliverable: null } as const;
    const lead = { ...justice, role: 'lead' } as const;
    const stranger = { role: 'lead', unit: 'Vụ Pháp chế', code: null, collective: false } as const;

    const after = edited({ kind: 'edit-task', task: task(17, { assignments: [lead, stranger], deadlines: [unread] }) });

    expect(openFindings(after).filter(({ line }) => line === 17).map(({ code, about }) => [code, about])).toEqual([
      ['MULTIPLE_LEADS', 'Bộ Tư pháp; Vụ Pháp chế'],
      ['UNIT_UNKNOWN', 'Vụ Pháp chế'],
      ['DEADLINE_UNRECOGNISED', 'Theo Kế hoạch riêng'],
    ]);
  });

  it('works the due day out again instead of believing what came in', () => {
    const after = edited({ kind: 'edit-task', task: task(17, { deadlines: [{ ...september, due: day('2030-01-01') }] }) });

    expect(after.tasks[1]?.deadlines[0]?.due).toBe('2022-09-30');
  });

  it('dates an undated task by the period of the document, in its words', () => {
    const after = edited({ kind: 'take-period', line: 9 });

    expect(after.tasks[0]?.deadlines).toMatchObject([{ kind: 'period', period: '2022-H2', text: '6 tháng cuối năm 2022', due: '2022-12-31' }]);
    expect(after.findings[1]?.resolution).toEqual({ how: 'mended' });
  });

  it('accepts warnings, and keeps them accepted through later edits', () => {
    const accepted = edited({ kind: 'accept', findings: [0, 1] });
    const after = edited({ kind: 'remove-task', line: 17 }, accepted);

    expect(openFindings(after).map(({ code }) => code)).toEqual(['ASSIGNMENT_WITHOUT_TASK']);
    expect(after.findings.map(({ resolution }) => resolution)).toEqual([{ how: 'accepted' }, { how: 'accepted' }, null]);
  });

  it('leaves what became of a finding as it was when it is accepted afterwards', () => {
    const cured = edited({ kind: 'edit-task', task: task(9) });

    expect(edited({ kind: 'accept', findings: [0] }, cured).findings[0]?.resolution).toEqual({ how: 'mended' });
  });

  it('refuses to accept an error', () => {
    expect(faultOf({ kind: 'accept', findings: [2] })).toEqual({
      ok: false,
      fault: { code: 'draft/error-not-acceptable', detail: { code: 'ASSIGNMENT_WITHOUT_TASK', line: 19 } },
    });
  });

  it.each<[DraftEdit, object]>([
    [{ kind: 'edit-task', task: task(5) }, { code: 'draft/no-such-task', detail: { line: 5 } }],
    [{ kind: 'remove-task', line: 5 }, { code: 'draft/no-such-task', detail: { line: 5 } }],
    [{ kind: 'attach-orphan', line: 19, to: 5 }, { code: 'draft/no-such-task', detail: { line: 5 } }],
    [{ kind: 'attach-orphan', line: 17, to: 9 }, { code: 'draft/no-such-orphan', detail: { line: 17 } }],
    [{ kind: 'make-task', line: 17, title: 'x' }, { code: 'draft/no-such-orphan', detail: { line: 17 } }],
    [{ kind: 'drop-orphan', line: 17, reason: 'x' }, { code: 'draft/no-such-orphan', detail: { line: 17 } }],
    [{ kind: 'accept', findings: [0, 99] }, { code: 'draft/no-such-finding', detail: { finding: 99 } }],
    [{ kind: 'take-period', line: 5 }, { code: 'draft/no-such-task', detail: { line: 5 } }],
  ])('refuses %o, which names what is not there', (edit, fault) => {
    expect(faultOf(edit)).toEqual({ ok: false, fault });
  });

  it('refuses to date a task by the period of a document that names none', () => {
    expect(editDraft(beginReview({ ...draft, period: null }), { kind: 'take-period', line: 9 })).toEqual({
      ok: false,
      fault: { code: 'draft/no-period', detail: { line: 9 } },
    });
  });
});

describe('draftEditSchema', () => {
  it.each([
    { kind: 'remove-task', line: 9 },
    { kind: 'attach-orphan', line: 19, to: 17 },
    { kind: 'make-task', line: 19, title: 'Thủ tục' },
    { kind: 'drop-orphan', line: 19, reason: 'Lặp lại' },
    { kind: 'accept', findings: [0] },
    { kind: 'take-period', line: 9 },
    { kind: 'edit-task', task: task(9) },
  ])('takes %o', (edit) => {
    expect(draftEditSchema.parse(edit)).toEqual(edit);
  });

  it.each([
    { kind: 'remove-task', line: 0 },
    { kind: 'make-task', line: 19, title: '  ' },
    { kind: 'make-task', line: 19, title: 'a'.repeat(10_001) },
    { kind: 'drop-orphan', line: 19, reason: ' ' },
    { kind: 'drop-orphan', line: 19, reason: 'a'.repeat(1001) },
    { kind: 'accept', findings: [] },
    { kind: 'accept', findings: [0.5] },
    { kind: 'approve', line: 9 },
  ])('refuses an edit without sense or end, like $kind', (edit) => {
    expect(draftEditSchema.safeParse(edit).success).toBe(false);
  });
});
