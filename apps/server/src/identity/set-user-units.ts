import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { unitIdWire, versionWire } from '../wire.ts';
import { checkUnits } from './add-person.ts';
import { findUser } from './find-user.ts';
import { Membership } from './membership.entity.ts';

/** Says which units a person acts for. */
export const setUserUnits = procedure
  .input(z.object({ userId: z.uuid(), unitIds: z.array(unitIdWire).max(100), version: versionWire }))
  .mutation(async ({ ctx, input }): Promise<{ readonly version: number }> => {
    const user = await findUser(ctx.em, input.userId, input.version);
    await checkUnits(ctx.em, { role: user.role, unitIds: input.unitIds });
    await ctx.em.transactional(async (em) => {
      await em.nativeDelete(Membership, { userId: user.id });
      for (const unitId of new Set(input.unitIds)) em.create(Membership, { userId: user.id, unitId });
      // The memberships are rows of their own: touching the person makes the next edit of an older reader stale.
      user.updatedAt = new Date();
    });
    return { version: user.version };
  });
