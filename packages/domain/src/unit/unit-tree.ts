import type { Day } from '../calendar/day.ts';
import { unitOn, type UnitRecord, type UnitRegister } from './register.ts';
import type { Unit, UnitId } from './unit.ts';

/** The units in force on one day. */
export interface UnitTree {
  readonly day: Day;
  /** What it was made of: lookup also knows the names of units not in force. */
  readonly register: UnitRegister;
  /** In the order of the register. */
  readonly units: ReadonlyMap<UnitId, Unit>;
  /** Directly under it, in the order of the register; none for a unit the tree does not have. */
  childrenOf(id: UnitId): readonly Unit[];
  /** From its parent up to the nation. */
  ancestorsOf(id: UnitId): readonly Unit[];
  /** Itself, then everything below, parents before children; none for a unit the tree does not have. */
  descendantsOf(id: UnitId): readonly Unit[];
}

/** The units of `register` in force on `day`. A day before the register begins has none. Linear in the register. */
export function unitTreeOn(register: UnitRegister, day: Day): UnitTree {
  const units = new Map<UnitId, Unit>();
  for (const record of register.units) {
    const unit = unitOn(record, day);
    if (unit !== null) units.set(unit.id, unit);
  }
  return treeOf(units, { register, day });
}

/**
 * A unit of `tree` and the units directly below it, as a tree of their own: what is looked at when a line of a table is
 * opened. Empty when the tree does not have the unit.
 */
export function treeJustBelow(tree: UnitTree, root: UnitId): UnitTree {
  const top = tree.units.get(root);
  const near = top === undefined ? [] : [top, ...tree.childrenOf(root)];
  return treeOf(new Map(near.map((unit) => [unit.id, unit])), tree);
}

/**
 * Units as they are on `day`, as a tree that knows no others: for looking a name up among the units in sight. Only the
 * names of that day are known, and a name of a unit outside finds none.
 */
export function treeAmong(units: readonly Unit[], day: Day): UnitTree {
  const records = units.map(({ id, ...unit }): UnitRecord => ({ id, opensOn: day, closesOn: null, spells: [{ ...unit, from: day, to: null }] }));
  return unitTreeOn({ units: records, successions: [] }, day);
}

function treeOf(units: ReadonlyMap<UnitId, Unit>, { register, day }: Pick<UnitTree, 'register' | 'day'>): UnitTree {
  const children = new Map<UnitId, Unit[]>();
  for (const unit of units.values()) {
    if (unit.parentId === null) continue;
    const siblings = children.get(unit.parentId);
    if (siblings === undefined) children.set(unit.parentId, [unit]);
    else siblings.push(unit);
  }
  const childrenOf = (id: UnitId): readonly Unit[] => children.get(id) ?? [];
  return {
    day,
    register,
    units,
    childrenOf,
    ancestorsOf: (id) => ancestorsIn(units, id),
    descendantsOf: (id) => descendantsIn(units, childrenOf, id),
  };
}

function ancestorsIn(units: ReadonlyMap<UnitId, Unit>, id: UnitId): readonly Unit[] {
  const above: Unit[] = [];
  let parent = parentIn(units, units.get(id));
  // A register that was not checked may go round; no chain of parents is longer than the tree.
  while (parent !== undefined && above.length < units.size) {
    above.push(parent);
    parent = parentIn(units, parent);
  }
  return above;
}

function parentIn(units: ReadonlyMap<UnitId, Unit>, unit: Unit | undefined): Unit | undefined {
  return unit === undefined || unit.parentId === null ? undefined : units.get(unit.parentId);
}

function descendantsIn(
  units: ReadonlyMap<UnitId, Unit>,
  childrenOf: (id: UnitId) => readonly Unit[],
  id: UnitId,
): readonly Unit[] {
  const unit = units.get(id);
  if (unit === undefined) return [];
  const below = new Set([unit]);
  for (const each of below) for (const child of childrenOf(each.id)) below.add(child);
  return [...below];
}
