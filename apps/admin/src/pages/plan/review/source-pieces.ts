import type { Mark } from '@dondoc/domain/plan';
import { fieldOf, fieldKinds } from './chosen.ts';

/** A line of the source as the page draws it. `cells` are there for a row of a table. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
  readonly cells?: readonly string[] | null;
  readonly place?: { readonly kind: 'page'; readonly page: number } | { readonly kind: 'row'; readonly sheet: string; readonly row: number } | undefined;
}

/** A run of characters that became one thing, or several at once. */
export interface Piece {
  readonly from: number;
  readonly text: string;
  /** What the run became, fields of tasks first; empty where the draft says nothing. */
  readonly marks: readonly Mark[];
}

/** The marks of each line, by its number. */
export const marksByLine = (marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> => Map.groupBy(marks, ({ line }) => line);

/** Cuts a part of a line, `from` included and `to` not, where a mark begins or ends. */
export function piecesOf(text: string, marks: readonly Mark[], [from, to]: readonly [number, number] = [0, text.length]): readonly Piece[] {
  const inside = (at: number) => at > from && at < to;
  const cuts = [...new Set([from, ...marks.flatMap((mark) => [mark.from, mark.to]).filter(inside), to])].toSorted((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    const over = marks.filter((mark) => mark.from < end && mark.to > start);
    return { from: start, text: text.slice(start, end), marks: over.toSorted((one, other) => rank(one) - rank(other)) };
  });
}

/** The narrower field first: a unit or deadline inside the words of a title is what is pointed at. */
function rank(mark: Mark): number {
  return fieldOf(mark) === null ? fieldKinds.length : fieldKinds.toReversed().findIndex((kind) => kind === mark.kind);
}

/** Where each cell of a table row stands in the text of its line, `| a | b |`. */
export function rangesOfCells(cells: readonly string[]): readonly (readonly [number, number])[] {
  let at = 2;
  return cells.map((cell) => {
    const range = [at, at + cell.length] as const;
    at = range[1] + 3;
    return range;
  });
}

/** Whether a row is one cell over the whole table: words in the first, nothing in the rest. */
export const isOverWholeTable = (cells: readonly string[]): boolean => cells.length > 1 && cells[0] !== '' && cells.slice(1).every((cell) => cell === '');

/** The columns of each table, by the lines of its rows: wider where more is written, as a style of a grid. */
export function columnsByLine(source: readonly SourceLine[]): ReadonlyMap<number, string> {
  const columns = new Map<number, string>();
  let table: SourceLine[] = [];
  const close = () => {
    const widths = widthsOf(table.flatMap(({ cells }) => (cells === null || cells === undefined ? [] : [cells])));
    for (const { line } of table) columns.set(line, widths);
    table = [];
  };
  for (const each of source) {
    const before = table.at(-1)?.cells?.length;
    if (before !== undefined && before !== each.cells?.length) close();
    if (each.cells !== null && each.cells !== undefined) table.push(each);
  }
  close();
  return columns;
}

function widthsOf(rows: readonly (readonly string[])[]): string {
  const told = rows.filter((cells) => !isOverWholeTable(cells));
  const width = (at: number) => Math.min(60, Math.max(4, ...told.map((cells) => cells[at]?.length ?? 0)));
  const columns = rows[0] ?? [];
  // Words stay whole while the columns are few; a column of numbers needs less.
  const least = (at: number) => (columns.length > 7 ? 0 : width(at) <= 4 ? 32 : 62);
  return columns.map((_, at) => `minmax(${least(at)}px, ${width(at)}fr)`).join(' ');
}
