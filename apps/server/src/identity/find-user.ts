import type { Em } from '../database.ts';
import { notFound, refused, stale } from '../refused.ts';
import { User } from './user.entity.ts';

/** The person an administrator is about to change. Refuses when somebody else changed them since. */
export async function findUser(em: Em, userId: string, version: number | null): Promise<User> {
  const user = await em.findOne(User, { id: userId });
  if (user === null) throw notFound();
  if (version !== null && user.version !== version) throw stale(version, user.version);
  return user;
}

/** One administrator who can sign in is always left: nobody locks the office out, not even themselves. */
export async function keepAnAdministrator(em: Em, leaving: User): Promise<void> {
  if (leaving.role !== 'administrator') return;
  const others = await em.count(User, { role: 'administrator', disabled: false, id: { $ne: leaving.id } });
  if (others === 0) throw refused({ code: 'identity/last-administrator', detail: {} });
}
