import { sql } from 'kysely';
import type { Day } from '@dondoc/domain/calendar';
import type { Doubt, SheetState } from '@dondoc/domain/kpi';
import type { Em } from '../../../database.ts';
import { isNothing, isOfSheets, sheetKey, type SheetName, type SheetsAsked } from './sheets-asked.ts';

/** What was done last with a sheet, without its figures. */
export interface BegunSheetRow extends SheetName {
  readonly state: SheetState;
  readonly seal: string | null;
  readonly doubts: readonly Doubt[];
  readonly firstSubmittedOn: Day | null;
  readonly submittedOn: Day | null;
}

/** The sheets asked for with which something was done, by their key, in one query. */
export async function begunSheets(em: Em, asked: SheetsAsked): Promise<ReadonlyMap<string, BegunSheetRow>> {
  if (isNothing(asked)) return new Map();
  const { rows } = await sql<BegunSheetRow>`
    select sheet.period, sheet.unit_id as "unitId", sheet.state, sheet.seal, sheet.doubts,
      sheet.first_submitted_on::text as "firstSubmittedOn", sheet.submitted_on::text as "submittedOn"
    from kpi_sheet as sheet
    where ${isOfSheets(asked, 'sheet')}`.execute(em.getKysely());
  return new Map(rows.map((row) => [sheetKey(row), row]));
}
