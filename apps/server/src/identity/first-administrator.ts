import type { Em } from '../database.ts';
import { addPerson } from './add-person.ts';
import { User } from './user.entity.ts';

/** Somebody who was added at a start, with the one-time password to print once. */
export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const first = { name: 'Quản trị viên', email: 'admin@dondoc.local' } as const;

/** Adds the first administrator to an empty database; null when there is somebody already. */
export async function addFirstAdministrator(em: Em): Promise<NewPerson | null> {
  if ((await em.count(User)) > 0) return null;
  const { oneTimePassword } = await addPerson(em, { ...first, role: 'administrator', unitIds: [] });
  return { ...first, password: oneTimePassword };
}
