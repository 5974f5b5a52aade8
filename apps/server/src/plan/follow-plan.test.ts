import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Counts } from '@dondoc/domain/plan';
import { unitId } from '@dondoc/domain/unit';
import { addDirective } from '../demo/add-directive.ts';
import { openTestApi } from '../testing/open-test-api.ts';

/** The source directive as a plan in force from 1/7/2022, with one report: the decree on e-identification, done on 5/9/2022. */
const api = await openTestApi();
afterAll(() => api.close());

const on = '2022-10-15';
const administrator = await api.administrator();
const police = await api.member(['G01']);
let planId = '';

beforeAll(async () => {
  await api.empty();
  await addDirective(administrator);
  const [plan] = await administrator.plan.list();
  planId = plan?.id ?? '';
  const { rows } = await police.plan.myWork({ on: '2022-09-05' });
  const decree = rows.find(({ deliverable }) => deliverable === 'Nghị định về định danh và xác thực điện tử');
  if (decree === undefined) throw new Error('the decree is not among the work of the Ministry of Public Security');
  const said = { on: '2022-09-05', progress: 'done', percent: 100, note: '', evidence: '59/2022/NĐ-CP' } as const;
  await police.plan.report({ assignmentId: decree.assignmentId, version: decree.version, ...said });
});

const all = { group: null, unitId: null, role: null, status: null, text: null } as const;
const some = (counts: Partial<Counts>) => expect.objectContaining(counts);

describe('plan.list', () => {
  it('counts what an administrator sees of the plan, and what a member does', async () => {
    const plan = { id: planId, name: 'Sơ đồ 4 – Nhiệm vụ chung 6 tháng cuối năm 2022', approvedOn: '2022-07-01', number: 1, version: 1 };

    expect(await administrator.plan.list()).toEqual([{ ...plan, taskCount: 15, assignmentCount: 786 }]);
    // The ministry's: two decrees (2), its share of 17, 25, 27, 33, 35, 41, 43, 47, 49 (9), supervising 39 (1), leading 41 (1).
    expect(await police.plan.list()).toEqual([{ ...plan, taskCount: 11, assignmentCount: 13 }]);
  });
});

