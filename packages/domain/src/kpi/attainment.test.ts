import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallies, targets } from '../testing/kpi.ts';
import { attainment, gapTo, measure } from './attainment.ts';
import type { Indicator } from './indicator.ts';
import { basisPoints as bp } from './rate.ts';

const rising = { direction: 'higher-is-better', zeroDenominator: 'left-out' } as const;
const falling = { direction: 'lower-is-better', zeroDenominator: 'left-out' } as const;

describe('attainment', () => {
  it('is the rate divided by the target', () => {
    // 30 % of a target of 50 %
    expect(attainment(rising, { numerator: 30, denominator: 100 }, bp(5000))).toBe(6000);
  });

  it('passes 100 % when the target is passed', () => {
    expect(attainment(rising, { numerator: 3, denominator: 4 }, bp(5000))).toBe(15_000);
  });

  it('rounds once, from the counts and not from the rounded rate', () => {
    // 1/3 of 60 % is 55.555… %; from a rate rounded to 33.33 % it would be 55.55 %
    expect(attainment(rising, { numerator: 1, denominator: 3 }, bp(6000))).toBe(5556);
  });

  it('has nothing to divide by when the target is 0 %', () => {
    expect(attainment(rising, { numerator: 1, denominator: 3 }, bp(0))).toBeNull();
  });

  it('gives no proportion where lower is better', () => {
    expect(attainment(falling, { numerator: 1, denominator: 3 }, bp(5000))).toBeNull();
  });

  it.each([
    ['left-out', null],
    ['zero', 0],
    ['full', 10_000],
  ] as const)('scores no cases by the rule of the indicator: %s', (zeroDenominator, score) => {
    const indicator: Pick<Indicator, 'direction' | 'zeroDenominator'> = { ...rising, zeroDenominator };

    expect(attainment(indicator, { numerator: 0, denominator: 0 }, bp(5000))).toBe(score);
  });
});

describe('gapTo', () => {
  it('counts the dossiers still missing', () => {
    expect(gapTo({ numerator: 3766, denominator: 10_000 }, bp(5000))).toBe(1234);
  });

  it('rounds a part of a dossier up: half of 7 needs 4', () => {
    expect(gapTo({ numerator: 1, denominator: 7 }, bp(5000))).toBe(3);
  });

  it('is 0 when the target is reached or passed', () => {
    expect(gapTo({ numerator: 50, denominator: 100 }, bp(5000))).toBe(0);
    expect(gapTo({ numerator: 99, denominator: 100 }, bp(5000))).toBe(0);
  });

  it('counts what is too many where lower is better', () => {
    // at most 5 % of 50 is 2.5, so 2 may stay
    expect(gapTo({ numerator: 6, denominator: 50 }, bp(500), 'lower-is-better')).toBe(4);
  });

  it('stays exact where a double would not', () => {
    expect(gapTo({ numerator: 0, denominator: 9_007_199_254_740_991 }, bp(9999))).toBe(9_006_298_534_815_517);
  });

  it('law of the exact gap: that number reaches the target and one fewer does not', () => {
    fc.assert(
      fc.property(tallies, targets, ({ numerator, denominator }, target) => {
        const reaches = (counted: number) => BigInt(counted) * 10_000n >= BigInt(target) * BigInt(denominator);

        const gap = gapTo({ numerator, denominator }, target);

        expect(reaches(numerator + gap)).toBe(true);
        expect(gap === 0 || !reaches(numerator + gap - 1)).toBe(true);
      }),
    );
  });

  it('law of the exact gap where lower is better: that number fewer keeps to the target and one less does not', () => {
    fc.assert(
      fc.property(tallies, targets, ({ numerator, denominator }, target) => {
        const keeps = (counted: number) => BigInt(counted) * 10_000n <= BigInt(target) * BigInt(denominator);

        const gap = gapTo({ numerator, denominator }, target, 'lower-is-better');

        expect(keeps(numerator - gap)).toBe(true);
        expect(gap === 0 || !keeps(numerator - gap + 1)).toBe(true);
      }),
    );
  });
});

describe('measure', () => {
  it('gives a rate, an attainment and a distance', () => {
    expect(measure(rising, { numerator: 40, denominator: 100 }, bp(5000))).toEqual({
      rateBp: 4000,
      attainmentBp: 8000,
      gap: 10,
    });
  });

  it('does not score a unit that was given no target', () => {
    expect(measure(rising, { numerator: 40, denominator: 100 }, null)).toEqual({
      rateBp: 4000,
      attainmentBp: null,
      gap: null,
    });
  });

  it('gives nothing for a figure that is missing', () => {
    expect(measure(rising, null, bp(5000))).toEqual({ rateBp: null, attainmentBp: null, gap: null });
  });

  it('gives no rate and no distance when there were no cases: nothing was reached and nothing is missing', () => {
    expect(measure(rising, { numerator: 0, denominator: 0 }, bp(5000))).toEqual({
      rateBp: null,
      attainmentBp: null,
      gap: null,
    });
  });
});
