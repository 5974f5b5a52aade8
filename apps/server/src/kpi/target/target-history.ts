import { sql } from 'kysely';
import { z } from 'zod';
import { lastDayOf, periodSchema, type Day } from '@dondoc/domain/calendar';
import { indicatorCodeSchema, type BasisPoints, type TargetAnswer } from '@dondoc/domain/kpi';
import { notFound } from '../../refused.ts';
import { procedure } from '../../trpc.ts';
import { treeOn } from '../../unit/register-of.ts';
import { unitIdWire } from '../../wire.ts';
import { indicatorFor } from '../indicator/indicator-for.ts';
import { unitsInScope } from '../units-in-scope.ts';
import type { TargetEvent } from './target.entity.ts';

/** One version a target has had. */
export interface TargetVersion {
  readonly version: number;
  readonly event: TargetEvent;
  /** Null: it was taken back. */
  readonly targetBp: BasisPoints | null;
  readonly answer: TargetAnswer | null;
  readonly keptReason: string | null;
  /** The document that changed a target already given, its day, and why; null for a first target. */
  readonly documentNumber: string | null;
  readonly documentDay: Day | null;
  readonly reason: string | null;
  readonly by: string;
  readonly on: Day;
}

/** Every version of a unit's target for a period, the one that stands first. */
export const targetHistory = procedure
  .input(z.object({ indicator: indicatorCodeSchema, period: periodSchema, unitId: unitIdWire }))
  .query(async ({ ctx, input: { period, unitId, ...asked } }): Promise<readonly TargetVersion[]> => {
    const indicator = await indicatorFor(ctx.em, asked.indicator, period);
    const scope = unitsInScope(ctx.actor, await treeOn(ctx.em, lastDayOf(period)));
    if (!scope.some(({ id }) => id === unitId)) throw notFound();
    const { rows } = await sql<TargetVersion>`
      select change.version, event, target_bp as "targetBp", answer, kept_reason as "keptReason",
        document_number as "documentNumber", document_day::text as "documentDay", reason, person.name as by,
        changed_on::text as "on"
      from kpi_target_change as change
      join app_user as person on person.id = change.changed_by
      where indicator = ${indicator.code} and indicator_version = ${indicator.version} and period = ${period}
        and unit_id = ${unitId}
      order by change.version desc`.execute(ctx.em.getKysely());
    return rows;
  });
