import { civilOf, dayNumberIn, lastDateOf } from './civil.ts';
import {
  dayNumberOf,
  dayOfNumber,
  firstDay,
  isoWeekdayOfNumber,
  lastDay,
  monthOf,
  dateOf,
  yearOf,
  type Day,
} from './day.ts';
import { countInYear, partsOfPeriod, periodFrom, type Period, type PeriodKind, type PeriodParts } from './period.ts';

/**
 * Which days a period holds, chosen by the reporting regime. `calendar`: from the first to the last day of its months.
 * `cutoff15`: a month is the 15th of the month before to the 14th, and longer periods are made of such months (NĐ
 * 09/2019/NĐ-CP Đ.12). ISO weeks are the same in both.
 */
export type PeriodCalendar = 'calendar' | 'cutoff15';

/** The first day of a period. A period that begins before 1900-01-01 is cut there. */
export function firstDayOf(period: Period, calendar: PeriodCalendar = 'calendar'): Day {
  const parts = partsOfPeriod(period);
  return parts.kind === 'week'
    ? clamped(mondayOf(parts))
    : clamped(firstNumberOfMonth(parts.year, firstMonthOf(parts), calendar));
}

/** The last day of a period, which belongs to it. A period that ends after 2100-12-31 is cut there. */
export function lastDayOf(period: Period, calendar: PeriodCalendar = 'calendar'): Day {
  const parts = partsOfPeriod(period);
  if (parts.kind === 'week') return clamped(mondayOf(parts) + 6);
  const month = firstMonthOf(parts) + monthsPer[parts.kind] - 1;
  const date = calendar === 'cutoff15' ? 14 : lastDateOf(parts.year, month);
  return clamped(dayNumberIn(parts.year, month, date));
}

/** Whether a period holds a day. */
export const holdsDay = (period: Period, day: Day, calendar: PeriodCalendar = 'calendar'): boolean =>
  firstDayOf(period, calendar) <= day && day <= lastDayOf(period, calendar);

/**
 * The period of a kind that holds a day. 2022-08-20 is in August by `calendar` and in September by `cutoff15`. Only
 * nine months leave days out (October to December): `null` for those. Throws on the last fortnight of 2100 by
 * `cutoff15`.
 */
export function periodOf(kind: Exclude<PeriodKind, 'nine-months'>, day: Day, calendar?: PeriodCalendar): Period;
export function periodOf(kind: PeriodKind, day: Day, calendar?: PeriodCalendar): Period | null;
export function periodOf(kind: PeriodKind, day: Day, calendar: PeriodCalendar = 'calendar'): Period | null {
  if (kind === 'week') return weekOf(dayNumberOf(day));
  const later = calendar === 'cutoff15' && dateOf(day) >= 15 ? 1 : 0;
  const months = yearOf(day) * 12 + monthOf(day) - 1 + later;
  const ordinal = Math.floor((months % 12) / monthsPer[kind]) + 1;
  const year = Math.floor(months / 12);
  return ordinal > countInYear(kind, year) ? null : periodFrom({ kind, year, ordinal });
}

/** How many months a period of a kind has. */
export const monthsPer = { month: 1, quarter: 3, half: 6, 'nine-months': 9, year: 12 } as const;

/** The first month of a period that is made of months: 1 to 12. */
export const firstMonthOf = ({ kind, ordinal }: PeriodParts): number =>
  kind === 'week' ? 0 : (ordinal - 1) * monthsPer[kind] + 1;

/** ISO 8601: week 1 is the one that holds 4 January. */
function mondayOf({ year, ordinal }: PeriodParts): number {
  const fourth = dayNumberIn(year, 1, 4);
  return fourth - isoWeekdayOfNumber(fourth) + 1 + (ordinal - 1) * 7;
}

/** A week belongs to the year of its Thursday. */
function weekOf(number: number): Period {
  const thursday = number - isoWeekdayOfNumber(number) + 4;
  const { year } = civilOf(thursday);
  return periodFrom({ kind: 'week', year, ordinal: Math.floor((thursday - dayNumberIn(year, 1, 1)) / 7) + 1 });
}

function firstNumberOfMonth(year: number, month: number, calendar: PeriodCalendar): number {
  if (calendar === 'calendar') return dayNumberIn(year, month, 1);
  return month === 1 ? dayNumberIn(year - 1, 12, 15) : dayNumberIn(year, month - 1, 15);
}

const [firstNumber, lastNumber] = [dayNumberOf(firstDay), dayNumberOf(lastDay)];

const clamped = (number: number): Day => dayOfNumber(Math.min(Math.max(number, firstNumber), lastNumber));
