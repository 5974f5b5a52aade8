import { z } from 'zod';
import type { Fault } from '../fault.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { Indicator } from './indicator.ts';

/**
 * What was counted for one indicator.
 *
 * Both parts are whole, 0 or more, and at most 2^53 − 1, in the indicator's own counting unit (dossiers, services). A
 * rate is always worked out from the two parts: adding or averaging rates gives a wrong number.
 */
export interface Tally {
  readonly numerator: number;
  readonly denominator: number;
}

/** Which of the two counts of a tally. */
export type TallyPart = keyof Tally;

/** A count as it comes from outside: whole, 0 to 2^53 − 1. */
export const countSchema = z.int().min(0);

/** The shape of a tally; whether it makes sense for an indicator is {@link checkTally}. */
export const tallySchema = z.object({ numerator: countSchema, denominator: countSchema });

/** Why two numbers are not a tally. */
export type TallyFault =
  | Fault<'kpi/not-a-count', { readonly part: TallyPart; readonly found: string }>
  | Fault<'kpi/numerator-above-denominator', Tally>;

/**
 * Refuses counts that are not whole, negative or above 2^53 − 1, and a numerator above the denominator where the
 * indicator says that it counts some of the same things.
 */
export function checkTally(
  indicator: Pick<Indicator, 'numeratorAtMostDenominator'>,
  tally: Tally,
): Result<Tally, TallyFault> {
  for (const part of ['numerator', 'denominator'] as const) {
    if (!isCount(tally[part])) {
      return refuse({ code: 'kpi/not-a-count', detail: { part, found: String(tally[part]) } });
    }
  }
  if (indicator.numeratorAtMostDenominator && tally.numerator > tally.denominator) {
    const { numerator, denominator } = tally;
    return refuse({ code: 'kpi/numerator-above-denominator', detail: { numerator, denominator } });
  }
  return ok(tally);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Nothing counted: the total of no tallies. Not the same as a figure that is missing. */
export const noCases: Tally = { numerator: 0, denominator: 0 };

/**
 * The tally of several units or periods together: sums of counts, never means of rates
 * (1/2 and 99/100 give 100/102 = 98.04 %, not 74.5 %).
 *
 * Throws a RangeError when a sum passes 2^53 − 1; `rollUpTree` refuses such figures before they are added.
 */
export function rollUp(tallies: Iterable<Tally>): Tally {
  let total = noCases;
  for (const tally of tallies) total = addTallies(total, tally);
  return total;
}

/** Two tallies together. Throws a RangeError when a sum passes 2^53 − 1. */
export function addTallies(one: Tally, other: Tally): Tally {
  const numerator = one.numerator + other.numerator;
  const denominator = one.denominator + other.denominator;
  if (numerator > Number.MAX_SAFE_INTEGER || denominator > Number.MAX_SAFE_INTEGER) {
    throw new RangeError('A sum of counts passed 2^53 - 1 and would no longer be exact.');
  }
  return { numerator, denominator };
}
