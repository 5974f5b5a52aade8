import { ok, type Result } from '../../result.ts';
import { figureTable, type FigureColumn } from './column.ts';
import { figureKey, type FigureKey, type FigureValue } from './figure.ts';
import { readValue } from './read-value.ts';
import { cellRefused, type CellRead, type CellRefusal, type RowRefusal } from './refusal.ts';
import { indicatorOf, monthOf, serviceOf, unitIn, type FigureTerms } from './row-key.ts';
import { tableIn, type FileRow, type FileTable, type FileTableFault, type NamedTable } from './table.ts';

/** A figure as one row of a file gives it. */
export interface GivenFigure extends FigureKey, FigureValue {
  readonly row: number;
  /** The version of the standing figure that the file was written from; null: there was none, or the file does not say. */
  readonly readVersion: number | null;
}

/** What a file gives: a figure for each row that may be taken, and every cell for which a row may not. */
export interface FiguresRead {
  readonly figures: readonly GivenFigure[];
  readonly refused: readonly RowRefusal<FigureColumn>[];
  /** Whether the file says which versions it was written from, as a template does. */
  readonly saysVersions: boolean;
}

/**
 * Reads the figures of a file. A row is taken when every cell of it may be; the same figure in two rows is taken from
 * neither. Refuses a file in which no sheet has the columns of {@link figureTable}, and one with too many rows.
 */
export function readFigures(tables: readonly FileTable[], terms: FigureTerms): Result<FiguresRead, FileTableFault> {
  const found = tableIn(tables, figureTable);
  if (!found.ok) return found;
  const table = found.value;
  const figures: GivenFigure[] = [];
  const refused: RowRefusal<FigureColumn>[] = [];
  for (const row of table.rows) {
    const read = readRow(row, table, terms);
    if (read.ok) figures.push(read.value);
    else refused.push(...read.refusals.map((cell) => ({ row: row.row, ...cell })));
  }
  const { once, twice } = partedByKey(figures);
  return ok({
    figures: once,
    refused: [...refused, ...twice].toSorted((one, other) => one.row - other.row),
    saysVersions: table.columns.includes('entry_version'),
  });
}

type Table = NamedTable<FigureColumn>;
type Read<Value> = CellRead<Value, FigureColumn>;

function readRow(row: FileRow, table: Table, terms: FigureTerms): Read<GivenFigure> {
  const text = (column: FigureColumn): string => table.read(row, column);
  const unfit = unfitCells(row, table);
  const month = monthOf(text('month'), terms.today);
  if (unfit.length > 0 || !month.ok) return { ok: false, refusals: unfit.length > 0 || month.ok ? unfit : month.refusals };
  const period = month.value;
  const unit: Read<FigureKey['unitId']> = unitIn(text('unit'), period, terms);
  const indicator = indicatorOf({ code: text('indicator'), version: text('indicator_version') }, period, terms);
  const service = serviceOf(text('service'));
  const texts = { numerator: text('numerator'), denominator: text('denominator'), not_applicable: text('not_applicable'), note: text('note') };
  const value = readValue(texts, indicator.ok ? indicator.value : null);
  const version = readVersionOf(text('entry_version'));
  if (!unit.ok || !indicator.ok || !service.ok || !value.ok || !version.ok) {
    return { ok: false, refusals: [unit, indicator, service, value, version].flatMap((each) => (each.ok ? [] : each.refusals)) };
  }
  const { code, version: indicatorVersion } = indicator.value;
  const key = { unitId: unit.value, indicator: code, indicatorVersion, service: service.value, period };
  return { ok: true, value: { row: row.row, ...key, ...value.value, readVersion: version.value } };
}

const keyColumns = ['unit', 'indicator', 'month'] as const;

/** Formulas, and blank cells where the key stands: nothing else about such a row needs to be said. */
function unfitCells(row: FileRow, table: Table): readonly CellRefusal<FigureColumn>[] {
  const formulas = table.columns.filter((column) => table.isFormula(row, column));
  const blanks = keyColumns.filter((column) => table.read(row, column) === '' && !formulas.includes(column));
  return [
    ...formulas.map((column) => ({ column, fault: { code: 'figures/formula', detail: { column } }, allowed: { kind: 'value' } }) as const),
    ...blanks.map((column) => ({ column, fault: { code: 'figures/blank-key', detail: { column } }, allowed: { kind: 'value' } }) as const),
  ];
}

function readVersionOf(text: string): Read<number | null> {
  if (text === '') return { ok: true, value: null };
  const version = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (version > 0) return { ok: true, value: version };
  const fault = { code: 'figures/not-an-entry-version', detail: { found: text } } as const;
  return cellRefused('entry_version', fault, { kind: 'blank' });
}

function partedByKey(figures: readonly GivenFigure[]) {
  const byKey = Map.groupBy(figures, figureKey);
  const isOnce = (figure: GivenFigure) => byKey.get(figureKey(figure))?.length === 1;
  const twice = figures
    .filter((figure) => !isOnce(figure))
    .map((figure): RowRefusal<FigureColumn> => {
      const rows = byKey.get(figureKey(figure))?.map(({ row }) => row) ?? [];
      return { row: figure.row, column: 'unit', fault: { code: 'figures/given-twice', detail: { rows } }, allowed: { kind: 'once' } };
    });
  return { once: figures.filter(isOnce), twice };
}
