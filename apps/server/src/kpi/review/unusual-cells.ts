import { shiftPeriod } from '@dondoc/domain/calendar';
import { monthsOfUsual, outliersIn, unexplainedCells, usualCell, type EntryCell, type Outlier, type SheetCellName, type Tally } from '@dondoc/domain/kpi';
import type { Em } from '../../database.ts';
import { entriesOf } from '../entry/entries-of.ts';
import type { StandingCell } from './sheets-of.ts';
import type { TheSheet } from './the-sheet.ts';

/** What is unusual about the cells of a sheet after the unit's twelve months before: in one query. */
export async function unusualCells(em: Em, { unitId, period, cells, month }: TheSheet): Promise<(cell: StandingCell) => readonly Outlier[]> {
  if (cells.length === 0) return () => [];
  const months = Array.from({ length: monthsOfUsual }, (_, back) => shiftPeriod(period, -1 - back));
  const services = [...new Set(cells.map(({ service }) => service))];
  const earlier = await entriesOf(em, { indicators: month.indicators, months, unitIds: [unitId], services });
  const earlierOf = Map.groupBy(earlier, keyOf);
  return (cell) => outliersIn(usualCell((earlierOf.get(keyOf(cell)) ?? []).flatMap((entry) => counted(entry) ?? [])), counted(cell));
}

/** The cells of a sheet that cannot be handed on without a reason. */
export const unexplainedIn = ({ row, cells }: TheSheet, unusual: (cell: StandingCell) => readonly Outlier[]): readonly SheetCellName[] =>
  unexplainedCells(cells, { approved: row?.approvedCells ?? null, isUnusual: (cell) => unusual(cell).length > 0 });

const keyOf = ({ indicator, service }: SheetCellName): string => `${indicator} ${service}`;

function counted({ numerator, denominator }: EntryCell): Tally | null {
  return numerator === null || denominator === null ? null : { numerator, denominator };
}
