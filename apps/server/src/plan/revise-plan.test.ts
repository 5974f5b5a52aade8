import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { day } from '@dondoc/domain/calendar';
import { openFindings, type DraftEdit } from '@dondoc/domain/plan';
import { aPlan, onlyPart, shortDirective } from '../testing/a-plan.ts';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

/** The directive revised: a task before the first, Quảng Nam (H47) for Đà Nẵng (H17) and two months more, and no summing up. */
const revised = `KẾ HOẠCH RÀ SOÁT NĂM 2022

PHÁP LÝ

1. Tuyên truyền kết quả. Đơn vị thực hiện: Bộ Tư pháp. Thời gian hoàn thành: 31/12/2022.

2. Rà soát văn bản. Đơn vị thực hiện: UBND thành phố Hà Nội, UBND tỉnh Quảng Nam. Thời gian hoàn thành: Tháng 10/2022.
`;

const all = { group: null, unitId: null, role: null, status: null, text: null } as const;
const done = { progress: 'done', percent: 100, note: '', evidence: '12/BC-UBND' } as const;
const august = day('2022-08-01');

type Administrator = Awaited<ReturnType<typeof aPlan>>['administrator'];

/** Reads a directive as the next version of a plan, with its doubts accepted. */
async function aRevision(administrator: Administrator, planId: string, text = revised) {
  const contentBase64 = Buffer.from(text).toString('base64');
  const { draftId } = await administrator.plan.readDocument({ fileName: 'sua-doi.txt', contentBase64, year: null, planId });
  const { draft } = await administrator.plan.getDraft({ draftId });
  const findings = openFindings(draft).flatMap(({ id, severity }) => (severity === 'error' ? [] : [id]));
  if (findings.length === 0) return { draftId, version: 1 };
  const { version } = await administrator.plan.editDraft({ draftId, version: 1, edit: { kind: 'accept', findings } });
  return { draftId, version };
}

/** The plan of the short directive, revised from 1/8/2022 on. */
async function aRevisedPlan() {
  const { administrator, planId } = await aPlan(api);
  const before = await administrator.plan.listTasks({ planId, on: august, ...all });
  const draft = await aRevision(administrator, planId);
  await administrator.plan.approveDraft({ ...draft, name: 'Không dùng', on: august });
  return { administrator, planId, taskIds: before.map(({ id }) => id) };
}

const dueOf = (rows: readonly { readonly unitName: string; readonly dueOn: string | null; readonly status: string }[]) =>
  rows.map(({ unitName, dueOn, status }) => [unitName, dueOn, status]);

