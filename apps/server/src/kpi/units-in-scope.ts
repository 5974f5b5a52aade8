import type { Unit, UnitId, UnitTree } from '@dondoc/domain/unit';
import type { Actor } from '../trpc.ts';

/**
 * The units of `tree` the actor may act for, in the tree's order: its own and those below them. A unit that has since
 * been merged still has the figures of its days, so the tree is that of the period and not of today.
 */
export function unitsInScope(actor: Actor, tree: UnitTree): readonly Unit[] {
  if (actor.role === 'administrator') return [...tree.units.values()];
  const within = new Set<UnitId>([...actor.unitIds, ...actor.homeUnitIds.flatMap((id) => tree.descendantsOf(id).map((unit) => unit.id))]);
  return [...tree.units.values()].filter(({ id }) => within.has(id));
}

/** Whether the actor may act for a unit of `tree`, see {@link unitsInScope}; false for one the tree does not have. */
export function isInScope(actor: Actor, tree: UnitTree): (id: UnitId) => boolean {
  const homes = new Set(actor.homeUnitIds);
  const isBelow = (id: UnitId) => homes.has(id) || tree.ancestorsOf(id).some((unit) => homes.has(unit.id));
  return (id) => tree.units.has(id) && (actor.role === 'administrator' || isBelow(id) || actor.unitIds.includes(id));
}
