import { sql } from 'kysely';
import type { Period } from '@dondoc/domain/calendar';
import type { EntryCounts } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../database.ts';

/** One checked cell on its way into the database. */
export interface EntryToSave extends EntryCounts {
  readonly unitId: UnitId;
  readonly indicator: string;
  readonly indicatorVersion: number;
  /** The version that was read; null when there was no entry yet. */
  readonly version: number | null;
}

/** What stands in the database where a cell could not be written, and who wrote it. */
export interface StandingEntry extends EntryCounts {
  readonly enteredBy: string;
  readonly version: number;
}

/** What became of the cells, by {@link entryKey}; each is in one of the two, unless the row it names is gone. */
export interface Remembered {
  /** The new version of each cell written. */
  readonly saved: ReadonlyMap<string, number>;
  /** The entry that somebody else wrote since the cell was read. */
  readonly stale: ReadonlyMap<string, StandingEntry>;
}

/** Names a cell within one month. */
export function entryKey({ unitId, indicator }: { readonly unitId: string; readonly indicator: string }): string {
  return `${unitId} ${indicator}`;
}

interface Key {
  readonly unitId: string;
  readonly indicator: string;
}

/**
 * Writes cells of one month, each only over the version it was read with. Three statements whatever the number of cells.
 * Must run in a transaction.
 */
export async function rememberEntries(
  em: Em,
  cells: readonly EntryToSave[],
  terms: { readonly period: Period; readonly userId: string },
): Promise<Remembered> {
  const isNew = ({ version }: EntryToSave) => version === null;
  const added = await addEntries(em, cells.filter(isNew), terms);
  const changed = await changeEntries(em, cells.filter((cell) => !isNew(cell)), terms);
  const saved = new Map([...added, ...changed].map((row) => [entryKey(row), row.version]));
  const unsaved = cells.filter((cell) => !saved.has(entryKey(cell)));
  const standing = await standingEntries(em, unsaved, terms.period);
  return { saved, stale: new Map(standing.map((entry) => [entryKey(entry), entry])) };
}

type Written = Key & { readonly version: number };
type Standing = Key & StandingEntry;
type Cells = readonly EntryToSave[];
type Terms = { readonly period: Period; readonly userId: string };

async function addEntries(em: Em, cells: Cells, { period, userId }: Terms): Promise<readonly Written[]> {
  if (cells.length === 0) return [];
  const { rows } = await sql<Written>`
    insert into kpi_entry (id, period, indicator, indicator_version, unit_id,
      numerator, denominator, entered_by, entered_at, version)
    select gen_random_uuid(), ${period}, indicator, indicator_version, unit_id,
      numerator, denominator, ${userId}, now(), 1
    from ${cellTable(cells)}
    on conflict (period, indicator, indicator_version, unit_id) do nothing
    returning unit_id as "unitId", indicator, version`.execute(em.getKysely());
  return rows;
}

async function changeEntries(em: Em, cells: Cells, { period, userId }: Terms): Promise<readonly Written[]> {
  if (cells.length === 0) return [];
  const { rows } = await sql<Written>`
    update kpi_entry as entry
    set numerator = cell.numerator, denominator = cell.denominator,
      entered_by = ${userId}, entered_at = now(), version = entry.version + 1
    from ${cellTable(cells)}
    where entry.period = ${period} and entry.indicator = cell.indicator
      and entry.indicator_version = cell.indicator_version and entry.unit_id = cell.unit_id
      and entry.version = cell.version
    returning entry.unit_id as "unitId", entry.indicator, entry.version`.execute(em.getKysely());
  return rows;
}

async function standingEntries(em: Em, cells: Cells, period: Period): Promise<readonly Standing[]> {
  if (cells.length === 0) return [];
  const { rows } = await sql<Standing>`
    select entry.unit_id as "unitId", entry.indicator, entry.version, person.name as "enteredBy",
      entry.numerator::float8 as numerator, entry.denominator::float8 as denominator
    from kpi_entry as entry
    join app_user as person on person.id = entry.entered_by
    join ${cellTable(cells)} on entry.indicator = cell.indicator
      and entry.indicator_version = cell.indicator_version and entry.unit_id = cell.unit_id
    where entry.period = ${period}`.execute(em.getKysely());
  return rows;
}

/** The cells as a table `cell`, in one parameter: PGlite and PostgreSQL read JSON alike. */
function cellTable(cells: readonly EntryToSave[]) {
  const rows = cells.map(({ unitId, indicator, indicatorVersion, numerator, denominator, version }) => ({
    unit_id: unitId,
    indicator,
    indicator_version: indicatorVersion,
    numerator,
    denominator,
    version,
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as cell(
    unit_id text, indicator text, indicator_version int, numerator bigint, denominator bigint, version int)`;
}
