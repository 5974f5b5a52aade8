import { z } from 'zod';
import { lastDayOf, periodSchema } from '@dondoc/domain/calendar';
import type { UnitId } from '@dondoc/domain/unit';
import { procedure } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { unitsInScope } from '../units-in-scope.ts';

/** A unit with units directly below it, whose targets are given together. */
export interface ParentUnit {
  readonly unitId: UnitId;
  readonly unitName: string;
  /** The parent among the units listed; null at the top. */
  readonly parentId: UnitId | null;
  /** How many units are directly below it. */
  readonly below: number;
}

/** The units whose children the person who asks gives targets to, by the tree of the period's last day, parents first. */
export const listParents = procedure
  .input(z.object({ period: periodSchema }))
  .query(async ({ ctx, input: { period } }): Promise<readonly ParentUnit[]> => {
    const tree = await treeOn(ctx.em, lastDayOf(period));
    const parents = unitsInScope(ctx.actor, tree).filter(({ id }) => tree.childrenOf(id).length > 0);
    const listed = new Set(parents.map(({ id }) => id));
    return parents.map(({ id, name, parentId }) => ({
      unitId: id,
      unitName: name,
      parentId: parentId !== null && listed.has(parentId) ? parentId : null,
      below: tree.childrenOf(id).length,
    }));
  });
