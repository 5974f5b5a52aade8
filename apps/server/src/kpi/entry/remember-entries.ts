import { CompiledQuery } from 'kysely';
import type { Day, Period } from '@dondoc/domain/calendar';
import { keptLine, type EntryCell } from '@dondoc/domain/kpi';
import type { UnitId, UnitTree } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import type { EntryOrigin } from './entry.entities.ts';
import { standingStatement } from './saving-statement.ts';
import { writeForms, type Form } from './write-forms.ts';

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
  /** The units on the month's last day. */
  readonly tree: UnitTree;
}

/**
 * Writes cells of one month, each only over the version it was read with; see {@link writeForms}. A second statement reads
 * what stands where some were not written.
 */
export async function rememberEntries(em: Em, cells: Cells, terms: SavingTerms): Promise<Remembered> {
  const written = cells.length === 0 ? [] : await writeForms(em, terms.period, formsOf(cells, terms));
  const saved = new Map(written.map((row) => [entryKey(row), row.version]));
  const unsaved = cells.filter((cell) => !saved.has(entryKey(cell)));
  const standing = await standingEntries(em, unsaved, terms);
  return { saved, stale: new Map(standing.map((entry) => [entryKey(entry), entry])) };
}

type Cells = readonly EntryToSave[];

async function standingEntries(em: Em, cells: Cells, terms: SavingTerms): Promise<readonly (Key & StandingEntry)[]> {
  if (cells.length === 0) return [];
  const values = [JSON.stringify(formsOf(cells, terms)), terms.period];
  const { rows } = await em.getKysely().executeQuery<Key & StandingEntry>(CompiledQuery.raw(standingStatement, values));
  return rows;
}

function formsOf(cells: Cells, { userId, today, origin, tree }: SavingTerms): readonly Form[] {
  const person = { entered_by: userId, entered_on: today, origin };
  return [...Map.groupBy(cells, ({ unitId }) => unitId)].map(([unitId, ofUnit]) => ({
    unit_id: unitId,
    line_id: keptLine(tree, unitId),
    ...person,
    cells: ofUnit.map(({ indicator, indicatorVersion, service, numerator, denominator, notApplicable, note, version }) => ({
      indicator,
      indicator_version: indicatorVersion,
      service,
      numerator,
      denominator,
      not_applicable: notApplicable,
      note,
      version,
    })),
  }));
}
