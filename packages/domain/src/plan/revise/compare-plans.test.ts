import { describe, expect, it } from 'vitest';
import { day, shippedWorkingCalendar } from '../../calendar/index.ts';
import { nationalRegister, unitTreeOn } from '../../unit/index.ts';
import { planOf, type PlannedTask } from '../approve.ts';
import type { DraftAssignment, DraftTask } from '../draft.ts';
import { blankDraft } from '../begin-draft.ts';
import { readDeadline } from '../deadline/index.ts';
import { comparePlans } from './compare-plans.ts';
import { checkRevision, countChanges, pairTask } from './revise.ts';
import type { PlanChange, StandingTask } from './standing-plan.ts';

const on = day('2022-07-01');
const terms = { on, tree: unitTreeOn(nationalRegister, on), dayOffPolicy: 'as-written', calendar: shippedWorkingCalendar } as const;

const by = (text: string, more: { readonly deliverable?: string } = {}) => {
  const [rule] = readDeadline(text, { year: 2022 }).rules;
  if (rule === undefined) throw new Error(text);
  return { ...rule, text, due: null, role: null, deliverable: more.deliverable ?? null };
};
const justice: DraftAssignment = { role: 'lead', unit: 'Bộ Tư pháp', code: 'G15', collective: false };
const health: DraftAssignment = { role: 'coordinate', unit: 'Bộ Y tế', code: 'G18', collective: false };

const task = (line: number, title: string, more: Partial<DraftTask> = {}): DraftTask => ({
  line,
  path: ['PHÁP LÝ'],
  title,
  product: null,
  assignments: [justice],
  deadlines: [by('Tháng 9/2022')],
  ...more,
});

const planned = (...tasks: DraftTask[]): readonly PlannedTask[] => planOf({ ...blankDraft(null), tasks }, terms).tasks;

const standing = (...tasks: DraftTask[]): readonly StandingTask[] =>
  planned(...tasks).map(({ task: each, assignments }) => ({
    id: `T${each.line}`,
    task: each,
    parts: assignments.map((part, at) => ({ ...part, id: `T${each.line}/${at}` })),
  }));

/** Each change as its kind, the task of the plan and the line of the draft. */
const inShort = (changes: readonly PlanChange[]) =>
  changes.map((change) => [change.kind, 'before' in change ? change.before.id : null, 'after' in change ? change.after.task.line : null]);

const laws = task(1, 'Rà soát văn bản quy phạm pháp luật về đất đai');
const roads = task(2, 'Xây dựng kế hoạch bảo trì đường tỉnh năm 2023');
const schools = task(3, 'Kiểm tra trường học trước năm học mới');

