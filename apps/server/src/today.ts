import { day, type Day } from '@dondoc/domain/calendar';

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });

/** The calendar day in Vietnam at a moment: it begins seven hours before the day of Greenwich. */
export function todayIn(now: Date): Day {
  return day(calendar.format(now));
}
