import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counts } from '../testing/kpi.ts';
import { basisPoints, basisPointsSchema, rateOf } from './rate.ts';

describe('basisPoints', () => {
  it('are whole, not negative and exact', () => {
    expect([basisPoints(0), basisPoints(15_000)]).toEqual([0, 15_000]);
    expect(basisPointsSchema.parse(9804)).toBe(9804);
  });

  it.each([-1, 1.5, Number.NaN, 2 ** 53])('are never %d', (points) => {
    expect(() => basisPoints(points)).toThrow(`${points} is not a number of basis points`);
    expect(basisPointsSchema.safeParse(points).success).toBe(false);
  });
});

describe('rateOf', () => {
  it.each([
    { numerator: 100, denominator: 102, points: 9804 }, // 98.039…
    { numerator: 1, denominator: 3, points: 3333 },
    { numerator: 2, denominator: 3, points: 6667 },
    { numerator: 1, denominator: 20_000, points: 1 }, // half a basis point rounds up
    { numerator: 0, denominator: 7, points: 0 },
    { numerator: 9_007_199_254_740_990, denominator: 9_007_199_254_740_991, points: 10_000 },
    { numerator: 3, denominator: 2, points: 15_000 },
  ])('gives $numerator of $denominator as $points basis points', ({ numerator, denominator, points }) => {
    expect(rateOf({ numerator, denominator })).toEqual({ ok: true, value: points });
  });

  it('gives no rate when there were no cases, rather than 0 %', () => {
    expect(rateOf({ numerator: 0, denominator: 0 })).toEqual({
      ok: false,
      fault: { code: 'kpi/nothing-to-measure', detail: { numerator: 0 } },
    });
  });

  it('law of one rounding: is never more than half a basis point from the true rate', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 10_000_000 }), (numerator, denominator) => {
        const rate = rateOf({ numerator, denominator });

        if (!rate.ok) throw new Error('a rate exists for every denominator above 0');
        const error = 2n * (BigInt(rate.value) * BigInt(denominator) - BigInt(numerator) * 10_000n);
        expect(error <= BigInt(denominator) && error > -BigInt(denominator)).toBe(true);
      }),
    );
  });
});
