import { z } from 'zod';
import { planOf, type PlannedTask } from '@dondoc/domain/plan';
import { notFound } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { dayWire, idWire } from '../wire.ts';
import { dayOffPolicyWire, termsOf } from './approval.ts';
import { DraftRow } from './draft.entity.ts';

/** What approval would give out, in numbers. */
export interface ApprovalPreview {
  readonly units: number;
  readonly assignments: number;
  readonly tasks: readonly {
    readonly line: number;
    readonly title: string;
    readonly assignments: number;
    readonly units: number;
  }[];
  /** Words that name no unit in force on the day: nobody would be given these parts. */
  readonly open: readonly { readonly line: number; readonly title: string; readonly words: readonly string[] }[];
}

/** What a draft would become on a day, whatever is still open in it. */
export const previewApproval = procedure
  .input(z.object({ draftId: idWire, on: dayWire, dayOffPolicy: dayOffPolicyWire }))
  .query(async ({ ctx, input }): Promise<ApprovalPreview> => {
    const draft = await ctx.em.findOne(DraftRow, { id: input.draftId, closedAt: null });
    if (draft === null) throw notFound();
    const { tasks } = planOf(draft.content, await termsOf(ctx.em, input.on, input.dayOffPolicy));
    const assignments = tasks.flatMap((planned) => planned.assignments);
    return {
      units: new Set(assignments.map(({ unitId }) => unitId)).size,
      assignments: assignments.length,
      tasks: tasks.map(inNumbers),
      open: tasks
        .filter(({ unassigned }) => unassigned.length > 0)
        .map(({ task, unassigned }) => ({ line: task.line, title: task.title, words: unassigned })),
    };
  });

function inNumbers({ task, assignments }: PlannedTask): ApprovalPreview['tasks'][number] {
  const units = new Set(assignments.map(({ unitId }) => unitId)).size;
  return { line: task.line, title: task.title, assignments: assignments.length, units };
}
