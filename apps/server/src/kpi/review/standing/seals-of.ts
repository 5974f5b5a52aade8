import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { sealText, type SealedCell } from '@dondoc/domain/kpi';
import type { Em } from '../../../database.ts';
import { asAsked, isOfSheets, sheetKey, type SheetName } from './sheets-asked.ts';

/** The seal of exact values. */
export const sealOf = (cells: readonly SealedCell[]): string => createHash('sha256').update(sealText(cells)).digest('hex');

/** The seal of no figures at all. */
const emptySeal = sealOf([]);

/** The seals that the figures of some sheets have now, by the key of the sheet, in one query; of a sheet without figures, that of none. */
export async function sealsOf(em: Em, sheets: readonly SheetName[]): Promise<(key: string) => string> {
  if (sheets.length === 0) return () => emptySeal;
  // Not joined with kpi_sheet: PostgreSQL expects one sheet of many thousands there, and goes through the month for each anew.
  const { rows } = await sql<SealedCell & SheetName>`
    select entry.period, entry.unit_id as "unitId", entry.indicator, entry.indicator_version as "indicatorVersion", entry.service,
      entry.numerator::float8 as numerator, entry.denominator::float8 as denominator, entry.not_applicable as "notApplicable"
    from kpi_entry as entry
    where ${isOfSheets(asAsked(sheets), 'entry')}`.execute(em.getKysely());
  const cells = Map.groupBy(rows, sheetKey);
  const seals = new Map(sheets.map(sheetKey).map((key) => [key, sealOf(cells.get(key) ?? [])]));
  return (key) => seals.get(key) ?? emptySeal;
}
