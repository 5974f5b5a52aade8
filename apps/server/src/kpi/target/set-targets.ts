import { z } from 'zod';
import { lastDayOf, periodSchema } from '@dondoc/domain/calendar';
import { indicatorCodeSchema, targetSchema } from '@dondoc/domain/kpi';
import { refused } from '../../refused.ts';
import { procedure } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { unitIdWire, versionWire } from '../../wire.ts';
import { indicatorFor } from '../indicator/indicator-for.ts';
import { rememberTargets, targetConflicts, type TargetSet } from './remember-targets.ts';

const rows = z
  .array(z.object({ unitId: unitIdWire, targetBp: targetSchema.nullable(), version: versionWire.nullable() }))
  .max(20_000)
  .refine((all) => new Set(all.map(({ unitId }) => unitId)).size === all.length, 'a unit is named twice');

/**
 * Gives units their target for one indicator and period: all of them or, when somebody else has changed one since it
 * was read, none. `targetBp` null takes a target back. Answers with the new versions.
 */
export const setTargets = procedure
  .input(z.object({ indicator: indicatorCodeSchema, period: periodSchema, rows }))
  .mutation(async ({ ctx, input }): Promise<readonly TargetSet[]> => {
    const { period } = input;
    const indicator = await indicatorFor(ctx.em, input.indicator, period);
    const tree = await treeOn(ctx.em, lastDayOf(period));
    const stranger = input.rows.find(({ unitId }) => !tree.units.has(unitId));
    if (stranger !== undefined) {
      throw refused({ code: 'unit/not-in-force', detail: { unitId: stranger.unitId, on: tree.day } });
    }

    // Nothing was there and nothing is to be: no row to write.
    const changes = input.rows.filter(({ targetBp, version }) => targetBp !== null || version !== null);
    const terms = { indicator, period, userId: ctx.actor.userId };
    return ctx.em.transactional(async (em) => {
      const set = await rememberTargets(em, changes, terms);
      const written = new Set(set.map(({ unitId }) => unitId));
      const unwritten = changes.filter(({ unitId }) => !written.has(unitId));
      if (unwritten.length === 0) return set;
      const conflicts = await targetConflicts(em, unwritten, terms);
      throw refused({ code: 'kpi/target-stale', detail: { conflicts } });
    });
  });
