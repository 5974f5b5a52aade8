import { TRPCError } from '@trpc/server';
import type { UnitId, UnitTree } from '@dondoc/domain/unit';
import { notFound, refused } from '../../refused.ts';
import { reaches, type Actor } from '../../trpc.ts';

/** The units of `tree` whose targets the actor gives: an administrator all, a member those strictly below its own. */
export function assignedBy(actor: Actor, tree: UnitTree): ReadonlySet<UnitId> {
  if (actor.role === 'administrator') return new Set(tree.units.keys());
  return new Set(actor.homeUnitIds.flatMap((id) => tree.descendantsOf(id).slice(1).map((unit) => unit.id)));
}

/**
 * Lets pass whoever gives these units their targets. A unit not in force is refused by name; one that is out of reach looks
 * like one that does not exist; its own target nobody gives to itself.
 */
export function assertAssigns(actor: Actor, tree: UnitTree, unitIds: readonly UnitId[]): void {
  const given = assignedBy(actor, tree);
  for (const unitId of unitIds) {
    if (!tree.units.has(unitId)) throw refused({ code: 'unit/not-in-force', detail: { unitId, on: tree.day } });
    if (given.has(unitId)) continue;
    throw reaches(actor, unitId) ? new TRPCError({ code: 'FORBIDDEN' }) : notFound();
  }
}
