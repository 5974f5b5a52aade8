import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Period } from '@dondoc/domain/calendar';
import { cellsToReview, filledCells, newSheet, sealText, sheetStanding, submittersOf, type SealedCell, type Sheet, type SheetStanding } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../database.ts';
import { SheetRow, SheetStepRow } from './review.entities.ts';

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

/** Which sheets are asked for. */
export interface SheetsAsked {
  readonly unitIds: readonly UnitId[];
  readonly months: readonly Period[];
}

/** Reads sheets with their figures and steps, in three queries whatever their number; one for each unit and month, also of those without figures. */
export async function sheetsOf(em: Em, { unitIds, months }: SheetsAsked): Promise<readonly StandingSheet[]> {
  if (unitIds.length === 0 || months.length === 0) return [];
  const rows = await em.find(SheetRow, { period: { $in: [...months] }, unitId: { $in: [...unitIds] } });
  const cells = await cellsOf(em, { unitIds, months });
  const steps = await stepsOf(em, rows);
  const rowOf = new Map(rows.map((row) => [keyOf(row), row]));
  const cellsIn = Map.groupBy(cells, keyOf);
  return months.flatMap((period) =>
    unitIds.map((unitId) => {
      const key = keyOf({ unitId, period });
      const row = rowOf.get(key) ?? null;
      const sheet: Sheet = row === null ? newSheet : { state: row.state, seal: row.seal, submittedBy: submittersOf(steps.get(key) ?? []), doubts: row.doubts };
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

/** The steps of sheets, each from its first on. */
async function stepsOf(em: Em, rows: readonly SheetRow[]): Promise<ReadonlyMap<string, readonly { readonly step: SheetStepRow['step']; readonly by: string }[]>> {
  if (rows.length === 0) return new Map();
  const named = { period: { $in: [...new Set(rows.map(({ period }) => period))] }, unitId: { $in: [...new Set(rows.map(({ unitId }) => unitId))] } };
  const steps = await em.find(SheetStepRow, named, { orderBy: { doneAt: 'asc' }, disableIdentityMap: true });
  return new Map([...Map.groupBy(steps, keyOf)].map(([key, taken]) => [key, taken.map(({ step, doneBy }) => ({ step, by: doneBy }))]));
}

/** The seal of exact values. */
const sealOf = (cells: readonly SealedCell[]): string => createHash('sha256').update(sealText(cells)).digest('hex');

const keyOf = ({ unitId, period }: { readonly unitId: string; readonly period: string }): string => `${period} ${unitId}`;

async function cellsOf(em: Em, { unitIds, months }: SheetsAsked): Promise<readonly (StandingCell & { readonly unitId: UnitId; readonly period: Period })[]> {
  const { rows } = await sql<StandingCell & { readonly unitId: UnitId; readonly period: Period }>`
    select entry.unit_id as "unitId", entry.period, entry.indicator, entry.indicator_version as "indicatorVersion", entry.service,
      entry.numerator::float8 as numerator, entry.denominator::float8 as denominator, entry.not_applicable as "notApplicable",
      entry.note, entry.version, entry.entered_by as "enteredById", person.name as "enteredBy"
    from kpi_entry as entry
    join app_user as person on person.id = entry.entered_by
    where entry.period in (${sql.join([...months])})
      and entry.unit_id in (select jsonb_array_elements_text(${JSON.stringify(unitIds)}::jsonb))
    order by entry.indicator, entry.service`.execute(em.getKysely());
  return rows;
}
