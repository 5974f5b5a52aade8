import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { period } from '@dondoc/domain/calendar';
import { basisPoints } from '@dondoc/domain/kpi';
import { nationId, unitId } from '@dondoc/domain/unit';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const quarter = { indicator: 'hs-truc-tuyen', period: period('2023-Q3') };

describe('target.cascade', () => {
  it('weighs the targets below by the cases of a year before, else of the latest month, and names the gap and who is left out', async () => {
    const administrator = await api.administrator();
    await give('VN', 5000);
    await give('H26', 4500);
    await give('H29', 6000);
    await give('G01', 9000);
    for (const month of ['2022-07', '2022-08', '2022-09']) await count('H26', month, 100);
    await count('H29', '2022-06', 50);

    const cascade = await administrator.target.cascade({ ...quarter, under: nationId });

    // 300 × 45 % + 150 × 60 % = 225 of 450: the nation's 50 % exactly.
    expect(cascade).toMatchObject({ rateBp: 5000, expected: 450, gap: 0, above: { targetBp: 5000, period: '2023-Q3' }, withoutExpected: ['G01'] });
    expect(cascade.withoutTarget).toHaveLength(90);
    expect(cascade.parts.find((part) => part.unitId === 'H26')).toEqual({
      unitId: 'H26',
      targetBp: 4500,
      expected: { denominator: 300, from: { kind: 'last-year', period: '2022-Q3' } },
    });
    expect(cascade.parts.find((part) => part.unitId === 'H29')?.expected).toEqual({
      denominator: 150,
      from: { kind: 'latest-month', month: '2022-06' },
    });
  });

  it('is short by exactly the dossiers that reach it', async () => {
    const administrator = await api.administrator();
    await give('VN', 5000);
    await give('H26', 4567);
    await count('H26', '2022-06', 1001);

    // 3003 × 50 % = 1 501,5; the targets give 1 371,4701.
    expect(await administrator.target.cascade({ ...quarter, under: nationId })).toMatchObject({ rateBp: 4567, expected: 3003, gap: 131 });
  });

  it('is closed to strangers and, for other units than its own, to a member', async () => {
    const asked = { ...quarter, under: unitId('H26') };

    await expect((await api.stranger()).target.cascade(asked)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect((await api.member(['H29'])).target.cascade(asked)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await (await api.member(['H26'])).target.cascade(asked)).toMatchObject({ rateBp: null, gap: null, above: null, parts: [] });
  });
});

describe('target.trajectory', () => {
  const year = { indicator: 'hs-truc-tuyen', period: period('2023'), unitId: unitId('H26') };

  it('gives interim targets on the way to a target, and the rate it starts from', async () => {
    const administrator = await api.administrator();
    await give('H26', 5000, '2023');
    await count('H26', '2022-09', 100, 31);
    const row = (text: string, points: number) => ({ period: period(text), targetBp: basisPoints(points), version: null });

    const set = await administrator.target.setTrajectory({ ...year, rows: [row('2023-Q1', 3500), row('2023-Q2', 4000)] });

    expect(set).toEqual(expect.arrayContaining([{ period: '2023-Q1', version: 1 }, { period: '2023-Q2', version: 1 }]));
    expect(await (await api.member(['H26'])).target.trajectory(year)).toMatchObject({
      points: [
        { on: '2023-03-31', targetBp: 3500 },
        { on: '2023-06-30', targetBp: 4000 },
        { on: '2023-12-31', targetBp: 5000 },
      ],
      start: { month: '2022-09', rateBp: 3100 },
    });
  });

  it('refuses one beyond the target, a period outside, and a change without a document', async () => {
    const administrator = await api.administrator();
    await give('H26', 5000, '2023');
    const set = (text: string, points: number, version: number | null = null) =>
      administrator.target.setTrajectory({ ...year, rows: [{ period: period(text), targetBp: basisPoints(points), version }] });

    await expect(set('2023-Q1', 5001)).rejects.toMatchObject({ cause: { fault: { code: 'kpi/trajectory-past-target' } } });
    await expect(set('2022-12', 100)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(set('2023', 100)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await set('2023-Q1', 3000);
    await expect(set('2023-Q1', 3500, 1)).rejects.toMatchObject({ cause: { fault: { code: 'kpi/revision-without-basis' } } });
  });

  it('is closed to strangers, and to be set only by who gives the unit its target', async () => {
    const rows = [{ period: period('2023-Q1'), targetBp: basisPoints(1), version: null }];

    await expect((await api.stranger()).target.trajectory(year)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect((await api.member(['H29'])).target.trajectory(year)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect((await api.member(['H26'])).target.setTrajectory({ ...year, rows })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

async function give(unit: string, points: number, text = '2023-Q3') {
  const administrator = await api.administrator();
  const rows = [{ unitId: unitId(unit), targetBp: basisPoints(points), version: null }];
  await administrator.target.set({ indicator: 'hs-truc-tuyen', period: period(text), rows });
}

async function count(unit: string, month: string, denominator: number, numerator = 0) {
  const member = await api.member([unit]);
  const cell = { unitId: unitId(unit), indicator: 'hs-truc-tuyen', numerator, denominator, version: null };
  await member.entry.save({ period: period(month), cells: [cell] });
}
