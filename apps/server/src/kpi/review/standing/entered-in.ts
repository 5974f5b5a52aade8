import { sql } from 'kysely';
import type { Em } from '../../../database.ts';
import { isNothing, isOfSheets, sheetKey, type SheetName, type SheetsAsked } from './sheets-asked.ts';

/** Everybody by whom a cell of each sheet stands as it does, the cleared ones too, by the key of the sheet; in one query. */
export async function enteredIn(em: Em, asked: SheetsAsked): Promise<(key: string) => readonly string[]> {
  if (isNothing(asked)) return () => [];
  const { rows } = await sql<SheetName & { readonly by: string }>`
    select distinct entry.period, entry.unit_id as "unitId", entry.entered_by as by
    from kpi_entry as entry
    where ${isOfSheets(asked, 'entry')}`.execute(em.getKysely());
  const people = Map.groupBy(rows, sheetKey);
  return (key) => (people.get(key) ?? []).map(({ by }) => by);
}
