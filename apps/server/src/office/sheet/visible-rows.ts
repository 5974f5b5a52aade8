import type { WorkSheet } from '@e965/xlsx';
import { withMergedWords } from '../merged-cells.ts';
import { cellText } from './cell-text.ts';

/** The most rows and columns of one sheet that are read: more is a data dump, not a plan. */
const mostRows = 50_000;
const mostColumns = 200;

/** A row that a person sees and that has words, with its cells from the first column any row has words in. */
export interface SheetRow {
  /** 1-based, as the sheet numbers it. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** What a person sees of a sheet. */
export interface VisibleRows {
  readonly rows: readonly SheetRow[];
  /** 1-based numbers of rows with words that are hidden. */
  readonly hiddenRows: readonly number[];
  /** 0-based numbers of columns with words that are hidden. */
  readonly hiddenColumns: readonly number[];
}

interface Written {
  readonly row: number;
  /** Text by 0-based column; only written cells. */
  readonly cells: ReadonlyMap<number, string>;
}

/** The rows of a sheet that are seen and written, or null when there are more rows or columns than are read. */
export function visibleRows(sheet: WorkSheet, date1904: boolean): VisibleRows | null {
  const covered = coveredCells(sheet);
  const written = writtenRows(sheet, { covered, date1904 });
  const columns = new Set(written.flatMap(({ cells }) => [...cells.keys()]));
  if ((written.at(-1)?.row ?? 0) > mostRows || Math.max(0, ...columns) >= mostColumns) return null;
  const isRowHidden = ({ row }: Written) => sheet['!rows']?.[row - 1]?.hidden === true;
  const isColumnHidden = (column: number) => sheet['!cols']?.[column]?.hidden === true;
  const seen = written.filter((row) => !isRowHidden(row));
  const shown = [...columns].filter((column) => !isColumnHidden(column)).toSorted((one, other) => one - other);
  const merged = withMergedWords(
    seen.map(({ row, cells }) => ({
      cells: shown.map((column) => cells.get(column) ?? ''),
      covered: new Set(shown.flatMap((column, at) => (covered.get(`${row - 1} ${column}`) === 'above' ? [at] : []))),
    })),
  );
  return {
    rows: seen
      .map(({ row }, at) => ({ row, cells: merged[at] ?? [] }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
    hiddenRows: written.filter(isRowHidden).map(({ row }) => row),
    hiddenColumns: [...columns].filter(isColumnHidden).toSorted((one, other) => one - other),
  };
}

function writtenRows(
  sheet: WorkSheet,
  { covered, date1904 }: { readonly covered: Covered; readonly date1904: boolean },
): readonly Written[] {
  const rows: Written[] = [];
  // Rows and cells that are not in the file are holes: forEach passes over them.
  sheet['!data']?.forEach((row, at) => {
    const cells = new Map<number, string>();
    row.forEach((cell, column) => {
      const text = covered.has(`${at} ${column}`) ? '' : cellText(cell, date1904);
      if (text !== '') cells.set(column, text);
    });
    if (cells.size > 0) rows.push({ row: at + 1, cells });
  });
  return rows;
}

/** The largest area whose covered cells are looked up one by one; a larger merge only has words in its first cell. */
const largestMerge = 10_000;

/** Cells under a merged one, by row and column: whether it begins above them, or only beside. */
type Covered = ReadonlyMap<string, 'above' | 'beside'>;

/** Cells under a merged one: what is still stored there is not seen. */
function coveredCells(sheet: WorkSheet): Covered {
  const covered = new Map<string, 'above' | 'beside'>();
  for (const { s, e } of sheet['!merges'] ?? []) {
    if ((e.r - s.r + 1) * (e.c - s.c + 1) > largestMerge) continue;
    for (let row = s.r; row <= e.r; row += 1)
      for (let column = s.c; column <= e.c; column += 1)
        if (row !== s.r || column !== s.c)
          covered.set(`${row} ${column}`, row > s.r && column === s.c ? 'above' : 'beside');
  }
  return covered;
}
