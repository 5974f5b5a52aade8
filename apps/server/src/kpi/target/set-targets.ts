import { z } from 'zod';
import { lastDayOf, periodSchema } from '@dondoc/domain/calendar';
import { indicatorCodeSchema, revisionBasisSchema, targetSchema } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import { procedure } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { unitIdWire, versionWire } from '../../wire.ts';
import { indicatorFor } from '../indicator/indicator-for.ts';
import { assertAssigns } from './assigned-by.ts';
import { saveTargets } from './save-targets.ts';

const rows = z
  .array(z.object({ unitId: unitIdWire, targetBp: targetSchema.nullable(), version: versionWire.nullable() }))
  .max(20_000)
  .refine((all) => new Set(all.map(({ unitId }) => unitId)).size === all.length, 'a unit is named twice');

/**
 * Gives units their target for one indicator and period: all of them or, when somebody else has changed one since it
 * was read, none. `targetBp` null takes a target back. A first target needs no document; to change one already given,
 * `basis` names it. Administrators give any unit its target, members the units below their own. Answers with the new
 * versions.
 */
export const setTargets = procedure
  .input(z.object({ indicator: indicatorCodeSchema, period: periodSchema, rows, basis: revisionBasisSchema.nullable().default(null) }))
  .mutation(async ({ ctx, input }): Promise<readonly { readonly unitId: UnitId; readonly version: number }[]> => {
    const { period, basis } = input;
    const indicator = await indicatorFor(ctx.em, input.indicator, period);
    const tree = await treeOn(ctx.em, lastDayOf(period));
    assertAssigns(ctx.actor, tree, input.rows.map(({ unitId }) => unitId));
    const sent = input.rows.map((row) => ({ ...row, period }));
    const set = await saveTargets(ctx.em, sent, { indicator, basis, userId: ctx.actor.userId, today: ctx.today });
    return set.map(({ unitId, version }) => ({ unitId, version }));
  });
