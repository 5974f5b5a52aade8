import { openFindings } from '@dondoc/domain/plan';
import { procedure } from '../trpc.ts';
import { DraftRow } from './draft.entity.ts';
import { PlanRow } from './plan.entities.ts';

/** A draft that waits for its review to end. */
export interface DraftListed {
  readonly id: string;
  /** Null for a draft made by hand. */
  readonly fileName: string | null;
  /** The plan it revises; null: it becomes a plan of its own. */
  readonly planId: string | null;
  readonly planName: string | null;
  readonly title: string | null;
  readonly taskCount: number;
  readonly openErrors: number;
  readonly openWarnings: number;
  /** A moment, ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly version: number;
}

/** The drafts under review, newest first. */
export const listDrafts = procedure.query(async ({ ctx }): Promise<readonly DraftListed[]> => {
  const newestFirst = { createdAt: 'desc', id: 'asc' } as const;
  const drafts = await ctx.em.find(DraftRow, { closedAt: null }, { orderBy: newestFirst, exclude: ['source'], disableIdentityMap: true });
  const revised = drafts.flatMap(({ planId }) => planId ?? []);
  const plans = await ctx.em.find(PlanRow, { id: { $in: revised } }, { disableIdentityMap: true });
  const nameOf = new Map(plans.map(({ id, name }) => [id, name]));
  return drafts.map(({ id, fileName, planId, content, createdAt, version }) => {
    const open = openFindings(content);
    return {
      id,
      fileName,
      planId,
      planName: planId === null ? null : (nameOf.get(planId) ?? null),
      title: content.title,
      taskCount: content.tasks.length,
      openErrors: open.filter(({ severity }) => severity === 'error').length,
      openWarnings: open.filter(({ severity }) => severity === 'warning').length,
      createdAt: createdAt.toISOString(),
      version,
    };
  });
});
