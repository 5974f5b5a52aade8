import { day, type Day } from '@dondoc/domain/calendar';

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });

/** The minute it last was, and its day: every request asks, and writing a moment out takes longer than all else it asks of the clock. */
let last = { minute: Number.NaN, day: day('1970-01-01') };

/** The calendar day in Vietnam at a moment: it begins seven hours before the day of Greenwich. */
export function todayIn(now: Date): Day {
  const minute = Math.floor(now.getTime() / 60_000);
  if (minute !== last.minute) last = { minute, day: day(calendar.format(now)) };
  return last.day;
}
