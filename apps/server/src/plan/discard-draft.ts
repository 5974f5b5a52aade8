import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { idWire, versionWire } from '../wire.ts';
import { holdDraft } from './open-draft.ts';

/** Puts a draft away: it is no longer listed, and stays in the database. */
export const discardDraft = procedure
  .input(z.object({ draftId: idWire, version: versionWire }))
  .mutation(async ({ ctx, input }): Promise<{ readonly version: number }> =>
    ctx.em.transactional(async (em) => {
      const draft = await holdDraft(em, input.draftId, input.version);
      draft.closedAt = new Date();
      await em.flush();
      return { version: draft.version };
    }),
  );
