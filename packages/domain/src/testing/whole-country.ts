import { addDays, day } from '../calendar/index.ts';
import {
  levelOfKind,
  nationalRegister,
  unitId,
  type UnitKind,
  type UnitRecord,
  type UnitRegister,
} from '../unit/index.ts';
import { provincesMergeOn } from '../unit/register/province-changes.ts';
import { provinceRows } from '../unit/register/provinces.ts';

/**
 * The national register with as many districts and communes in each province as it had on 2022-07-01: 705 and 10 599,
 * with made-up names. All end on 2025-06-30: what became of each is not known here. For tests and measurements.
 */
export function wholeCountry(): UnitRegister {
  const below = provinceRows.flatMap(([provinceId, , , , , , districts, communes]) =>
    divisionsOf(provinceId, districts, communes),
  );
  return { ...nationalRegister, units: [...nationalRegister.units, ...below] };
}

/** Communes are dealt out to the districts in turn. */
function divisionsOf(provinceId: string, districts: number, communes: number): UnitRecord[] {
  const made = Array.from({ length: districts }, (_, at) =>
    division({ id: `${provinceId}-D${at + 1}`, name: `Huyện số ${at + 1}`, kind: 'huyen', parentId: provinceId }),
  );
  const inside = Array.from({ length: communes }, (_, at) => {
    const parentId = `${provinceId}-D${(at % districts) + 1}`;
    return division({ id: `${provinceId}-X${at + 1}`, name: `Xã số ${at + 1}`, kind: 'xa', parentId });
  });
  return [...made, ...inside];
}

interface Division {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: string;
}

function division({ id, name, kind, parentId }: Division): UnitRecord {
  const [from, to] = [day('2022-01-01'), addDays(provincesMergeOn, -1)];
  const spell = { from, to, name, kind, level: levelOfKind[kind], parentId: unitId(parentId), code: null };
  return { id: unitId(id), opensOn: from, closesOn: to, spells: [spell] };
}
