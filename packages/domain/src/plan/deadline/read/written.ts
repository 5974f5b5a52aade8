import {
  dayOf,
  firstDayOf,
  isDate,
  isoWeekday,
  lastDayOf,
  parsePeriod,
  periodFrom,
  type Day,
  type Period,
  type PeriodKind,
} from '../../../calendar/index.ts';

/** A date as written: the year may be said later ("từ 1/9 đến 15/9/2022"), or by the document. */
export interface WrittenDate {
  readonly type: 'date';
  readonly date: number;
  readonly month: number;
  readonly year: number | null;
  /** The weekday written before it (1 Monday to 7 Sunday), which has to agree. */
  readonly weekday: number | null;
}

/** A period as written, perhaps without its year. */
export interface WrittenPeriod {
  readonly type: 'period';
  readonly kind: PeriodKind;
  readonly ordinal: number;
  readonly year: number | null;
}

/** A point in time as a document writes it, before the year it leaves out is settled. */
export type Written = WrittenDate | WrittenPeriod;

/** Words with the shape of a date or period that cannot be: 31/9/2022, tháng 13, quý V, 25 giờ. */
export const impossible: unique symbol = Symbol('impossible');

/** What a parser gives for {@link impossible} words: the shape was read, and no day answers it. */
export type Impossible = typeof impossible;

/** A day or period without gaps, and the days it reaches over. */
export interface Fixed<Value extends Day | Period = Day | Period> {
  readonly value: Value;
  readonly from: Day;
  readonly to: Day;
}

/** A period as written. */
export const periodIn = (kind: PeriodKind, ordinal: number, year: number | null): WrittenPeriod => ({
  type: 'period',
  kind,
  ordinal,
  year,
});

/** A date as written. */
export const dateIn = (date: number, month: number, year: number | null): WrittenDate => ({
  type: 'date',
  date,
  month,
  year,
  weekday: null,
});

/** A day or period as the calendar knows it; `null` while its year is not said. */
export const fix = (written: Written): Fixed | Impossible | null =>
  written.type === 'date' ? fixDate(written) : fixPeriod(written);

/** A date as a day. */
export function fixDate({ date, month, year, weekday }: WrittenDate): Fixed<Day> | Impossible | null {
  // 2000 was a leap year: what no year can have is impossible before the year is known.
  if (!isDate(2000, month, date)) return impossible;
  if (year === null) return null;
  if (!isDate(year, month, date)) return impossible;
  const day = dayOf(year, month, date);
  return weekday !== null && isoWeekday(day) !== weekday ? impossible : { value: day, from: day, to: day };
}

/** A period as written, made one of the calendar's. */
export function fixPeriod({ kind, ordinal, year }: WrittenPeriod): Fixed<Period> | Impossible | null {
  if (ordinal < 1 || ordinal > mostIn[kind]) return impossible;
  if (year === null) return null;
  if (year < 1900 || year > 2100) return impossible;
  // Only a week is ever the 53rd.
  if (ordinal === 53 && !parsePeriod(`${year}-W53`).ok) return impossible;
  const period = periodFrom({ kind, year, ordinal });
  return { value: period, from: firstDayOf(period), to: lastDayOf(period) };
}

const mostIn = { week: 53, month: 12, quarter: 4, half: 2, 'nine-months': 1, year: 1 } as const;
