import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { day } from '@dondoc/domain/calendar';
import { openFindings, type TaskByHand } from '@dondoc/domain/plan';
import { unitId } from '@dondoc/domain/unit';
import { aDraft, aPlan, onlyPart } from '../testing/a-plan.ts';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const task: TaskByHand = {
  title: 'Kiểm tra phòng cháy tại các chợ',
  path: ['AN TOÀN'],
  product: null,
  assignments: [{ role: 'lead', unit: 'Thành phố Hà Nội', code: 'H26', collective: false }],
  deadlines: [{ kind: 'day', day: day('2022-08-31'), text: '31/8/2022', due: null, role: null, deliverable: null }],
};

describe('plan.beginDraft', () => {
  it('makes a plan without a document: its tasks are given out and reported on like any other', async () => {
    const administrator = await api.administrator();
    const { draftId } = await administrator.plan.beginDraft({ name: 'Kế hoạch phòng cháy' });
    const { version } = await administrator.plan.editDraft({ draftId, version: 1, edit: { kind: 'add-task', after: null, task } });

    const { planId } = await administrator.plan.approveDraft({ draftId, version, name: 'Phòng cháy 2022', on: day('2022-07-01') });

    const { part } = await onlyPart(api, 'H26');
    expect(part).toMatchObject({ planId, taskTitle: task.title, dueOn: '2022-08-31', status: 'open-on-time' });
    expect(await administrator.plan.getTask({ taskId: part.taskId, on: '2022-08-01' })).toMatchObject({ sourceLine: null, group: 'AN TOÀN', goneFrom: null });
    expect(await administrator.plan.versions({ planId })).toMatchObject([{ number: 1, fileName: null, documentId: null, changes: null }]);
    expect(await administrator.plan.getSource({ planId, taskId: part.taskId })).toEqual({ number: 1, fileName: null, documentId: null, lines: [], marks: [] });
    expect(await administrator.plan.documents({ planId })).toEqual([]);
  });

  it('lists the draft by its name, without a file', async () => {
    const administrator = await api.administrator();
    await administrator.plan.beginDraft({ name: 'Kế hoạch phòng cháy' });
    await administrator.plan.beginDraft({});

    expect(await administrator.plan.listDrafts()).toMatchObject([
      { title: null, fileName: null, planId: null, planName: null, taskCount: 0 },
      { title: 'Kế hoạch phòng cháy', fileName: null, planId: null, planName: null, taskCount: 0 },
    ]);
  });
});

describe('plan.copyPlan', () => {
  it('begins a draft with the tasks of a plan and nothing of its document', async () => {
    const { administrator, planId } = await aPlan(api);

    const { draftId } = await administrator.plan.copyPlan({ planId });

    const copied = await administrator.plan.getDraft({ draftId });
    expect(copied).toMatchObject({ fileName: null, documentId: null, planId: null, basedOn: null, source: [], version: 1, canUndo: false });
    expect(copied.draft.tasks).toMatchObject([
      { line: 1, path: ['PHÁP LÝ'], title: 'Rà soát văn bản', deadlines: [{ text: 'Tháng 8/2022', due: '2022-08-31' }] },
      { line: 2, path: ['PHÁP LÝ'], title: 'Tổng hợp kết quả rà soát' },
    ]);
    expect(JSON.stringify(copied.draft)).not.toMatch(/source|continues/i);
  });

  it('refuses a plan that is not there', async () => {
    const administrator = await api.administrator();

    await expect(administrator.plan.copyPlan({ planId: crypto.randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('plan.setPlan', () => {
  it('gives the plan another name, on the version that stands', async () => {
    const { administrator, planId } = await aPlan(api);

    expect(await administrator.plan.setPlan({ planId, version: 1, name: '  Tên mới ' })).toEqual({ version: 2 });

    expect(await administrator.plan.list()).toMatchObject([{ id: planId, name: 'Tên mới', version: 2, number: 1 }]);
    await expect(administrator.plan.setPlan({ planId, version: 1, name: 'Khác' })).rejects.toMatchObject({ cause: { fault: { code: 'edit/stale' } } });
  });

  it('refuses a name another plan has, and a plan that is not there', async () => {
    const { administrator, planId } = await aPlan(api);
    await aPlan(api, { name: 'Kế hoạch khác' });

    await expect(administrator.plan.setPlan({ planId, version: 1, name: 'Kế hoạch khác' })).rejects.toMatchObject({ cause: { fault: { code: 'plan/name-taken' } } });
    await expect(administrator.plan.setPlan({ planId: crypto.randomUUID(), version: 1, name: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('choosing a unit for unknown words', () => {
  const directive = `PHÁP LÝ

1. Rà soát văn bản. Đơn vị thực hiện: Vụ Pháp chế Hà Thành. Thời gian hoàn thành: Tháng 8/2022.
`;
  const choose = (remember: boolean, code = 'H26') =>
    ({ kind: 'choose-unit', unit: 'Vụ Pháp chế Hà Thành', chosen: { name: 'Thành phố Hà Nội', code: unitId(code) }, remember }) as const;
  const asked = async (draftId: string) => {
    const { draft, remembered } = await (await api.administrator()).plan.getDraft({ draftId });
    return { remembered, units: draft.tasks[0]?.assignments.map(({ unit, code }) => [unit, code]), open: openFindings(draft).map(({ code }) => code) };
  };

  it('is remembered for the next document when that was asked for, and the next reader sees that it was', async () => {
    const { administrator, draftId } = await aDraft(api, { text: directive });
    expect(await asked(draftId)).toMatchObject({ units: [['Vụ Pháp chế Hà Thành', null]], open: ['UNIT_UNKNOWN'], remembered: [] });
    await administrator.plan.editDraft({ draftId, version: 1, edit: choose(true) });
    expect(await asked(draftId)).toMatchObject({ units: [['Thành phố Hà Nội', 'H26']], open: [], remembered: [] });

    const next = await aDraft(api, { text: directive });

    expect(await asked(next.draftId)).toEqual({
      units: [['Vụ Pháp chế Hà Thành', 'H26']],
      open: [],
      remembered: [{ words: 'Vụ Pháp chế Hà Thành', code: 'H26' }],
    });
  });

  it('counts as chosen last', async () => {
    const { administrator, draftId } = await aDraft(api, { text: directive });
    await administrator.plan.editDraft({ draftId, version: 1, edit: choose(true) });
    await administrator.plan.editDraft({ draftId, version: 2, edit: choose(true, 'H17') });

    expect((await asked((await aDraft(api, { text: directive })).draftId)).remembered).toEqual([{ words: 'Vụ Pháp chế Hà Thành', code: 'H17' }]);
  });

  it('is forgotten with the document unless it was asked for', async () => {
    const { administrator, draftId } = await aDraft(api, { text: directive });
    await administrator.plan.editDraft({ draftId, version: 1, edit: choose(false) });

    expect(await asked((await aDraft(api, { text: directive })).draftId)).toMatchObject({ open: ['UNIT_UNKNOWN'], remembered: [] });
  });

  it('is refused for a unit the register does not have, and changes nothing', async () => {
    const { administrator, draftId } = await aDraft(api, { text: directive });

    await expect(administrator.plan.editDraft({ draftId, version: 1, edit: choose(true, 'H99') })).rejects.toMatchObject({
      cause: { fault: { code: 'unit/unknown', detail: { unitId: 'H99' } } },
    });
    expect(await asked(draftId)).toMatchObject({ open: ['UNIT_UNKNOWN'] });
  });
});
