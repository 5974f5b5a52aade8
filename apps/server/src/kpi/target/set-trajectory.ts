import { z } from 'zod';
import { holdsPeriod, lastDayOf, periodSchema, type Period } from '@dondoc/domain/calendar';
import { checkTrajectory, indicatorCodeSchema, revisionBasisSchema, targetSchema, trajectoryOf, type Indicator } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { refused } from '../../refused.ts';
import { procedure } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { unitIdWire, versionWire } from '../../wire.ts';
import { indicatorFor } from '../indicator/indicator-for.ts';
import { assertAssigns } from './assigned-by.ts';
import { saveTargets, type TargetSent } from './save-targets.ts';
import { targetsHolding } from './targets-holding.ts';

const input = z
  .object({
    indicator: indicatorCodeSchema,
    /** The period whose target the way leads to. */
    period: periodSchema,
    unitId: unitIdWire,
    rows: z.array(z.object({ period: periodSchema, targetBp: targetSchema.nullable(), version: versionWire.nullable() })).max(12),
    basis: revisionBasisSchema.nullable().default(null),
  })
  .refine(({ rows }) => new Set(rows.map(({ period }) => period)).size === rows.length, 'a period is named twice')
  .refine(
    ({ period, rows }) => rows.every((row) => row.period !== period && holdsPeriod(period, row.period)),
    'a period is not inside the one whose target the way leads to',
  );

/**
 * Gives a unit interim targets on the way to its target of a longer period, all or none; null takes one back. An interim
 * target beyond the target it leads to is refused. As with any target, changing one already given needs its document.
 */
export const setTrajectory = procedure.input(input).mutation(async ({ ctx, input: { unitId, rows, basis, ...asked } }) => {
  const indicator = await indicatorFor(ctx.em, asked.indicator, asked.period);
  assertAssigns(ctx.actor, await treeOn(ctx.em, lastDayOf(asked.period)), [unitId]);
  const sent = rows.map((row) => ({ ...row, unitId }));
  await assertLeadsTo(ctx.em, sent, { indicator, unitId, period: asked.period });
  const set = await saveTargets(ctx.em, sent, { indicator, basis, userId: ctx.actor.userId, today: ctx.today });
  return set.map(({ period, version }) => ({ period, version }));
});

interface Whole {
  readonly indicator: Indicator;
  readonly unitId: UnitId;
  readonly period: Period;
}

async function assertLeadsTo(em: Em, sent: readonly TargetSent[], { indicator, unitId, period }: Whole): Promise<void> {
  const targets = await targetsHolding(em, { indicators: [indicator], period, unitIds: [unitId] });
  const whole = targets.of(unitId, indicator.code).holding;
  if (whole === null) return;
  const points = trajectoryOf(
    sent.flatMap((row) => (row.targetBp === null ? [] : [{ period: row.period, targetBp: row.targetBp }])),
    period,
  );
  const checked = checkTrajectory(points, whole.targetBp, indicator.direction);
  if (!checked.ok) throw refused(checked.fault);
}
