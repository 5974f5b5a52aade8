import { z } from 'zod';
import { draftEditSchema, editDraft as editReviewed } from '@dondoc/domain/plan';
import { refused } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { idWire, versionWire } from '../wire.ts';
import { holdDraft, takeStep, type DraftEdited } from './open-draft.ts';
import { rememberChoice } from './remembered-units.ts';

/** Takes one step of a review. The draft as it was before is kept, so the step can be taken back. */
export const editDraft = procedure
  .input(z.object({ draftId: idWire, version: versionWire, edit: draftEditSchema }))
  .mutation(async ({ ctx, input: { draftId, version, edit } }): Promise<DraftEdited> =>
    ctx.em.transactional(async (em) => {
      const draft = await holdDraft(em, draftId, version);
      const edited = editReviewed(draft.content, edit);
      if (!edited.ok) throw refused(edited.fault);
      const { userId } = ctx.actor;
      if (edit.kind === 'choose-unit') await rememberChoice(em, edit, userId);
      return takeStep(em, draft, { content: edited.value, userId });
    }),
  );
