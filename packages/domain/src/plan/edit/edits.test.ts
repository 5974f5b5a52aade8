import { describe, expect, it } from 'vitest';
import { draftOf, edited, faultOf, health, justice, legal, linesAfter, october, september, task } from '../../testing/edited-drafts.ts';
import { unitId } from '../../unit/index.ts';
import { draftEditSchema, type DraftEdit } from '../draft-edit.ts';
import { openFindings } from '../review.ts';
import { applyUnitChoices, unitWordsKey } from './choose-unit.ts';

const hand = { title: 'Lập báo cáo', path: ['BÁO CÁO'], product: null, assignments: [], deadlines: [{ ...september, due: null }] };
const two = draftOf([task(3), task(7)], { remainders: [{ line: 12, from: 0, to: 2, kind: 'frame' }] });

describe('adding a task', () => {
  it('names it after the last line of the source, works its day out, and asks for its unit', () => {
    const after = edited(two, { kind: 'add-task', after: 3, task: hand });

    expect(after.tasks.map(({ line, title }) => [line, title])).toEqual([
      [3, 'Rà soát văn bản; tổng hợp kết quả'],
      [13, 'Lập báo cáo'],
      [7, 'Rà soát văn bản; tổng hợp kết quả'],
    ]);
    expect(after.tasks[1]?.deadlines[0]?.due).toBe('2022-09-30');
    expect(openFindings(after)).toMatchObject([{ code: 'TASK_WITHOUT_UNIT', line: 13 }]);
  });

  it('puts it before all when it comes after none', () => {
    expect(linesAfter(two, { kind: 'add-task', after: null, task: hand })).toEqual([13, 3, 7]);
    expect(linesAfter(draftOf([]), { kind: 'add-task', after: null, task: hand })).toEqual([1]);
  });

  it('names it after every place that is known, those of units and deadlines too', () => {
    const placed = draftOf([task(3, { deadlines: [{ ...september, source: [{ line: 20, from: 0, to: 5 }] }] })]);

    expect(linesAfter(placed, { kind: 'add-task', after: 3, task: hand })).toEqual([3, 21]);
  });
});

it('refuses to add a task larger than one can be', () => {
  const assignments = Array.from({ length: 201 }, (_, at) => ({ ...justice, unit: `Đơn vị ${at}` }));

  expect(faultOf(two, { kind: 'add-task', after: 3, task: { ...hand, assignments } })).toEqual({ code: 'draft/task-too-large', detail: { line: 13 } });
});

describe('moving a task', () => {
  it.each([
    [null, [7, 3]],
    [7, [7, 3]],
  ])('after %s changes the order only', (after, order) => {
    expect(linesAfter(draftOf([task(3), task(7)]), { kind: 'move-task', line: after === null ? 7 : 3, after })).toEqual(order);
  });

  it('after itself leaves it where it is', () => {
    expect(linesAfter(two, { kind: 'move-task', line: 3, after: 3 })).toEqual([3, 7]);
  });
});

describe('splitting a task', () => {
  const at = 'Rà soát văn bản'.length;
  const placed = task(3, { product: 'Báo cáo', continues: 'T1', source: [{ line: 3, from: 4, to: 19 }, { line: 4, from: 0, to: 17 }] }); // prettier-ignore

  it('gives both parts the units, deadlines, group and product, and the first the plan’s task', () => {
    const [first, second] = edited(draftOf([placed]), { kind: 'split-task', line: 3, at }).tasks;

    expect(first).toMatchObject({ line: 3, title: 'Rà soát văn bản', path: ['PHÁP LÝ'], product: 'Báo cáo', assignments: [justice], deadlines: [september], continues: 'T1' });
    expect(second).toEqual({ line: 5, title: 'tổng hợp kết quả', path: ['PHÁP LÝ'], product: 'Báo cáo', assignments: [justice], deadlines: [september], source: [{ line: 4, from: 0, to: 17 }] });
    expect(first?.source).toEqual([{ line: 3, from: 4, to: 19 }]);
  });

  it('divides the places within the run that is cut', () => {
    const [first, second] = edited(draftOf([placed]), { kind: 'split-task', line: 3, at: 'Rà soát văn bản; tổng hợp'.length }).tasks;

    expect([first?.title, second?.title]).toEqual(['Rà soát văn bản; tổng hợp', 'kết quả']);
    expect(first?.source).toEqual([{ line: 3, from: 4, to: 19 }, { line: 4, from: 0, to: 9 }]); // prettier-ignore
    expect(second?.source).toEqual([{ line: 4, from: 9, to: 17 }]);
  });

  it('is not refused for marks and characters of two units that stand elsewhere', () => {
    const title = 'Xét 𝑥 rồi ra\u0300; xét 𝑦 rồi ca\u0302n';

    expect(edited(draftOf([task(3, { title })]), { kind: 'split-task', line: 3, at: title.indexOf(';') }).tasks.map((each) => each.title)).toEqual([
      'Xét 𝑥 rồi ra\u0300',
      'xét 𝑦 rồi ca\u0302n',
    ]);
  });

  it('leaves the places with the first where they do not tell where the title was cut', () => {
    const source = [{ line: 3, from: 4, to: 90 }];
    const [first, second] = edited(draftOf([task(3, { source })]), { kind: 'split-task', line: 3, at }).tasks;

    expect([first?.source, second?.source]).toEqual([source, undefined]);
  });

  it.each([
    ['before its first word', 'Rà soát; tổng hợp', 60],
    ['after its last', '; Rà soát', 1],
    ['within a letter of two marks', 'Ra\u0300 soát', 2],
    ['within a character of two units', 'x𝑥y', 2],
  ])('is refused %s', (_, title, cut) => {
    expect(faultOf(draftOf([task(3, { title })]), { kind: 'split-task', line: 3, at: cut })).toEqual({
      code: 'draft/nothing-to-split',
      detail: { line: 3, at: cut },
    });
  });
});

