import { z } from 'zod';
import { daySchema, type Day } from '../calendar/day.ts';
import type { Fault } from '../fault.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { Obligation } from './assignment.ts';

/** What a unit says of its own work. What the work's status is follows from it and is never typed in. */
export const progressSchema = z.enum(['not-started', 'in-progress', 'done']);

/** How far the work is, see {@link progressSchema}. */
export type Progress = z.infer<typeof progressSchema>;

/** A unit's report on one assignment. */
export const progressReportSchema = z.object({
  /** The day the report speaks of: for `done`, the day the work was completed. */
  on: daySchema,
  progress: progressSchema,
  /** How much of the work is done, 0 to 100, as the unit judges it; null when it gives none. */
  percent: z.int().min(0).max(100).nullable(),
  /** One sentence on what was done or stands in the way; up to 4000 characters. */
  note: z.string().trim().max(4000),
  /** Number and date of a document, or an address, that shows the result; up to 1000 characters. */
  evidence: z.string().trim().max(1000).nullable(),
});

/**
 * A report as entered, checked in shape by {@link progressReportSchema} and against its assignment by {@link
 * checkReport}.
 */
export type ProgressReport = z.infer<typeof progressReportSchema>;

/** Why a report is refused, with the day that stands in its way. */
export type ReportFault =
  | Fault<'report/in-future', { readonly on: Day; readonly today: Day }>
  | Fault<'report/before-open', { readonly on: Day; readonly opensOn: Day }>
  | Fault<'report/before-completion', { readonly on: Day; readonly doneOn: Day }>
  | Fault<'report/reopening-needs-a-note', { readonly doneOn: Day }>
  | Fault<'report/cancelled', { readonly since: Day }>;

/**
 * Checks a report against its assignment, the reports before it (in the order they were entered) and the calendar day.
 *
 * Work can be late, but not early and not foretold: refuses a day after `today` or before the assignment opens.
 * Completed work is corrected by a further `done` report with the right day, and taken up again only from the day of
 * completion on and with a note saying why; anything else would undo a completion unseen.
 */
export function checkReport(
  obligation: Obligation,
  earlier: readonly ProgressReport[],
  { report, today }: { readonly report: ProgressReport; readonly today: Day },
): Result<ProgressReport, ReportFault> {
  if (report.on > today) return refuse({ code: 'report/in-future', detail: { on: report.on, today } });
  if (report.on < obligation.opensOn) {
    return refuse({ code: 'report/before-open', detail: { on: report.on, opensOn: obligation.opensOn } });
  }
  if (obligation.halt?.kind === 'cancelled' && report.on >= obligation.halt.from) {
    return refuse({ code: 'report/cancelled', detail: { since: obligation.halt.from } });
  }
  const last = earlier.at(-1);
  if (last?.progress !== 'done' || report.progress === 'done') return ok(report);
  if (report.on < last.on) return refuse({ code: 'report/before-completion', detail: { on: report.on, doneOn: last.on } });
  if (report.note === '') return refuse({ code: 'report/reopening-needs-a-note', detail: { doneOn: last.on } });
  return ok(report);
}

/**
 * The report that counts on `day`: the last one entered among those that speak of `day` or an earlier day.
 * A correction is entered after what it corrects, so it wins even when it names an earlier day. Null: none yet.
 */
export function reportCountingOn(reports: readonly ProgressReport[], day: Day): ProgressReport | null {
  return reports.findLast(({ on }) => on <= day) ?? null;
}
