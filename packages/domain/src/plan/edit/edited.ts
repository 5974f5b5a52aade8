import type { Fault } from '../../fault.ts';
import { ok, refuse, type Result } from '../../result.ts';
import { dueOn } from '../deadline/index.ts';
import { draftTaskSchema, type DraftDeadline, type DraftTask, type FindingCode } from '../draft.ts';
import type { ReviewedDraft } from '../review.ts';

/**
 * Why an edit cannot be made: it names a line or a finding the draft does not have, accepts an error, splits a title where
 * one part would say nothing, or makes a task larger than one can be.
 */
export type DraftFault =
  | Fault<'draft/no-such-task', { readonly line: number }>
  | Fault<'draft/no-such-orphan', { readonly line: number }>
  | Fault<'draft/no-such-finding', { readonly finding: number }>
  | Fault<'draft/error-not-acceptable', { readonly code: FindingCode; readonly line: number }>
  | Fault<'draft/no-period', { readonly line: number }>
  | Fault<'draft/nothing-to-split', { readonly line: number; readonly at: number }>
  | Fault<'draft/task-too-large', { readonly line: number }>;

/** The draft after an edit, not yet settled, or why it cannot be made. */
export type Edited = Result<ReviewedDraft, DraftFault>;

/** Refuses a line that is no task of the draft. */
export const noSuchTask = (line: number) => refuse<DraftFault>({ code: 'draft/no-such-task', detail: { line } });

/** The draft with the task of a line changed. Refuses a line that is no task, and a task that grew too large. */
export function withTask(draft: ReviewedDraft, at: number, change: (task: DraftTask) => DraftTask): Edited {
  return withTasks(draft, [at], change);
}

/** The draft with the tasks of several lines changed: all of them, or none. */
export function withTasks(draft: ReviewedDraft, lines: readonly number[], change: (task: DraftTask) => DraftTask): Edited {
  const wanted = new Set(lines);
  const missing = firstMissing(draft, wanted);
  if (missing !== undefined) return noSuchTask(missing);
  const changed = new Map(draft.tasks.filter((task) => wanted.has(task.line)).map((task) => [task.line, change(task)]));
  const tooLarge = [...changed.values()].find((task) => !isWithinLimits(task));
  if (tooLarge !== undefined) return refuse({ code: 'draft/task-too-large', detail: { line: tooLarge.line } });
  return ok({ ...draft, tasks: draft.tasks.map((task) => changed.get(task.line) ?? task) });
}

/** The first of some lines that is no task of the draft. */
export function firstMissing(draft: ReviewedDraft, lines: ReadonlySet<number>): number | undefined {
  const known = new Set(draft.tasks.map(({ line }) => line));
  return [...lines].find((line) => !known.has(line));
}

/** Whether a task is one that the API would take back. */
export const isWithinLimits = (task: DraftTask): boolean => draftTaskSchema.safeParse(task).success;

/** The deadline with the day its rule gives: nobody types it in. */
export const withDueDay = (deadline: DraftDeadline): DraftDeadline => ({ ...deadline, due: dueOn(deadline) });

/** A name for a task that no line of the source gives: after every line the draft knows of. */
export function freshName(draft: ReviewedDraft): number {
  const spans = [...draft.tasks, ...draft.orphans].flatMap(({ source, assignments, deadlines }) => [
    ...(source ?? []),
    ...[...assignments, ...deadlines].flatMap((each) => each.source ?? []),
  ]);
  const named = [...draft.tasks, ...draft.orphans, ...draft.findings, ...draft.remainders, ...spans];
  return named.reduce((last, { line }) => Math.max(last, line), 0) + 1;
}
