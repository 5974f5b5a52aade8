import { z } from 'zod';
import { addDays, day, firstDayOf, shiftPeriod, type Day, type Period } from '../../calendar/index.ts';
import type { Fault } from '../../fault.ts';
import { unitLevelSchema, type UnitId, type UnitLevel } from '../../unit/index.ts';

/**
 * Until when figures of a month are entered by the units of a level: real chains close on the 15th for communes, the
 * 20th for provinces, the 25th for ministries, and differ from place to place, so each is set by an administrator.
 */
export const entryWindowSchema = z.object({
  level: unitLevelSchema,
  /** The day of the following month on which the window closes, until its end: 1 to 28, which every month has. */
  closesOnDate: z.int().min(1).max(28),
  /** How many days before, that day not counted, units are reminded: 0 to 27. */
  remindDays: z.int().min(0).max(27),
});

/** See {@link entryWindowSchema}. */
export type EntryWindow = z.infer<typeof entryWindowSchema>;

/** Leave to enter figures of a month after its window has closed. */
export interface WindowException {
  /** The last day of it. */
  readonly until: Day;
}

/** How the entry of a month stands on a day. `always-open`: no window is set for the level. */
export type WindowStanding =
  | { readonly kind: 'always-open' }
  | { readonly kind: 'open' | 'closing-soon' | 'closed'; readonly closesOn: Day }
  | { readonly kind: 'excepted'; readonly closesOn: Day; readonly until: Day };

/** The window of the month has closed and no exception holds. */
export type WindowFault = Fault<'kpi/window-closed', { readonly unitId: UnitId; readonly month: Period; readonly closedOn: Day }>;

/** Somebody else has set other windows since they were read. */
export type WindowsChangedFault = Fault<'kpi/windows-changed', Record<never, never>>;

/** Whether two sets of windows are the same, in whatever order. */
export function isSameWindows(one: readonly EntryWindow[], other: readonly EntryWindow[]): boolean {
  const textOf = (windows: readonly EntryWindow[]) => windows.map(({ level, closesOnDate, remindDays }) => `${level} ${closesOnDate} ${remindDays}`).toSorted().join();
  return textOf(one) === textOf(other);
}

/** The window of a unit's level; null when none is set for it. */
export function windowOfLevel(windows: readonly EntryWindow[], level: UnitLevel): EntryWindow | null {
  return windows.find((window) => window.level === level) ?? null;
}

/** The last day on which figures of `month` are entered. */
export function closingDay({ closesOnDate }: EntryWindow, month: Period): Day {
  const following = firstDayOf(shiftPeriod(month, 1), 'calendar');
  return day(`${following.slice(0, 8)}${String(closesOnDate).padStart(2, '0')}`);
}

/** How the entry of a month stands on `today`; an exception counts once the window has closed, until its own last day. */
export function windowStanding(
  window: EntryWindow | null,
  month: Period,
  { today, exceptions }: { readonly today: Day; readonly exceptions: readonly WindowException[] },
): WindowStanding {
  if (window === null) return { kind: 'always-open' };
  const closesOn = closingDay(window, month);
  if (today <= closesOn) {
    return { kind: today >= addDays(closesOn, -window.remindDays) ? 'closing-soon' : 'open', closesOn };
  }
  const [until] = exceptions.map((exception) => exception.until).filter((each) => each >= today).toSorted().slice(-1);
  return until === undefined ? { kind: 'closed', closesOn } : { kind: 'excepted', closesOn, until };
}
