import { nationalRegister } from '@dondoc/domain/unit';
import type { Em } from '../database.ts';
import { forgetRegister } from './register-of.ts';
import { UnitRow, UnitSpellRow } from './unit.entities.ts';

/**
 * Brings the tables of units in line with the shipped national register; units an office added itself are left alone.
 * Called at every start: a newer version may know more of what became of a unit. Writes nothing twice.
 */
export async function seedUnits(em: Em): Promise<void> {
  const units = nationalRegister.units.map(({ id, opensOn, closesOn }) => ({ id, opensOn, closesOn }));
  const spells = nationalRegister.units.flatMap((record) => record.spells.map((spell) => ({ unitId: record.id, ...spell })));
  await em.fork().transactional(async (inside) => {
    await inside.upsertMany(UnitRow, units, { disableIdentityMap: true });
    await inside.upsertMany(UnitSpellRow, spells, { disableIdentityMap: true });
    const shipped = new Set(spells.map(({ unitId, from }) => `${unitId} ${from}`));
    const kept = await inside.find(UnitSpellRow, { unitId: { $in: units.map(({ id }) => id) } });
    for (const spell of kept.filter(({ unitId, from }) => !shipped.has(`${unitId} ${from}`))) inside.remove(spell);
  });
  forgetRegister(em);
}
