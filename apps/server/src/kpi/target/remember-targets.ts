import { sql } from 'kysely';
import type { Day, Period } from '@dondoc/domain/calendar';
import type { BasisPoints, Indicator, RevisionBasis, TargetConflict } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';

/** One target on its way into the database; null takes it back. */
export interface TargetToSet {
  readonly unitId: UnitId;
  readonly period: Period;
  readonly targetBp: BasisPoints | null;
  /** The version that was read; null when there was no target yet. */
  readonly version: number | null;
  /** What a revision rests on; null for a first target. */
  readonly basis: RevisionBasis | null;
}

/** A target written, with its new version. */
export interface TargetSet {
  readonly unitId: UnitId;
  readonly period: Period;
  readonly version: number;
}

/** Whose targets are written, by whom, and on which day. */
export interface TargetTerms {
  readonly indicator: Pick<Indicator, 'code' | 'version'>;
  readonly userId: string;
  readonly today: Day;
}

/**
 * Writes targets, each only over the version it was read with, and keeps every version: two statements, whatever their
 * number. A target set anew is unanswered.
 */
export async function rememberTargets(em: Em, targets: readonly TargetToSet[], terms: TargetTerms): Promise<readonly TargetSet[]> {
  const { indicator, userId } = terms;
  const added = await sql<TargetSet>`
    with given as ${targetTable(targets)}, written as (
      insert into kpi_target (id, indicator, indicator_version, period, unit_id, target_bp, set_by, set_at, version)
      select gen_random_uuid(), ${indicator.code}, ${indicator.version}::int, period, unit_id,
        target_bp, ${userId}, now(), 1
      from given where given.version is null
      on conflict (indicator, indicator_version, period, unit_id) do nothing
      returning unit_id, period, target_bp, version
    ), ${keptVersions(terms)}
    select unit_id as "unitId", period, version from written`.execute(em.getKysely());
  const changed = await sql<TargetSet>`
    with given as ${targetTable(targets)}, written as (
      update kpi_target as target
      set target_bp = given.target_bp, answer = null, kept_reason = null, set_by = ${userId}, set_at = now(),
        version = target.version + 1
      from given
      where target.indicator = ${indicator.code} and target.indicator_version = ${indicator.version}::int
        and target.period = given.period and target.unit_id = given.unit_id and target.version = given.version
      returning target.unit_id, target.period, target.target_bp, target.version
    ), ${keptVersions(terms)}
    select unit_id as "unitId", period, version from written`.execute(em.getKysely());
  return [...added.rows, ...changed.rows];
}

/** Keeps what was `written` beside the document it rests on. */
function keptVersions({ indicator, userId, today }: TargetTerms) {
  return sql`kept as (
    insert into kpi_target_change (indicator, indicator_version, period, unit_id, version, event, target_bp,
      document_number, document_day, reason, changed_by, changed_at, changed_on)
    select ${indicator.code}, ${indicator.version}::int, written.period, written.unit_id, written.version, 'set',
      written.target_bp, given.document_number, given.document_day, given.reason, ${userId}, now(), ${today}::date
    from written join given on given.unit_id = written.unit_id and given.period = written.period
  )`;
}

/** What stands where targets could not be written, beside what was meant, and who set it. */
export async function targetConflicts(
  em: Em,
  targets: readonly TargetToSet[],
  { indicator }: TargetTerms,
): Promise<readonly TargetConflict[]> {
  const { rows } = await sql<TargetConflict>`
    with given as ${targetTable(targets)}
    select target.unit_id as "unitId", given.target_bp as "yoursBp", target.target_bp as "theirsBp",
      person.name as "setBy", target.version as "currentVersion"
    from kpi_target as target
    join app_user as person on person.id = target.set_by
    join given on target.unit_id = given.unit_id and target.period = given.period
    where target.indicator = ${indicator.code} and target.indicator_version = ${indicator.version}::int`.execute(em.getKysely());
  return rows;
}

/** The targets as a table, in one parameter: PGlite and PostgreSQL read JSON alike. */
function targetTable(targets: readonly TargetToSet[]) {
  const rows = targets.map(({ unitId, period, targetBp, version, basis }) => ({
    unit_id: unitId,
    period,
    target_bp: targetBp,
    version,
    document_number: basis?.documentNumber ?? null,
    document_day: basis?.documentDay ?? null,
    reason: basis?.reason ?? null,
  }));
  return sql`(
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as each(unit_id text, period text, target_bp int, version int, document_number text, document_day date, reason text)
  )`;
}
