import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { FileRow, FileTable } from '@dondoc/domain/kpi';
import type { OfficeRefusal } from '../office-read.ts';
import { hasDocumentType } from '../read-xml.ts';
import { readZip } from '../read-zip.ts';
import { cellText } from '../sheet/cell-text.ts';

/** The tables of a workbook, hidden rows and columns among them, or why there are none. */
export type SheetTablesRead =
  | { readonly ok: true; readonly tables: readonly FileTable[] }
  | { readonly ok: false; readonly why: OfficeRefusal };

const mostColumns = 200;

/** The most bytes of one workbook unpacked: ten times what a template of the most rows has. */
const mostUnpacked = 100 * 1024 * 1024;

/**
 * Reads the sheets of a workbook as tables. Numbers are what they are and not what the cell shows, so that 0.5 is never
 * read as 1. Nothing is computed: a cell with a formula is named. No more than `mostRows` rows of a sheet are read.
 */
export async function sheetTables(bytes: Buffer, mostRows: number): Promise<SheetTablesRead> {
  // The library unpacks without a limit: what comes out is counted first.
  const unpacked = await readZip(bytes, () => true, mostUnpacked);
  if (!unpacked.ok) return unpacked;
  if ([...unpacked.parts].some(([name, part]) => name.endsWith('.xml') && hasDocumentType(part))) return damaged;
  const book = openBook(bytes, mostRows);
  if (book === null) return damaged;
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const tables = book.SheetNames.map((name): FileTable => ({ name: name.normalize('NFC'), rows: rowsOf(book.Sheets[name], date1904) }));
  return tables.every(({ rows }) => rows.length === 0) ? { ok: false, why: { code: 'empty' } } : { ok: true, tables };
}

const damaged = { ok: false, why: { code: 'damaged' } } as const;

function openBook(bytes: Buffer, mostRows: number): WorkBook | null {
  try {
    return read(bytes, { type: 'buffer', dense: true, cellNF: true, cellHTML: false, cellText: false, cellFormula: true, sheetRows: mostRows });
  } catch {
    // Every error of the library says what is wrong with the bytes.
    return null;
  }
}

function rowsOf(sheet: WorkSheet | undefined, date1904: boolean): readonly FileRow[] {
  const rows: FileRow[] = [];
  // Rows and cells that are not in the file are holes: forEach passes over them.
  sheet?.['!data']?.forEach((written, at) => {
    const cells: string[] = [];
    const formulas: number[] = [];
    written.slice(0, mostColumns).forEach((cell, column) => {
      while (cells.length < column) cells.push('');
      cells.push(textOf(cell, date1904));
      if (cell.f !== undefined || cell.F !== undefined) formulas.push(column);
    });
    if (cells.some((cell) => cell !== '') || formulas.length > 0) rows.push({ row: at + 1, cells, formulas });
  });
  return rows;
}

function textOf(cell: CellObject, date1904: boolean): string {
  const shown = cellText(cell, date1904);
  // A date is the day it shows; any other number is itself, however many digits the cell shows.
  if (cell.t !== 'n' || typeof cell.v !== 'number' || shown.includes('/')) return shown;
  return String(cell.v);
}
