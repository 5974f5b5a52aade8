import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { basisPoints } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const indicator = 'hs-truc-tuyen';
const autumn = { indicator, from: period('2022-07'), to: period('2022-09'), on: day('2022-09-30') };

describe('result.series', () => {
  it('gives the nation first and then each unit below it, month by month against its target', async () => {
    await entered('H26', '2022-07', [20, 100]);
    await entered('H26', '2022-09', [40, 100]);
    await entered('G01', '2022-09', [5, 50]);
    const administrator = await api.administrator();
    await target('H26', '2022', 5000);
    await target('H26', '2022-09', 4000);

    const { months, versions, lines } = await administrator.result.series(autumn);

    expect(months).toEqual(['2022-07', '2022-08', '2022-09']);
    expect(versions).toEqual([1, 1, 1]);
    expect(lines[0]).toMatchObject({ id: 'VN', level: 'nation' });
    expect(lines[0]?.points.map(({ tally, reported, of }) => [tally, reported, of])).toEqual([
      [{ numerator: 20, denominator: 100 }, 1, 85],
      [null, 0, 85],
      [{ numerator: 45, denominator: 150 }, 2, 85],
    ]);
    const hanoi = lines.find(({ id }) => id === 'H26');
    expect(hanoi?.points.map(({ rateBp, targetBp, attainmentBp }) => [rateBp, targetBp, attainmentBp])).toEqual([
      [2000, 5000, 4000],
      [null, 5000, null],
      [4000, 4000, 10_000],
    ]);
  });

  it('carries the months before a merger to the unit of today’s map', async () => {
    await entered('H63', '2022-07', [1, 2]);
    await entered('H38', '2022-07', [3, 4]);
    const reader = await api.member(['H27'], '2026-01-15');

    const { lines } = await reader.result.series({ ...autumn, on: day('2026-01-15') });

    expect(lines.find(({ id }) => id === 'H38')?.points[0]?.tally).toEqual({ numerator: 4, denominator: 6 });
    expect(lines.some(({ id }) => id === 'H63')).toBe(false);
  });

  it('opens a single unit', async () => {
    await entered('H26', '2022-08', [1, 2]);
    const reader = await api.administrator();

    const { lines } = await reader.result.series({ ...autumn, under: unitId('H26') });

    expect(lines.map(({ id }) => id)).toEqual(['H26']);
    expect(lines[0]?.points.map(({ tally }) => tally)).toEqual([null, { numerator: 1, denominator: 2 }, null]);
  });

  it('refuses what is no row of months, and more than three years of them', async () => {
    const reader = await api.administrator();

    for (const wrong of [{ from: period('2022-Q3') }, { from: period('2022-10') }, { from: period('2019-09') }]) {
      await expect(reader.result.series({ ...autumn, ...wrong })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
  });

  it('is closed to strangers', async () => {
    await expect((await api.stranger()).result.series(autumn)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('result.cells', () => {
  const asked = { indicator, period: period('2022-Q3'), unitId: unitId('H26') };

  it('gives what a unit itself entered, month by month, with every earlier value', async () => {
    await entered('H26', '2022-07', [20, 100]);
    const member = await api.member(['H26'], '2022-10-16');
    const correction = { unitId: unitId('H26'), indicator, numerator: 21, denominator: 100, note: 'Đếm sót một hồ sơ', version: 1 };
    await member.entry.save({ period: period('2022-07'), cells: [correction] });

    const cells = await (await api.administrator()).result.cells(asked);

    const enteredBy = 'unit-member H26';
    expect(cells).toEqual([
      {
        month: '2022-07',
        indicatorVersion: 1,
        values: [
          { version: 2, numerator: 21, denominator: 100, notApplicable: false, note: 'Đếm sót một hồ sơ', origin: 'typed', enteredBy, enteredOn: '2022-10-16' },
          { version: 1, numerator: 20, denominator: 100, notApplicable: false, note: null, origin: 'typed', enteredBy, enteredOn: '2022-10-15' },
        ],
        approval: null,
      },
    ]);
  });

  it('names who entered a figure to the unit’s own people, and to no neighbour', async () => {
    await entered('H26', '2022-07', [20, 100]);
    const namesSeenBy = async (unit: string) =>
      (await (await api.member([unit])).result.cells(asked)).flatMap(({ values }) => values.map(({ enteredBy }) => enteredBy));

    expect(await namesSeenBy('H26')).toEqual(['unit-member H26']);
    expect(await namesSeenBy('H27')).toEqual([null]);
  });

  it('is closed to strangers', async () => {
    await expect((await api.stranger()).result.cells(asked)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

async function entered(unit: string, month: string, [numerator, denominator]: readonly [number, number]) {
  const member = await api.member([unit]);
  const [answer] = await member.entry.save({
    period: period(month),
    cells: [{ unitId: unitId(unit), indicator, numerator, denominator, version: null }],
  });
  if (answer?.saved !== true) throw new Error(`the entry of ${unit} was not saved`);
}

async function target(unit: string, over: string, points: number) {
  const administrator = await api.administrator();
  const rows = [{ unitId: unitId(unit), targetBp: basisPoints(points), version: null }];
  await administrator.target.set({ indicator, period: period(over), rows });
}
