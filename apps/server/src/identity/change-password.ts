import { z } from 'zod';
import { refused } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { AuthAccount, AuthSession } from './auth.entities.ts';
import { hashPassword, isPassword, leastPasswordLength } from './password.ts';
import { User } from './user.entity.ts';

/** Replaces one's own password. Every other session of the person ends. */
export const changePassword = procedure
  .input(z.object({ current: z.string().max(200), next: z.string().max(200) }))
  .mutation(async ({ ctx, input }): Promise<void> => {
    const { userId, sessionId } = ctx.actor;
    const account = await ctx.em.findOneOrFail(AuthAccount, { userId, providerId: 'credential' });
    if (account.password === null || !(await isPassword(account.password, input.current))) {
      throw refused({ code: 'identity/wrong-password', detail: {} });
    }
    if (input.next.length < leastPasswordLength) {
      throw refused({ code: 'identity/password-too-short', detail: { least: leastPasswordLength } });
    }
    if (input.next === input.current) throw refused({ code: 'identity/password-not-new', detail: {} });

    const user = await ctx.em.findOneOrFail(User, { id: userId });
    account.password = await hashPassword(input.next);
    user.mustChangePassword = false;
    await ctx.em.flush();
    await ctx.em.nativeDelete(AuthSession, { userId, ...(sessionId === null ? {} : { id: { $ne: sessionId } }) });
  });
