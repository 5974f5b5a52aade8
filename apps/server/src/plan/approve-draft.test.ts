import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { aDraft, aPlan } from '../testing/a-plan.ts';
import { openTestApi } from '../testing/open-test-api.ts';
import { AssignmentRow, PlanRow, TaskDeadline, TaskRow } from './plan.entities.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const directive = await readFile(join(import.meta.dirname, '../demo/so-do-4.txt'), 'utf8');
const on = '2022-07-01';

describe('plan.previewApproval', () => {
  it('says what the directive would give out: 85 units of 2022 wherever all bộ, ngành, địa phương are meant', async () => {
    const { administrator, draftId } = await aDraft(api, { text: directive });

    const preview = await administrator.plan.previewApproval({ draftId, on });

    expect(preview.units).toBe(85);
    expect(preview.tasks.find(({ line }) => line === 27)).toMatchObject({ assignments: 85, units: 85 });
    expect(preview.tasks.find(({ line }) => line === 15)).toMatchObject({ assignments: 4, units: 2 }); // two decrees, two units
    expect(preview.tasks.find(({ line }) => line === 9)).toMatchObject({ assignments: 0, units: 0 });
    expect(preview.open).toMatchObject([{ line: 39, words: ['Ban ngành, đoàn thể'] }]);
  });

  it('goes by the units of the day asked about: 34 provinces and 17 ministries since 1/7/2025', async () => {
    const { administrator, draftId } = await aDraft(api, { text: directive });

    const preview = await administrator.plan.previewApproval({ draftId, on: '2025-07-01' });

    expect(preview.tasks.find(({ line }) => line === 27)).toMatchObject({ units: 51 });
  });
});

describe('plan.approveDraft', () => {
  it('makes tasks, deadlines and parts of the draft, and closes it', async () => {
    const { administrator, planId, draftId } = await aPlan(api);

    const em = api.database.em.fork();
    expect(await em.find(PlanRow, {})).toMatchObject([
      { id: planId, name: 'Kế hoạch rà soát', opensOn: on, dayOffPolicy: 'as-written', version: 1 },
    ]);
    expect(await em.find(TaskRow, {}, { orderBy: { ordinal: 'asc' } })).toMatchObject([
      { ordinal: 1, sourceLine: 5, group: 'PHÁP LÝ', title: 'Rà soát văn bản' },
      { ordinal: 2, sourceLine: 7, group: 'PHÁP LÝ', title: 'Tổng hợp kết quả rà soát' },
    ]);
    expect(await em.find(TaskDeadline, {}, { orderBy: { due: 'asc' } })).toMatchObject([
      { text: 'Tháng 8/2022', rule: { kind: 'period', period: '2022-08' }, due: '2022-08-31' },
      { text: '30/9/2022', rule: { kind: 'day', day: '2022-09-30' }, due: '2022-09-30' },
    ]);
    expect(await em.find(AssignmentRow, {}, { orderBy: { unitId: 'asc' } })).toMatchObject([
      { unitId: 'G15', role: 'implement', part: 1, dueOn: '2022-09-30', opensOn: on, haltKind: null, version: 1 },
      { unitId: 'H17', role: 'implement', part: 1, dueOn: '2022-08-31' },
      { unitId: 'H26', role: 'implement', part: 1, dueOn: '2022-08-31' },
    ]);
    expect(await administrator.plan.listDrafts()).toEqual([]);
    await expect(administrator.plan.getDraft({ draftId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('moves last days off days off when the plan says so', async () => {
    const { administrator, draftId } = await aDraft(api, {
      text: 'PHÁP LÝ\n\n1. Rà soát văn bản. Đơn vị thực hiện: Bộ Tư pháp. Thời gian hoàn thành: 31/12/2022.\n',
    });

    await administrator.plan.approveDraft({ draftId, version: 1, name: 'Kế hoạch', on, dayOffPolicy: 'next-working-day' });

    // 31/12/2022 is a Saturday, 2/1/2023 the compensatory day for 1/1.
    expect(await api.database.em.fork().find(AssignmentRow, {})).toMatchObject([{ dueOn: '2023-01-03' }]);
  });

  it('waits until no error is open, and says on which lines they are', async () => {
    const { administrator, draftId } = await aDraft(api, { text: directive });

    const approval = administrator.plan.approveDraft({ draftId, version: 1, name: 'Sơ đồ 4', on });

    await expect(approval).rejects.toMatchObject({ cause: { fault: { code: 'plan/open-errors', detail: { count: 1, lines: [19] } } } });
    expect(await administrator.plan.list()).toEqual([]);
  });

  it('refuses a name that another plan has, and leaves the draft as it was', async () => {
    await aPlan(api, { name: 'Kế hoạch A' });
    const { administrator, draftId } = await aDraft(api);

    const approval = administrator.plan.approveDraft({ draftId, version: 1, name: 'Kế hoạch A', on });

    await expect(approval).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { fault: { code: 'plan/name-taken', detail: { name: 'Kế hoạch A' } } },
    });
    expect(await administrator.plan.listDrafts()).toMatchObject([{ id: draftId, version: 1 }]);
    expect(await api.database.em.fork().count(TaskRow)).toBe(2);
  });

  it('makes one plan when two administrators approve at once', async () => {
    const { administrator, draftId } = await aDraft(api);
    const approvals = ['Một', 'Hai'].map((name) => administrator.plan.approveDraft({ draftId, version: 1, name, on }));

    const answers = await Promise.allSettled(approvals);

    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await administrator.plan.list()).toHaveLength(1);
  });
});