describe('plan.compareRevision', () => {
  it('says what is added, changed and gone, and which parts and deadlines', async () => {
    const { administrator, planId } = await aPlan(api);
    const { member, part } = await onlyPart(api, 'G15');
    await member.plan.report({ assignmentId: part.assignmentId, version: 1, on: day('2022-07-20'), ...done });
    const { draftId } = await aRevision(administrator, planId);

    const compared = await administrator.plan.compareRevision({ draftId, on: august });

    expect(compared).toMatchObject({ planId, planName: 'Kế hoạch rà soát', comparedWith: 1, basedOn: 1, currentOn: '2022-07-01', on: '2022-08-01' });
    expect(compared.counts).toEqual({ added: 1, gone: 1, changed: 1, kept: 0, partsAdded: 2, partsRemoved: 2, partsRedated: 1 });
    const [added, changed, gone] = compared.changes;
    expect(added).toMatchObject({ kind: 'added', line: 5, task: { title: 'Tuyên truyền kết quả' }, parts: [{ unitName: 'Bộ Tư pháp', dueOn: '2022-12-31' }] });
    expect(changed).toMatchObject({
      kind: 'changed',
      line: 7,
      fields: ['units', 'deadlines'],
      before: { title: 'Rà soát văn bản', deadlines: [{ text: 'Tháng 8/2022' }] },
      after: { title: 'Rà soát văn bản', deadlines: [{ text: 'Tháng 10/2022' }] },
      assignments: {
        added: [{ unitName: 'Tỉnh Quảng Nam', dueOn: '2022-10-31' }],
        removed: [{ unitName: 'Thành phố Đà Nẵng', dueOn: '2022-08-31' }],
        redated: [{ before: { unitName: 'Thành phố Hà Nội', dueOn: '2022-08-31' }, after: { dueOn: '2022-10-31' } }],
        kept: 0,
      },
      reports: 0,
    });
    expect(gone).toMatchObject({ kind: 'gone', before: { title: 'Tổng hợp kết quả rà soát' }, parts: [{ unitName: 'Bộ Tư pháp' }], reports: 1 });
  });

  it('finds nothing changed in the same document', async () => {
    const { administrator, planId } = await aPlan(api);
    const { draftId } = await aRevision(administrator, planId, shortDirective);

    const { counts, changes } = await administrator.plan.compareRevision({ draftId, on: august });

    expect(counts).toMatchObject({ added: 0, gone: 0, changed: 0, kept: 2, partsAdded: 0, partsRemoved: 0, partsRedated: 0 });
    expect(changes.map(({ kind }) => kind)).toEqual(['kept', 'kept']);
  });

  it('does not find a draft that revises no plan', async () => {
    const administrator = await api.administrator();
    const { draftId } = await administrator.plan.beginDraft({});

    await expect(administrator.plan.compareRevision({ draftId, on: august })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(administrator.plan.pairTask({ draftId, version: 1, line: 1, taskId: null })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('approving a revision', () => {
  it('keeps the task and the part that go on, with what was reported, and the deadline as issued', async () => {
    const { administrator, planId } = await aPlan(api);
    const { member, part } = await onlyPart(api, 'H26', '2022-07-10');
    await member.plan.report({ assignmentId: part.assignmentId, version: 1, on: day('2022-07-20'), ...done });
    const { draftId, version } = await aRevision(administrator, planId);

    const approved = await administrator.plan.approveDraft({ draftId, version, name: 'Không dùng', on: august });

    expect(approved).toEqual({ planId, number: 2 });
    const { part: after } = await onlyPart(api, 'H26', '2022-08-01');
    expect(after).toMatchObject({
      assignmentId: part.assignmentId,
      taskId: part.taskId,
      planName: 'Kế hoạch rà soát',
      dueOn: '2022-10-31',
      deadlineText: 'Tháng 10/2022',
      earlierDues: [{ from: '2022-07-01', dueOn: '2022-08-31', deadlineText: 'Tháng 8/2022' }],
      status: 'done-on-time',
      version: 3,
    });
    expect(await member.plan.listReports({ assignmentId: part.assignmentId })).toMatchObject([{ on: '2022-07-20', evidence: '12/BC-UBND' }]);
  });

  it('ends what is gone from its day on, takes no more reports on it, and deletes nothing', async () => {
    const { administrator, taskIds } = await aRevisedPlan();
    const { member, part } = await onlyPart(api, 'H17');

    expect(part).toMatchObject({ status: 'cancelled', taskId: taskIds[0], dueOn: '2022-08-31' });
    const late = member.plan.report({ assignmentId: part.assignmentId, version: part.version, on: august, ...done });
    await expect(late).rejects.toMatchObject({ cause: { fault: { code: 'report/cancelled', detail: { since: '2022-08-01' } } } });
    expect(await administrator.plan.getTask({ taskId: taskIds[1] ?? '', on: august })).toMatchObject({
      title: 'Tổng hợp kết quả rà soát',
      goneFrom: '2022-08-01',
      assignments: [{ unitName: 'Bộ Tư pháp', status: 'cancelled' }],
    });
  });

  it('shows a day before it as that day was', async () => {
    const { administrator, planId } = await aPlan(api);
    const on = day('2022-07-31');
    const views = async () => ({
      counts: await administrator.plan.counts({ planId, on }),
      work: dueOf((await (await api.member(['VN'])).plan.myWork({ on })).rows),
      tasks: (await administrator.plan.listTasks({ planId, on, ...all })).map(({ id, title, status, dueOn, goneFrom }) => [id, title, status, dueOn, goneFrom]),
    });
    const before = await views();
    const draft = await aRevision(administrator, planId);

    await administrator.plan.approveDraft({ ...draft, name: 'Không dùng', on: august });

    expect(await views()).toEqual(before);
  });

  it('lists the tasks in the order of the revised document, those that ended after them', async () => {
    const { administrator, planId, taskIds } = await aRevisedPlan();

    const tasks = await administrator.plan.listTasks({ planId, on: august, ...all });

    expect(tasks.map(({ title, sourceLine, status, goneFrom, dueOn }) => [title, sourceLine, status, goneFrom, dueOn])).toEqual([
      ['Tuyên truyền kết quả', 5, 'open-on-time', null, '2022-12-31'],
      ['Rà soát văn bản', 7, 'open-on-time', null, '2022-10-31'],
      ['Tổng hợp kết quả rà soát', 7, 'cancelled', '2022-08-01', '2022-09-30'],
    ]);
    expect(tasks[1]?.id).toBe(taskIds[0]);
    expect(tasks[1]?.deadlines).toMatchObject([{ text: 'Tháng 10/2022', due: '2022-10-31' }]);
    expect((await administrator.plan.counts({ planId, on: august })).total).toMatchObject({ total: 5, cancelled: 2, 'open-on-time': 3 });
    expect(await administrator.plan.list()).toMatchObject([{ taskCount: 2, assignmentCount: 3, number: 2 }]);
  });

  it('gives the new unit its part, and nothing to its neighbour', async () => {
    await aRevisedPlan();
    const { part } = await onlyPart(api, 'H47');

    expect(part).toMatchObject({ dueOn: '2022-10-31', earlierDues: [], status: 'open-on-time' });
    expect((await (await api.member(['H47'])).plan.myWork({ on: day('2022-07-31') })).rows).toEqual([]);
    expect((await (await api.member(['H48'])).plan.myWork({ on: august })).rows).toEqual([]);
  });

  it('can be done again and again: a unit that comes back gets a part of its own beside the one that ended', async () => {
    const { administrator, planId } = await aRevisedPlan();
    const back = await aRevision(administrator, planId, shortDirective);

    await administrator.plan.approveDraft({ ...back, name: 'Không dùng', on: day('2022-08-15') });

    const { rows } = await (await api.member(['H17'])).plan.myWork({ on: day('2022-08-15') });
    expect(dueOf(rows)).toEqual([
      ['Thành phố Đà Nẵng', '2022-08-31', 'open-on-time'],
      ['Thành phố Đà Nẵng', '2022-08-31', 'cancelled'],
    ]);
    const { part } = await onlyPart(api, 'H26', '2022-08-15');
    expect(part.earlierDues).toEqual([
      { from: '2022-07-01', dueOn: '2022-08-31', deadlineText: 'Tháng 8/2022' },
      { from: '2022-08-01', dueOn: '2022-10-31', deadlineText: 'Tháng 10/2022' },
    ]);
    const { part: between } = await onlyPart(api, 'H26', '2022-08-14');
    expect(between).toMatchObject({ dueOn: '2022-10-31', earlierDues: [{ dueOn: '2022-08-31' }] });
    const tasks = await administrator.plan.listTasks({ planId, on: day('2022-08-15'), ...all });
    expect(tasks.map(({ title, goneFrom }) => [title, goneFrom])).toEqual([
      ['Rà soát văn bản', null],
      ['Tổng hợp kết quả rà soát', null],
      ['Tổng hợp kết quả rà soát', '2022-08-01'],
      ['Tuyên truyền kết quả', '2022-08-15'],
    ]);
    expect((await administrator.plan.versions({ planId })).map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('is refused when somebody approved theirs in between, until it was compared with that', async () => {
    const { administrator, planId } = await aPlan(api);
    const [first, second] = [await aRevision(administrator, planId), await aRevision(administrator, planId, shortDirective)];
    await administrator.plan.approveDraft({ ...first, name: 'Không dùng', on: august });

    const late = administrator.plan.approveDraft({ ...second, name: 'Không dùng', on: august });

    await expect(late).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { fault: { code: 'plan/revised-meanwhile', detail: { comparedWith: 1, currentNumber: 2 } } },
    });
    const { comparedWith, counts } = await administrator.plan.compareRevision({ draftId: second.draftId, on: august });
    expect({ comparedWith, counts }).toMatchObject({ comparedWith: 2, counts: { added: 1, gone: 1, changed: 1 } });
    expect(await administrator.plan.approveDraft({ ...second, name: 'Không dùng', on: august, comparedWith })).toEqual({ planId, number: 3 });
  });

  it('lets one of two who approve at once win', async () => {
    const { administrator, planId } = await aPlan(api);
    const drafts = [await aRevision(administrator, planId), await aRevision(administrator, planId, shortDirective)];

    const answers = await Promise.allSettled(drafts.map((draft) => administrator.plan.approveDraft({ ...draft, name: 'Không dùng', on: august })));

    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await administrator.plan.versions({ planId })).toHaveLength(2);
  });

  it('is refused from a day before the version that stands, and with errors open, and changes nothing', async () => {
    const { administrator, planId } = await aPlan(api);
    const early = await aRevision(administrator, planId);
    const wrong = await aRevision(administrator, planId, `${revised}\nĐơn vị thực hiện: Bộ Y tế chủ trì. Thời gian hoàn thành: Tháng 9/2022.\n`);
    const before = await administrator.plan.listTasks({ planId, on: august, ...all });

    await expect(administrator.plan.approveDraft({ ...early, name: 'x', on: day('2022-06-30') })).rejects.toMatchObject({
      cause: { fault: { code: 'plan/revision-too-early', detail: { on: '2022-06-30', currentOn: '2022-07-01' } } },
    });
    await expect(administrator.plan.approveDraft({ ...wrong, name: 'x', on: august })).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });

    expect(await administrator.plan.listTasks({ planId, on: august, ...all })).toEqual(before);
    expect(await administrator.plan.versions({ planId })).toHaveLength(1);
  });
});

describe('plan.pairTask', () => {
  it('overrules what the words say, as a step that can be undone', async () => {
    const { administrator, planId } = await aPlan(api);
    const [, summary] = await administrator.plan.listTasks({ planId, on: august, ...all });
    const { draftId, version } = await aRevision(administrator, planId);
    const kinds = async () => (await administrator.plan.compareRevision({ draftId, on: august })).changes.map(({ kind }) => kind);

    const paired = await administrator.plan.pairTask({ draftId, version, line: 5, taskId: summary?.id ?? '' });
    expect(await kinds()).toEqual(['changed', 'changed']);
    await administrator.plan.pairTask({ draftId, version: paired.version, line: 7, taskId: null });
    expect(await kinds()).toEqual(['changed', 'added', 'gone']);
    await administrator.plan.undoDraft({ draftId, version: paired.version + 1 });

    expect(await kinds()).toEqual(['changed', 'changed']);
  });

  it('refuses a task of another plan, one that is gone, and a line that is none', async () => {
    const { administrator, planId, taskIds } = await aRevisedPlan();
    const other = await aPlan(api, { name: 'Kế hoạch khác' });
    const [foreign] = await administrator.plan.listTasks({ planId: other.planId, on: august, ...all });
    const { draftId, version } = await aRevision(administrator, planId);
    const pair = (line: number, taskId: string | undefined) => administrator.plan.pairTask({ draftId, version, line, taskId: taskId ?? null });

    await expect(pair(5, foreign?.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(pair(5, taskIds[1])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(pair(6, taskIds[0])).rejects.toMatchObject({ cause: { fault: { code: 'draft/no-such-task' } } });
  });
});

describe('plan.beginRevision', () => {
  it('edits a plan by hand: a task written anew goes on, one split off is new', async () => {
    const { administrator, planId } = await aPlan(api);
    const { part } = await onlyPart(api, 'G15');
    const { draftId } = await administrator.plan.beginRevision({ planId });
    const opened = await administrator.plan.getDraft({ draftId });
    const second = opened.draft.tasks[1];
    if (second === undefined) throw new Error('the plan has lost a task');
    const edits: DraftEdit[] = [
      { kind: 'edit-task', task: { ...second, title: 'Xây dựng đề án mới; trình cấp có thẩm quyền' } },
      { kind: 'split-task', line: 7, at: 'Xây dựng đề án mới'.length },
    ];
    for (const [index, edit] of edits.entries()) await administrator.plan.editDraft({ draftId, version: index + 1, edit });

    await administrator.plan.approveDraft({ draftId, version: 3, name: 'Không dùng', on: august });

    expect(opened).toMatchObject({ planId, planName: 'Kế hoạch rà soát', basedOn: 1, fileName: 'chi-dao.txt', draft: { findings: [] } });
    expect(opened.source).not.toEqual([]);
    const tasks = await administrator.plan.listTasks({ planId, on: august, ...all });
    expect(tasks.map(({ title, sourceLine }) => [title, sourceLine])).toEqual([
      ['Rà soát văn bản', 5],
      ['Xây dựng đề án mới', 7],
      ['trình cấp có thẩm quyền', 7],
    ]);
    expect(tasks[1]?.id).toBe(part.taskId);
    expect((await administrator.plan.versions({ planId }))[0]).toMatchObject({ number: 2, changes: { added: 1, changed: 1, kept: 1, gone: 0 } });
  });
});

describe('plan.versions', () => {
  it('keeps every version readable beside its own document', async () => {
    const { administrator, planId, taskIds } = await aRevisedPlan();

    const versions = await administrator.plan.versions({ planId });
    const first = await administrator.plan.getVersion({ planId, number: 1 });

    expect(versions).toMatchObject([
      { number: 2, on: '2022-08-01', fileName: 'sua-doi.txt', approvedBy: 'administrator', changes: { added: 1, gone: 1, changed: 1, kept: 0 } },
      { number: 1, on: '2022-07-01', fileName: 'chi-dao.txt', approvedBy: 'administrator', changes: null },
    ]);
    expect(first.source.map(({ text }) => text).join('\n')).toBe(shortDirective);
    expect(first.draft.tasks.map(({ title, continues }) => [title, continues])).toEqual([
      ['Rà soát văn bản', taskIds[0]],
      ['Tổng hợp kết quả rà soát', taskIds[1]],
    ]);
    expect((await administrator.plan.documents({ planId })).map(({ fileName, versions: read }) => [fileName, read])).toEqual([
      ['chi-dao.txt', [1]],
      ['sua-doi.txt', [2]],
    ]);
    await expect(administrator.plan.getVersion({ planId, number: 3 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(administrator.plan.versions({ planId: crypto.randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('shows a task in the version that stands, in an earlier one, and one that is gone in the last that had it', async () => {
    const { administrator, planId, taskIds } = await aRevisedPlan();
    const [task = '', gone = ''] = taskIds;
    const title = async (asked: { readonly taskId: string; readonly number?: number }) => {
      const { number, fileName, marks, lines } = await administrator.plan.getSource({ planId, ...asked });
      const mark = marks.find(({ kind }) => kind === 'title');
      return [number, fileName, mark?.line, lines.find(({ line }) => line === mark?.line)?.text.slice(mark?.from, mark?.to)];
    };

    expect(await title({ taskId: task })).toEqual([2, 'sua-doi.txt', 7, 'Rà soát văn bản']);
    expect(await title({ taskId: task, number: 1 })).toEqual([1, 'chi-dao.txt', 5, 'Rà soát văn bản']);
    expect(await title({ taskId: gone })).toEqual([1, 'chi-dao.txt', 7, 'Tổng hợp kết quả rà soát']);
  });

  it('gives both documents to whoever has a part in the plan, also in one that ended', async () => {
    const { planId } = await aRevisedPlan();
    const daNang = await api.member(['H17']);

    expect(await daNang.plan.list()).toMatchObject([{ id: planId, taskCount: 0, assignmentCount: 0 }]);
    expect(await daNang.plan.versions({ planId })).toHaveLength(2);
    expect(await daNang.plan.documents({ planId })).toHaveLength(2);
  });
});
