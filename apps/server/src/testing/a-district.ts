import { day } from '@dondoc/domain/calendar';
import { unitId, type UnitId } from '@dondoc/domain/unit';
import { forgetRegister } from '../unit/register-of.ts';
import { UnitRow, UnitSpellRow } from '../unit/unit.entities.ts';
import type { TestApi } from './open-test-api.ts';

/** Registers a district of a province, from 2022-01-01 until districts ended on 2025-06-30; once for a test file. */
export async function aDistrict(api: TestApi, id: string, parent: string): Promise<UnitId> {
  const em = api.database.em.fork();
  const [from, to] = [day('2022-01-01'), day('2025-06-30')];
  const unit = { id: unitId(id), opensOn: from, closesOn: to };
  await em.upsert(UnitRow, unit);
  const parentId = unitId(parent);
  await em.upsert(UnitSpellRow, { unitId: unit.id, from, to, name: `Quận ${id}`, kind: 'quan', level: 'district', parentId, code: null });
  forgetRegister(em);
  return unit.id;
}
