import { actingAs, callerFor, type Caller } from '../caller.ts';
import type { Em } from '../database.ts';
import { User } from '../identity/user.entity.ts';

/** The API as a member of the demonstration reaches it. */
export async function callerOfMember(em: Em, email: string): Promise<Caller> {
  const user = await em.findOneOrFail(User, { email });
  return callerFor(em, await actingAs(em, user.id));
}
