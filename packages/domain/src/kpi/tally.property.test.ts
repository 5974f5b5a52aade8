import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuredTallies, tallies } from '../testing/kpi.ts';
import { rateOf } from './rate.ts';
import { rollUp, type Tally } from './tally.ts';

describe('rollUp', () => {
  it('law of grouping: gives the same total however units are grouped under districts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tallies, fc.nat({ max: 4 })), { maxLength: 30 }), (units) => {
        const districts = Map.groupBy(units, ([, district]) => district);

        const byDistrict = rollUp([...districts.values()].map((inside) => rollUp(inside.map(([tally]) => tally))));

        expect(byDistrict).toEqual(rollUp(units.map(([tally]) => tally)));
      }),
    );
  });

  it('law of order: gives the same total whoever reports first', () => {
    fc.assert(
      fc.property(fc.array(tallies, { maxLength: 30 }), (units) => {
        expect(rollUp(units.toReversed())).toEqual(rollUp(units));
      }),
    );
  });

  it('law of bounds: the rate of the whole lies between the lowest and the highest of its parts', () => {
    fc.assert(
      fc.property(fc.array(measuredTallies, { minLength: 1, maxLength: 30 }), (units) => {
        const rates = units.map(rate);

        const total = rate(rollUp(units));

        expect(total).toBeGreaterThanOrEqual(Math.min(...rates));
        expect(total).toBeLessThanOrEqual(Math.max(...rates));
      }),
    );
  });

  it('law of growth: a total is never below any of its parts', () => {
    fc.assert(
      fc.property(fc.array(tallies, { minLength: 1, maxLength: 30 }), (units) => {
        const total = rollUp(units);

        expect(units.every(({ numerator }) => numerator <= total.numerator)).toBe(true);
        expect(units.every(({ denominator }) => denominator <= total.denominator)).toBe(true);
      }),
    );
  });
});

function rate(tally: Tally): number {
  const result = rateOf(tally);
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}
