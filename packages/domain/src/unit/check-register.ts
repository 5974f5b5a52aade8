import { addDays, type Day } from '../calendar/day.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { UnitFault } from './fault.ts';
import { isInForce, unitOn, type UnitRecord, type UnitRegister, type UnitSpell } from './register.ts';
import type { Succession } from './succession.ts';
import type { UnitId } from './unit.ts';

/**
 * A register with more units and successions, checked as a whole. Refuses an id that is there already, spells that
 * do not tile the unit's days, a parent that is missing, unknown, not in force or below the unit, and a succession
 * that names a unit whose days do not fit. The given register is not changed.
 */
export function withUnits(register: UnitRegister, more: Partial<UnitRegister>): Result<UnitRegister, UnitFault> {
  return checkRegister({
    units: [...register.units, ...(more.units ?? [])],
    successions: [...register.successions, ...(more.successions ?? [])],
  });
}

/**
 * The register itself when it holds together; see {@link withUnits} for what is refused. Linear, but for deep trees.
 */
export function checkRegister(register: UnitRegister): Result<UnitRegister, UnitFault> {
  const records = new Map<UnitId, UnitRecord>();
  for (const record of register.units) {
    if (records.has(record.id)) return refuse({ code: 'unit/already-registered', detail: { unitId: record.id } });
    records.set(record.id, record);
  }
  const fault =
    firstFault(register.units, (record) => faultOfRecord(records, record)) ??
    firstFault(register.successions, (succession) => faultOfSuccession(records, succession));
  return fault === null ? ok(register) : refuse(fault);
}

function firstFault<Item>(items: readonly Item[], faultOf: (item: Item) => UnitFault | null): UnitFault | null {
  for (const item of items) {
    const fault = faultOf(item);
    if (fault !== null) return fault;
  }
  return null;
}

type Records = ReadonlyMap<UnitId, UnitRecord>;

function faultOfRecord(records: Records, record: UnitRecord): UnitFault | null {
  if (!tiles(record)) return { code: 'unit/spells-do-not-tile', detail: { unitId: record.id } };
  return firstFault(record.spells, (spell) => faultOfParent(records, record, spell));
}

/** Whether the spells follow each other day by day from the first of the unit to its last. */
function tiles({ opensOn, closesOn, spells }: UnitRecord): boolean {
  const begins = spells[0]?.from === opensOn && spells.at(-1)?.to === closesOn;
  return begins && spells.every((spell, at) => isUpright(spell) && follows(spell, spells[at + 1]));
}

function isUpright({ from, to }: UnitSpell): boolean {
  return to === null || from <= to;
}

function follows({ to }: UnitSpell, next: UnitSpell | undefined): boolean {
  return next === undefined || (to !== null && addDays(to, 1) === next.from);
}

function faultOfParent(records: Records, { id }: UnitRecord, spell: UnitSpell): UnitFault | null {
  const { parentId, from, to, level } = spell;
  if (parentId === null) {
    return level === 'nation' ? null : { code: 'unit/parent-missing', detail: { unitId: id, on: from } };
  }
  const parent = records.get(parentId);
  const on = parent === undefined ? from : firstDayWithout(parent, { from, to });
  if (on !== null) return { code: 'unit/parent-not-in-force', detail: { unitId: id, parentId, on } };
  return goesRound(records, id, from) ? { code: 'unit/parents-go-round', detail: { unitId: id } } : null;
}

/** The first day of the span on which the parent is not in force, or null. */
function firstDayWithout(parent: UnitRecord, { from, to }: Pick<UnitSpell, 'from' | 'to'>): Day | null {
  if (!isInForce(parent, from)) return from;
  if (parent.closesOn === null || (to !== null && to <= parent.closesOn)) return null;
  return addDays(parent.closesOn, 1);
}

/** A circle closes on the day one of its units moves, so looking up from each spell's first day finds every one. */
function goesRound(records: Records, id: UnitId, on: Day): boolean {
  const met = new Set<UnitId>();
  for (let at: UnitId | null = id; at !== null; ) {
    if (met.has(at)) return true;
    met.add(at);
    const record = records.get(at);
    at = record === undefined ? null : (unitOn(record, on)?.parentId ?? null);
  }
  return false;
}

function faultOfSuccession(records: Records, { from, into, on }: Succession): UnitFault | null {
  const dayBefore = addDays(on, -1);
  // A unit before the change ends with it, unless it is one of those after it.
  const endsOrGoesOn = (record: UnitRecord) =>
    isInForce(record, dayBefore) && (record.closesOn === dayBefore || into.includes(record.id));
  const faultUnless = (fits: (record: UnitRecord) => boolean) => (unitId: UnitId) => {
    const record = records.get(unitId);
    if (record === undefined) return { code: 'unit/unknown', detail: { unitId } } as const;
    return fits(record) ? null : ({ code: 'unit/succession-does-not-fit', detail: { unitId, on } } as const);
  };
  return (
    firstFault(from, faultUnless(endsOrGoesOn)) ?? firstFault(into, faultUnless((record) => isInForce(record, on)))
  );
}
