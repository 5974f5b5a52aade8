import { CompiledQuery } from 'kysely';
import type { Day, Period } from '@dondoc/domain/calendar';
import type { EntryCell } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import type { EntryOrigin } from './entry.entities.ts';
import { savingStatement, standingStatement } from './saving-statement.ts';

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

async function writeEntries(em: Em, cells: Cells, { period, userId, today, origin, linesOf }: SavingTerms): Promise<readonly Written[]> {
  if (cells.length === 0) return [];
  const above = [...linesOf].flatMap(([unit, lines]) =>
    lines.map((line, at) => ({ unit_id: unit, line_id: line, depth: lines.length - at })),
  );
  const values = [asJson(cells), period, userId, today, origin, JSON.stringify(above)];
  const { rows } = await em.getKysely().executeQuery<Written>(CompiledQuery.raw(savingStatement, values));
  return rows;
}

async function standingEntries(em: Em, cells: Cells, period: Period): Promise<readonly Standing[]> {
  if (cells.length === 0) return [];
  const { rows } = await em.getKysely().executeQuery<Standing>(CompiledQuery.raw(standingStatement, [asJson(cells), period]));
  return rows;
}

/** The cells as the statements read them, in one parameter whatever their number. */
function asJson(cells: Cells): string {
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
  return JSON.stringify(rows);
}
