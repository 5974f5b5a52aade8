import { describe, expect, it } from 'vitest';
import { checkTally, rollUp, tallySchema } from './tally.ts';

const partOfWhole = { numeratorAtMostDenominator: true };

describe('checkTally', () => {
  it('takes a numerator as large as its denominator', () => {
    expect(checkTally(partOfWhole, { numerator: 12, denominator: 12 }).ok).toBe(true);
  });

  it('takes no cases at all: zero is a count', () => {
    expect(checkTally(partOfWhole, { numerator: 0, denominator: 0 }).ok).toBe(true);
  });

  it('refuses more handled online than were received', () => {
    expect(checkTally(partOfWhole, { numerator: 13, denominator: 12 })).toEqual({
      ok: false,
      fault: { code: 'kpi/numerator-above-denominator', detail: { numerator: 13, denominator: 12 } },
    });
  });

  it('takes a numerator above the denominator where the indicator counts other things', () => {
    expect(checkTally({ numeratorAtMostDenominator: false }, { numerator: 13, denominator: 12 }).ok).toBe(true);
  });

  it.each([-1, 1.5, Number.NaN, 2 ** 53])('refuses %d as a count', (numerator) => {
    expect(checkTally(partOfWhole, { numerator, denominator: 12 })).toEqual({
      ok: false,
      fault: { code: 'kpi/not-a-count', detail: { part: 'numerator', found: String(numerator) } },
    });
  });

  it('names the denominator when it is the one that is no count', () => {
    expect(checkTally(partOfWhole, { numerator: 0, denominator: -5 })).toMatchObject({
      fault: { detail: { part: 'denominator', found: '-5' } },
    });
  });
});

describe('tallySchema', () => {
  it('takes counts up to 2^53 - 1 and none above', () => {
    expect(tallySchema.safeParse({ numerator: 0, denominator: 9_007_199_254_740_991 }).success).toBe(true);
    expect(tallySchema.safeParse({ numerator: 0, denominator: 9_007_199_254_740_992 }).success).toBe(false);
  });
});

describe('rollUp', () => {
  it('adds counts and never averages rates', () => {
    const total = rollUp([
      { numerator: 1, denominator: 2 },
      { numerator: 99, denominator: 100 },
    ]);

    expect(total).toEqual({ numerator: 100, denominator: 102 });
  });

  it('throws rather than give a sum that is no longer exact', () => {
    const large = { numerator: 0, denominator: Number.MAX_SAFE_INTEGER };
    const many = { numerator: Number.MAX_SAFE_INTEGER, denominator: 0 };

    expect(() => rollUp([large, { numerator: 0, denominator: 1 }])).toThrow('no longer be exact');
    expect(() => rollUp([many, { numerator: 1, denominator: 0 }])).toThrow('no longer be exact');
    expect(rollUp([large, many])).toEqual({
      numerator: 9_007_199_254_740_991,
      denominator: 9_007_199_254_740_991,
    });
  });
});
