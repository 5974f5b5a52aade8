import { describe, expect, it } from 'vitest';
import { day, period } from '../../calendar/index.ts';
import { unitId } from '../../unit/index.ts';
import { draftEditSchema, editDraft, type DraftEdit } from '../draft-edit.ts';
import type { Draft, DraftAssignment, DraftTask } from '../draft.ts';
import type { Span } from '../span.ts';
import { beginReview, openFindings, type ReviewedDraft } from '../review.ts';
import { applyUnitChoices, unitWordsKey } from './choose-unit.ts';

const september = { kind: 'period', period: period('2022-09'), text: 'Tháng 9/2022', due: day('2022-09-30'), role: null, deliverable: null } as const;
const october = { ...september, period: period('2022-10'), text: 'Tháng 10/2022', due: day('2022-10-31') } as const;
const justice: DraftAssignment = { role: 'lead', unit: 'Bộ Tư pháp', code: 'G15', collective: false };
const health: DraftAssignment = { role: 'coordinate', unit: 'Bộ Y tế', code: 'G18', collective: false };
const legal: DraftAssignment = { role: 'implement', unit: 'Vụ Pháp chế', code: null, collective: false };

const task = (line: number, more: Partial<DraftTask> = {}): DraftTask => ({
  line,
  path: ['PHÁP LÝ'],
  title: 'Rà soát văn bản; tổng hợp kết quả',
  product: null,
  assignments: [justice],
  deadlines: [september],
  ...more,
});

const draftOf = (tasks: DraftTask[], more: Partial<Draft> = {}): ReviewedDraft =>
  beginReview({ version: 1, title: null, period: null, tasks, orphans: [], findings: [], remainders: [], coverage: { characters: 0, accounted: 0 }, ...more });

function edited(from: ReviewedDraft, edit: DraftEdit): ReviewedDraft {
  const result = editDraft(from, edit);
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}

const linesAfter = (from: ReviewedDraft, edit: DraftEdit) => edited(from, edit).tasks.map(({ line }) => line);
const faultOf = (from: ReviewedDraft, edit: DraftEdit) => {
  const result = editDraft(from, edit);
  return result.ok ? null : result.fault;
};

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

describe('merging tasks', () => {
  it('keeps the first in the draft, whatever the order they are named in, and says nothing twice', () => {
    const one = task(3, { title: 'Rà soát văn bản.', product: 'Báo cáo' });
    const other = task(7, { title: 'Tổng hợp kết quả', product: 'Nghị định', assignments: [health, justice], deadlines: [september, october] });

    const after = edited(draftOf([one, task(5), other]), { kind: 'merge-tasks', lines: [7, 3, 7] });

    expect(after.tasks).toEqual([
      task(3, {
        title: 'Rà soát văn bản; Tổng hợp kết quả',
        product: 'Báo cáo; Nghị định',
        assignments: [justice, health],
        deadlines: [september, october],
      }),
      task(5),
    ]);
  });

  const merged = (one: Partial<DraftTask>, other: Partial<DraftTask>) =>
    edited(draftOf([task(3, one), task(7, other)]), { kind: 'merge-tasks', lines: [3, 7] }).tasks[0];

  it('ends the first title before its last marks, however many', () => {
    expect(merged({ title: 'Rà soát văn bản . ;' }, { title: '– tổng hợp.' })?.title).toBe('Rà soát văn bản; tổng hợp');
  });

  it('has the product of the one that has one', () => {
    expect(merged({ product: 'Báo cáo' }, {})?.product).toBe('Báo cáo');
    expect(merged({}, { product: 'Nghị định' })?.product).toBe('Nghị định');
    expect(merged({ product: 'Báo cáo' }, { product: 'Báo cáo' })?.product).toBe('Báo cáo');
  });

  it('goes on from the task of the plan that the first goes on from, or else the other', () => {
    expect(merged({ continues: 'T1' }, { continues: 'T2' })?.continues).toBe('T1');
    expect(merged({}, { continues: 'T2' })?.continues).toBe('T2');
  });

  it('has the places of both; those that touch are one', () => {
    const places = (one: Span[], other: Span[]) => merged({ source: one }, { source: other })?.source;

    expect(places([{ line: 3, from: 2, to: 9 }], [{ line: 3, from: 9, to: 20 }, { line: 4, from: 0, to: 5 }])).toEqual([{ line: 3, from: 2, to: 20 }, { line: 4, from: 0, to: 5 }]); // prettier-ignore
    expect(places([{ line: 3, from: 2, to: 9 }], [{ line: 3, from: 10, to: 20 }])).toEqual([{ line: 3, from: 2, to: 9 }, { line: 3, from: 10, to: 20 }]); // prettier-ignore
    expect(places([{ line: 3, from: 2, to: 9 }], [{ line: 4, from: 9, to: 20 }])).toEqual([{ line: 3, from: 2, to: 9 }, { line: 4, from: 9, to: 20 }]); // prettier-ignore
    expect(merged({}, { source: [{ line: 7, from: 0, to: 4 }] })?.source).toEqual([{ line: 7, from: 0, to: 4 }]);
    expect(merged({ source: [{ line: 3, from: 0, to: 4 }] }, {})?.source).toEqual([{ line: 3, from: 0, to: 4 }]);
  });

  it('has the places of both products, and of one said twice the first', () => {
    const products = (one: string, other: string) =>
      merged({ product: one, productSource: [{ line: 3, from: 5, to: 9 }] }, { product: other, productSource: [{ line: 7, from: 5, to: 9 }] })?.productSource;

    expect(products('Báo cáo', 'Nghị định')).toEqual([{ line: 3, from: 5, to: 9 }, { line: 7, from: 5, to: 9 }]); // prettier-ignore
    expect(products('Báo cáo', 'Báo cáo')).toEqual([{ line: 3, from: 5, to: 9 }]);
  });

  it('says a deadline once, in whatever order its parts were given, and twice where one part differs', () => {
    const { text, due, ...rest } = september;
    const turned = { due, ...rest, text };
    const forLead = { ...september, role: 'lead' } as const;

    expect(merged({ deadlines: [september] }, { deadlines: [turned, forLead] })?.deadlines).toEqual([september, forLead]);
  });

  it('of none changes nothing', () => {
    expect(edited(two, { kind: 'merge-tasks', lines: [] })).toEqual(two);
  });

  it('settles what was asked of the task that is gone', () => {
    const bare = edited(two, { kind: 'edit-many', lines: [7], change: { kind: 'remove-unit', unit: 'BỘ TƯ  PHÁP' } });
    const after = edited(bare, { kind: 'merge-tasks', lines: [3, 7] });

    expect(openFindings(bare)).toMatchObject([{ code: 'TASK_WITHOUT_UNIT', line: 7 }]);
    expect(openFindings(after)).toEqual([]);
  });

  it('is refused when the title would be longer than one can be', () => {
    const long = draftOf([task(3, { title: 'a'.repeat(6000) }), task(7, { title: 'b'.repeat(6000) })]);

    expect(faultOf(long, { kind: 'merge-tasks', lines: [3, 7] })).toEqual({ code: 'draft/task-too-large', detail: { line: 3 } });
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
