import { z } from 'zod';
import { draftEditSchema, editDraft as editReviewed, type ReviewedDraft } from '@dondoc/domain/plan';
import { refused } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { idWire, versionWire } from '../wire.ts';
import { DraftRevision } from './draft.entity.ts';
import { holdDraft, lastStep } from './open-draft.ts';

/** A draft after a step of its review. */
export interface DraftEdited {
  readonly draft: ReviewedDraft;
  readonly version: number;
  readonly canUndo: boolean;
}

/** Takes one step of a review. The draft as it was before is kept, so the step can be taken back. */
export const editDraft = procedure
  .input(z.object({ draftId: idWire, version: versionWire, edit: draftEditSchema }))
  .mutation(async ({ ctx, input }): Promise<DraftEdited> =>
    ctx.em.transactional(async (em) => {
      const draft = await holdDraft(em, input.draftId, input.version);
      const edited = editReviewed(draft.content, input.edit);
      if (!edited.ok) throw refused(edited.fault);

      const last = await lastStep(em, draft.id);
      em.create(DraftRevision, {
        draftId: draft.id,
        step: (last?.step ?? 0) + 1,
        content: draft.content,
        editedBy: ctx.actor.userId,
      });
      draft.content = edited.value;
      await em.flush();
      return { draft: draft.content, version: draft.version, canUndo: true };
    }),
  );
