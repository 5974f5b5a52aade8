/** Days, periods and which days are worked. */
import type { DayFault } from './day.ts';
import type { PeriodFault } from './period.ts';

export {
  addDays,
  addDaysWithin,
  addMonths,
  day,
  dayNumberOf,
  dayOf,
  dayOfNumber,
  dayOrLast,
  daySchema,
  daysBetween,
  englishMonths,
  firstDay,
  formatDay,
  isDate,
  isoWeekday,
  lastDay,
  parseDay,
  type Day,
  type DayFault,
} from './day.ts';
export {
  parsePeriod,
  partsOfPeriod,
  period,
  periodFrom,
  periodKindOf,
  periodKinds,
  periodSchema,
  type Period,
  type PeriodFault,
  type PeriodKind,
  type PeriodParts,
} from './period.ts';
export { firstDayOf, holdsDay, lastDayOf, periodOf, type PeriodCalendar } from './period-days.ts';
export {
  holdsPeriod,
  monthsIn,
  partsOf,
  periodAbove,
  periodsBetween,
  periodsHolding,
  periodsOver,
  shiftPeriod,
} from './period-steps.ts';
export { formatPeriod } from './format-period.ts';
export { shippedDaysOff, type DayOffEntry, type DayOffKind } from './days-off.ts';
export {
  addWorkingDays,
  dayOffEntryOn,
  daysThatChange,
  isDayOff,
  nextWorkingDay,
  shippedWorkingCalendar,
  versionOf,
  withDecision,
  withOfficeHours,
  workingCalendarOf,
  workingDaysBetween,
  type DaysOffDecision,
  type OfficeHours,
  type WorkingCalendar,
} from './working-calendar.ts';

/** Every refusal of the calendar. */
export type CalendarFault = DayFault | PeriodFault;
