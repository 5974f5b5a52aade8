import { partsOfPeriod, shiftPeriod, type Period } from '../../calendar/index.ts';
import { gapTo } from '../attainment.ts';
import type { Indicator } from '../indicator.ts';
import type { BasisPoints } from '../rate.ts';
import type { Tally } from '../tally.ts';

/** What was counted in one month. */
export interface MonthTally {
  readonly month: Period;
  readonly tally: Tally;
}

/** When a target is reached if the figures go on as they have. */
export type Projection =
  /** The last month reached it. */
  | { readonly kind: 'reached'; readonly month: Period }
  /** The line through the last months reaches it in this month. */
  | { readonly kind: 'expected'; readonly month: Period; readonly from: Period; readonly to: Period }
  /** The line does not go towards the target, or reaches it only beyond `projectionHorizon` months. */
  | { readonly kind: 'not-at-this-pace'; readonly from: Period; readonly to: Period }
  /** Fewer months with cases than a line needs. */
  | { readonly kind: 'too-few-months'; readonly known: number; readonly needed: number };

/** How many months with cases a line is drawn through at most, the latest ones. */
export const projectionMonths = 6;

/** How many months with cases a line needs at least: through two points there is always one. */
export const projectionLeast = 3;

/** How many months ahead a projection says anything. */
export const projectionHorizon = 60;

/**
 * "At this pace the target is reached in …": a straight line through the rates of the latest months that had cases, by
 * least squares, exact to the month (no rounding on the way). It is an extrapolation and no promise; the caption of a
 * picture says through which months it was drawn.
 *
 * @param months - at most one for each month, in any order; months without cases are left out.
 */
export function projectionOf(
  months: readonly MonthTally[],
  targetBp: BasisPoints,
  direction: Indicator['direction'] = 'higher-is-better',
): Projection {
  const counted = months.filter(({ tally }) => tally.denominator > 0).toSorted((one, other) => indexOf(one.month) - indexOf(other.month));
  const [latest] = counted.slice(-1);
  if (latest !== undefined && gapTo(latest.tally, targetBp, direction) === 0) return { kind: 'reached', month: latest.month };
  const drawn = counted.slice(-projectionMonths);
  const [first] = drawn;
  if (first === undefined || latest === undefined || drawn.length < projectionLeast) {
    return { kind: 'too-few-months', known: drawn.length, needed: projectionLeast };
  }
  const span = { from: first.month, to: latest.month };
  const ahead = monthsUntil(drawn, { targetBp, direction });
  if (ahead === null || ahead > projectionHorizon) return { kind: 'not-at-this-pace', ...span };
  return { kind: 'expected', month: shiftPeriod(latest.month, ahead), ...span };
}

/** The number of a month in the count of months since year 0. */
function indexOf(month: Period): number {
  const { year, ordinal } = partsOfPeriod(month);
  return year * 12 + ordinal - 1;
}

interface Wanted {
  readonly targetBp: BasisPoints;
  readonly direction: Indicator['direction'];
}

/** The least number of months after the last one in which the line has reached the target; null when it never does. */
function monthsUntil(drawn: readonly MonthTally[], { targetBp, direction }: Wanted): number | null {
  // Where lower is better, the mirrored line rises to the mirrored target.
  const sign = direction === 'higher-is-better' ? 1n : -1n;
  const { k, sumX, sumY, spread, rise, common, last } = lineThrough(drawn, sign);
  if (rise <= 0n) return null;
  const needed = sign * BigInt(targetBp) * k * spread * common - 10_000n * sumY * spread;
  const reachedAt = ceilDivide(needed + 10_000n * rise * sumX, 10_000n * rise * k);
  return Math.max(Number(reachedAt - last), 1);
}

/**
 * The line of least squares, in whole numbers. With x counted in months from the first one and the rates y on one common
 * denominator D it is y(x) = (ΣY·V + S·(k·x − Σx)) / (k·V·D), where S = k·ΣxY − Σx·ΣY is its rise and
 * V = k·Σx² − (Σx)² how far the months spread.
 */
function lineThrough(drawn: readonly MonthTally[], sign: bigint) {
  const common = drawn.reduce((product, { tally }) => product * BigInt(tally.denominator), 1n);
  const start = Math.min(...drawn.map(({ month }) => indexOf(month)));
  const points = drawn.map(({ month, tally }) => ({
    x: BigInt(indexOf(month) - start),
    y: (sign * BigInt(tally.numerator) * common) / BigInt(tally.denominator),
  }));
  const k = BigInt(points.length);
  const sum = (of: (point: { readonly x: bigint; readonly y: bigint }) => bigint) => points.reduce((total, point) => total + of(point), 0n);
  const [sumX, sumY] = [sum(({ x }) => x), sum(({ y }) => y)];
  return {
    k,
    sumX,
    sumY,
    common,
    spread: k * sum(({ x }) => x * x) - sumX * sumX,
    rise: k * sum(({ x, y }) => x * y) - sumX * sumY,
    last: points.at(-1)?.x ?? 0n,
  };
}

function ceilDivide(part: bigint, whole: bigint): bigint {
  const quotient = part / whole;
  return part % whole > 0n ? quotient + 1n : quotient;
}
