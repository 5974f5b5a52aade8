import { z } from 'zod';
import { nationId, type UnitId } from '@dondoc/domain/unit';
import { procedure } from '../trpc.ts';
import { dayWire, unitIdWire } from '../wire.ts';
import { treeOn } from './register-of.ts';

/** The units from below the nation down to one, it last; none when it was not in force on the day. */
export const unitPath = procedure
  .input(z.object({ unitId: unitIdWire, on: dayWire }))
  .query(async ({ ctx, input: { unitId, on } }): Promise<readonly { readonly id: UnitId; readonly name: string }[]> => {
    const tree = await treeOn(ctx.em, on);
    const unit = tree.units.get(unitId);
    if (unit === undefined) return [];
    const above = tree.ancestorsOf(unitId).filter(({ id }) => id !== nationId);
    return [...above.toReversed(), unit].map(({ id, name }) => ({ id, name }));
  });
