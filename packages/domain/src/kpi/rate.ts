import { z } from 'zod';
import type { Fault } from '../fault.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { Tally } from './tally.ts';

declare const basisPointsBrand: unique symbol;

/**
 * A share in hundredths of a percent, whole, 0 or more: 5000 is 50 %.
 * Above 10 000 when more was done than there was to do.
 */
export type BasisPoints = number & { readonly [basisPointsBrand]: true };

/** A whole number, 0 or more, as basis points; throws on anything else. For literals, tests and what is known to be one. */
export function basisPoints(points: number): BasisPoints {
  if (!Number.isSafeInteger(points) || points < 0) throw new RangeError(`${points} is not a number of basis points`);
  return points as BasisPoints;
}

/** Basis points as they come from outside: whole, 0 or more. */
export const basisPointsSchema = z.int().min(0).transform(basisPoints);

/** There were no cases, so there is no rate. */
export type RateFault = Fault<'kpi/nothing-to-measure', { readonly numerator: number }>;

/**
 * The rate of a tally, exact until one rounding, half up, to a whole basis point.
 *
 * @param tally - counts already checked with `checkTally`.
 * Refuses with `kpi/nothing-to-measure` when the denominator is 0: "no cases" is not "0 %", and the two must not look
 * alike on a report.
 */
export function rateOf({ numerator, denominator }: Tally): Result<BasisPoints, RateFault> {
  if (denominator === 0) return refuse({ code: 'kpi/nothing-to-measure', detail: { numerator } });
  return ok(roundedShare(BigInt(numerator) * 10_000n, BigInt(denominator)));
}

/** `part / whole` rounded half up to whole basis points; `part` is already in basis points, `whole` above 0. */
export function roundedShare(part: bigint, whole: bigint): BasisPoints {
  return basisPoints(Number((2n * part + whole) / (2n * whole)));
}
