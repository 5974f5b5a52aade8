import type { Day } from '../calendar/day.ts';
import { isInForce, type UnitRecord, type UnitRegister } from './register.ts';
import type { FunctionMove, Succession } from './succession.ts';
import type { UnitId } from './unit.ts';

/** The successions of a register by the units they touch. */
export interface Lineage {
  readonly records: ReadonlyMap<UnitId, UnitRecord>;
  /** Where a unit goes, and where it comes from: only steps from one unit to another. */
  readonly after: ReadonlyMap<UnitId, readonly Succession[]>;
  readonly before: ReadonlyMap<UnitId, readonly Succession[]>;
}

const lineages = new WeakMap<UnitRegister, Lineage>();

/**
 * The units in force on `day` that carry `unitId` on, as default: itself while it is in force, several after a
 * split, none before it opens or after it was dissolved. Duties that went elsewhere are told by {@link
 * functionsMovedFrom}.
 */
export function successorsOf(register: UnitRegister, unitId: UnitId, day: Day): readonly UnitId[] {
  const { records, after } = lineageOf(register);
  const step = (id: UnitId) => (after.get(id) ?? []).filter(({ on }) => on <= day).flatMap(({ into }) => into);
  return follow(unitId, step).filter(aliveOn(records, day));
}

/**
 * The units in force on `day` that have become `unitId` since: itself when it was in force then, and those that
 * ended in it or in its predecessors. Empty when nothing of it was in force on `day`.
 */
export function predecessorsOf(register: UnitRegister, unitId: UnitId, day: Day): readonly UnitId[] {
  const { records, before } = lineageOf(register);
  const step = (id: UnitId) => (before.get(id) ?? []).filter(({ on }) => on > day).flatMap(({ from }) => from);
  return follow(unitId, step).filter(aliveOn(records, day));
}

/** The changes that touched `unitId`, as one of the units before or after, earliest first. */
export function changesOf(register: UnitRegister, unitId: UnitId): readonly Succession[] {
  return register.successions
    .filter(({ from, into }) => from.includes(unitId) || into.includes(unitId))
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

/**
 * Duties of `unitId` that went to another unit than the one that carries it on: a person may choose that one for a
 * task.
 */
export function functionsMovedFrom(register: UnitRegister, unitId: UnitId): readonly FunctionMove[] {
  return register.successions.flatMap(({ functions }) => functions.filter(({ from }) => from === unitId));
}

/** How records are found, and which steps lead from one unit to others; made once for each register. */
export function lineageOf(register: UnitRegister): Lineage {
  const known = lineages.get(register);
  if (known !== undefined) return known;
  const records = new Map(register.units.map((record) => [record.id, record]));
  const after = new Map<UnitId, Succession[]>();
  const before = new Map<UnitId, Succession[]>();
  for (const succession of register.successions) {
    for (const id of succession.from) if (leadsAway(succession, records.get(id))) pushTo(after, id, succession);
    for (const id of succession.into) pushTo(before, id, succession);
  }
  const made = { records, after, before };
  lineages.set(register, made);
  return made;
}

/**
 * Whether others carry the unit on since: it ended, or lives on less a part. One that only took others in carries
 * itself on.
 */
function leadsAway({ kind, on }: Succession, record: UnitRecord | undefined): boolean {
  if (record === undefined) return false;
  return kind === 'split' || (record.closesOn !== null && record.closesOn < on);
}

function aliveOn(records: ReadonlyMap<UnitId, UnitRecord>, day: Day): (id: UnitId) => boolean {
  return (id) => {
    const record = records.get(id);
    return record !== undefined && isInForce(record, day);
  };
}

/** Every unit the steps lead to, in the order met; each once, so a register that goes round ends too. */
function follow(start: UnitId, step: (id: UnitId) => readonly UnitId[]): UnitId[] {
  const met = new Set([start]);
  for (const id of met) for (const next of step(id)) met.add(next);
  return [...met];
}

function pushTo(index: Map<UnitId, Succession[]>, id: UnitId, succession: Succession): void {
  const known = index.get(id);
  if (known === undefined) index.set(id, [succession]);
  else known.push(succession);
}
