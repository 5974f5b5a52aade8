import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitId } from '../../unit/index.ts';
import { measuredTallies } from '../../testing/index.ts';
import { basisPoints } from '../rate.ts';
import { leagueOf, type Contender, type LeagueTerms } from './league.ts';

const byRate: LeagueTerms = { by: 'rate', direction: 'higher-is-better', minimumDenominator: 0 };

function unit(id: string, counts: readonly [number, number] | null, target: number | null = 5000): Contender {
  const tally = counts === null ? null : { numerator: counts[0], denominator: counts[1] };
  return { unitId: unitId(id), tally, targetBp: target === null ? null : basisPoints(target) };
}

const table = (units: readonly Contender[], terms: LeagueTerms = byRate) =>
  leagueOf(units, terms).placed.map(({ unit: { unitId: id }, place }) => `${place} ${id}`);

describe('leagueOf', () => {
  it('places the highest rate first', () => {
    expect(table([unit('A', [1, 4]), unit('B', [3, 4]), unit('C', [1, 2])])).toEqual(['1 B', '2 C', '3 A']);
  });

  it('places the lowest rate first where lower is better', () => {
    expect(table([unit('A', [1, 4]), unit('B', [3, 4])], { ...byRate, direction: 'lower-is-better' })).toEqual(['1 A', '2 B']);
  });

  it('gives equal units one place and skips as many behind them', () => {
    const league = leagueOf([unit('A', [1, 2]), unit('B', [2, 4]), unit('C', [3, 4]), unit('D', [1, 3])], byRate);

    expect(league.placed.map(({ unit: { unitId: id }, place, isTied }) => [id, place, isTied])).toEqual([
      ['C', 1, false],
      ['A', 2, true],
      ['B', 2, true],
      ['D', 4, false],
    ]);
  });

  it('lets no rounding make a tie: 33,333 % is behind 1/3', () => {
    expect(table([unit('A', [33_333, 100_000]), unit('B', [1, 3])])).toEqual(['1 B', '2 A']);
  });

  it('compares by how much of its own target each unit reached', () => {
    const units = [unit('A', [30, 100], 3000), unit('B', [40, 100], 8000)];

    expect(table(units)).toEqual(['1 B', '2 A']);
    expect(table(units, { ...byRate, by: 'attainment' })).toEqual(['1 A', '2 B']);
  });

  it('keeps apart, each with its reason, who has no place', () => {
    const units = [unit('A', [1, 1]), unit('B', [0, 0]), unit('C', null), unit('D', [5, 10], null), unit('E', [0, 10])];

    const league = leagueOf(units, { by: 'attainment', direction: 'higher-is-better', minimumDenominator: 10 });

    const ids = (apart: readonly Contender[]) => apart.map((each) => each.unitId);
    expect(league.placed.map((each) => each.unit.unitId)).toEqual(['E']);
    expect(ids(league.tooFewCases)).toEqual(['A']);
    expect(ids(league.noCases)).toEqual(['B']);
    expect(ids(league.notReported)).toEqual(['C']);
    expect(ids(league.notScored)).toEqual(['D']);
  });

  it('scores nobody by attainment against a target of 0 %, or where lower is better', () => {
    const terms: LeagueTerms = { ...byRate, by: 'attainment' };

    expect(leagueOf([unit('A', [1, 2], 0)], terms).notScored).toHaveLength(1);
    expect(leagueOf([unit('A', [1, 2])], { ...terms, direction: 'lower-is-better' }).notScored).toHaveLength(1);
  });

  it('places every unit once, and nobody before one who did better', () => {
    const units = fc.array(fc.tuple(fc.nat({ max: 999 }), measuredTallies), { maxLength: 20 });
    fc.assert(
      fc.property(units, (drawn) => {
        const contenders = drawn.map(([id, tally]) => ({ unitId: unitId(`U${id}`), tally, targetBp: null }));

        const { placed } = leagueOf(contenders, byRate);

        expect(placed).toHaveLength(contenders.length);
        for (const { unit: one, place } of placed) {
          const better = contenders.filter(
            ({ tally }) => BigInt(tally.numerator) * BigInt(one.tally.denominator) > BigInt(one.tally.numerator) * BigInt(tally.denominator),
          );
          expect(place).toBe(better.length + 1);
        }
      }),
    );
  });
});
