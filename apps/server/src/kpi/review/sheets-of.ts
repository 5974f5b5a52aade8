import { sql } from 'kysely';
import type { Period } from '@dondoc/domain/calendar';
import { cellsToReview, filledCells, newSheet, sheetStanding, type SealedCell, type Sheet, type SheetStanding } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { SheetRow } from './review.entities.ts';
import { sealOf } from './standing/seals-of.ts';
import { isOfSheets, sheetKey, type SheetName, type SheetsAsked } from './standing/sheets-asked.ts';
import { submittersIn } from './standing/submitters-in.ts';

/** A cell as it stands, with who entered or cleared it. */
export interface StandingCell extends SealedCell {
  readonly note: string | null;
  readonly version: number;
  readonly enteredById: string;
  readonly enteredBy: string;
}

/** The figures of one unit in one month, and what was done with them. */
export interface StandingSheet {
  readonly unitId: UnitId;
  readonly period: Period;
  /** Those that say something. */
  readonly cells: readonly StandingCell[];
  /** Those, and the cleared ones that whoever decides has to see. */
  readonly toReview: readonly StandingCell[];
  /** Everybody by whom a cell stands as it does, the cleared ones too. */
  readonly enteredBy: readonly string[];
  /** What was done last; null when nothing was. */
  readonly row: SheetRow | null;
  readonly sheet: Sheet;
  /** Names the values as they are now. */
  readonly seal: string;
  readonly standing: SheetStanding;
}

/** Reads sheets with their figures and steps, in three queries whatever their number; one for each unit and month, also of those without figures. */
export async function sheetsOf(em: Em, { unitIds, months }: SheetsAsked): Promise<readonly StandingSheet[]> {
  if (unitIds.length === 0 || months.length === 0) return [];
  const rows = await em.find(SheetRow, { period: { $in: [...months] }, unitId: { $in: [...unitIds] } });
  const cells = await cellsOf(em, { unitIds, months });
  const submittedBy = await submittersIn(em, rows);
  const rowOf = new Map(rows.map((row) => [sheetKey(row), row]));
  const cellsIn = Map.groupBy(cells, sheetKey);
  return months.flatMap((period) =>
    unitIds.map((unitId) => {
      const key = sheetKey({ unitId, period });
      const row = rowOf.get(key) ?? null;
      const sheet: Sheet = row === null ? newSheet : { state: row.state, seal: row.seal, submittedBy: submittedBy(key), doubts: row.doubts };
      return { unitId, period, row, sheet, ...standingFigures(sheet, cellsIn.get(key) ?? [], row?.approvedCells ?? null) };
    }),
  );
}

function standingFigures(sheet: Sheet, all: readonly StandingCell[], approved: readonly SealedCell[] | null): Pick<StandingSheet, 'cells' | 'toReview' | 'enteredBy' | 'seal' | 'standing'> {
  const seal = sealOf(all);
  return {
    cells: filledCells(all),
    toReview: cellsToReview(all, { approved, doubts: sheet.doubts }),
    enteredBy: [...new Set(all.map(({ enteredById }) => enteredById))],
    seal,
    standing: sheetStanding(sheet, seal),
  };
}

async function cellsOf(em: Em, asked: SheetsAsked): Promise<readonly (StandingCell & SheetName)[]> {
  const { rows } = await sql<StandingCell & SheetName>`
    select entry.unit_id as "unitId", entry.period, entry.indicator, entry.indicator_version as "indicatorVersion", entry.service,
      entry.numerator::float8 as numerator, entry.denominator::float8 as denominator, entry.not_applicable as "notApplicable",
      entry.note, entry.version, entry.entered_by as "enteredById", person.name as "enteredBy"
    from kpi_entry as entry
    join app_user as person on person.id = entry.entered_by
    where ${isOfSheets(asked, 'entry')}
    order by entry.indicator, entry.service`.execute(em.getKysely());
  return rows;
}
