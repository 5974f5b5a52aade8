import type { Day } from '../../calendar/index.ts';
import type { Fault } from '../../fault.ts';
import { ok, refuse, type Result } from '../../result.ts';
import type { ReviewedDraft } from '../review.ts';
import type { PlanChange } from './standing-plan.ts';

/** What a revision changes, in numbers: tasks, and the parts of units. */
export interface RevisionCounts {
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
  readonly kept: number;
  readonly partsAdded: number;
  readonly partsRemoved: number;
  readonly partsRedated: number;
}

/** The changes of a revision in numbers; the parts of new tasks are added, and those of tasks that are gone removed. */
export function countChanges(changes: readonly PlanChange[]): RevisionCounts {
  const ofKind = (kind: PlanChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  const sum = (measure: (change: PlanChange) => number): number => changes.reduce((total, change) => total + measure(change), 0);
  return {
    added: ofKind('added'),
    gone: ofKind('gone'),
    changed: ofKind('changed'),
    kept: ofKind('kept'),
    partsAdded: sum((change) => (change.kind === 'added' ? change.after.assignments.length : 'parts' in change ? change.parts.added.length : 0)),
    partsRemoved: sum((change) => (change.kind === 'gone' ? change.before.parts.length : 'parts' in change ? change.parts.removed.length : 0)),
    partsRedated: sum((change) => ('parts' in change ? change.parts.redated.length : 0)),
  };
}

/**
 * Why a revision cannot be approved: somebody approved another version after the one it was compared with, or it would
 * hold from a day before the version that stands.
 */
export type RevisionFault =
  | Fault<'plan/revised-meanwhile', { readonly comparedWith: number; readonly currentNumber: number }>
  | Fault<'plan/revision-too-early', { readonly on: Day; readonly currentOn: Day }>;

/** Checks that a revision follows the version that stands: compared with it, and in force no earlier. */
export function checkRevision(
  current: { readonly number: number; readonly on: Day },
  revision: { readonly comparedWith: number; readonly on: Day },
): Result<typeof revision, RevisionFault> {
  const { comparedWith, on } = revision;
  if (comparedWith !== current.number) {
    return refuse({ code: 'plan/revised-meanwhile', detail: { comparedWith, currentNumber: current.number } });
  }
  if (on < current.on) return refuse({ code: 'plan/revision-too-early', detail: { on, currentOn: current.on } });
  return ok(revision);
}

/**
 * The draft with a person's word on which task of the plan one of its tasks goes on from, or that it is new (null). A
 * task of the plan goes on in one task: another that named it is left to its words again.
 */
export function pairTask(draft: ReviewedDraft, { line, taskId }: { readonly line: number; readonly taskId: string | null }): ReviewedDraft {
  const tasks = draft.tasks.map((task) => {
    if (task.line === line) return { ...task, continues: taskId };
    if (taskId === null || task.continues !== taskId) return task;
    const { continues: _, ...rest } = task;
    return rest;
  });
  return { ...draft, tasks };
}
