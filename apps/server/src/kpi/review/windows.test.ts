import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { aSheet, doubt, hueSheet, sheetFault } from '../../testing/a-sheet.ts';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const { officer, leader, entered, submitted, seen } = aSheet(api);

describe('entry windows', () => {
  const provinces = { level: 'province', closesOnDate: 20, remindDays: 5 } as const;

  it('close the entry of a month, refuse figures with the day, and leave other levels alone', async () => {
    await (await api.administrator()).review.setWindows({ windows: [provinces], seen: [] });

    expect(await entered('H57', 30, null, '2022-09-20')).toMatchObject({ saved: true });
    expect(await entered('H57', 31, 1, '2022-09-21')).toEqual({
      unitId: 'H57',
      indicator: 'hs-truc-tuyen',
      service: 0,
      saved: false,
      refused: { code: 'kpi/window-closed', detail: { unitId: 'H57', month: '2022-08', closedOn: '2022-09-20' } },
    });
    expect(await entered('G02', 1, null, '2022-09-21')).toMatchObject({ saved: true });
  });

  it('open again for a unit that was granted an exception, until its day or until it is taken back', async () => {
    const administrator = await api.administrator('2022-09-25');
    await administrator.review.setWindows({ windows: [provinces], seen: [] });
    const { id } = await administrator.review.grantException({ ...hueSheet, until: day('2022-09-30'), reason: 'Mất điện diện rộng' });

    expect(await entered('H57', 30, null, '2022-09-30')).toMatchObject({ saved: true });
    expect(await entered('H57', 31, 1, '2022-10-01')).toMatchObject({ saved: false });
    expect(await administrator.review.windows()).toMatchObject({ windows: [provinces], exceptions: [{ id, unitName: 'Tỉnh Thừa Thiên Huế', reason: 'Mất điện diện rộng' }] });

    await administrator.review.withdrawException({ id });
    expect(await entered('H57', 31, 1, '2022-09-26')).toMatchObject({ saved: false });
    await expect(administrator.review.withdrawException({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('tell a unit what it has still to do, what was returned before the rest', async () => {
    await (await api.administrator()).review.setWindows({ windows: [provinces], seen: [] });
    await entered('H57', 30, null, '2022-09-10');
    await submitted();
    const { seal } = await seen();
    await (await leader()).review.return({ ...hueSheet, version: 1, seal, doubts: [doubt] });

    const notices = await (await officer('H57', '2022-10-16')).review.mine();

    expect(notices).toMatchObject([
      { unitId: 'H57', period: '2022-08', standing: 'returned', doubts: 1 },
      { unitId: 'H57', period: '2022-09', standing: 'draft', window: { kind: 'closing-soon', closesOn: '2022-10-20' } },
      { unitId: 'H57', period: '2022-07', standing: 'draft', window: { kind: 'closed' } },
    ]);
  });

  it('count who handed on in time', async () => {
    await (await api.administrator()).review.setWindows({ windows: [provinces], seen: [] });
    await entered('H57', 30, null, '2022-09-10');
    const person = await officer('H57', '2022-09-15');
    await person.review.submit({ ...hueSheet, version: null });

    const lines = await (await api.administrator('2022-10-15')).review.progress({ period: period('2022-Q3') });

    expect(lines.find((line) => line.unitId === 'H57')?.timeliness).toEqual({ inTime: 1, late: 0, missing: 1, notDue: 1, completenessBp: 5000, timelinessBp: 5000 });
  });

  it('are set by one of two, and the other is told', async () => {
    const [one, other] = [await api.administrator(), await api.administrator()];
    const earlier = { ...provinces, closesOnDate: 15 };
    await one.review.setWindows({ windows: [provinces], seen: [] });

    await expect(other.review.setWindows({ windows: [earlier], seen: [] })).rejects.toMatchObject({ code: 'CONFLICT', ...sheetFault('kpi/windows-changed') });
    expect(await one.review.windows()).toMatchObject({ windows: [provinces] });
    await other.review.setWindows({ windows: [earlier], seen: [provinces] });
    expect(await one.review.windows()).toMatchObject({ windows: [earlier] });
  });

  it('are set by administrators alone', async () => {
    const [stranger, member] = [await api.stranger(), await officer()];
    const exception = { ...hueSheet, until: day('2022-09-30'), reason: 'Mất điện' };

    await expect(stranger.review.setWindows({ windows: [], seen: [] })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect(member.review.setWindows({ windows: [], seen: [] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(member.review.grantException(exception)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect((await api.administrator()).review.setWindows({ windows: [provinces, provinces], seen: [] })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect((await api.administrator()).review.grantException({ ...exception, unitId: unitId('BO-XD') })).rejects.toMatchObject({
      cause: { fault: { code: 'unit/not-in-force' } },
    });
  });
});
