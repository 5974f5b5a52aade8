import { differences, filledCells, type SealedCell } from './sealed.ts';
import type { SheetCellName } from './sheet.ts';

/** A cell with the reason that was given for its value; null: none. */
export interface NotedCell extends SealedCell {
  readonly note: string | null;
}

/** What a sheet's cells are held against. */
interface Unexplained<Each> {
  /** The values of the last approval: what stands as it was approved is not asked about again. Null before the first. */
  readonly approved: readonly SealedCell[] | null;
  /** Whether a cell is out of the usual, see `outliersIn`. */
  readonly isUnusual: (cell: Each) => boolean;
}

/** The cells that need a reason before they are handed on: out of the usual, without one, and not as they were approved. */
export function unexplainedCells<Each extends NotedCell>(cells: readonly Each[], { approved, isUnusual }: Unexplained<Each>): readonly SheetCellName[] {
  const changed = new Set(differences(approved ?? [], cells).map(keyOf));
  const open = filledCells(cells).filter((cell) => cell.note === null && changed.has(keyOf(cell)) && isUnusual(cell));
  return open.map(({ indicator, service }) => ({ indicator, service }));
}

const keyOf = ({ indicator, indicatorVersion, service }: Pick<SealedCell, 'indicator' | 'indicatorVersion' | 'service'>): string => `${indicator} ${indicatorVersion} ${service}`;
