import { z } from 'zod';
import { approveDraft as makePlan } from '@dondoc/domain/plan';
import { refused } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { dayWire, idWire, versionWire } from '../wire.ts';
import { dayOffPolicyWire, termsOf } from './approval.ts';
import { holdDraft } from './open-draft.ts';
import { savePlan } from './save-plan.ts';

/**
 * Makes a reviewed draft a plan: whole, in one transaction, or not at all.
 * Refuses open errors, a draft without tasks, and a name another plan has.
 */
export const approveDraft = procedure
  .input(
    z.object({
      draftId: idWire,
      version: versionWire,
      name: z.string().trim().min(1).max(300),
      on: dayWire,
      dayOffPolicy: dayOffPolicyWire,
    }),
  )
  .mutation(async ({ ctx, input }): Promise<{ readonly planId: string }> =>
    ctx.em.transactional(async (em) => {
      const draft = await holdDraft(em, input.draftId, input.version);
      const terms = await termsOf(em, input.on, input.dayOffPolicy);
      const plan = makePlan(draft.content, terms);
      if (!plan.ok) throw refused(plan.fault);

      const { name, dayOffPolicy } = input;
      const head = { name: name.normalize('NFC'), title: draft.content.title, dayOffPolicy, draftId: draft.id, approvedBy: ctx.actor.userId };
      const planId = await savePlan(em, plan.value, head);
      draft.closedAt = new Date();
      await em.flush();
      return { planId };
    }),
  );
