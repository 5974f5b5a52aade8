import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { AuthAccount, AuthSession } from './auth.entities.ts';
import { findUser } from './find-user.ts';
import { hashPassword, oneTimePassword } from './password.ts';

/** An administrator gives a person a new one-time password. The person is signed out everywhere. */
export const resetPassword = procedure
  .input(z.object({ userId: z.uuid() }))
  .mutation(async ({ ctx, input }): Promise<{ readonly oneTimePassword: string }> => {
    const user = await findUser(ctx.em, input.userId, null);
    const account = await ctx.em.findOneOrFail(AuthAccount, { userId: user.id, providerId: 'credential' });
    const password = oneTimePassword();
    account.password = await hashPassword(password);
    user.mustChangePassword = true;
    await ctx.em.flush();
    await ctx.em.nativeDelete(AuthSession, { userId: user.id });
    return { oneTimePassword: password };
  });
