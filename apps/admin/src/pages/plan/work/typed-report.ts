import { parseDay, type Day } from '@dondoc/domain/calendar';
import { progressSchema, type Progress, type ProgressReport } from '@dondoc/domain/plan';

/** A report as it is being typed: nothing in it need be right yet. */
export interface TypedReport {
  readonly progress: Progress | null;
  /** YYYY-MM-DD, or null: none is chosen. */
  readonly on: string | null;
  readonly percent: number | null;
  readonly note: string;
  readonly evidence: string;
}

export const emptyReport = (today: Day): TypedReport => ({ progress: null, on: today, percent: null, note: '', evidence: '' });

/** Whether what was kept on this machine is a report that was being typed. */
export function isTypedReport(value: unknown): value is TypedReport {
  if (typeof value !== 'object' || value === null) return false;
  const { progress, on, percent, note, evidence } = value as Record<string, unknown>;
  const isProgress = progress === null || progressSchema.options.some((each) => each === progress);
  const isPercent = percent === null || typeof percent === 'number';
  return isProgress && isPercent && (on === null || typeof on === 'string') && typeof note === 'string' && typeof evidence === 'string';
}

/** What is missing before a report can be sent. */
export type MissingPart = 'progress' | 'on' | 'percent';

/** The report to send, or what it lacks. Completed work is reported whole: 100 %. */
export function reportOf(typed: TypedReport): ProgressReport | readonly MissingPart[] {
  const { progress, percent, note, evidence } = typed;
  const on = parseDay(typed.on ?? '');
  const isPercentRight = percent === null || (Number.isInteger(percent) && percent >= 0 && percent <= 100);
  if (progress === null || !on.ok || !isPercentRight) {
    return [...(progress === null ? ['progress' as const] : []), ...(on.ok ? [] : ['on' as const]), ...(isPercentRight ? [] : ['percent' as const])];
  }
  return {
    progress,
    on: on.value,
    percent: progress === 'done' ? 100 : percent,
    note: note.trim(),
    evidence: evidence.trim() === '' ? null : evidence.trim(),
  };
}
