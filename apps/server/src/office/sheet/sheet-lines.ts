import type { DocumentLine } from '@dondoc/domain/plan';
import type { SheetRow } from './visible-rows.ts';

/**
 * The lines of a sheet, empty rows included; `offset` is added to each row's number. Rows above the head of the table, and
 * those below the table after an empty row, that say one thing only are titles, notes and signatures: plain lines.
 */
export function sheetLines(rows: readonly SheetRow[], { sheet, offset }: { readonly sheet: string; readonly offset: number }) {
  const { first, last } = tableOf(rows);
  const lines: DocumentLine[] = [];
  let before = 0;
  for (const { row, cells } of rows) {
    for (let empty = before + 1; empty < row; empty += 1) lines.push(lineAt(empty, { text: '', cells: null }));
    before = row;
    const words = cells.filter((cell) => cell !== '');
    const isOutside = row < first || row > last;
    lines.push(lineAt(row, isOutside && words.length === 1 ? plain(words) : { text: `| ${cells.join(' | ')} |`, cells }));
  }
  return lines;

  function lineAt(row: number, said: Pick<DocumentLine, 'text' | 'cells'>): DocumentLine {
    return { line: offset + row, ...said, place: { kind: 'row', sheet, row } };
  }
}

const plain = (words: readonly string[]) => ({ text: words.join(' ').replaceAll('\n', ' '), cells: null });

/** The rows where the sheet's table begins and ends. A sheet of single cells has no table. */
function tableOf(rows: readonly SheetRow[]): { readonly first: number; readonly last: number } {
  const size = ({ cells }: SheetRow) => cells.filter((cell) => cell !== '').length;
  const width = rows.some((row) => size(row) >= 3) ? 3 : 2;
  const wide = rows.filter((row) => size(row) >= width);
  const first = wide[0];
  let last = wide.at(-1);
  if (first === undefined || last === undefined) return { first: Infinity, last: Infinity };
  // Rows that follow without a gap still belong to the table: a cell that goes on, a group without tasks.
  for (const row of rows) if (row.row === last.row + 1) last = row;
  return { first: first.row, last: last.row };
}
