import { addDays, type Day, day } from '../../calendar/day.ts';
import { levelOfKind, type UnitKind } from '../kind.ts';
import type { UnitRecord, UnitRegister, UnitSpell } from '../register.ts';
import { nationId, type UnitId, unitId } from '../unit.ts';
import { ministriesChangeOn, ministrySuccessions } from './ministry-changes.ts';
import { centralRows, ministriesFounded2025 } from './ministries.ts';
import { provincesMergeOn, provinceSuccessions, upgradedProvinces } from './province-changes.ts';
import { provinceRows } from './provinces.ts';

/** First day the shipped register covers: units older than that open on it. */
export const nationalRegisterFrom: Day = day('2022-01-01');

/**
 * The nation, its ministries, agencies and provinces on every day since 2022-01-01: 22 ministries and ministerial-
 * level agencies, 8 agencies attached to the Government and 63 provinces at first; 17, 5 and 34 since 2025-07-01.
 * Levels below are added by administrators.
 */
export const nationalRegister: UnitRegister = {
  units: [nation(), ...centralUnits(), ...provinces()],
  successions: [...ministrySuccessions, ...provinceSuccessions],
};

function nation(): UnitRecord {
  return record(nationId, [spell({ name: 'Việt Nam', kind: 'quoc-gia', parentId: null })]);
}

function centralUnits(): UnitRecord[] {
  const of2022 = centralRows.map(([id, name, kind, successorId]) => {
    const before = spell({ name, kind, code: id });
    if (id === successorId) return record(id, id === 'G24' ? socialInsurance(before) : [before]);
    return record(id, [{ ...before, to: addDays(ministriesChangeOn, -1) }]);
  });
  const of2025 = ministriesFounded2025.map(([id, name]) =>
    record(id, [spell({ from: ministriesChangeOn, name, kind: 'bo' })]),
  );
  return [...of2022, ...of2025];
}

/** Vietnam Social Security stays a body of its own inside the Ministry of Finance. */
function socialInsurance(before: UnitSpell): UnitSpell[] {
  const inside = spell({
    from: ministriesChangeOn,
    name: before.name,
    kind: 'don-vi-truc-thuoc',
    parentId: unitId('G12'),
    code: before.code,
  });
  return [{ ...before, to: addDays(ministriesChangeOn, -1) }, inside];
}

function provinces(): UnitRecord[] {
  return provinceRows.map(([id, name, kind, successorId, gso2022, gso2025]) => {
    const before = spell({ name, kind, code: gso2022 });
    if (id !== successorId) return record(id, [{ ...before, to: addDays(provincesMergeOn, -1) }]);
    const recoded = gso2022 === gso2025 ? [] : [{ on: provincesMergeOn, code: gso2025 }];
    const upgrade = upgradedProvinces.get(id);
    return record(id, changed(before, [...recoded, ...(upgrade === undefined ? [] : [upgrade])]));
  });
}

/** The spells of a unit that begins as `first` and changes on some days, earliest first. */
function changed(first: UnitSpell, changes: readonly (Partial<UnitSpell> & { readonly on: Day })[]): UnitSpell[] {
  const spells = [first];
  for (const { on, ...change } of changes.toSorted((one, other) => (one.on < other.on ? -1 : 1))) {
    const last = spells[spells.length - 1] ?? first;
    spells[spells.length - 1] = { ...last, to: addDays(on, -1) };
    spells.push({ ...last, ...change, from: on });
  }
  return spells;
}

function spell(named: Partial<UnitSpell> & { readonly name: string; readonly kind: UnitKind }): UnitSpell {
  const level = levelOfKind[named.kind];
  return { from: nationalRegisterFrom, to: null, level, parentId: nationId, code: null, ...named };
}

function record(id: UnitId | string, spells: UnitSpell[]): UnitRecord {
  const first = spells[0];
  const last = spells[spells.length - 1];
  if (first === undefined || last === undefined) throw new Error(`no spell for ${id}`);
  return { id: unitId(id), opensOn: first.from, closesOn: last.to, spells };
}
