import { z } from 'zod';
import { lastDayOf, holdsPeriod, periodSchema, type Period } from '@dondoc/domain/calendar';
import { indicatorCodeSchema, rateOf, trajectoryOf, type BasisPoints, type TrajectoryPoint } from '@dondoc/domain/kpi';
import { notFound } from '../../refused.ts';
import { procedure } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { unitIdWire } from '../../wire.ts';
import { indicatorFor } from '../indicator/indicator-for.ts';
import { unitsInScope } from '../units-in-scope.ts';
import { knownCases, latestBefore } from './known-cases.ts';
import { TargetRow } from './target.entity.ts';

/** The way of a unit to its target of a period. */
export interface TrajectoryAnswer {
  /** The interim targets and the target, by the day each is to be reached. */
  readonly points: readonly TrajectoryPoint[];
  /** The rows there are for the period and the shorter ones inside it, also where a target was taken back. */
  readonly rows: readonly { readonly period: Period; readonly targetBp: BasisPoints | null; readonly version: number }[];
  /** The rate of the latest month known before the period; null when there is none. */
  readonly start: { readonly month: Period; readonly rateBp: BasisPoints } | null;
}

/** The interim targets of a unit inside a period, and the rate it starts from. */
export const targetTrajectory = procedure
  .input(z.object({ indicator: indicatorCodeSchema, period: periodSchema, unitId: unitIdWire }))
  .query(async ({ ctx, input: { period, unitId, ...asked } }): Promise<TrajectoryAnswer> => {
    const indicator = await indicatorFor(ctx.em, asked.indicator, period);
    const scope = unitsInScope(ctx.actor, await treeOn(ctx.em, lastDayOf(period)));
    if (!scope.some(({ id }) => id === unitId)) throw notFound();
    const found = await ctx.em.find(TargetRow, { indicator: indicator.code, indicatorVersion: indicator.version, unitId });
    const rows = found
      .filter((row) => holdsPeriod(period, row.period))
      .map((row) => ({ period: row.period, targetBp: row.targetBp, version: row.version }));
    const standing = rows.flatMap(({ targetBp, ...row }) => (targetBp === null ? [] : [{ ...row, targetBp }]));
    const latest = latestBefore(await knownCases(ctx.em, { indicator, period, under: unitId }), period);
    const rate = latest === null ? null : rateOf(latest.tally);
    return {
      points: trajectoryOf(standing.map((row) => ({ period: row.period, targetBp: row.targetBp })), period),
      rows,
      start: latest !== null && rate?.ok === true ? { month: latest.month, rateBp: rate.value } : null,
    };
  });
