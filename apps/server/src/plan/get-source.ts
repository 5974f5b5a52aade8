import { z } from 'zod';
import { marksOf, type DocumentLine, type Mark } from '@dondoc/domain/plan';
import { notFound } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { idWire } from '../wire.ts';
import type { Em } from '../database.ts';
import type { DraftRow } from './draft.entity.ts';
import { TaskRow } from './plan.entities.ts';
import { versionWithDraft } from './plan-versions.ts';
import { checkPart } from './scope.ts';

/** The document a plan was read from, line by line, with the places of its fields. */
export interface SourceOpened {
  readonly number: number;
  /** Both null when the plan was written by hand; then there are no lines either. */
  readonly fileName: string | null;
  readonly documentId: string | null;
  readonly lines: readonly DocumentLine[];
  /** Every place of every field, or those of the one task asked for; `task` names it in the draft. */
  readonly marks: readonly Mark[];
}

/**
 * The source of a plan as it stands, or of an earlier version, and where a task stands in it. A task that is gone is in
 * the last version that had it. A member of no unit that has a part in it does not find it.
 */
export const getSource = procedure
  .input(z.object({ planId: idWire, taskId: idWire.nullable().default(null), number: z.int().min(1).nullable().default(null) }))
  .query(async ({ ctx, input: { planId, taskId, number } }): Promise<SourceOpened> => {
    await checkPart(ctx.em, ctx.actor, { planId, taskId });
    const task = taskId === null ? null : await ctx.em.findOne(TaskRow, { id: taskId, planId });
    if (task === null && taskId !== null) throw notFound();
    const { version, draft } = task !== null && number === null ? await lastWith(ctx.em, task) : await versionWithDraft(ctx.em, planId, number);
    const marks = marksOf(draft.content);
    const line = task === null ? null : lineOf(draft, task);
    return {
      number: version.number,
      fileName: draft.fileName,
      documentId: draft.documentId,
      lines: draft.source.lines,
      marks: task === null ? marks : marks.filter((mark) => mark.task === line),
    };
  });

type Version = Awaited<ReturnType<typeof versionWithDraft>>;

/** The last version that has the task: the one that stands, unless the task is gone. */
async function lastWith(em: Em, task: TaskRow): Promise<Version> {
  let found = await versionWithDraft(em, task.planId, null);
  while (task.goneFrom !== null && found.version.number > 1 && !has(found.draft, task)) {
    found = await versionWithDraft(em, task.planId, found.version.number - 1);
  }
  return found;
}

const has = (draft: DraftRow, { id }: TaskRow): boolean => draft.content.tasks.some(({ continues }) => continues === id);

/** The task's name in a draft; in drafts approved before tasks had their ids beside them, the one it was saved under. */
function lineOf({ content }: DraftRow, { id, line }: TaskRow): number {
  return content.tasks.find(({ continues }) => continues === id)?.line ?? line;
}
