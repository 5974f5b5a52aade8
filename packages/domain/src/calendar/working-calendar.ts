import { addDays, day as named, dayNumberOf, dayOfNumber, isoWeekdayOfNumber, type Day } from './day.ts';
import { shippedDaysOff, type DayOffEntry } from './days-off.ts';

/** A decision that names days off and made-up working days. */
export interface DaysOffDecision {
  /** Number and date as cited: `3479/TB-LĐTBXH ngày 17/8/2023`. Names the version of a calendar. */
  readonly number: string;
  readonly entries: readonly DayOffEntry[];
}

/**
 * The hours an office works in a day: stretches in minutes since midnight, earliest first, at least one and none
 * empty.
 */
export type OfficeHours = readonly { readonly from: number; readonly to: number }[];

/** 08:00 to 12:00 and 13:00 to 17:00: the eight hours of BLLĐ 2019 Đ.105. An office may have its own. */
const usualOfficeHours: OfficeHours = [
  { from: 480, to: 720 },
  { from: 780, to: 1020 },
];

/**
 * Which days are worked. Saturdays and Sundays are off unless a decision says otherwise; a later decision wins over an
 * earlier one.
 */
export interface WorkingCalendar {
  /** In the order they were taken; the last one's number is the version. */
  readonly decisions: readonly DaysOffDecision[];
  /** The days whose holidays are known. Outside them only weekends are off, and explanations say so. */
  readonly knownFrom: Day;
  readonly knownTo: Day;
  readonly officeHours: OfficeHours;
  /** What was decided last, by day number; for the whole country, then by province. */
  readonly national: ReadonlyMap<number, DayOffEntry>;
  readonly provincial: ReadonlyMap<string, ReadonlyMap<number, DayOffEntry>>;
}

/**
 * A calendar of these decisions, in the order they were taken, whose holidays are known from `known.from` to
 * `known.to`.
 */
export function workingCalendarOf(
  decisions: readonly DaysOffDecision[],
  known: { readonly from: Day; readonly to: Day },
): WorkingCalendar {
  const national = new Map<number, DayOffEntry>();
  const provincial = new Map<string, Map<number, DayOffEntry>>();
  for (const entry of decisions.flatMap((decision) => decision.entries)) {
    mapFor(entry.province, national, provincial).set(dayNumberOf(entry.day), entry);
  }
  return { decisions, knownFrom: known.from, knownTo: known.to, officeHours: usualOfficeHours, national, provincial };
}

/** The days off of 2022 to 2026 that the product ships with. */
export const shippedWorkingCalendar: WorkingCalendar = workingCalendarOf(
  [{ number: 'shipped 2022-2026', entries: shippedDaysOff }],
  { from: named('2022-01-01'), to: named('2026-12-31') },
);

/**
 * The calendar after one more decision, which wins over the earlier ones. `knownTo` grows to the end of the last year
 * it speaks about.
 */
export function withDecision(calendar: WorkingCalendar, decision: DaysOffDecision): WorkingCalendar {
  const yearEnds = decision.entries.map((entry) => named(`${entry.day.slice(0, 4)}-12-31`));
  const to = yearEnds.reduce((last, end) => (end > last ? end : last), calendar.knownTo);
  const { officeHours } = calendar;
  return { ...workingCalendarOf([...calendar.decisions, decision], { from: calendar.knownFrom, to }), officeHours };
}

/** The calendar of an office with hours of its own, by which deadlines in working hours are counted. */
export const withOfficeHours = (calendar: WorkingCalendar, officeHours: OfficeHours): WorkingCalendar => ({
  ...calendar,
  officeHours,
});

/** The number of the decision that made the calendar what it is. */
export const versionOf = (calendar: WorkingCalendar): string => calendar.decisions.at(-1)?.number ?? 'weekends only';

/** Whether nobody works on a day, in a province (unit id) or, without one, in the country. */
export const isDayOff = (calendar: WorkingCalendar, day: Day, province?: string): boolean =>
  isNumberOff(calendar, dayNumberOf(day), province);

/** What a decision says of a day, or null: the day is what its weekday says. */
export const dayOffEntryOn = (calendar: WorkingCalendar, day: Day, province?: string): DayOffEntry | null =>
  entryAt(calendar, dayNumberOf(day), province) ?? null;

/** The day itself when it is worked, else the first working day after it (BLDS 2015 Đ.148.5). */
export function nextWorkingDay(calendar: WorkingCalendar, day: Day, province?: string): Day {
  const written = dayNumberOf(day);
  let number = written;
  while (isNumberOff(calendar, number, province)) number += 1;
  return number === written ? day : dayOfNumber(number);
}

/**
 * The day `count` working days after a day, or before it when negative. The day itself is not counted (BLDS 2015
 * Đ.147), made-up working Saturdays are. 0 gives the day itself, worked or not.
 */
export function addWorkingDays(calendar: WorkingCalendar, day: Day, count: number, province?: string): Day {
  const step = Math.sign(count);
  let number = dayNumberOf(day);
  for (let left = Math.abs(count); left > 0;) {
    number += step;
    if (!isNumberOff(calendar, number, province)) left -= 1;
  }
  return dayOfNumber(number);
}

/** How many working days lie after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Day, to: Day, province?: string): number {
  let count = 0;
  for (let each = from; each < to;) {
    each = addDays(each, 1);
    if (!isDayOff(calendar, each, province)) count += 1;
  }
  return count;
}

/** The days that are worked in one calendar and off in the other, earliest first. */
export function daysThatChange(before: WorkingCalendar, after: WorkingCalendar, province?: string): readonly Day[] {
  const spoken = new Set([...numbersSpokenOf(before, province), ...numbersSpokenOf(after, province)]);
  return [...spoken]
    .filter((number) => isNumberOff(before, number, province) !== isNumberOff(after, number, province))
    .toSorted((one, other) => one - other)
    .map((number) => dayOfNumber(number));
}

const numbersSpokenOf = ({ national, provincial }: WorkingCalendar, province: string | undefined): readonly number[] =>
  province === undefined ? [...national.keys()] : [...national.keys(), ...(provincial.get(province)?.keys() ?? [])];

function isNumberOff(calendar: WorkingCalendar, number: number, province?: string): boolean {
  const kind = entryAt(calendar, number, province)?.kind ?? 'ordinary';
  return kind === 'ordinary' ? isoWeekdayOfNumber(number) >= 6 : kind !== 'made-up-work';
}

function entryAt(calendar: WorkingCalendar, number: number, province?: string): DayOffEntry | undefined {
  const here = province === undefined ? undefined : calendar.provincial.get(province)?.get(number);
  return here ?? calendar.national.get(number);
}

function mapFor(
  province: string | null,
  national: Map<number, DayOffEntry>,
  provincial: Map<string, Map<number, DayOffEntry>>,
): Map<number, DayOffEntry> {
  if (province === null) return national;
  const known = provincial.get(province) ?? new Map<number, DayOffEntry>();
  provincial.set(province, known);
  return known;
}
