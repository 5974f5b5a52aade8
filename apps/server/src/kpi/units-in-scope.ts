import type { Unit, UnitTree } from '@dondoc/domain/unit';
import { reaches, type Actor } from '../trpc.ts';

/**
 * The units of `tree` the actor may act for, in the tree's order: its own and those below them. A unit that has since
 * been merged still has the figures of its days, so the tree is that of the period and not of today.
 */
export function unitsInScope(actor: Actor, tree: UnitTree): readonly Unit[] {
  const below = new Set(actor.homeUnitIds.flatMap((id) => tree.descendantsOf(id).map((unit) => unit.id)));
  return [...tree.units.values()].filter(({ id }) => below.has(id) || reaches(actor, id));
}
