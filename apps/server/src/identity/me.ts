import type { Day } from '@dondoc/domain/calendar';
import type { UnitId } from '@dondoc/domain/unit';
import { procedure } from '../trpc.ts';
import { namedOn, registerOf } from '../unit/register-of.ts';
import type { UserRole } from './role.ts';

/** The person who asks, and the day it is in Vietnam. */
export interface Me {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly role: UserRole;
  readonly mustChangePassword: boolean;
  readonly units: readonly { readonly id: UnitId; readonly name: string }[];
  readonly today: Day;
}

/** Who I am. */
export const me = procedure.query(async ({ ctx }): Promise<Me> => {
  const { userId, email, name, role, mustChangePassword, homeUnitIds } = ctx.actor;
  const named = namedOn(await registerOf(ctx.em), ctx.today);
  const units = homeUnitIds.map((id) => ({ id, name: named(id).name }));
  return { userId, email, name, role, mustChangePassword, units, today: ctx.today };
});
