import type { UnitId } from '@dondoc/domain/unit';
import { procedure } from '../trpc.ts';
import { namedOn, registerOf } from '../unit/register-of.ts';
import { Membership } from './membership.entity.ts';
import type { UserRole } from './role.ts';
import { User } from './user.entity.ts';

/** A person as an administrator sees them. */
export interface ListedUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: UserRole;
  readonly units: readonly { readonly id: UnitId; readonly name: string }[];
  readonly disabled: boolean;
  /** Still has the one-time password. */
  readonly mustChangePassword: boolean;
  readonly version: number;
}

/** Everybody who was ever added, by name. */
export const listUsers = procedure.query(async ({ ctx }): Promise<readonly ListedUser[]> => {
  const [users, memberships, register] = await Promise.all([
    ctx.em.find(User, {}, { disableIdentityMap: true }),
    ctx.em.find(Membership, {}, { disableIdentityMap: true }),
    registerOf(ctx.em),
  ]);
  const named = namedOn(register, ctx.today);
  const unitsOf = Map.groupBy(memberships, ({ userId }) => userId);
  const listed = users.map(({ id, email, name, role, disabled, mustChangePassword, version }) => {
    const units = (unitsOf.get(id) ?? []).map(({ unitId }) => ({ id: unitId, name: named(unitId).name }));
    return { id, email, name, role, disabled, mustChangePassword, version, units };
  });
  const { compare } = new Intl.Collator('vi');
  return listed.toSorted((one, other) => compare(one.name, other.name));
});
