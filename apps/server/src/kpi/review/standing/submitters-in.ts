import { sql } from 'kysely';
import { submittersOf, type SheetStepTaken } from '@dondoc/domain/kpi';
import type { Em } from '../../../database.ts';
import { asAsked, isOfSheets, sheetKey, type SheetName } from './sheets-asked.ts';

/** Everybody who submitted each of some sheets since it was last approved, by the key of the sheet; in one query. */
export async function submittersIn(em: Em, sheets: readonly SheetName[]): Promise<(key: string) => readonly string[]> {
  if (sheets.length === 0) return () => [];
  const { rows } = await sql<SheetStepTaken & SheetName>`
    select taken.period, taken.unit_id as "unitId", taken.step, taken.done_by as by
    from kpi_sheet_step as taken
    where ${isOfSheets(asAsked(sheets), 'taken')}
    order by taken.done_at`.execute(em.getKysely());
  const steps = Map.groupBy(rows, sheetKey);
  return (key) => submittersOf(steps.get(key) ?? []);
}
