import { z } from 'zod';
import { draftAssignmentSchema, draftDeadlineSchema, draftTaskSchema, type DraftAssignment, type DraftTask } from '../draft.ts';
import type { ReviewedDraft } from '../review.ts';
import { withDueDay, withTasks, firstMissing, noSuchTask, type Edited } from './edited.ts';
import { ok } from '../../result.ts';
import { unitWordsKey } from './choose-unit.ts';

const unit = draftAssignmentSchema.shape.unit;

/** What can be done to several tasks at once. Units are named by their words, whatever their case and spaces. */
export const bulkChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set-path'), path: draftTaskSchema.shape.path }),
  /** Tasks that have the unit in that role already stay as they are. */
  z.object({ kind: z.literal('add-unit'), assignment: draftAssignmentSchema }),
  /** The other unit takes the place of the words, in each role they have. */
  z.object({ kind: z.literal('replace-unit'), unit, assignment: draftAssignmentSchema.omit({ role: true }) }),
  z.object({ kind: z.literal('remove-unit'), unit }),
  z.object({ kind: z.literal('set-deadlines'), deadlines: z.array(draftDeadlineSchema).max(50) }),
  z.object({ kind: z.literal('remove') }),
]);

/** A change of several tasks, checked by {@link bulkChangeSchema}. */
export type BulkChange = z.infer<typeof bulkChangeSchema>;

/** Changes several tasks in one step: all of them, or none. */
export function editMany(draft: ReviewedDraft, { lines, change }: { readonly lines: readonly number[]; readonly change: BulkChange }): Edited {
  if (change.kind !== 'remove') return withTasks(draft, lines, (task) => changed(task, change));
  const wanted = new Set(lines);
  const missing = firstMissing(draft, wanted);
  return missing === undefined ? ok({ ...draft, tasks: draft.tasks.filter(({ line }) => !wanted.has(line)) }) : noSuchTask(missing);
}

function changed(task: DraftTask, change: Exclude<BulkChange, { kind: 'remove' }>): DraftTask {
  switch (change.kind) {
    case 'set-path':
      return { ...task, path: change.path };
    case 'set-deadlines':
      return { ...task, deadlines: change.deadlines.map(withDueDay) };
    case 'add-unit':
      return { ...task, assignments: withUnit(task.assignments, change.assignment) };
    case 'remove-unit':
      return { ...task, assignments: task.assignments.filter((each) => !isNamed(each, change.unit)) };
    case 'replace-unit':
      return {
        ...task,
        assignments: task.assignments.reduce<DraftAssignment[]>((kept, each) => {
          return withUnit(kept, isNamed(each, change.unit) ? { ...change.assignment, role: each.role } : each);
        }, []),
      };
  }
}

const isNamed = (assignment: DraftAssignment, words: string): boolean => unitWordsKey(assignment.unit) === unitWordsKey(words);

function withUnit(assignments: readonly DraftAssignment[], added: DraftAssignment): DraftAssignment[] {
  const isThere = assignments.some(({ role, unit: words, code }) => role === added.role && code === added.code && words === added.unit);
  return isThere ? [...assignments] : [...assignments, added];
}