describe('changing many tasks', () => {
  const lines = [3, 7];
  const tasksAfter = (change: Extract<DraftEdit, { kind: 'edit-many' }>['change']) => edited(two, { kind: 'edit-many', lines, change }).tasks;

  it('sets group and deadlines, and works the days out', () => {
    expect(tasksAfter({ kind: 'set-path', path: ['HẠ TẦNG'] }).map(({ path }) => path)).toEqual([['HẠ TẦNG'], ['HẠ TẦNG']]);
    expect(tasksAfter({ kind: 'set-deadlines', deadlines: [{ ...october, due: null }] }).map(({ deadlines }) => deadlines)).toEqual([[october], [october]]);
  });

  it('adds a unit once, takes one out, and puts one in the place of another in the role that one had', () => {
    expect(tasksAfter({ kind: 'add-unit', assignment: justice })).toEqual(two.tasks);
    expect(tasksAfter({ kind: 'add-unit', assignment: health }).map(({ assignments }) => assignments)).toEqual([[justice, health], [justice, health]]);
    expect(tasksAfter({ kind: 'replace-unit', unit: 'bộ tư pháp', assignment: health }).map(({ assignments }) => assignments)).toEqual([
      [{ ...health, role: 'lead' }],
      [{ ...health, role: 'lead' }],
    ]);
    expect(tasksAfter({ kind: 'remove-unit', unit: 'Bộ Y tế' })).toEqual(two.tasks);
  });

  it.each([
    ['in another role', { ...justice, role: 'coordinate' }],
    ['of the same words and another code', { ...justice, code: 'G18' }],
    ['of the same code and other words', { ...justice, unit: 'Tư pháp' }],
  ] as const)('adds a unit %s beside the one there is', (_, assignment) => {
    expect(tasksAfter({ kind: 'add-unit', assignment }).map(({ assignments }) => assignments)).toEqual([[justice, assignment], [justice, assignment]]);
  });

  it('removes them, or none when one is not there', () => {
    expect(tasksAfter({ kind: 'remove' })).toEqual([]);
    expect(linesAfter(draftOf([task(3), task(5), task(7)]), { kind: 'edit-many', lines, change: { kind: 'remove' } })).toEqual([5]);
    expect(faultOf(two, { kind: 'edit-many', lines: [3, 8], change: { kind: 'remove' } })).toEqual({ code: 'draft/no-such-task', detail: { line: 8 } });
    expect(faultOf(two, { kind: 'edit-many', lines: [3, 8], change: { kind: 'set-path', path: [] } })).toEqual({ code: 'draft/no-such-task', detail: { line: 8 } });
  });

  it('is refused when a task would have more units than one can have', () => {
    const full = draftOf([task(3, { assignments: Array.from({ length: 200 }, (_, at) => ({ ...justice, unit: `Đơn vị ${at}` })) })]);

    expect(faultOf(full, { kind: 'edit-many', lines: [3], change: { kind: 'add-unit', assignment: health } })).toEqual({
      code: 'draft/task-too-large',
      detail: { line: 3 },
    });
  });
});

