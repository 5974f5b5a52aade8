import { CompiledQuery } from 'kysely';
import type { Day, Period } from '@dondoc/domain/calendar';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { doneTogether } from './done-together.ts';
import type { EntryOrigin } from './entry.entities.ts';
import { savingStatement } from './saving-statement.ts';

/** A cell as the statements read it. */
interface FormCell {
  readonly indicator: string;
  readonly indicator_version: number;
  readonly service: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly not_applicable: boolean;
  readonly note: string | null;
  /** The version that was read; null when there was no entry yet. */
  readonly version: number | null;
}

/** Cells of one unit as the statements read them, with who enters them and the line above whose kept sums they are part of. */
export interface Form {
  readonly unit_id: UnitId;
  readonly line_id: UnitId | null;
  readonly entered_by: string;
  readonly entered_on: Day;
  readonly origin: EntryOrigin;
  readonly cells: readonly FormCell[];
}

/** A cell that was written: its new version. */
export interface WrittenCell {
  readonly unitId: string;
  readonly indicator: string;
  readonly service: number;
  readonly version: number;
}

interface FormsOfMonth {
  readonly em: Em;
  readonly period: Period;
  readonly forms: readonly Form[];
}

/**
 * Writes forms of one month, each cell only over the version it was read with, what each became into the history, and the
 * difference into the kept sums: all in one statement whatever their number. Forms that are saved outside a transaction at
 * the same moment are written together; each is written whole or not at all.
 */
export function writeForms(em: Em, period: Period, forms: readonly Form[]): Promise<readonly WrittenCell[]> {
  const asked = { em, period, forms };
  if (em.isInTransaction()) return write(asked);
  const database = em.getConnection();
  const together = known.get(database) ?? doneTogether({ doAll: writeAll, fits });
  known.set(database, together);
  return together(asked);
}

const known = new WeakMap<object, (asked: FormsOfMonth) => Promise<readonly WrittenCell[]>>();

/** As many cells as are written together: the forms of some dozens of units. */
const mostTogether = 1000;

/** The same cell is not written twice by one statement. */
function fits({ period, forms }: FormsOfMonth, chosen: readonly FormsOfMonth[]): boolean {
  const cells = [...chosen.flatMap((each) => each.forms), ...forms].reduce((sum, form) => sum + form.cells.length, 0);
  const units = new Set(chosen.flatMap((each) => each.forms.map(({ unit_id }) => unit_id)));
  return cells <= mostTogether && chosen.every((each) => each.period === period) && !forms.some(({ unit_id }) => units.has(unit_id));
}

async function writeAll(asked: readonly FormsOfMonth[]): Promise<(one: FormsOfMonth) => readonly WrittenCell[]> {
  const [first] = asked;
  if (first === undefined) return () => [];
  const written = await write({ ...first, forms: asked.flatMap(({ forms }) => forms) });
  const ofUnit = Map.groupBy(written, ({ unitId }) => unitId);
  return ({ forms }) => forms.flatMap(({ unit_id }) => ofUnit.get(unit_id) ?? []);
}

async function write({ em, period, forms }: FormsOfMonth): Promise<readonly WrittenCell[]> {
  const { rows } = await em.getKysely().executeQuery<WrittenCell>(CompiledQuery.raw(savingStatement, [JSON.stringify(forms), period]));
  return rows;
}
