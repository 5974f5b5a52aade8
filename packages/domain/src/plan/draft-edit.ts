import { z } from 'zod';
import { ok, refuse } from '../result.ts';
import { draftTaskSchema } from './draft.ts';
import { chooseUnit, chosenUnitSchema } from './edit/choose-unit.ts';
import { bulkChangeSchema, editMany } from './edit/edit-many.ts';
import type { Edited } from './edit/edited.ts';
import { mergeTasks } from './edit/merge-tasks.ts';
import { attachOrphan, makeTask, placeOrphan } from './edit/orphans.ts';
import { splitTask } from './edit/split-task.ts';
import { addTask, editTask, moveTask, removeTask, takePeriod } from './edit/tasks.ts';
import { settle, type ReviewedDraft } from './review.ts';

export type { DraftFault } from './edit/edited.ts';

const line = z.int().min(1);
const after = line.nullable();
const taskByHand = draftTaskSchema.pick({ title: true, path: true, product: true, assignments: true, deadlines: true });

/** One step of a review. Each leaves a whole draft behind, so the draft before it can be kept for undo. */
export const draftEditSchema = z.discriminatedUnion('kind', [
  /** Replaces what the task says; its line, its name in the draft, stays. */
  z.object({ kind: z.literal('edit-task'), task: draftTaskSchema }),
  /** Adds a task after the one of a line, or before all. */
  z.object({ kind: z.literal('add-task'), after, task: taskByHand }),
  z.object({ kind: z.literal('remove-task'), line }),
  /** Puts a task after the one of a line, or before all. */
  z.object({ kind: z.literal('move-task'), line, after }),
  /** Makes two tasks of one; `at` is an offset of the title in UTF-16 code units. */
  z.object({ kind: z.literal('split-task'), line, at: z.int().min(1) }),
  /** Makes one task of several: the first of them in the draft. */
  z.object({ kind: z.literal('merge-tasks'), lines: z.array(line).min(2).max(500) }),
  z.object({ kind: z.literal('edit-many'), lines: z.array(line).min(1).max(50_000), change: bulkChangeSchema }),
  /** Says which unit unknown words name, wherever they stand; `remember` says it for later documents too. */
  z.object({ kind: z.literal('choose-unit'), unit: chosenUnitSchema.shape.name, chosen: chosenUnitSchema, remember: z.boolean() }),
  /** Gives the orphan's units and deadlines to the task at `to`. */
  z.object({ kind: z.literal('attach-orphan'), line, to: line }),
  /** Makes the orphan a task of its own, with a title a person writes. */
  z.object({ kind: z.literal('make-task'), line, title: z.string().trim().min(1).max(10_000) }),
  z.object({ kind: z.literal('drop-orphan'), line, reason: z.string().trim().min(1).max(1000) }),
  /** Looked at, and right as it is. Errors cannot be accepted. */
  z.object({ kind: z.literal('accept'), findings: z.array(z.int()).min(1).max(5000) }),
  /** Dates an undated task by the document's own period ("6 tháng cuối năm 2022"). */
  z.object({ kind: z.literal('take-period'), line }),
]);

/** An edit as the API takes it, checked by {@link draftEditSchema}. */
export type DraftEdit = z.infer<typeof draftEditSchema>;

/**
 * The draft after one step of its review. Due days are worked out again from the rules: nobody types them in.
 * Refuses a step on a task, orphan or finding that is not there, and accepting an error.
 */
export function editDraft(draft: ReviewedDraft, edit: DraftEdit): Edited {
  const edited = applyEdit(draft, edit);
  return edited.ok ? ok(settle(edited.value)) : edited;
}

function applyEdit(draft: ReviewedDraft, edit: DraftEdit): Edited {
  switch (edit.kind) {
    case 'edit-task':
      return editTask(draft, edit.task);
    case 'add-task':
      return addTask(draft, edit);
    case 'remove-task':
      return removeTask(draft, edit.line);
    case 'move-task':
      return moveTask(draft, edit);
    case 'split-task':
      return splitTask(draft, edit);
    case 'merge-tasks':
      return mergeTasks(draft, edit.lines);
    case 'edit-many':
      return editMany(draft, edit);
    case 'choose-unit':
      return chooseUnit(draft, edit);
    case 'attach-orphan':
      return attachOrphan(draft, edit);
    case 'make-task':
      return makeTask(draft, edit);
    case 'drop-orphan':
      return placeOrphan(draft, edit.line, { how: 'dropped', reason: edit.reason });
    case 'accept':
      return accept(draft, edit.findings);
    case 'take-period':
      return takePeriod(draft, edit.line);
  }
}

function accept(draft: ReviewedDraft, findings: readonly number[]): Edited {
  const known = new Map(draft.findings.map((finding) => [finding.id, finding]));
  const wanted = new Set(findings);
  for (const id of wanted) {
    const finding = known.get(id);
    if (finding === undefined) return refuse({ code: 'draft/no-such-finding', detail: { finding: id } });
    if (finding.severity === 'error') {
      return refuse({ code: 'draft/error-not-acceptable', detail: { code: finding.code, line: finding.line } });
    }
  }
  const accepted = draft.findings.map((finding) =>
    wanted.has(finding.id) && finding.resolution === null ? { ...finding, resolution: { how: 'accepted' } as const } : finding,
  );
  return ok({ ...draft, findings: accepted });
}