describe('plan.counts', () => {
  it('gives the figures of 15/10/2022 as worked out by hand', async () => {
    const counts = await administrator.plan.counts({ planId, on });

    expect(counts.total).toEqual({
      total: 786,
      'done-late': 1, // the decree on e-identification
      // 262 fell due on 31/8 and 30/9: line 15: 2, line 17: 86 with the orphan line, line 25: 89, line 49 prepare: 85; one is done.
      'open-overdue': 261,
      // Due on 31/10: line 27: 85, line 49 approve: 1; due on 31/12: line 15: 2.
      'open-on-time': 88,
      standing: 436, // 29: 1, 33: 86, 35: 86, 37: 5, 39: 64, 41: 86, 43: 22, 47: 86
      'standing-report-missing': 0,
      'open-due-soon': 0,
      'open-undated': 0,
      'done-on-time': 0,
      'done-undated': 0,
      suspended: 0,
      cancelled: 0,
    });
    expect(counts.tasksWithoutAssignment).toBe(2); // lines 9 and 11
  });

  it('adds up by group, by unit and by role', async () => {
    const { total, byGroup, byUnit, byRole } = await administrator.plan.counts({ planId, on });
    const sum = (parts: readonly { readonly counts: Counts }[]) => parts.reduce((sums, { counts }) => sums + counts.total, 0);

    expect([sum(byGroup), sum(byUnit), sum(byRole)]).toEqual([total.total, total.total, total.total]);
    expect(byGroup.map(({ group }) => group)).toEqual([
      'NHẬN THỨC',
      'PHÁP LÝ',
      'HẠ TẦNG – SỐ HÓA – NHÂN LỰC › Hạ tầng',
      'HẠ TẦNG – SỐ HÓA – NHÂN LỰC › Về số hóa dữ liệu',
      'HẠ TẦNG – SỐ HÓA – NHÂN LỰC › Về làm sạch dữ liệu',
      'HẠ TẦNG – SỐ HÓA – NHÂN LỰC › Về nhân lực',
      'AN NINH AN TOÀN',
    ]);
    expect(byUnit).toHaveLength(85);
    expect(byUnit.find(({ unitId: id }) => id === 'G01')).toMatchObject({
      unitName: 'Bộ Công an',
      level: 'ministry',
      counts: { total: 13, 'done-late': 1, 'open-overdue': 3, 'open-on-time': 2, standing: 7 },
    });
  });

  it('is another on another day: before the report the decree was overdue, before its due day in time', async () => {
    const onThe4th = await administrator.plan.counts({ planId, on: '2022-09-04' });
    const onThe31st = await administrator.plan.counts({ planId, on: '2022-08-31' });

    expect(onThe4th.total).toEqual(some({ 'done-late': 0, 'open-overdue': 176 })); // line 15: 2, 17: 85, 25: 89
    expect(onThe31st.total).toEqual(some({ 'open-overdue': 0, 'open-due-soon': 176 }));
  });

  it('knows no plan by another id', async () => {
    await expect(administrator.plan.counts({ planId: crypto.randomUUID(), on })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('plan.listTasks', () => {
  it('lists the tasks in the order of the document, each as its most pressing part stands', async () => {
    const tasks = await administrator.plan.listTasks({ planId, on, ...all });

    expect(tasks.map(({ sourceLine, status, dueOn }) => [sourceLine, status, dueOn])).toEqual([
      [9, null, null],
      [11, null, null],
      [15, 'open-overdue', '2022-08-31'], // the coordinator of the first decree has not reported
      [17, 'open-overdue', '2022-08-31'],
      [25, 'open-overdue', '2022-08-31'],
      [27, 'open-on-time', '2022-10-31'],
      [29, 'standing', null],
      [33, 'standing', null],
      [35, 'standing', null],
      [37, 'standing', null],
      [39, 'standing', null],
      [41, 'standing', null],
      [43, 'standing', null],
      [47, 'standing', null],
      [49, 'open-overdue', '2022-09-30'],
    ]);
  });

  it('narrows to the parts of a unit and a role', async () => {
    const tasks = await administrator.plan.listTasks({ planId, on, ...all, unitId: unitId('G01'), role: 'lead' });

    expect(tasks.map(({ sourceLine, counts }) => [sourceLine, counts.total])).toEqual([
      [15, 2],
      [41, 1],
    ]);
  });

  it('narrows to a group, a status and words typed without accents', async () => {
    const inGroup = await administrator.plan.listTasks({ planId, on, ...all, group: 'PHÁP LÝ' });
    const doneLate = await administrator.plan.listTasks({ planId, on, ...all, status: 'done-late' });
    const named = await administrator.plan.listTasks({ planId, on, ...all, text: 'dinh danh va XAC THUC' });

    expect(inGroup.map(({ sourceLine }) => sourceLine)).toEqual([15, 17]);
    expect(doneLate.map(({ sourceLine }) => sourceLine)).toEqual([15]);
    expect(named.map(({ sourceLine }) => sourceLine)).toEqual([15]);
  });

  it('gives the deadlines as the document has them', async () => {
    const [task] = await administrator.plan.listTasks({ planId, on, ...all, text: 'Lập hồ sơ cấp độ' });

    expect(task?.deadlines).toEqual([
      { text: 'Tháng 9/2022', due: '2022-09-30', role: 'prepare', deliverable: null },
      { text: 'Tháng 10/2022', due: '2022-10-31', role: 'approve', deliverable: null },
    ]);
  });
});

describe('plan.getTask', () => {
  it('shows the decree done late by five days, with why it was due when it was', async () => {
    const [listed] = await administrator.plan.listTasks({ planId, on, ...all, text: 'định danh và xác thực' });
    const task = await administrator.plan.getTask({ taskId: listed?.id ?? '', on });

    const decree = task.assignments.find(({ status }) => status === 'done-late');
    expect(decree).toMatchObject({
      unitName: 'Bộ Công an',
      role: 'lead',
      dueOn: '2022-08-31',
      deadlineText: 'Tháng 8/2022',
      daysLate: 5,
      doneOn: '2022-09-05',
      lastReport: { on: '2022-09-05', evidence: '59/2022/NĐ-CP' },
    });
    expect(decree?.explanation.vi.join(' ')).toContain('31/8/2022');
    expect(decree?.explanation.en.join(' ')).toContain('31 August 2022');
  });

  it('shows a member the parts of its own units only', async () => {
    const [listed] = await administrator.plan.listTasks({ planId, on, ...all, text: 'Tổ chức triển khai đầu tư' });
    const haNoi = await api.member(['H26']);

    const { assignments } = await haNoi.plan.getTask({ taskId: listed?.id ?? '', on });

    expect(assignments.map(({ unitName }) => unitName)).toEqual(['Thành phố Hà Nội']);
  });
});

describe('plan.myWork', () => {
  it('shows what is late first, the longest late before the rest, then what is due first, then the rest', async () => {
    const { summary, rows } = await police.plan.myWork({ on });

    expect(summary).toMatchObject({ total: 13, 'open-overdue': 3, 'done-late': 1 });
    expect(rows.map(({ status, dueOn }) => [status, dueOn])).toEqual([
      ['open-overdue', '2022-08-31'],
      ['open-overdue', '2022-08-31'],
      ['open-overdue', '2022-09-30'],
      ['open-on-time', '2022-10-31'],
      ['open-on-time', '2022-12-31'],
      ...Array.from({ length: 7 }, () => ['standing', null]),
      ['done-late', '2022-08-31'],
    ]);
    expect(rows[0]).toMatchObject({ daysLate: 45, planName: 'Sơ đồ 4 – Nhiệm vụ chung 6 tháng cuối năm 2022' });
  });
});
