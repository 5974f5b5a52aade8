import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { basisPoints } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const indicator = 'hs-truc-tuyen';
const onLastOfAugust = { indicator, period: period('2022-08'), on: day('2022-08-31') };

describe('result.rollUp', () => {
  it('sums counts to ministries, provinces and the nation, with how many of the units reported', async () => {
    await entered('G01', '2022-08', [1, 2]);
    await entered('H26', '2022-08', [99, 100]);
    const reader = await api.member(['H27']);

    const lines = await reader.result.rollUp(onLastOfAugust);

    // 100/102 = 98,04 %, not the mean of 50 % and 99 %
    expect(lineOf(lines, 'VN')).toMatchObject({ tally: { numerator: 100, denominator: 102 }, rateBp: 9804 });
    // 18 ministries, 4 agencies of their level and 63 provinces
    expect(lineOf(lines, 'VN')).toMatchObject({ reported: 2, of: 85 });
    expect(lineOf(lines, 'ministries')).toMatchObject({ tally: { numerator: 1, denominator: 2 }, rateBp: 5000, reported: 1 });
    expect(lineOf(lines, 'provinces')).toMatchObject({ tally: { numerator: 99, denominator: 100 }, reported: 1, of: 63 });
    expect(lineOf(lines, 'H26')).toMatchObject({ name: 'Thành phố Hà Nội', parentId: 'provinces', reported: 1, of: 1 });
  });

  it('tells what was not reported from what had no cases', async () => {
    await entered('H26', '2022-08', [0, 0]);
    const reader = await api.administrator();

    const lines = await reader.result.rollUp(onLastOfAugust);

    expect(lineOf(lines, 'H26')).toMatchObject({ tally: { numerator: 0, denominator: 0 }, rateBp: null, reported: 1 });
    expect(lineOf(lines, 'H27')).toMatchObject({ tally: null, rateBp: null, reported: 0, of: 1 });
  });

  it('scores a unit against its target, and not one that was given none', async () => {
    await entered('H26', '2022-08', [30, 100]);
    await entered('H27', '2022-08', [30, 100]);
    const administrator = await api.administrator();
    await administrator.target.set({
      indicator,
      period: period('2022'),
      rows: [{ unitId: unitId('H26'), targetBp: basisPoints(5000), version: null }],
    });

    const lines = await administrator.result.rollUp(onLastOfAugust);

    expect(lineOf(lines, 'H26')).toMatchObject({
      rateBp: 3000,
      targetBp: 5000,
      targetPeriod: '2022',
      attainmentBp: 6000,
      gap: 20,
    });
    expect(lineOf(lines, 'H27')).toMatchObject({ rateBp: 3000, targetBp: null, attainmentBp: null, gap: null });
  });

  it('adds the months of a quarter and leaves out an entry that was cleared', async () => {
    await entered('H26', '2022-07', [1, 10]);
    await entered('H26', '2022-08', [2, 20]);
    await entered('H26', '2022-09', [3, 30]);
    const member = await api.member(['H26']);
    await member.entry.save({
      period: period('2022-09'),
      cells: [{ unitId: unitId('H26'), indicator, numerator: null, denominator: null, version: 1 }],
    });

    const lines = await member.result.rollUp({ indicator, period: period('2022-Q3'), on: day('2022-09-30') });

    expect(lineOf(lines, 'H26')).toMatchObject({ tally: { numerator: 3, denominator: 30 }, reported: 2, of: 3 });
  });

  it('counts what a merged province reported at the one that carries it on, on a day after the merger', async () => {
    await entered('H63', '2022-08', [10, 11]);
    const reader = await api.administrator('2026-01-15');

    const lines = await reader.result.rollUp({ ...onLastOfAugust, on: day('2025-07-01') });

    expect(lineOf(lines, 'VN')?.tally).toEqual({ numerator: 10, denominator: 11 });
    expect(lineOf(lines, 'H63')).toBeUndefined();
    expect(lineOf(lines, 'H38')).toMatchObject({ name: 'Tỉnh Lào Cai', tally: { numerator: 10, denominator: 11 }, reported: 1 });
  });

  it('refuses a week', async () => {
    const reader = await api.administrator();

    await expect(reader.result.rollUp({ ...onLastOfAugust, period: period('2022-W31') })).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
      cause: { fault: { code: 'kpi/period-not-in-months' } },
    });
  });

  it('names the figure that is too large to be added', async () => {
    await entered('H26', '2022-08', [1, Number.MAX_SAFE_INTEGER]);
    await entered('H27', '2022-08', [1, 1]);
    const reader = await api.administrator();

    await expect(reader.result.rollUp(onLastOfAugust)).rejects.toMatchObject({
      cause: { fault: { code: 'kpi/sum-too-large', detail: { unitId: 'H26', month: '2022-08' } } },
    });
  });

  it('is closed to strangers', async () => {
    const stranger = await api.stranger();

    await expect(stranger.result.rollUp(onLastOfAugust)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

async function entered(unit: string, month: string, [numerator, denominator]: readonly [number, number]) {
  const member = await api.member([unit]);
  const cells = [{ unitId: unitId(unit), indicator, numerator, denominator, version: null }];
  const [answer] = await member.entry.save({ period: period(month), cells });
  if (answer?.saved !== true) throw new Error(`the entry of ${unit} was not saved`);
}

function lineOf<Line extends { readonly id: string }>(lines: readonly Line[], id: string): Line | undefined {
  return lines.find((line) => line.id === id);
}
