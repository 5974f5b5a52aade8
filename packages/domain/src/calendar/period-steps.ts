import type { Day } from './day.ts';
import { countInYear, partsOfPeriod, periodFrom, periodKinds, type Period, type PeriodKind } from './period.ts';
import {
  firstMonthOf,
  firstDayOf,
  holdsDay,
  lastDayOf,
  monthsPer,
  periodOf,
  type PeriodCalendar,
} from './period-days.ts';

/** The period of the same kind `count` later, or earlier when negative. Throws outside the years 1900 to 2100. */
export function shiftPeriod(period: Period, count: number): Period {
  let { kind, year, ordinal } = partsOfPeriod(period);
  ordinal += count;
  while (ordinal < 1) {
    year -= 1;
    ordinal += countInYear(kind, year);
  }
  while (ordinal > countInYear(kind, year)) {
    ordinal -= countInYear(kind, year);
    year += 1;
  }
  return periodFrom({ kind, year, ordinal });
}

/**
 * The periods of one kind from `from` to `to`, both included, earliest first. Throws when the two are of different
 * kinds.
 */
export function periodsBetween(from: Period, to: Period): readonly Period[] {
  if (partsOfPeriod(from).kind !== partsOfPeriod(to).kind) throw new RangeError(`${from} and ${to} differ in kind`);
  const periods: Period[] = [];
  for (let each = from; each <= to; each = shiftPeriod(each, 1)) {
    periods.push(each);
    if (each === to) break;
  }
  return periods;
}

/** The periods of a kind that hold at least one day from `from` to `to`, earliest first; none when `to` is earlier. */
export function periodsOver(
  kind: PeriodKind,
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly Period[] {
  const begin = periodOf(kind, from) ?? shiftPeriod(nineMonthsOf(from), 1);
  return periodsBetween(begin, periodOf(kind, to) ?? nineMonthsOf(to));
}

/**
 * The months a period is made of, earliest first. None for a week: a week belongs to two months and is never summed
 * into one.
 */
export const monthsIn = (period: Period): readonly Period[] => partsOf(period, 'month');

/**
 * The periods of a kind that together are exactly this one, earliest first: the quarters of a half, the months of a
 * quarter. None when there is no such set (the halves of nine months, the months of a week). A period is the one part
 * of its own kind.
 */
export function partsOf(period: Period, kind: PeriodKind): readonly Period[] {
  const whole = partsOfPeriod(period);
  if (whole.kind === kind) return [period];
  if (whole.kind === 'week' || kind === 'week' || monthsPer[whole.kind] % monthsPer[kind] !== 0) return [];
  const count = monthsPer[whole.kind] / monthsPer[kind];
  const first = Math.floor((firstMonthOf(whole) - 1) / monthsPer[kind]) + 1;
  return Array.from({ length: count }, (_, at) => periodFrom({ kind, year: whole.year, ordinal: first + at }));
}

/**
 * The period of a longer kind that holds all of this one: the quarter of a month. `null` when none does (the month of
 * a week).
 */
export function periodAbove(period: Period, kind: PeriodKind): Period | null {
  const { year } = partsOfPeriod(period);
  return allIn(year, kind).find((whole) => partsOf(whole, partsOfPeriod(period).kind).includes(period)) ?? null;
}

/** Whether `whole` holds every day of `part`, by either calendar. */
export const holdsPeriod = (whole: Period, part: Period, calendar: PeriodCalendar = 'calendar'): boolean =>
  holdsDay(whole, firstDayOf(part, calendar), calendar) && holdsDay(whole, lastDayOf(part, calendar), calendar);

/** The period itself and every longer one of its year that holds it, shortest first: a month, its quarter, its half … */
export function periodsHolding(period: Period): readonly Period[] {
  const { kind, year } = partsOfPeriod(period);
  const longer = periodKinds.slice(periodKinds.indexOf(kind) + 1).flatMap((each) => allIn(year, each));
  return [period, ...longer.filter((whole) => holdsPeriod(whole, period))];
}

/** The nine months of a day's year, which the last three months come after. */
const nineMonthsOf = (day: Day): Period =>
  periodFrom({ kind: 'nine-months', year: partsOfPeriod(periodOf('year', day)).year, ordinal: 1 });

const allIn = (year: number, kind: PeriodKind): readonly Period[] =>
  Array.from({ length: countInYear(kind, year) }, (_, at) => periodFrom({ kind, year, ordinal: at + 1 }));
