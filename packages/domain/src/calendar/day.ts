import { z } from 'zod';
import type { Fault } from '../fault.ts';
import { ok, refuse, type Result } from '../result.ts';
import { civilOf, dayNumberIn, lastDateOf } from './civil.ts';

/**
 * A day of the Gregorian calendar in Vietnam, written `2022-08-31`. From 1900-01-01 to 2100-12-31. Days sort as text.
 */
export type Day = string & { readonly __brand: 'Day' };

/** Words that are not a day between 1900-01-01 and 2100-12-31: another shape, or an impossible one (2022-09-31). */
export type DayFault = Fault<'calendar/not-a-day', { readonly text: string }>;

const firstNumber = dayNumberIn(1900, 1, 1);
const lastNumber = dayNumberIn(2100, 12, 31);
const shape = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The day `text` names as `YYYY-MM-DD`. Refuses every other shape, impossible dates, and years outside 1900 to 2100.
 */
export function parseDay(text: string): Result<Day, DayFault> {
  return isDay(text) ? ok(text) : refuse({ code: 'calendar/not-a-day', detail: { text } });
}

/** Whether `text` names a day that exists, as `YYYY-MM-DD`. */
const isDay = (text: string): text is Day => shape.test(text) && isDate(yearOf(text), monthOf(text), dateOf(text));

/** A day as it comes from outside: a string, checked with {@link parseDay}. */
export const daySchema = z.string().transform((text, issues): Day => {
  const parsed = parseDay(text);
  if (parsed.ok) return parsed.value;
  issues.addIssue({ code: 'custom', message: parsed.fault.code });
  return z.NEVER;
});

/** The day a literal names; for constants and tests. Throws on words that are not a day. */
function dayOfLiteral(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed.ok) throw new RangeError(`not a day: ${text}`);
  return parsed.value;
}
export { dayOfLiteral as day };

/** Whether the three numbers name a day that exists, in the years 1900 to 2100. */
export const isDate = (year: number, month: number, date: number): boolean =>
  year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && date >= 1 && date <= lastDateOf(year, month);

/** The day of year, month (1 to 12) and date (1 to 31). Throws when there is no such day. */
export function dayOf(year: number, month: number, date: number): Day {
  if (!isDate(year, month, date)) throw new RangeError(`not a day: ${year}-${month}-${date}`);
  return textOf(year, month, date);
}

/**
 * The day of the month, or the month's last when it is shorter: 31 in February is the 28th or 29th (BLDS 2015 Đ.148).
 */
export const dayOrLast = (year: number, month: number, date: number): Day =>
  dayOf(year, month, Math.min(date, lastDateOf(year, month)));

/** The year of a day: 2022. */
export const yearOf = (day: string): number => digit(day, 0) * 1000 + digit(day, 1) * 100 + monthLike(day, 2);

/** The month of a day: 1 to 12. */
export const monthOf = (day: string): number => monthLike(day, 5);

/** The date of a day in its month: 1 to 31. */
export const dateOf = (day: string): number => monthLike(day, 8);

/** Whole days since 1970-01-01; negative before it. */
export const dayNumberOf = (day: Day): number => dayNumberIn(yearOf(day), monthOf(day), dateOf(day));

/** The day so many days after 1970-01-01. Throws outside 1900-01-01 to 2100-12-31. */
export function dayOfNumber(number: number): Day {
  if (!Number.isInteger(number) || number < firstNumber || number > lastNumber) {
    throw new RangeError(`day number ${number} lies outside 1900 to 2100`);
  }
  const known = written[number - firstNumber];
  if (known !== undefined) return known;
  const { year, month, date } = civilOf(number);
  const text = textOf(year, month, date);
  written[number - firstNumber] = text;
  return text;
}

/**
 * The text of each day asked for before: at most the 73,414 days there are, and the same days come up again and again.
 */
const written: Day[] = [];

/** The day `count` days later, or earlier when negative. Throws outside 1900 to 2100. */
export const addDays = (day: Day, count: number): Day => dayOfNumber(dayNumberOf(day) + count);

/** As {@link addDays}, but stops at the first or the last day there is. */
export const addDaysWithin = (day: Day, count: number): Day =>
  dayOfNumber(Math.min(Math.max(dayNumberOf(day) + count, firstNumber), lastNumber));

/** How many days from `from` until `to`: positive when `to` is later, 0 when they are the same. */
export const daysBetween = (from: Day, to: Day): number => dayNumberOf(to) - dayNumberOf(from);

/**
 * The day `count` months later on the corresponding date, or the month's last: 31/8 and 6 months is 28 or 29/2 (BLDS
 * 2015 Đ.148).
 */
export function addMonths(day: Day, count: number): Day {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  return dayOrLast(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, dateOf(day));
}

/** 1 Monday to 7 Sunday. */
export const isoWeekday = (day: Day): number => isoWeekdayOfNumber(dayNumberOf(day));

/** 1 Monday to 7 Sunday, of a day number. 1970-01-01 was a Thursday. */
export const isoWeekdayOfNumber = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** A day as people write it: 31/8/2022 in Vietnamese, 31 August 2022 in English. */
export function formatDay(day: Day, language: 'vi' | 'en'): string {
  const date = dateOf(day);
  const month = monthOf(day);
  return language === 'vi' ? `${date}/${month}/${yearOf(day)}` : `${date} ${englishMonths[month - 1]} ${yearOf(day)}`;
}

/** January to December. */
export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;
const monthLike = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);
const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** Three numbers already known to be a day, as its text. Not checked again: statuses of a whole country pass here. */
function textOf(year: number, month: number, date: number): Day {
  const text: string = `${year}-${two(month)}-${two(date)}`;
  establish(text);
  return text;
}

/** The one place where a text becomes a Day without a look at it. */
function establish(_text: string): asserts _text is Day {}

/** The earliest day there is. */
export const firstDay = dayOfLiteral('1900-01-01');

/** The last day there is. */
export const lastDay = dayOfLiteral('2100-12-31');
