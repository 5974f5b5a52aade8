import type { Day, Period } from '../../calendar/index.ts';
import { roundedShare, type BasisPoints } from '../rate.ts';
import { closingDay, type EntryWindow } from './window.ts';

/** How a unit kept to the window of one month. `not-due`: it has not closed yet, or none is set, and nothing was submitted. */
export type MonthTimeliness = 'in-time' | 'late' | 'missing' | 'not-due';

/** A month of a unit: the day it first submitted its figures; null when it has not. */
export interface SubmittedMonth {
  readonly month: Period;
  readonly submittedOn: Day | null;
}

/** How a unit kept to its windows over months. */
export interface Timeliness {
  readonly inTime: number;
  readonly late: number;
  readonly missing: number;
  readonly notDue: number;
  /** Submitted months over those due or submitted; null when nothing was. */
  readonly completenessBp: BasisPoints | null;
  /** Months in time over those due or submitted; null when nothing was. */
  readonly timelinessBp: BasisPoints | null;
}

/** How one month stands on `today`. Without a window, what was submitted is in time and nothing is missing. */
export function monthTimeliness({ month, submittedOn }: SubmittedMonth, window: EntryWindow | null, today: Day): MonthTimeliness {
  const closesOn = window === null ? null : closingDay(window, month);
  if (submittedOn === null) return closesOn !== null && today > closesOn ? 'missing' : 'not-due';
  return closesOn === null || submittedOn <= closesOn ? 'in-time' : 'late';
}

/** The months of a unit together. */
export function timelinessOf(months: readonly SubmittedMonth[], window: EntryWindow | null, today: Day): Timeliness {
  const kinds = months.map((month) => monthTimeliness(month, window, today));
  const count = (kind: MonthTimeliness) => kinds.filter((each) => each === kind).length;
  const [inTime, late, missing, notDue] = [count('in-time'), count('late'), count('missing'), count('not-due')];
  const due = inTime + late + missing;
  const share = (part: number) => (due === 0 ? null : roundedShare(BigInt(part) * 10_000n, BigInt(due)));
  return { inTime, late, missing, notDue, completenessBp: share(inTime + late), timelinessBp: share(inTime) };
}
