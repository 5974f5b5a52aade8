import { sql } from 'kysely';
import type { Em } from '../../../database.ts';
import { isNothing, isOfSheets, sheetKey, type SheetName, type SheetsAsked } from './sheets-asked.ts';

/** How many cells of each sheet say something, as `filledCells` has it, by its key; counted by the database, in one query. */
export async function filledIn(em: Em, asked: SheetsAsked): Promise<(key: string) => number> {
  if (isNothing(asked)) return () => 0;
  const { rows } = await sql<SheetName & { readonly filled: number }>`
    select entry.period, entry.unit_id as "unitId", count(*)::int as filled
    from kpi_entry as entry
    where ${isOfSheets(asked, 'entry')} and (entry.numerator is not null or entry.not_applicable)
    group by entry.period, entry.unit_id`.execute(em.getKysely());
  const counts = new Map(rows.map((row) => [sheetKey(row), row.filled]));
  return (key) => counts.get(key) ?? 0;
}
