import { z } from 'zod';
import {
  addDays,
  addDaysWithin,
  dayOrLast,
  firstDayOf,
  lastDayOf,
  monthsIn,
  partsOfPeriod,
  periodsOver,
  type Day,
  type Period,
} from '../../calendar/index.ts';
import { clockTimeSchema, minutesOf, type DaySpan } from './kind.ts';

/** How often a report is owed. */
const everySchema = z.enum(['day', 'week', 'month', 'quarter', 'half', 'year']);

/** How often a report is owed: every day to every year. Weeks are ISO weeks, from Monday. */
export type Every = z.infer<typeof everySchema>;

/** How many months a period holds of which a cadence may name one. */
const monthsPer = { quarter: 3, half: 6, year: 12 } as const;

/** More days than a report may fall due before the period it is for begins. */
const dayAround = 7;

/**
 * When a report is owed, again and again. `on` and `before` are a day of the month (1 to 31), or of the week (1 Monday
 * to 7 Sunday); at most one of them. `month` is the month within the year, half or quarter (1 to 12, 6 or 3), and has
 * to be there when one of those names a day. A clock time needs a day, or a daily cadence. Without a day the report is
 * owed by the last day of each period.
 */
export interface Cadence extends Readonly<z.infer<typeof partsSchema>> {}

const partsSchema = z.object({
  every: everySchema,
  before: z.int().min(1).max(31).exactOptional(),
  on: z.int().min(1).max(31).exactOptional(),
  month: z.int().min(1).max(12).exactOptional(),
  time: clockTimeSchema.exactOptional(),
});

/** A cadence from outside. Refuses parts that do not fit together, see {@link isCadence}. */
export const cadenceSchema = partsSchema.refine(
  (cadence) => isCadence(cadence),
  'the day or month is not one this cadence has',
);

/**
 * Whether the parts of a cadence fit together: no 13th day of a week, no 13th month, not a day and a day before at
 * once.
 */
export function isCadence({ every, before, on, month, time }: Cadence): boolean {
  const date = before ?? on;
  if (before !== undefined && on !== undefined) return false;
  if (time !== undefined && date === undefined && every !== 'day') return false;
  if (every === 'day') return date === undefined && month === undefined;
  if (every === 'week') return month === undefined && (date === undefined || date <= 7);
  if (every === 'month') return month === undefined;
  if (month === undefined) return date === undefined;
  return month <= monthsPer[every] && (every !== 'year' || date === undefined || date <= longestMonth(month));
}

/** The days inside `span` on which a cadence's report is owed, earliest first, none twice. */
export function daysOfCadence(cadence: Cadence, span: DaySpan): readonly Day[] {
  if (span.to < span.from) return [];
  if (cadence.every === 'day') return everyDayOf(span);
  const around = { from: addDaysWithin(span.from, -dayAround), to: addDaysWithin(span.to, dayAround) };
  return periodsOver(cadence.every, around)
    .map((period) => dueIn(period, cadence))
    .filter((due) => span.from <= due && due <= span.to);
}

/** The day on which the report of one period is owed; before the 1st of a month is the last day of the month before. */
function dueIn(period: Period, cadence: Cadence): Day {
  const { every, month } = cadence;
  if (every === 'week') return inWeek(firstDayOf(period), cadence);
  if (every === 'month') return inMonth(period, cadence);
  const named = month === undefined ? undefined : monthsIn(period)[month - 1];
  return named === undefined ? lastDayOf(period) : inMonth(named, cadence);
}

function inWeek(monday: Day, cadence: Cadence): Day {
  const weekday = cadence.on ?? cadence.before ?? 7;
  return addDaysWithin(monday, weekday - 1 - (leavesTheDayOut(cadence) ? 1 : 0));
}

function inMonth(month: Period, cadence: Cadence): Day {
  const date = cadence.on ?? cadence.before;
  if (date === undefined) return lastDayOf(month);
  if (!leavesTheDayOut(cadence)) return dateIn(month, date);
  return date === 1 ? addDaysWithin(firstDayOf(month), -1) : dateIn(month, date - 1);
}

/** The date in the month, or the month's last day when it is shorter (BLDS 2015 Điều 148 khoản 4). */
function dateIn(month: Period, date: number): Day {
  const { year, ordinal } = partsOfPeriod(month);
  return dayOrLast(year, ordinal, date);
}

/** "Before the 15th" ends on the 14th; "before 15:00 on Friday" ends on that Friday. */
export const leavesTheDayOut = ({ before, time }: Cadence): boolean =>
  before !== undefined && (time === undefined || minutesOf(time) === 0);

function everyDayOf({ from, to }: DaySpan): readonly Day[] {
  const days = [from];
  for (let each = from; each < to;) {
    each = addDays(each, 1);
    days.push(each);
  }
  return days;
}

/** The last date a month can have: 29 to 31. */
const longestMonth = (month: number): number => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
