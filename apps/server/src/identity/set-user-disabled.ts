import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { versionWire } from '../wire.ts';
import { AuthSession } from './auth.entities.ts';
import { findUser, keepAnAdministrator } from './find-user.ts';

/** Closes a person's account, or opens it again. What they entered stays theirs. */
export const setUserDisabled = procedure
  .input(z.object({ userId: z.uuid(), disabled: z.boolean(), version: versionWire }))
  .mutation(async ({ ctx, input }): Promise<{ readonly version: number }> => {
    const user = await findUser(ctx.em, input.userId, input.version);
    if (input.disabled) await keepAnAdministrator(ctx.em, user);
    user.disabled = input.disabled;
    await ctx.em.flush();
    if (input.disabled) await ctx.em.nativeDelete(AuthSession, { userId: user.id });
    return { version: user.version };
  });
