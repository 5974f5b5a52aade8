import type { Fault } from '../../fault.ts';
import { ok, refuse, type Result } from '../../result.ts';

/** A row of a file. */
export interface FileRow {
  /** 1-based, as the sheet or the text numbers it; of JSON, the place in the list. */
  readonly row: number;
  /** What is written in each column; a cell that is not there is blank. */
  readonly cells: readonly string[];
  /** 0-based columns whose cell is worked out by a formula: what it shows is not a value anybody entered. */
  readonly formulas: readonly number[];
}

/** A table as a file holds it: one sheet of a workbook, a CSV text or a JSON list. */
export interface FileTable {
  /** The name of the sheet; of other files `''`. */
  readonly name: string;
  readonly rows: readonly FileRow[];
}

/** The words that may stand at the head of each column, the first of them the one written by us. */
export type ColumnNames<Column extends string> = { readonly [Each in Column]: readonly string[] };

/** The columns looked for, and those without which a table is none. */
export interface TableTerms<Column extends string> {
  readonly names: ColumnNames<Column>;
  readonly required: readonly Column[];
}

/** Why a file holds no table that is understood. */
export type FileTableFault =
  /** Its best table lacks these columns; `tables` are the sheets it has. */
  | Fault<'figures/no-table', { readonly missing: readonly string[]; readonly tables: readonly string[] }>
  | Fault<'figures/too-many-rows', { readonly most: number }>
  | Fault<'figures/too-many-months', { readonly most: number }>;

/** A table whose head was understood. */
export interface NamedTable<Column extends string> {
  /** What the row has in a column, without space around it; `''` when the table has no such column. */
  read(row: FileRow, column: Column): string;
  /** Whether the cell of that column is worked out by a formula. */
  isFormula(row: FileRow, column: Column): boolean;
  readonly columns: readonly Column[];
  /** The rows below the head in which something is written. */
  readonly rows: readonly FileRow[];
  /** Headings that name no column: what stands under them is not read. */
  readonly ignored: readonly string[];
}

/** The most rows of one file: what a whole country of offices enters for two indicators fits in two files. */
export const mostFigureRows = 20_000;

/** A head stands under a title and instructions, and no further down than this. */
const deepestHead = 40;

/**
 * Finds the table in a file: the first that has a head with every required column. The last such row is the head, so
 * that a hidden row of keys may stand under headings for people.
 */
export function tableIn<Column extends string>(
  tables: readonly FileTable[],
  terms: TableTerms<Column>,
): Result<NamedTable<Column>, FileTableFault> {
  let missing: readonly Column[] = terms.required;
  for (const table of tables) {
    const heads = table.rows.slice(0, deepestHead).map((row) => ({ row, ...headOf(row, terms.names) }));
    const head = heads.findLast(({ at }) => terms.required.every((column) => at.has(column)));
    if (head !== undefined) return below(table, head);
    for (const { at } of heads) missing = fewer(missing, terms.required.filter((column) => !at.has(column)));
  }
  const names = tables.map(({ name }) => name).filter((name) => name !== '');
  return refuse({ code: 'figures/no-table', detail: { missing, tables: names } });
}

const fewer = <Each>(one: readonly Each[], other: readonly Each[]) => (other.length < one.length ? other : one);

interface Head<Column extends string> {
  readonly at: ReadonlyMap<Column, number>;
  readonly ignored: readonly string[];
}

function headOf<Column extends string>({ cells }: FileRow, names: ColumnNames<Column>): Head<Column> {
  const at = new Map<Column, number>();
  const ignored: string[] = [];
  const columns = columnsOf(names);
  for (const [index, cell] of cells.entries()) {
    const heading = spelled(cell);
    const column = columns.find((each) => names[each].some((name) => spelled(name) === heading));
    if (column !== undefined && !at.has(column)) at.set(column, index);
    else if (heading !== '') ignored.push(cell.trim());
  }
  return { at, ignored };
}

function columnsOf<Column extends string>(names: ColumnNames<Column>): readonly Column[] {
  const columns: Column[] = [];
  for (const column in names) columns.push(column);
  return columns;
}

const spelled = (heading: string): string => heading.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/gu, ' ');

function below<Column extends string>(
  { rows }: FileTable,
  { at, ignored, row: head }: Head<Column> & { readonly row: FileRow },
): Result<NamedTable<Column>, FileTableFault> {
  const written = rows.filter(({ row, cells }) => row > head.row && [...at.values()].some((index) => isWritten(cells[index])));
  if (written.length > mostFigureRows) {
    return refuse({ code: 'figures/too-many-rows', detail: { most: mostFigureRows } });
  }
  return ok({
    read: ({ cells }, column) => textAt(cells, at.get(column)),
    isFormula: ({ formulas }, column) => formulas.includes(at.get(column) ?? -1),
    columns: [...at.keys()],
    rows: written,
    ignored,
  });
}

const isWritten = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';

function textAt(cells: readonly string[], index: number | undefined): string {
  return index === undefined ? '' : (cells[index] ?? '').normalize('NFC').trim();
}
