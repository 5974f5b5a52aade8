import { lastDayOf, type Period } from '@dondoc/domain/calendar';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../../database.ts';
import { namedOn, registerOf } from '../../../unit/register-of.ts';

/** What units are called on the last day of a month. */
export async function unitNames(em: Em): Promise<(of: { readonly unitId: UnitId; readonly period: Period }) => string> {
  const register = await registerOf(em);
  const namers = new Map<Period, ReturnType<typeof namedOn>>();
  return ({ unitId, period }) => {
    const known = namers.get(period) ?? namedOn(register, lastDayOf(period));
    namers.set(period, known);
    return known(unitId).name;
  };
}
