import type { Em } from './database.ts';
import { actorWith } from './identity/actor-with.ts';
import { User } from './identity/user.entity.ts';
import { appRouter } from './router.ts';
import { todayIn } from './today.ts';
import { createCallerFactory, type Actor } from './trpc.ts';

const createCaller = createCallerFactory(appRouter);

export type Caller = ReturnType<typeof createCaller>;

/** The API as a person reaches it, without HTTP: the same access table, rules and transactions. */
export function callerFor(em: Em, actor: Actor): Caller {
  return createCaller({ em, actor, today: todayIn(new Date()) });
}

/** A person as an actor. Whoever works on the server itself is not held up by an unchanged one-time password. */
export async function actingAs(em: Em, userId: string): Promise<Actor> {
  const actor = await actorWith(em, { userId, sessionId: null, today: todayIn(new Date()) });
  if (actor === null) throw new Error(`user ${userId} may not act`);
  return { ...actor, mustChangePassword: false };
}

/** The administrator who was added first and may still sign in: in whose name the command line works. Null: there is none. */
export async function leadingAdministrator(em: Em): Promise<Actor | null> {
  const user = await em.findOne(User, { role: 'administrator', disabled: false }, { orderBy: { createdAt: 'asc' } });
  return user === null ? null : actingAs(em, user.id);
}
