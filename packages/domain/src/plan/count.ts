import type { Day } from '../calendar/day.ts';
import { daysBetween } from '../calendar/index.ts';
import type { Obligation } from './assignment.ts';
import type { ProgressReport } from './report.ts';
import { statuses, type Standing, type Status } from './status.ts';

/** How many pieces of work stand how. `total` is the sum of the rest. */
export type Counts = { readonly [Each in Status]: number } & { readonly total: number };

/** Counts by status; every piece of work is counted once. */
export function countStatuses(standings: Iterable<Status>): Counts {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  let total = 0;
  for (const status of standings) {
    counts[status] += 1;
    total += 1;
  }
  return { ...counts, total };
}

/** Counts of two separate sets of work together. */
export function addCounts(one: Counts, other: Counts): Counts {
  const sums = Object.fromEntries(statuses.map((status) => [status, one[status] + other[status]])) as Record<Status, number>;
  return { ...sums, total: one.total + other.total };
}

/**
 * The figures official reports give: total; done = on time + late; not done = in time + overdue; the rest apart.
 * `done + notDone + standing + undated + stopped = total`.
 */
export interface OfficialCounts {
  readonly total: number;
  readonly done: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly notDone: number;
  readonly inTime: number;
  readonly overdue: number;
  readonly standing: number;
  readonly undated: number;
  readonly stopped: number;
}

/** Sums the statuses as an official report does. */
export function officialCounts(counts: Counts): OfficialCounts {
  const inTime = counts['open-on-time'] + counts['open-due-soon'];
  return {
    total: counts.total,
    done: counts['done-on-time'] + counts['done-late'],
    doneOnTime: counts['done-on-time'],
    doneLate: counts['done-late'],
    notDone: inTime + counts['open-overdue'],
    inTime,
    overdue: counts['open-overdue'],
    standing: counts.standing + counts['standing-report-missing'],
    undated: counts['open-undated'] + counts['done-undated'],
    stopped: counts.suspended + counts.cancelled,
  };
}

/** One part of a whole, both whole numbers; the share is `part / whole`, and there is none when `whole` is 0. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/**
 * How much of the work **already due** on `day` is overdue. Offices take the share over what has fallen due, not over
 * all: work due next year would hide this year's lateness.
 */
export function overdueShare(
  work: Iterable<{ readonly dueOn: Day | null; readonly status: Standing['status'] }>,
  day: Day,
): Share {
  let part = 0;
  let whole = 0;
  for (const { dueOn, status } of work) {
    if (dueOn === null || dueOn >= day || status === 'suspended' || status === 'cancelled') continue;
    whole += 1;
    if (status === 'open-overdue') part += 1;
  }
  return { part, whole };
}

/**
 * Whether open work has gone without a report for at least `days` (1 or more) whole days as of `day`, counted from the
 * last report or, when there is none, from the day it opened. Offices count these apart from overdue work.
 */
export function isNotUpdated(
  { obligation, reports, status }: { readonly obligation: Obligation; readonly reports: readonly ProgressReport[]; readonly status: Status },
  { day, days }: { readonly day: Day; readonly days: number },
): boolean {
  const isLongAgo = (on: Day): boolean => daysBetween(on, day) >= days;
  return isOpen(status) && isLongAgo(obligation.opensOn) && reports.every(({ on }) => on > day || isLongAgo(on));
}

/** Whether work of this status still waits for its unit. */
export function isOpen(status: Status): boolean {
  return status.startsWith('open-') || status.startsWith('standing');
}
