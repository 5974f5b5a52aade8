import type { Period } from '../../calendar/index.ts';
import { ok, refuse, type Result } from '../../result.ts';
import { parseMonth } from './cell-text.ts';
import { tableIn, type FileTable, type FileTableFault, type TableTerms } from './table.ts';

/** The most months of one file: five years. Each has its own units. */
const mostMonths = 60;

/**
 * The months that the rows of a file name, earliest first: what has to be looked up before it is read. Refuses what
 * `tableIn` refuses, and a file of more than five years.
 */
export function monthsNamed<Column extends string>(
  tables: readonly FileTable[],
  terms: TableTerms<Column | 'month'>,
): Result<readonly Period[], FileTableFault> {
  const found = tableIn(tables, terms);
  if (!found.ok) return found;
  const written = new Set(found.value.rows.map((row) => found.value.read(row, 'month')));
  const months = new Set([...written].flatMap((text) => monthsOf(text)));
  if (months.size > mostMonths) return refuse({ code: 'figures/too-many-months', detail: { most: mostMonths } });
  return ok([...months].toSorted());
}

function monthsOf(text: string): readonly Period[] {
  const month = parseMonth(text);
  return month.ok ? [month.value] : [];
}
