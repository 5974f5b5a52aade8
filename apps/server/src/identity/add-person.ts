import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../database.ts';
import { refused } from '../refused.ts';
import { UnitRow } from '../unit/unit.entities.ts';
import { AuthAccount } from './auth.entities.ts';
import { Membership } from './membership.entity.ts';
import { hashPassword, oneTimePassword } from './password.ts';
import type { UserRole } from './role.ts';
import { User } from './user.entity.ts';

/** Who is to be added. A unit member acts for at least one unit; an administrator for none. */
export interface PersonToAdd {
  readonly email: string;
  readonly name: string;
  readonly role: UserRole;
  readonly unitIds: readonly UnitId[];
}

/** What the person is told once, and must change at the first sign-in. */
export interface FirstPassword {
  readonly userId: string;
  readonly oneTimePassword: string;
}

/**
 * Adds a person with a one-time password. The caller flushes nothing: all is written in one transaction.
 * Refuses an email address that is taken, a member without a unit, and a unit that is not there.
 */
export async function addPerson(em: Em, person: PersonToAdd): Promise<FirstPassword> {
  const email = person.email.toLowerCase();
  await checkUnits(em, person);
  if ((await em.count(User, { email })) > 0) throw refused({ code: 'identity/email-taken', detail: { email } });
  const password = oneTimePassword();
  const hash = await hashPassword(password);
  const now = new Date();
  const times = { createdAt: now, updatedAt: now };
  const userId = crypto.randomUUID();
  await em.transactional(async (inside) => {
    inside.create(User, { id: userId, email, name: person.name, role: person.role, image: null, ...times });
    inside.create(AuthAccount, { ...emptyAccount, id: crypto.randomUUID(), accountId: userId, userId, password: hash, ...times });
    for (const unitId of new Set(person.unitIds)) inside.create(Membership, { userId, unitId });
  });
  return { userId, oneTimePassword: password };
}

const emptyAccount = {
  providerId: 'credential',
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
  scope: null,
};

/** Refuses a member without a unit, and units the register does not have. */
export async function checkUnits(em: Em, { role, unitIds }: Pick<PersonToAdd, 'role' | 'unitIds'>): Promise<void> {
  if (role === 'unit-member' && unitIds.length === 0) throw refused({ code: 'identity/member-without-unit', detail: {} });
  const known = await em.find(UnitRow, { id: { $in: [...unitIds] } }, { disableIdentityMap: true });
  const unknown = unitIds.find((id) => !known.some((row) => row.id === id));
  if (unknown !== undefined) throw refused({ code: 'identity/unknown-unit', detail: { unitId: unknown } });
}
