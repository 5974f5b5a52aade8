import { z } from 'zod';
import { documentFromText, type ReviewedDraft } from '@dondoc/domain/plan';
import { notFound } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { idWire } from '../wire.ts';
import { DraftRow } from './draft.entity.ts';
import { lastStep } from './open-draft.ts';

/** A draft beside its source. */
export interface DraftOpened {
  readonly id: string;
  readonly fileName: string;
  readonly source: readonly { readonly line: number; readonly text: string }[];
  readonly draft: ReviewedDraft;
  readonly version: number;
  readonly canUndo: boolean;
}

/** One draft under review. */
export const getDraft = procedure
  .input(z.object({ draftId: idWire }))
  .query(async ({ ctx, input }): Promise<DraftOpened> => {
    const draft = await ctx.em.findOne(DraftRow, { id: input.draftId, closedAt: null });
    if (draft === null) throw notFound();
    return {
      id: draft.id,
      fileName: draft.fileName,
      source: documentFromText(draft.sourceText).lines.map(({ line, text }) => ({ line, text })),
      draft: draft.content,
      version: draft.version,
      canUndo: (await lastStep(ctx.em, draft.id)) !== null,
    };
  });
