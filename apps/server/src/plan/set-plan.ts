import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { z } from 'zod';
import { notFound, refused, stale } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { idWire, versionWire } from '../wire.ts';
import { PlanRow } from './plan.entities.ts';

/** Gives a plan another name. Refuses a name another plan has, and a version other than the one that stands. */
export const setPlan = procedure
  .input(z.object({ planId: idWire, version: versionWire, name: z.string().trim().min(1).max(300) }))
  .mutation(async ({ ctx, input: { planId, version, name } }): Promise<{ readonly version: number }> => {
    try {
      return await ctx.em.transactional(async (em) => {
        const plan = await em.findOne(PlanRow, { id: planId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
        if (plan === null) throw notFound();
        if (plan.version !== version) throw stale(version, plan.version);
        plan.name = name.normalize('NFC');
        await em.flush();
        return { version: plan.version };
      });
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) throw refused({ code: 'plan/name-taken', detail: { name } });
      throw error;
    }
  });
