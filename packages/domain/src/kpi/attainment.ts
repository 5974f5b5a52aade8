import type { Indicator } from './indicator.ts';
import { basisPoints, rateOf, roundedShare, type BasisPoints } from './rate.ts';
import type { Tally } from './tally.ts';

/**
 * How much of its target a tally reached: rate / target, rounded once, half up. 10 000 is the target itself; more than
 * that is above it.
 *
 * Null when there is nothing to score: a target of 0 % is reached by anything; an indicator that counts "no cases" as
 * left out has none; for one where lower is better no text gives a proportion, and only {@link gapTo} tells.
 */
export function attainment(
  indicator: Pick<Indicator, 'direction' | 'zeroDenominator'>,
  tally: Tally,
  targetBp: BasisPoints,
): BasisPoints | null {
  if (tally.denominator === 0) return scoreOfNoCases(indicator.zeroDenominator);
  if (targetBp === 0 || indicator.direction === 'lower-is-better') return null;
  return roundedShare(BigInt(tally.numerator) * 100_000_000n, BigInt(tally.denominator) * BigInt(targetBp));
}

function scoreOfNoCases(rule: Indicator['zeroDenominator']): BasisPoints | null {
  if (rule === 'left-out') return null;
  return basisPoints(rule === 'full' ? 10_000 : 0);
}

/**
 * The distance to a target in whole things counted ("còn thiếu 1.234 hồ sơ"), exact; 0 when it is reached.
 *
 * Where higher is better: how many more of the denominator must count in the numerator, ceil(target × denominator) −
 * numerator. Where lower is better: how many fewer. That number reaches the target, and one fewer does not.
 */
export function gapTo(
  tally: Tally,
  targetBp: BasisPoints,
  direction: Indicator['direction'] = 'higher-is-better',
): number {
  const wanted = BigInt(targetBp) * BigInt(tally.denominator);
  const counted = BigInt(tally.numerator);
  const missing = direction === 'higher-is-better' ? (wanted + 9_999n) / 10_000n - counted : counted - wanted / 10_000n;
  return missing > 0n ? Number(missing) : 0;
}

/** A tally seen against its target: what a line of the results shows. */
export interface Measure {
  /** Null when nothing was reported, and when there were no cases; the tally tells which. */
  readonly rateBp: BasisPoints | null;
  readonly attainmentBp: BasisPoints | null;
  /** In the indicator's counting unit; null without a tally, without cases or without a target. */
  readonly gap: number | null;
}

/**
 * The rate of a tally and how it stands against a target. A missing tally has neither, no target is not scored, and no
 * cases have reached nothing and miss nothing: only the indicator's own rule gives them a score.
 */
export function measure(
  indicator: Pick<Indicator, 'direction' | 'zeroDenominator'>,
  tally: Tally | null,
  targetBp: BasisPoints | null,
): Measure {
  if (tally === null) return { rateBp: null, attainmentBp: null, gap: null };
  const rate = rateOf(tally);
  const rateBp = rate.ok ? rate.value : null;
  if (targetBp === null) return { rateBp, attainmentBp: null, gap: null };
  return {
    rateBp,
    attainmentBp: attainment(indicator, tally, targetBp),
    gap: rateBp === null ? null : gapTo(tally, targetBp, indicator.direction),
  };
}
