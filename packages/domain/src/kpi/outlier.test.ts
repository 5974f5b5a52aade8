import { describe, expect, it } from 'vitest';
import { outlierOf, outliersIn, usualCell, usualRange } from './outlier.ts';

describe('usualRange', () => {
  it('reaches two standard deviations round the mean, each end by the stricter rule', () => {
    // Mean 100, deviation 4.56: 90.9 to 109.1. Median 100, MAD 4: 79.2 to 120.8.
    expect(usualRange([94, 96, 100, 100, 104, 106])).toEqual({ least: 91, most: 109, leastBy: 'mean', mostBy: 'mean', values: 6 });
  });

  it('takes the whole values inside, also where an end falls between two', () => {
    // Mean 45, deviation 3.74: 37.5 to 52.5.
    expect(usualRange([40, 42, 44, 46, 48, 50])).toMatchObject({ least: 38, most: 52 });
  });

  it('is not widened by one odd month of the past', () => {
    // Mean 251.8, deviation 367: by the mean alone 900 is usual. Median 102.5, MAD 1.5: 94.7 to 110.3.
    expect(usualRange([100, 101, 102, 103, 104, 1001])).toMatchObject({ least: 95, most: 110, mostBy: 'median' });
  });

  it('does not go by the order of the months', () => {
    expect(usualRange([1001, 100, 104, 101, 103, 102])).toEqual(usualRange([100, 101, 102, 103, 104, 1001]));
    expect(usualRange([9, 10, 100, 11, 8, 12, 7])).toEqual(usualRange([7, 8, 9, 10, 11, 12, 100]));
  });

  it('says nothing of a constant series and of fewer than six values', () => {
    expect(usualRange([7, 7, 7, 7, 7, 7, 7])).toBeNull();
    expect(usualRange([1, 5, 9, 2, 8])).toBeNull();
  });

  it('is never below 0', () => {
    expect(usualRange([0, 1, 40, 2, 60, 3])).toMatchObject({ least: 0 });
  });
});

describe('outlierOf', () => {
  it('asks about a value outside, with the rule and the usual range', () => {
    expect(outlierOf([94, 96, 100, 100, 104, 106], 110)).toEqual({
      value: 110,
      rule: 'mean',
      least: 91,
      most: 109,
      leastBy: 'mean',
      mostBy: 'mean',
      values: 6,
    });
  });

  it('names the rule of the end that a value lies beyond', () => {
    const earlier = [100, 101, 102, 103, 104, 1001];

    expect(outlierOf(earlier, 94)).toMatchObject({ value: 94, rule: 'median' });
    expect(outlierOf([94, 96, 100, 100, 104, 106], 90)).toMatchObject({ value: 90, rule: 'mean' });
    // Mean 80, deviation 18.55: 42.9 to 117.1. Median 71.5, MAD 6: 40.4 to 102.6.
    expect(outlierOf([63, 69, 109, 97, 68, 74], 42)).toMatchObject({ rule: 'mean', least: 43, leastBy: 'mean' });
    expect(outlierOf([63, 69, 109, 97, 68, 74], 103)).toMatchObject({ rule: 'median', most: 102, mostBy: 'median' });
  });

  it.each([91, 100, 109])('does not ask about %d, which is inside', (value) => {
    expect(outlierOf([94, 96, 100, 100, 104, 106], value)).toBeNull();
  });
});

describe('outliersIn', () => {
  const earlier = [40, 42, 44, 46, 48, 50].map((numerator) => ({ numerator, denominator: 100 + numerator }));

  it('asks about a digit too many in both counts, and not about the rate that stays', () => {
    const found = outliersIn(usualCell(earlier), { numerator: 450, denominator: 1450 });

    expect(found.map(({ of, value }) => [of, value])).toEqual([
      ['denominator', 1450],
      ['numerator', 450],
    ]);
  });

  it('asks about a rate that jumps while the counts do not', () => {
    const found = outliersIn(usualCell(earlier), { numerator: 52, denominator: 140 });

    expect(found).toMatchObject([{ of: 'rate', value: 3714 }]);
  });

  it('asks nothing where nothing is reported, and months without cases have no rate', () => {
    expect(outliersIn(usualCell(earlier), null)).toEqual([]);
    expect(usualCell(Array.from({ length: 8 }, () => ({ numerator: 0, denominator: 0 }))).rate).toBeNull();
  });
});
