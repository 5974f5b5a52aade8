import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { idWire, versionWire } from '../wire.ts';
import type { DraftEdited } from './edit-draft.ts';
import { holdDraft, lastStep } from './open-draft.ts';

/** Takes the last step of a review back. A draft that was never edited stays as it is. */
export const undoDraft = procedure
  .input(z.object({ draftId: idWire, version: versionWire }))
  .mutation(async ({ ctx, input }): Promise<DraftEdited> =>
    ctx.em.transactional(async (em) => {
      const draft = await holdDraft(em, input.draftId, input.version);
      const last = await lastStep(em, draft.id);
      if (last === null) return { draft: draft.content, version: draft.version, canUndo: false };

      draft.content = last.content;
      em.remove(last);
      await em.flush();
      return { draft: draft.content, version: draft.version, canUndo: last.step > 1 };
    }),
  );
