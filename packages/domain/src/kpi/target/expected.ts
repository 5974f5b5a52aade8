import { lastDayOf, monthsIn, partsOfPeriod, periodFrom, periodKindOf, type Period } from '../../calendar/index.ts';

/** What a unit counted in one month, by its denominator. */
export interface MonthCases {
  readonly month: Period;
  readonly denominator: number;
}

/** How many cases a unit is expected to have in a period, and what that rests on. */
export interface ExpectedCases {
  readonly denominator: number;
  /** The same period of the year before, or one month taken as many times as the period has months. */
  readonly from: { readonly kind: 'last-year'; readonly period: Period } | { readonly kind: 'latest-month'; readonly month: Period };
}

/** The same period of the year before; null for a week, whose months differ, and before 1901. */
export function lastYearOf(period: Period): Period | null {
  const parts = partsOfPeriod(period);
  return parts.kind === 'week' || parts.year <= 1900 ? null : periodFrom({ ...parts, year: parts.year - 1 });
}

/**
 * The cases to expect in a period: those of the same period a year before when every month of it is known; else the
 * latest month known up to the period's end, times the months of the period. Null when nothing is known, and for a week.
 */
export function expectedCases(known: readonly MonthCases[], period: Period): ExpectedCases | null {
  if (periodKindOf(period) === 'week') return null;
  const lastYear = lastYearOf(period);
  const byMonth = new Map(known.map(({ month, denominator }) => [month, denominator]));
  const before = lastYear === null ? [] : monthsIn(lastYear).map((month) => byMonth.get(month));
  if (lastYear !== null && before.every((denominator) => denominator !== undefined)) {
    return { denominator: before.reduce((sum, each) => sum + each, 0), from: { kind: 'last-year', period: lastYear } };
  }
  const end = lastDayOf(period);
  const latest = known.filter(({ month }) => lastDayOf(month) <= end).toSorted((one, other) => (one.month < other.month ? 1 : -1))[0];
  if (latest === undefined) return null;
  return { denominator: latest.denominator * monthsIn(period).length, from: { kind: 'latest-month', month: latest.month } };
}