describe('choosing a unit for unknown words', () => {
  const unknown = draftOf([task(3, { assignments: [legal] }), task(7, { assignments: [{ ...legal, role: 'lead', unit: 'VỤ  PHÁP CHẾ' }, { ...legal, code: 'G18' }] })], {
    orphans: [{ line: 9, path: [], text: 'Vụ Pháp chế.', assignments: [legal], deadlines: [] }],
    findings: [
      { code: 'UNIT_UNKNOWN', severity: 'warning', line: 3, message: '', about: 'Vụ Pháp chế' },
      { code: 'UNIT_UNKNOWN', severity: 'warning', line: 9, message: '', about: 'Vụ Pháp chế' },
      { code: 'ASSIGNMENT_WITHOUT_TASK', severity: 'error', line: 9, message: '', about: null },
    ],
  });
  const chosen = { name: 'Bộ Tư pháp', code: unitId('G15') };

  it('gives it to every assignment of these words that names no unit, and asks no more', () => {
    const after = edited(unknown, { kind: 'choose-unit', unit: 'vụ pháp chế', chosen, remember: false });

    expect(after.tasks.map(({ assignments }) => assignments)).toEqual([
      [{ ...justice, role: 'implement' }],
      [justice, { ...legal, code: 'G18' }],
    ]);
    expect(after.orphans[0]?.assignments).toEqual([{ ...justice, role: 'implement' }]);
    expect(openFindings(after)).toMatchObject([{ code: 'ASSIGNMENT_WITHOUT_TASK', line: 9 }]);
  });

  it('is applied to the next document with its words left as written, and said', () => {
    const { draft, remembered } = applyUnitChoices(unknown, new Map([[unitWordsKey(' Vụ Pháp Chế'), 'G15']]));

    expect(remembered).toEqual([{ words: 'Vụ Pháp chế', code: 'G15' }, { words: 'VỤ  PHÁP CHẾ', code: 'G15' }]); // prettier-ignore
    expect(draft.tasks[0]?.assignments).toEqual([{ ...legal, code: 'G15' }]);
    expect(draft.tasks[1]?.assignments.map(({ code }) => code)).toEqual(['G15', 'G18']);
    expect(openFindings(draft)).toMatchObject([{ code: 'ASSIGNMENT_WITHOUT_TASK', line: 9 }]);
  });

  it('leaves other words, and words that name many units, as they are', () => {
    const other = { ...legal, unit: 'Vụ Tổ chức' };
    const many = { ...legal, collective: true };
    const mixed = draftOf([task(3, { assignments: [legal, other, many] })]);

    expect(edited(mixed, { kind: 'choose-unit', unit: 'Vụ Pháp chế', chosen, remember: false }).tasks[0]?.assignments[1]).toEqual(other);
    expect(applyUnitChoices(mixed, new Map([['vụ pháp chế', 'G15']])).draft.tasks[0]?.assignments).toEqual([{ ...legal, code: 'G15' }, other, many]);
    expect(unitWordsKey('Vụ Pháp chế')).not.toBe(unitWordsKey('VụPhápchế'));
  });

  it('changes nothing in a document where the words do not stand', () => {
    expect(applyUnitChoices(unknown, new Map([['vụ khác', 'G15']]))).toEqual({ draft: unknown, remembered: [] });
  });
});

describe('making a task of a line without one', () => {
  const orphan = (line: number) => ({ line, path: [], text: 'Bộ Y tế.', assignments: [health], deadlines: [] });
  const made = (line: number) => linesAfter(draftOf([task(3), task(7)], { orphans: [orphan(line)] }), { kind: 'make-task', line, title: 'Rà soát' });

  it('puts it after the last task before it, or before all', () => {
    expect(made(5)).toEqual([3, 5, 7]);
    expect(made(1)).toEqual([1, 3, 7]);
    expect(made(9)).toEqual([3, 7, 9]);
  });

  it('names it anew where a task has the name of its line', () => {
    expect(made(7)).toContain(8);
  });
});

it('keeps which task of the plan a task goes on from, whatever its words become', () => {
  const revision = draftOf([task(3, { continues: 'T1' })]);

  const after = edited(revision, { kind: 'edit-task', task: task(3, { title: 'Khác hẳn', continues: 'T9' }) });

  expect(after.tasks).toEqual([task(3, { title: 'Khác hẳn', continues: 'T1' })]);
});

it.each<[DraftEdit, number]>([
  [{ kind: 'add-task', after: 5, task: hand }, 5],
  [{ kind: 'move-task', line: 5, after: null }, 5],
  [{ kind: 'move-task', line: 3, after: 5 }, 5],
  [{ kind: 'split-task', line: 5, at: 3 }, 5],
  [{ kind: 'merge-tasks', lines: [3, 5] }, 5],
])('refuses %o, which names a task that is not there', (edit, line) => {
  expect(faultOf(two, edit)).toEqual({ code: 'draft/no-such-task', detail: { line } });
});

it.each([
  { kind: 'add-task', after: null, task: { ...hand, title: ' ' } },
  { kind: 'split-task', line: 3, at: 0 },
  { kind: 'merge-tasks', lines: [3] },
  { kind: 'edit-many', lines: [], change: { kind: 'remove' } },
  { kind: 'edit-many', lines: [3], change: { kind: 'paint' } },
  { kind: 'choose-unit', unit: 'Vụ', chosen: { name: 'Bộ', code: '' }, remember: true },
])('draftEditSchema refuses %o', (edit) => {
  expect(draftEditSchema.safeParse(edit).success).toBe(false);
});
