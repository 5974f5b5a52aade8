import { daysBetween, type Day } from '../calendar/index.ts';
import type { Obligation } from './assignment.ts';
import { occurrencesOf, type DeadlineRule } from './deadline/index.ts';
import { reportCountingOn, type ProgressReport } from './report.ts';

/**
 * How a piece of work stands, always as of a day and never typed in.
 * Listed from the most pressing to the least: a task stands as its most pressing assignment does.
 */
export const statuses = [
  'open-overdue',
  'standing-report-missing',
  'open-due-soon',
  'open-on-time',
  'open-undated',
  'standing',
  'suspended',
  'done-late',
  'done-on-time',
  'done-undated',
  'cancelled',
] as const;

/** Names how a piece of work stands. In `open-…` and `standing…` it still waits for its unit. */
export type Status = (typeof statuses)[number];

/** A status with the days that explain it. */
export interface Standing {
  readonly status: Status;
  /** Whole days after the due day: until the as-of day while open, until completion when done. Null when not late. */
  readonly daysLate: number | null;
  /** Whole days from the as-of day to the due day, 0 on the day itself. Null when done, late or without a due day. */
  readonly daysLeft: number | null;
  /** The day of completion, or null while open. */
  readonly doneOn: Day | null;
}

/** How many days before the due day open work counts as "sắp đến hạn", unless a plan says otherwise. */
const soonDaysByDefault = 7;

/**
 * How an assignment stands on a day.
 *
 * @param reports - in the order they were entered; those that speak of a later day than `day` are not known yet.
 * @param soonDays - open work due within this many days, the due day included, is `open-due-soon`; 0 or more.
 *
 * The due day itself is in time until its end, 24:00 (BLDS 2015 Đ.148.6). Standing work has no end and is never overdue
 * by itself; it lacks a report when a cadence it owes has fallen due with no report since the one before.
 */
export function statusOn(
  obligation: Obligation,
  reports: readonly ProgressReport[],
  { day, soonDays = soonDaysByDefault }: { readonly day: Day; readonly soonDays?: number },
): Standing {
  const { opensOn, halt, rule, dueOn } = obligation;
  if (halt !== null && halt.from <= day) return open(halt.kind);
  const counting = reportCountingOn(reports, day);
  if (counting?.progress === 'done' && rule?.kind !== 'ongoing') return done(dueOn, counting.on);
  if (rule?.kind === 'ongoing') return open(owesReport(rule, { opensOn, reports, day }) ? 'standing-report-missing' : 'standing');
  if (dueOn === null) return open('open-undated');
  if (day > dueOn) return { status: 'open-overdue', daysLate: daysBetween(dueOn, day), daysLeft: null, doneOn: null };
  const daysLeft = daysBetween(day, dueOn);
  return { status: daysLeft <= soonDays ? 'open-due-soon' : 'open-on-time', daysLate: null, daysLeft, doneOn: null };
}

function open(status: Status): Standing {
  return { status, daysLate: null, daysLeft: null, doneOn: null };
}

function done(dueOn: Day | null, doneOn: Day): Standing {
  if (dueOn === null) return { status: 'done-undated', daysLate: null, daysLeft: null, doneOn };
  if (doneOn <= dueOn) return { status: 'done-on-time', daysLate: null, daysLeft: null, doneOn };
  return { status: 'done-late', daysLate: daysBetween(dueOn, doneOn), daysLeft: null, doneOn };
}

/** Whether the last period report that fell due before `day` is missing: nothing reported since the due day before it. */
function owesReport(rule: DeadlineRule<'ongoing'>, { opensOn, reports, day }: Owed): boolean {
  const fallen = occurrencesOf(rule, { from: opensOn, to: day }).filter((due) => due < day);
  if (fallen.length === 0) return false;
  const since = fallen.at(-2);
  return !reports.some(({ on }) => on <= day && (since === undefined || on > since));
}

interface Owed {
  readonly opensOn: Day;
  readonly reports: readonly ProgressReport[];
  readonly day: Day;
}

/**
 * How a task stands: as the most pressing of its assignments, so a task is done only when every unit has done its part,
 * and done late when one of them was late. Cancelled parts do not hold a task up. Null for a task nobody was given.
 */
export function taskStatus(assigned: readonly Status[]): Status | null {
  return statuses.find((status) => assigned.includes(status)) ?? null;
}
