import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { day } from '@dondoc/domain/calendar';
import { aPlan, onlyPart } from '../testing/a-plan.ts';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(async () => {
  await api.empty();
  await aPlan(api);
});
afterAll(() => api.close());

const done = { progress: 'done', percent: 100, note: '', evidence: '12/BC-UBND' } as const;
const begun = { progress: 'in-progress', percent: 40, note: 'Đang rà soát', evidence: null } as const;

describe('plan.report', () => {
  it('makes the part done on time as of any later day, and leaves earlier days as they were', async () => {
    const { member, part } = await onlyPart(api, 'H26');

    const answer = await member.plan.report({ assignmentId: part.assignmentId, version: 1, on: day('2022-08-20'), ...done });

    expect(answer).toEqual({ version: 2 });
    const asOf = async (on: string) => (await member.plan.myWork({ on })).rows[0];
    expect(await asOf('2022-09-30')).toMatchObject({ status: 'done-on-time', doneOn: '2022-08-20', version: 2 });
    expect(await asOf('2022-08-19')).toMatchObject({ status: 'open-on-time', lastReport: null });
  });

  it('refuses a day that has not come yet in Vietnam', async () => {
    const { part } = await onlyPart(api, 'H26');
    const member = await api.member(['H26'], '2022-08-10');

    const report = member.plan.report({ assignmentId: part.assignmentId, version: 1, on: day('2022-08-11'), ...done });

    await expect(report).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
      cause: { fault: { code: 'report/in-future', detail: { on: '2022-08-11', today: '2022-08-10' } } },
    });
  });

  it('refuses to write over a report the member has not seen', async () => {
    const { member, part } = await onlyPart(api, 'H26');
    const { assignmentId } = part;
    await member.plan.report({ assignmentId, version: 1, on: day('2022-08-10'), ...begun });

    const late = member.plan.report({ assignmentId, version: 1, on: day('2022-08-11'), ...done });

    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', cause: { fault: { code: 'edit/stale' } } });
    expect(await member.plan.listReports({ assignmentId })).toHaveLength(1);
  });

  it('keeps one of two reports sent at once', async () => {
    const { member, part } = await onlyPart(api, 'H26');
    const { assignmentId } = part;
    const both = [begun, done].map((said) => member.plan.report({ assignmentId, version: 1, on: day('2022-08-10'), ...said }));

    const answers = await Promise.allSettled(both);

    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await member.plan.listReports({ assignmentId })).toHaveLength(1);
  });

  it('refuses to take up completed work again without saying why', async () => {
    const { member, part } = await onlyPart(api, 'H26');
    const { assignmentId } = part;
    await member.plan.report({ assignmentId, version: 1, on: day('2022-08-10'), ...done });

    const again = member.plan.report({ assignmentId, version: 2, on: day('2022-08-12'), ...begun, note: '' });

    await expect(again).rejects.toMatchObject({ cause: { fault: { code: 'report/reopening-needs-a-note' } } });
  });

  it('lets a member report for the units below its own', async () => {
    const { part } = await onlyPart(api, 'H26');
    const nation = await api.member(['VN']);

    const answer = await nation.plan.report({ assignmentId: part.assignmentId, version: 1, on: day('2022-08-20'), ...done });

    expect(answer).toEqual({ version: 2 });
  });

  it.each([-1, 101, 1.5])('refuses %d percent', async (percent) => {
    const { member, part } = await onlyPart(api, 'H26');

    const report = member.plan.report({ assignmentId: part.assignmentId, version: 1, on: day('2022-08-20'), ...begun, percent });

    await expect(report).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('plan.listReports', () => {
  it('lists what was said, the last entered first, with who entered it', async () => {
    const { member, part } = await onlyPart(api, 'H26');
    const { assignmentId } = part;
    await member.plan.report({ assignmentId, version: 1, on: day('2022-08-10'), ...begun });
    await member.plan.report({ assignmentId, version: 2, on: day('2022-08-20'), ...done });

    const administrator = await api.administrator();
    expect(await administrator.plan.listReports({ assignmentId })).toMatchObject([
      { on: '2022-08-20', progress: 'done', percent: 100, evidence: '12/BC-UBND', reportedBy: 'unit-member H26' },
      { on: '2022-08-10', progress: 'in-progress', percent: 40, note: 'Đang rà soát', evidence: null },
    ]);
  });
});
