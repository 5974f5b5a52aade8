import { sql } from 'kysely';
import { lastDayOf, type Period } from '@dondoc/domain/calendar';
import { addVersion, lastVersionOf, type Indicator } from '@dondoc/domain/kpi';
import type { Em } from '../../database.ts';
import { refused } from '../../refused.ts';
import { catalogueOf } from './indicator-for.ts';

/** What adding a version changes. */
export interface VersionConsequence {
  readonly code: string;
  readonly version: number;
  /** The version it takes over from; null when the code is new. */
  readonly replaces: number | null;
  /** The last month with figures, which stay as they were counted; null: none was ever entered. */
  readonly countedMonth: Period | null;
  /** Targets of the version before, given for periods that end after the new one begins: they have to be given anew. */
  readonly targetsToGive: number;
}

/** What adding a version would change; refuses a version that cannot be added. */
export async function consequenceOf(em: Em, added: Indicator): Promise<VersionConsequence> {
  const catalogue = await catalogueOf(em);
  const countedMonth = await lastCountedMonth(em, added.code);
  const checked = addVersion(catalogue, added, countedMonth);
  if (!checked.ok) throw refused(checked.fault);
  const { code, version } = added;
  const replaces = lastVersionOf(catalogue, code)?.version ?? null;
  return { code, version, replaces, countedMonth, targetsToGive: await targetsLeft(em, added) };
}

async function lastCountedMonth(em: Em, code: string): Promise<Period | null> {
  const { rows } = await sql<{ readonly month: Period | null }>`
    select max(period) as month from kpi_entry
    where indicator = ${code} and (numerator is not null or not_applicable)`.execute(em.getKysely());
  return rows[0]?.month ?? null;
}

async function targetsLeft(em: Em, { code, version, validFrom }: Indicator): Promise<number> {
  const { rows } = await sql<{ readonly period: Period; readonly targets: number }>`
    select period, count(*)::int as targets from kpi_target
    where indicator = ${code} and indicator_version < ${version} and target_bp is not null
    group by period`.execute(em.getKysely());
  return rows
    .filter(({ period }) => validFrom === null || lastDayOf(period) >= validFrom)
    .reduce((sum, { targets }) => sum + targets, 0);
}
