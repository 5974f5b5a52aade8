import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { idWire, versionWire } from '../wire.ts';
import { crossStep, holdDraft, stepsOf, type DraftEdited } from './open-draft.ts';

const draftWire = z.object({ draftId: idWire, version: versionWire });

/** Takes the last step of a review back. A draft that was never edited stays as it is. */
export const undoDraft = procedure.input(draftWire).mutation(async ({ ctx, input }): Promise<DraftEdited> =>
  ctx.em.transactional(async (em) => {
    const draft = await holdDraft(em, input.draftId, input.version);
    return crossStep(em, draft, (await stepsOf(em, draft.id)).last);
  }),
);

/** Takes the step again that was taken back last. Without one, or after another step, the draft stays as it is. */
export const redoDraft = procedure.input(draftWire).mutation(async ({ ctx, input }): Promise<DraftEdited> =>
  ctx.em.transactional(async (em) => {
    const draft = await holdDraft(em, input.draftId, input.version);
    return crossStep(em, draft, (await stepsOf(em, draft.id)).next);
  }),
);
