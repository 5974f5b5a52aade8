import { z } from 'zod';
import { lastDayOf, periodSchema } from '@dondoc/domain/calendar';
import type { UnitId } from '@dondoc/domain/unit';
import { procedure } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { unitsInScope } from '../units-in-scope.ts';

/** A unit whose figures the member may enter. */
interface EntryUnit {
  readonly unitId: UnitId;
  readonly unitName: string;
}

/** The units a member enters a period's figures for: its own and those below them, as of the period's last day. */
export const entryUnits = procedure
  .input(z.object({ period: periodSchema }))
  .query(async ({ ctx, input }): Promise<readonly EntryUnit[]> => {
    const tree = await treeOn(ctx.em, lastDayOf(input.period));
    return unitsInScope(ctx.actor, tree).map(({ id, name }) => ({ unitId: id, unitName: name }));
  });
