import { sql } from 'kysely';
import type { Period } from '@dondoc/domain/calendar';
import type { BasisPoints, Indicator, TargetConflict } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';

/** One target on its way into the database; null takes it back. */
export interface TargetToSet {
  readonly unitId: UnitId;
  readonly targetBp: BasisPoints | null;
  /** The version that was read; null when there was no target yet. */
  readonly version: number | null;
}

/** A target written, with its new version. */
export interface TargetSet {
  readonly unitId: UnitId;
  readonly version: number;
}

/** Whose targets are written, and by whom. */
export interface TargetTerms {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly userId: string;
}

/** Writes targets, each only over the version it was read with: two statements, whatever their number. */
export async function rememberTargets(
  em: Em,
  targets: readonly TargetToSet[],
  { indicator, period, userId }: TargetTerms,
): Promise<readonly TargetSet[]> {
  const added = await sql<TargetSet>`
    insert into kpi_target (id, indicator, indicator_version, period, unit_id, target_bp, set_by, set_at, version)
    select gen_random_uuid(), ${indicator.code}, ${indicator.version}::int, ${period}, unit_id,
      target_bp, ${userId}, now(), 1
    from ${targetTable(targets)}
    where given.version is null
    on conflict (indicator, indicator_version, period, unit_id) do nothing
    returning unit_id as "unitId", version`.execute(em.getKysely());
  const changed = await sql<TargetSet>`
    update kpi_target as target
    set target_bp = given.target_bp, set_by = ${userId}, set_at = now(), version = target.version + 1
    from ${targetTable(targets)}
    where target.indicator = ${indicator.code} and target.indicator_version = ${indicator.version}::int
      and target.period = ${period} and target.unit_id = given.unit_id and target.version = given.version
    returning target.unit_id as "unitId", target.version`.execute(em.getKysely());
  return [...added.rows, ...changed.rows];
}

/** What stands where targets could not be written, beside what was meant, and who set it. */
export async function targetConflicts(
  em: Em,
  targets: readonly TargetToSet[],
  { indicator, period }: TargetTerms,
): Promise<readonly TargetConflict[]> {
  const { rows } = await sql<TargetConflict>`
    select target.unit_id as "unitId", given.target_bp as "yoursBp", target.target_bp as "theirsBp",
      person.name as "setBy", target.version as "currentVersion"
    from kpi_target as target
    join app_user as person on person.id = target.set_by
    join ${targetTable(targets)} on target.unit_id = given.unit_id
    where target.indicator = ${indicator.code} and target.indicator_version = ${indicator.version}::int
      and target.period = ${period}`.execute(em.getKysely());
  return rows;
}

/** The targets as a table `given`, in one parameter: PGlite and PostgreSQL read JSON alike. */
function targetTable(targets: readonly TargetToSet[]) {
  const rows = targets.map(({ unitId, targetBp, version }) => ({ unit_id: unitId, target_bp: targetBp, version }));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(unit_id text, target_bp int, version int)`;
}
