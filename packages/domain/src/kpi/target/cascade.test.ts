import { describe, expect, it } from 'vitest';
import { period } from '../../calendar/index.ts';
import { unitId } from '../../unit/index.ts';
import { basisPoints, cascadeOf, expectedCases } from '../index.ts';

const fifty = { targetBp: basisPoints(5000), direction: 'higher-is-better' } as const;
const part = (id: string, points: number | null, expected: number | null) => ({
  unitId: unitId(id),
  targetBp: points === null ? null : basisPoints(points),
  expected,
});

describe('cascadeOf', () => {
  it('names the gap between the provinces and the nation in dossiers', () => {
    const provinces = [part('H26', 4500, 30_000_000), part('H29', 5000, 15_722_222)];

    expect(cascadeOf(provinces, fifty)).toMatchObject({ rateBp: 4672, expected: 45_722_222, gap: 1_500_000 });
  });

  it('weighs by cases: a mean of 40 % and 60 % would be 50 %', () => {
    expect(cascadeOf([part('H26', 4000, 900), part('H29', 6000, 100)], fifty)).toMatchObject({ rateBp: 4200, gap: 80 });
  });

  it('counts a started dossier whole', () => {
    expect(cascadeOf([part('H26', 4999, 10_001)], fifty)).toMatchObject({ rateBp: 4999, gap: 2 });
  });

  it('is reached at the target itself and above, and turns round where lower is better', () => {
    expect(cascadeOf([part('H26', 5000, 10)], fifty).gap).toBe(0);
    expect(cascadeOf([part('H26', 6000, 10)], fifty).gap).toBe(0);
    expect(cascadeOf([part('H26', 6000, 10)], { ...fifty, direction: 'lower-is-better' }).gap).toBe(1);
  });

  it('names and leaves out units without a target or without cases to expect', () => {
    expect(cascadeOf([part('H26', 4000, 100), part('H29', null, 900), part('H30', 9000, null)], fifty)).toEqual({
      rateBp: 4000,
      expected: 100,
      gap: 10,
      withoutTarget: ['H29'],
      withoutExpected: ['H30'],
    });
  });

  it('gives no rate where nothing can be weighed, and no gap without a target above', () => {
    expect(cascadeOf([part('H26', 4000, 0)], fifty)).toMatchObject({ rateBp: null, gap: null });
    expect(cascadeOf([part('H26', 4000, 10)], { ...fifty, targetBp: null })).toMatchObject({ rateBp: 4000, gap: null });
  });
});

describe('expectedCases', () => {
  const cases = (month: string, denominator: number) => ({ month: period(month), denominator });

  it('takes the same period of the year before when every month of it is known', () => {
    const known = [cases('2021-07', 10), cases('2021-08', 20), cases('2021-09', 30), cases('2022-06', 99)];

    expect(expectedCases(known, period('2022-Q3'))).toEqual({ denominator: 60, from: { kind: 'last-year', period: '2021-Q3' } });
  });

  it('else the latest month known, as many times as the period has months, and never a later one', () => {
    const known = [cases('2021-07', 10), cases('2022-05', 40), cases('2022-06', 50), cases('2022-10', 1)];

    expect(expectedCases(known, period('2022-Q3'))).toEqual({ denominator: 150, from: { kind: 'latest-month', month: '2022-06' } });
  });

  it('knows nothing of a week, nor of a unit without figures', () => {
    expect(expectedCases([cases('2022-06', 50)], period('2022-W30'))).toBeNull();
    expect(expectedCases([], period('2022'))).toBeNull();
  });
});
