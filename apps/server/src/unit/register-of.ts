import type { Day } from '@dondoc/domain/calendar';
import { isInForce, nationalRegister, unitTreeOn, type Unit, type UnitId, type UnitRecord, type UnitRegister, type UnitTree } from '@dondoc/domain/unit';
import type { Em } from '../database.ts';
import { UnitRow, UnitSpellRow } from './unit.entities.ts';

/** The register of each open database: reading it and indexing its names anew for every request would cost more than the request. */
const registers = new WeakMap<object, Promise<UnitRegister>>();

/** The units this office knows, from its own tables. What became of the national ones is the shipped register's. */
export function registerOf(em: Em): Promise<UnitRegister> {
  const database = em.getConnection();
  const known = registers.get(database);
  if (known !== undefined) return known;
  // Within the caller's transaction, if there is one: the embedded database has one connection, and a second would wait for it for ever.
  const read = readRegister(em);
  registers.set(database, read);
  // What could not be read is asked for again.
  read.catch(() => registers.delete(database));
  return read;
}

/** To be called by whoever changes the tables of units: the next to ask reads them anew. */
export function forgetRegister(em: Em): void {
  registers.delete(em.getConnection());
}

async function readRegister(em: Em): Promise<UnitRegister> {
  const [rows, spells] = await Promise.all([
    em.find(UnitRow, {}, { orderBy: { id: 'asc' }, disableIdentityMap: true }),
    em.find(UnitSpellRow, {}, { orderBy: { from: 'asc' }, disableIdentityMap: true }),
  ]);
  const spellsOf = Map.groupBy(spells, ({ unitId }) => unitId);
  const units = rows.map(({ id, opensOn, closesOn }) => ({
    id,
    opensOn,
    closesOn,
    spells: (spellsOf.get(id) ?? []).map(({ from, to, name, kind, level, parentId, code }) => ({
      from,
      to,
      name,
      kind,
      level,
      parentId,
      code,
    })),
  }));
  return { units: units.toSorted((one, other) => placeOf(one.id) - placeOf(other.id)), successions: nationalRegister.successions };
}

const places = new Map(nationalRegister.units.map(({ id }, place) => [id, place]));

/** The national units stand in the order of the shipped register, those an office added after them. */
const placeOf = (id: UnitId): number => places.get(id) ?? places.size;

/** What was worked out from a register and asked for last: the trees of the ends of months, mostly. It goes with its register. */
const trees = new WeakMap<UnitRegister, Map<Day, UnitTree>>();
const reached = new WeakMap<UnitRegister, Map<string, readonly UnitId[]>>();

const mostTrees = 64;
const mostReached = 2000;

/** The units in force on a day. */
export async function treeOn(em: Em, day: Day): Promise<UnitTree> {
  return treeIn(await registerOf(em), day);
}

function treeIn(register: UnitRegister, day: Day): UnitTree {
  const known = trees.get(register) ?? new Map<Day, UnitTree>();
  trees.set(register, known);
  return remembered(known, { key: day, most: mostTrees, make: () => unitTreeOn(register, day) });
}

interface Wanted<Key, Value> {
  readonly key: Key;
  readonly most: number;
  readonly make: () => Value;
}

/** What is known, or is made now; the one that was asked for longest ago goes when there are too many. */
function remembered<Key, Value>(known: Map<Key, Value>, { key, most, make }: Wanted<Key, Value>): Value {
  const value = known.get(key) ?? make();
  known.delete(key);
  known.set(key, value);
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return value;
}

/**
 * The units a member of `homes` acts for: those and every unit below them as of `day`. A unit that has ended is still
 * answered for by its own people, with the units that stood below it on its last day.
 */
export function unitsBelow(register: UnitRegister, homes: readonly UnitId[], day: Day): readonly UnitId[] {
  const known = reached.get(register) ?? new Map<string, readonly UnitId[]>();
  reached.set(register, known);
  return remembered(known, { key: `${day} ${homes.join(' ')}`, most: mostReached, make: () => belowIn(register, homes, day) });
}

function belowIn(register: UnitRegister, homes: readonly UnitId[], day: Day): readonly UnitId[] {
  const below = new Set(homes);
  const byId = recordsOf(register);
  for (const record of homes.flatMap((id) => byId.get(id) ?? [])) {
    const asOf = isInForce(record, day) || record.closesOn === null ? day : record.closesOn;
    for (const { id } of treeIn(register, asOf).descendantsOf(record.id)) below.add(id);
  }
  return [...below];
}

const records = new WeakMap<UnitRegister, ReadonlyMap<UnitId, UnitRecord>>();

/** The units of a register by their id, through all of their life. */
function recordsOf(register: UnitRegister): ReadonlyMap<UnitId, UnitRecord> {
  const known = records.get(register) ?? new Map(register.units.map((record) => [record.id, record]));
  records.set(register, known);
  return known;
}

/** A unit as it is named on `day`, or as it was last named before it, or first after it. */
export function namedOn(register: UnitRegister, day: Day): (id: UnitId) => Pick<Unit, 'name' | 'level'> {
  const byId = recordsOf(register);
  return (id) => {
    const spells = byId.get(id)?.spells ?? [];
    const spell = spells.findLast(({ from }) => from <= day) ?? spells[0];
    if (spell === undefined) throw new Error(`unit ${id} is not in the register`);
    return { name: spell.name, level: spell.level };
  };
}
