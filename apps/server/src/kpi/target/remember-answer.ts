import { sql } from 'kysely';
import type { Day } from '@dondoc/domain/calendar';
import type { Indicator, TargetAnswer } from '@dondoc/domain/kpi';
import type { Period } from '@dondoc/domain/calendar';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { notFound, stale } from '../../refused.ts';
import { TargetRow, type TargetEvent } from './target.entity.ts';

/** Names a target. */
export interface TargetKey {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly unitId: UnitId;
}

/** What becomes of a target that stays: the unit's answer, or why it was kept. */
export interface TargetSaid {
  readonly event: Exclude<TargetEvent, 'set'>;
  readonly answer: TargetAnswer | null;
  readonly keptReason: string | null;
  readonly userId: string;
  readonly today: Day;
}

/** The row of a target; not found when none was ever given. */
export async function targetRowOf(em: Em, { indicator, period, unitId }: TargetKey): Promise<TargetRow> {
  const row = await em.findOne(TargetRow, { indicator: indicator.code, indicatorVersion: indicator.version, period, unitId });
  if (row === null) throw notFound();
  return row;
}

/** Writes what was said to a target, only over the version it was said to, and keeps it as a version. Answers with the new one. */
export async function rememberAnswer(em: Em, { id }: TargetRow, version: number, said: TargetSaid): Promise<number> {
  const { event, answer, keptReason, userId, today } = said;
  const { rows } = await sql<{ readonly version: number }>`
    with written as (
      update kpi_target set answer = ${answer === null ? null : JSON.stringify(answer)}::jsonb, kept_reason = ${keptReason},
        version = version + 1
      where id = ${id} and version = ${version}
      returning *
    ), kept as (
      insert into kpi_target_change (indicator, indicator_version, period, unit_id, version, event, target_bp, answer,
        kept_reason, changed_by, changed_at, changed_on)
      select indicator, indicator_version, period, unit_id, version, ${event}, target_bp, answer, kept_reason,
        ${userId}, now(), ${today}::date
      from written
    )
    select version from written`.execute(em.getKysely());
  const [written] = rows;
  if (written === undefined) throw stale(version, (await em.findOneOrFail(TargetRow, { id }, { refresh: true })).version);
  return written.version;
}