describe('comparing a plan with a revised draft', () => {
  it('finds a task by its title and group wherever it stands, and says what is gone and new', () => {
    const after = planned(task(11, 'Rà soát văn bản quy phạm pháp luật về  đất đai.'), task(12, 'Tuyên truyền phòng cháy'), { ...schools, line: 14 });

    expect(inShort(comparePlans(standing(schools, roads, laws), after))).toEqual([
      ['kept', 'T1', 11],
      ['added', null, 12],
      ['kept', 'T3', 14],
      ['gone', 'T2', null],
    ]);
  });

  it('finds a task whose title was rewritten by the words that are rare in the plan', () => {
    const rewritten = task(11, 'Tổ chức rà soát toàn bộ văn bản quy phạm pháp luật về đất đai');
    const other = task(12, 'Rà soát văn bản quy phạm pháp luật về khoáng sản');
    const changes = comparePlans(standing(laws, roads, schools), planned(other, rewritten, { ...roads, line: 15 }));

    expect(inShort(changes)).toEqual([
      ['added', null, 12],
      ['changed', 'T1', 11],
      ['kept', 'T2', 15],
      ['gone', 'T3', null],
    ]);
    expect(changes[1]).toMatchObject({ fields: ['title'] });
  });

  it('tells equal titles apart by their units and deadlines, whatever their order', () => {
    const ofJustice = task(1, 'Báo cáo kết quả');
    const ofHealth = task(2, 'Báo cáo kết quả', { assignments: [health] });

    expect(inShort(comparePlans(standing(ofJustice, ofHealth), planned({ ...ofHealth, line: 7 }, { ...ofJustice, line: 8 })))).toEqual([
      ['kept', 'T2', 7],
      ['kept', 'T1', 8],
    ]);
  });

  it('names each field that changed', () => {
    const change = (more: Partial<DraftTask>) => comparePlans(standing(laws), planned({ ...laws, ...more }))[0];

    expect(change({ title: 'Rà soát văn bản quy phạm pháp luật về đất đai, nhà ở' })).toMatchObject({ kind: 'changed', fields: ['title'] });
    expect(change({ path: ['HẠ TẦNG'] })).toMatchObject({ fields: ['path'] });
    expect(change({ product: 'Báo cáo' })).toMatchObject({ fields: ['product'] });
    expect(change({ assignments: [health] })).toMatchObject({ fields: ['units'] });
    expect(change({ deadlines: [by('Tháng 10/2022')] })).toMatchObject({ fields: ['deadlines'] });
    expect(change({ deadlines: [{ ...by('Tháng 9/2022'), source: [{ line: 1, from: 0, to: 3 }] }] })).toMatchObject({ kind: 'kept' });
  });

  it.each([
    ['a mark between its words', 'Rà soát, văn bản quy phạm pháp luật về đất đai', 'changed'],
    ['its first word', 'Kiểm soát văn bản quy phạm pháp luật về đất đai', 'changed'],
    ['its last word', 'Rà soát văn bản quy phạm pháp luật về đất ở', 'changed'],
    ['two words written as one', 'Ràsoát văn bản quy phạm pháp luật về đất đai', 'changed'],
    ['nothing but case, spaces and the marks at its ends', '– RÀ SOÁT văn bản  quy phạm pháp luật về đất đai . ;', 'kept'],
  ])('takes a title with %s for another or not', (_, title, kind) => {
    expect(comparePlans(standing(laws), planned({ ...laws, title }))[0]?.kind).toBe(kind);
  });

  it('knows a unit by its code where it has one, and else by its words', () => {
    const legal: DraftAssignment = { role: 'lead', unit: 'Vụ Pháp chế', code: null, collective: false };
    const change = (from: DraftAssignment, to: DraftAssignment) =>
      comparePlans(standing({ ...laws, assignments: [from] }), planned({ ...laws, assignments: [to] }))[0];

    expect(change(justice, { ...justice, unit: 'Bộ Tư pháp (BTP)' })).toMatchObject({ kind: 'kept' });
    expect(change(legal, { ...legal, unit: 'VỤ PHÁP CHẾ' })).toMatchObject({ kind: 'kept' });
    expect(change(legal, { ...legal, unit: 'Vụ Tổ chức' })).toMatchObject({ kind: 'changed', fields: ['units'] });
  });

  it('says that a deadline is written otherwise though its day stays', () => {
    const [change] = comparePlans(standing(laws), planned({ ...laws, deadlines: [by('Trong tháng 9 năm 2022')] }));

    expect(change).toMatchObject({ kind: 'changed', fields: ['deadlines'], parts: { redated: [], added: [], removed: [] } });
  });

  it('gives the unit a part more for a deadline more, and takes it away again', () => {
    const twice = { ...laws, deadlines: [by('Tháng 9/2022'), by('Tháng 12/2022')] };
    const changes = [...comparePlans(standing(laws), planned(twice)), ...comparePlans(standing(twice), planned(laws))];

    expect(changes.map((change) => ('fields' in change ? change.fields : null))).toEqual([['units', 'deadlines'], ['units', 'deadlines']]);
    expect(countChanges(changes)).toMatchObject({ changed: 2, partsAdded: 1, partsRemoved: 1, partsRedated: 0 });
  });

  it('says of each part whether it stays, moves, goes or comes', () => {
    const before = standing(task(1, 'Lập hồ sơ', { assignments: [justice, health] }));
    const [change] = comparePlans(before, planned(task(1, 'Lập hồ sơ', { assignments: [justice, { ...justice, role: 'implement' }], deadlines: [by('Tháng 10/2022')] })));
    if (change?.kind !== 'changed') throw new Error('not changed');

    expect(change.parts.redated.map(({ before: from, after: to }) => [from.id, from.dueOn, to.dueOn])).toEqual([['T1/0', '2022-09-30', '2022-10-31']]);
    expect(change.parts.removed.map(({ id }) => id)).toEqual(['T1/1']);
    expect(change.parts.added.map(({ unitId, role, dueOn }) => [unitId, role, dueOn])).toEqual([['G15', 'implement', '2022-10-31']]);
    expect(change.parts.kept).toEqual([]);
  });

  it('follows each product to its new day, and keeps a part whose product is only called otherwise', () => {
    const both = (decree: string, circular: string) => task(1, 'Lập hồ sơ', { deadlines: [by('Tháng 9/2022', { deliverable: decree }), by('Tháng 10/2022', { deliverable: circular })] });
    const [change] = comparePlans(standing(both('Nghị định', 'Thông tư')), planned(task(1, 'Lập hồ sơ', { deadlines: [by('Tháng 10/2022', { deliverable: 'Thông tư mới' }), by('Tháng 12/2022', { deliverable: 'Nghị định' })] })));
    if (change?.kind !== 'changed') throw new Error('not changed');

    expect(change.parts.redated.map(({ before, after }) => [before.deliverable, before.dueOn, after.dueOn])).toEqual([['Nghị định', '2022-09-30', '2022-12-31']]);
    expect(change.parts.kept.map(({ before, after }) => [before.deliverable, after.deliverable])).toEqual([['Thông tư', 'Thông tư mới']]);
  });

  it('keeps a part whose rule comes back from a database with its fields in another order', () => {
    const [before] = standing(laws);
    const turned = (before?.parts ?? []).map((part) => ({ ...part, rule: { period: '2022-09', kind: 'period' } as typeof part.rule }));

    expect(inShort(comparePlans([{ id: 'T1', task: laws, parts: turned }], planned(laws)))).toEqual([['kept', 'T1', 1]]);
  });

  it('keeps standing work whose days of the month come back in another order', () => {
    const monthly = { ...laws, deadlines: [by('Trước ngày 15 hằng tháng')] };
    const [before] = standing(monthly);
    const turned = (before?.parts ?? []).map((part) => {
      const cadence = part.rule?.kind === 'ongoing' ? part.rule.cadence : undefined;
      const other = Object.fromEntries(Object.entries(cadence ?? {}).toReversed());
      return { ...part, rule: { cadence: other, kind: 'ongoing' } as typeof part.rule };
    });
    const [change] = comparePlans([{ id: 'T1', task: monthly, parts: turned }], planned(monthly));

    expect(change).toMatchObject({ kind: 'kept', parts: { redated: [] } });
  });

  it('takes a task that a person called new for new, also when the plan has its title', () => {
    expect(inShort(comparePlans(standing(laws), planned({ ...laws, continues: null })))).toEqual([
      ['added', null, 1],
      ['gone', 'T1', null],
    ]);
  });

  it('leaves the task of a title to another once a person said that the first of that title goes on from elsewhere', () => {
    expect(inShort(comparePlans(standing(laws, roads), planned({ ...roads, line: 7, continues: 'T1' }, { ...roads, line: 8 })))).toEqual([
      ['changed', 'T1', 7],
      ['kept', 'T2', 8],
    ]);
  });

  it('does what a person said first: this task goes on from that one, and this one is new', () => {
    const changes = comparePlans(standing(laws, roads), planned({ ...laws, continues: null }, { ...schools, continues: 'T1' }));

    expect(inShort(changes)).toEqual([
      ['added', null, 1],
      ['changed', 'T1', 3],
      ['gone', 'T2', null],
    ]);
  });

  it('goes by the words where a person named a task that is not in the plan', () => {
    expect(inShort(comparePlans(standing(laws), planned({ ...laws, continues: 'T99' })))).toEqual([['kept', 'T1', 1]]);
  });

  it('counts tasks and parts', () => {
    const changes = comparePlans(standing(laws, roads, schools), planned({ ...laws, deadlines: [by('31/12/2022')] }, schools, task(9, 'Tuyên truyền', { assignments: [justice, health] })));

    expect(countChanges(changes)).toEqual({ added: 1, gone: 1, changed: 1, kept: 1, partsAdded: 2, partsRemoved: 1, partsRedated: 1 });
  });

  it('pairs 5,000 rewritten titles in a moment', () => {
    const many = Array.from({ length: 5000 }, (_, at) => task(at + 1, `Rà soát văn bản số ${at} về lĩnh vực ${at % 70} của địa bàn ${at % 333}`));
    const rewritten = many.map((each) => ({ ...each, title: `${each.title} và báo cáo` }));
    const before = standing(...many);
    const after = planned(...rewritten);
    const began = performance.now();

    const counts = countChanges(comparePlans(before, after));

    expect(counts).toMatchObject({ changed: 5000, added: 0, gone: 0 });
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('checking a revision', () => {
  const current = { number: 2, on: day('2022-08-01') };

  it('refuses one compared with an older version, and one in force before the version that stands', () => {
    expect(checkRevision(current, { comparedWith: 1, on: day('2022-09-01') })).toMatchObject({
      fault: { code: 'plan/revised-meanwhile', detail: { comparedWith: 1, currentNumber: 2 } },
    });
    expect(checkRevision(current, { comparedWith: 2, on: day('2022-07-31') })).toMatchObject({
      fault: { code: 'plan/revision-too-early', detail: { on: '2022-07-31', currentOn: '2022-08-01' } },
    });
    expect(checkRevision(current, { comparedWith: 2, on: day('2022-08-01') })).toMatchObject({ ok: true });
  });
});

describe('pairing by hand', () => {
  it('gives a task of the plan to one task only', () => {
    const draft = { ...blankDraft(null), tasks: [{ ...laws, continues: 'T1' }, roads, { ...schools, continues: null }] };

    expect(pairTask(draft, { line: 2, taskId: 'T1' }).tasks.map(({ continues }) => continues)).toEqual([undefined, 'T1', null]);
    expect(pairTask(draft, { line: 1, taskId: null }).tasks.map(({ continues }) => continues)).toEqual([null, undefined, null]);
  });
});
