import { z } from 'zod';
import type { DocumentLine, RememberedUnit, ReviewedDraft } from '@dondoc/domain/plan';
import { notFound } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { idWire } from '../wire.ts';
import { DraftRow } from './draft.entity.ts';
import { findPlan } from './find-plan.ts';
import { stepsOf } from './open-draft.ts';

/** A draft beside its source. */
export interface DraftOpened {
  readonly id: string;
  /** Null for a draft made by hand. */
  readonly fileName: string | null;
  /** The document as it came, to be downloaded; null for a draft made by hand. */
  readonly documentId: string | null;
  /** The plan it revises, with its name, and the number of the version it was begun on; null: it becomes a plan of its own. */
  readonly planId: string | null;
  readonly planName: string | null;
  readonly basedOn: number | null;
  readonly source: readonly DocumentLine[];
  /** Units taken from choices of earlier reviews, for a person to see. */
  readonly remembered: readonly RememberedUnit[];
  readonly draft: ReviewedDraft;
  readonly version: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** One draft under review. */
export const getDraft = procedure
  .input(z.object({ draftId: idWire }))
  .query(async ({ ctx, input }): Promise<DraftOpened> => {
    const draft = await ctx.em.findOne(DraftRow, { id: input.draftId, closedAt: null });
    if (draft === null) throw notFound();
    const { id, fileName, documentId, planId, basedOn, source, remembered, content, version } = draft;
    const planName = planId === null ? null : (await findPlan(ctx.em, planId)).name;
    const { last, next } = await stepsOf(ctx.em, id);
    const steps = { canUndo: last !== null, canRedo: next !== null };
    return { id, fileName, documentId, planId, planName, basedOn, source: source.lines, remembered, draft: content, version, ...steps };
  });
