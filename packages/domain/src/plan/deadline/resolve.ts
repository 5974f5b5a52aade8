import {
  addDays,
  addMonths,
  addWorkingDays,
  formatDay,
  nextWorkingDay,
  type Day,
  type WorkingCalendar,
} from '../../calendar/index.ts';
import { explainDayOff, type ExplainBy } from './explain.ts';
import { minutesOf } from './kind.ts';
import { howCounted, relativeKind, type RelativeRule } from './relative.ts';
import { rollDay, type DayOffPolicy } from './due-day.ts';

/**
 * When the event of a relative deadline happened. Without a clock time hours are counted from the end of the day,
 * 24:00.
 */
export interface EventMoment {
  readonly day: Day;
  readonly time?: string;
}

/** A day and, when hours are counted, the clock time on it. */
export interface ResolvedDue {
  readonly day: Day;
  readonly time: string | null;
}

/**
 * When a relative deadline falls due now that its event has a day, before any day-off policy. The day of the event is
 * not counted (BLDS 2015 Đ.147.2); weeks, months and years end on the corresponding day, or the month's last (Đ.148);
 * hours count from the moment (Đ.147.1). Throws when the answer lies outside 1900 to 2100.
 */
export function resolveRelative(
  { amount, unit }: RelativeRule,
  event: EventMoment,
  calendar: WorkingCalendar,
): ResolvedDue {
  if (unit === 'hour') return hoursAfter(event, amount);
  if (unit === 'working-hour') return officeHoursAfter(event, amount, calendar);
  if (unit === 'working-day') return wholeDay(addWorkingDays(calendar, event.day, amount));
  if (unit === 'day' || unit === 'week') return wholeDay(addDays(event.day, unit === 'day' ? amount : amount * 7));
  return wholeDay(addMonths(event.day, unit === 'month' ? amount : amount * 12));
}

/**
 * The due day of a relative deadline once its event has a day, under a day-off policy. One counted back from its event
 * ends before it and is not moved towards it: the law moves the end of a period onwards, not its beginning.
 */
export function resolvedDueOn(
  rule: RelativeRule,
  event: EventMoment,
  by: { readonly policy: DayOffPolicy; readonly calendar: WorkingCalendar },
): Day {
  const due = resolveRelative(rule, event, by.calendar).day;
  return rule.amount < 0 ? due : rollDay(due, by.policy, by.calendar);
}

/** Why a relative deadline falls on its day, one sentence a step. */
export function explainResolved(rule: RelativeRule, event: EventMoment, by: ExplainBy): readonly string[] {
  const { day, time } = resolveRelative(rule, event, by.calendar);
  const [length = ''] = relativeKind.explain(rule, by.language);
  const happened = formatDay(event.day, by.language);
  const due = `${time === null ? '' : `${time} `}${formatDay(day, by.language)}`;
  const steps =
    by.language === 'vi'
      ? [length, `Sự kiện xảy ra ngày ${happened}.`, howCounted(rule.unit, 'vi'), `Hạn là ${due}.`]
      : [length, `The event was on ${happened}.`, howCounted(rule.unit, 'en'), `Due on ${due}.`];
  return rule.amount < 0 ? steps : [...steps, ...explainDayOff(day, by)];
}

const wholeDay = (day: Day): ResolvedDue => ({ day, time: null });

const minutesPerDay = 1440;

const startOf = ({ time }: EventMoment): number => (time === undefined ? minutesPerDay : minutesOf(time));

function hoursAfter(event: EventMoment, hours: number): ResolvedDue {
  const minutes = startOf(event) + hours * 60;
  const days = Math.ceil(minutes / minutesPerDay) - 1;
  return { day: addDays(event.day, days), time: clockTime(minutes - days * minutesPerDay) };
}

/** Walks through the office hours of working days, onwards or back, until so many minutes are spent. */
function officeHoursAfter(event: EventMoment, hours: number, calendar: WorkingCalendar): ResolvedDue {
  return hours < 0 ? officeHoursBefore(event, -hours, calendar) : officeHoursOnwards(event, hours, calendar);
}

function officeHoursOnwards(event: EventMoment, hours: number, calendar: WorkingCalendar): ResolvedDue {
  let left = hours * 60;
  let day = nextWorkingDay(calendar, event.day);
  let from = day === event.day ? startOf(event) : 0;
  for (;;) {
    for (const stretch of calendar.officeHours) {
      const begin = Math.max(from, stretch.from);
      const open = Math.max(0, stretch.to - begin);
      if (open > 0 && left <= open) return { day, time: clockTime(begin + left) };
      left -= open;
    }
    day = nextWorkingDay(calendar, addDays(day, 1));
    from = 0;
  }
}

function officeHoursBefore(event: EventMoment, hours: number, calendar: WorkingCalendar): ResolvedDue {
  let left = hours * 60;
  let day = event.day;
  let until = event.time === undefined ? 0 : startOf(event);
  for (;;) {
    if (nextWorkingDay(calendar, day) === day) {
      for (const stretch of calendar.officeHours.toReversed()) {
        const end = Math.min(until, stretch.to);
        const open = Math.max(0, end - stretch.from);
        if (open > 0 && left <= open) return { day, time: clockTime(end - left) };
        left -= open;
      }
    }
    day = addDays(day, -1);
    until = minutesPerDay;
  }
}

function clockTime(minutes: number): string {
  const two = (number: number): string => `${number}`.padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
