import { sql } from 'kysely';
import type { Day, Period } from '@dondoc/domain/calendar';
import type { EntryCell } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import type { EntryOrigin } from './entry.entities.ts';

/** One checked cell on its way into the database. */
export interface EntryToSave extends EntryCell {
  readonly unitId: UnitId;
  readonly indicator: string;
  readonly indicatorVersion: number;
  readonly service: number;
  readonly note: string | null;
  /** The version that was read; null when there was no entry yet. */
  readonly version: number | null;
}

/** What stands in the database where a cell could not be written, and who wrote it. */
interface StandingEntry extends EntryCell {
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

interface Key {
  readonly unitId: string;
  readonly indicator: string;
  readonly service: number;
}

/** Names a cell within one month. */
export function entryKey({ unitId, indicator, service }: Key): string {
  return `${unitId} ${indicator} ${service}`;
}

/** The month of the cells, who enters them, on which day, and from where. */
export interface SavingTerms {
  readonly period: Period;
  readonly userId: string;
  readonly today: Day;
  readonly origin: EntryOrigin;
  /** For each unit of the cells: the lines whose kept sums it is part of, the highest last, by the tree of the month's last day. */
  readonly linesOf: ReadonlyMap<string, readonly UnitId[]>;
}

/**
 * Writes cells of one month, each only over the version it was read with, what each became into the history, and the
 * difference into the sums of every line above: all in one statement whatever the number of cells, which is done whole
 * or not at all, and a second one when some were not written.
 */
export async function rememberEntries(em: Em, cells: readonly EntryToSave[], terms: SavingTerms): Promise<Remembered> {
  const written = await writeEntries(em, cells, terms);
  const saved = new Map(written.map((row) => [entryKey(row), row.version]));
  const unsaved = cells.filter((cell) => !saved.has(entryKey(cell)));
  const standing = await standingEntries(em, unsaved, terms.period);
  return { saved, stale: new Map(standing.map((entry) => [entryKey(entry), entry])) };
}

type Written = Key & { readonly version: number };
type Standing = Key & StandingEntry;
type Cells = readonly EntryToSave[];

async function writeEntries(em: Em, cells: Cells, terms: SavingTerms): Promise<readonly Written[]> {
  if (cells.length === 0) return [];
  const { rows } = await sql<Written>`
    with cell as (select * from ${cellTable(cells)}),
    before as (
      select entry.ctid, entry.numerator, entry.denominator, cell.numerator as new_numerator, cell.denominator as new_denominator,
        cell.not_applicable as newly_not_applicable, cell.note as new_note
      from kpi_entry as entry
      join cell on entry.indicator = cell.indicator and entry.indicator_version = cell.indicator_version
        and entry.service = cell.service and entry.unit_id = cell.unit_id and entry.version = cell.version
      where entry.period = ${terms.period}
      order by entry.indicator, entry.service, entry.unit_id
      for update of entry
    ),
    changed as (
      update kpi_entry as entry
      set numerator = before.new_numerator, denominator = before.new_denominator, not_applicable = before.newly_not_applicable,
        note = before.new_note, entered_by = ${terms.userId}, entered_at = now(), entered_on = ${terms.today}::date,
        version = entry.version + 1
      from before
      where entry.ctid = before.ctid
      returning entry.*, before.numerator as old_numerator, before.denominator as old_denominator
    ),
    added as (
      insert into kpi_entry (id, period, indicator, indicator_version, service, unit_id,
        numerator, denominator, not_applicable, note, entered_by, entered_at, entered_on, version)
      select gen_random_uuid(), ${terms.period}, indicator, indicator_version, service, unit_id,
        numerator, denominator, not_applicable, note, ${terms.userId}, now(), ${terms.today}::date, 1
      from cell where cell.version is null
      order by indicator, service, unit_id
      on conflict (period, indicator, indicator_version, service, unit_id) do nothing
      returning *, null::bigint as old_numerator, null::bigint as old_denominator
    ),
    written as (select * from changed union all select * from added),
    ${history(terms)},
    ${keptSums(terms)}
    select unit_id as "unitId", indicator, service, version from written`.execute(em.getKysely());
  return rows;
}

/** Keeps what was written as one more value the entries have had. */
function history({ origin }: SavingTerms) {
  return sql`kept as (
    insert into kpi_entry_change (period, indicator, indicator_version, service, unit_id, version,
      numerator, denominator, not_applicable, note, origin, entered_by, entered_at, entered_on)
    select period, indicator, indicator_version, service, unit_id, version,
      numerator, denominator, not_applicable, note, ${origin}, entered_by, entered_at, entered_on
    from written)`;
}

/**
 * Adds what changed to the sums of every line above: in one order, so that two who save at once wait and never deadlock,
 * and the highest last, for which most wait.
 */
function keptSums({ linesOf }: SavingTerms) {
  const above = [...linesOf].flatMap(([unit, lines]) =>
    lines.map((line, at) => ({ unit_id: unit, line_id: line, depth: lines.length - at })),
  );
  return sql`summed as (
    insert into kpi_roll_up as kept (period, indicator, indicator_version, service, unit_id,
      numerator, denominator, cells, not_applicable)
    select written.period, written.indicator, written.indicator_version, written.service, above.line_id,
      sum(coalesce(written.numerator, 0) - coalesce(written.old_numerator, 0)),
      sum(coalesce(written.denominator, 0) - coalesce(written.old_denominator, 0)),
      sum((written.numerator is not null)::int - (written.old_numerator is not null)::int),
      bool_or(written.not_applicable and above.line_id = written.unit_id)
    from written
    join jsonb_to_recordset(${JSON.stringify(above)}::jsonb) as above(unit_id text, line_id text, depth int)
      on above.unit_id = written.unit_id
    group by above.depth, written.indicator, written.service, above.line_id, written.period, written.indicator_version
    order by above.depth desc, written.indicator, written.service, above.line_id
    on conflict (period, indicator, indicator_version, service, unit_id) do update
    set numerator = kept.numerator + excluded.numerator, denominator = kept.denominator + excluded.denominator,
      cells = kept.cells + excluded.cells,
      not_applicable = case
        when (kept.unit_id, kept.indicator, kept.service) in (select unit_id, indicator, service from written)
        then excluded.not_applicable else kept.not_applicable end)`;
}

async function standingEntries(em: Em, cells: Cells, period: Period): Promise<readonly Standing[]> {
  if (cells.length === 0) return [];
  const { rows } = await sql<Standing>`
    select entry.unit_id as "unitId", entry.indicator, entry.service, entry.version, person.name as "enteredBy",
      entry.numerator::float8 as numerator, entry.denominator::float8 as denominator,
      entry.not_applicable as "notApplicable"
    from kpi_entry as entry
    join app_user as person on person.id = entry.entered_by
    join ${cellTable(cells)} on entry.indicator = cell.indicator
      and entry.indicator_version = cell.indicator_version and entry.service = cell.service
      and entry.unit_id = cell.unit_id
    where entry.period = ${period}`.execute(em.getKysely());
  return rows;
}

/** The cells as a table `cell`, in one parameter: PGlite and PostgreSQL read JSON alike. */
function cellTable(cells: readonly EntryToSave[]) {
  const rows = cells.map((cell) => ({
    unit_id: cell.unitId,
    indicator: cell.indicator,
    indicator_version: cell.indicatorVersion,
    service: cell.service,
    numerator: cell.numerator,
    denominator: cell.denominator,
    not_applicable: cell.notApplicable,
    note: cell.note,
    version: cell.version,
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as cell(
    unit_id text, indicator text, indicator_version int, service int,
    numerator bigint, denominator bigint, not_applicable boolean, note text, version int)`;
}
