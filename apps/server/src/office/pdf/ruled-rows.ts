import { withMergedWords } from '../merged-cells.ts';
import type { Run } from './page-content.ts';
import type { RuledTable } from './ruled-tables.ts';
import { cellText, linesOf, type TextLine } from './text-lines.ts';

/** A row of a table on a page. */
export interface TableRow {
  readonly cells: readonly string[];
}

/** Where a run stands: the middle of its letters. */
const middleOf = ({ x, right, y, size }: Run) => ({ x: (x + right) / 2, y: y - size * 0.3 });

/** Whether a run stands inside the table. */
export function standsIn({ xs, ys }: RuledTable, run: Run): boolean {
  const { x, y } = middleOf(run);
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
}

/**
 * The rows of a ruled table. A merged cell has its words where it begins; the places it covers are empty. Rows and columns
 * without a word, as double lines make them, are left out.
 */
export function ruledRows(table: RuledTable, runs: readonly Run[]): readonly TableRow[] {
  const { xs, ys, cellAt } = table;
  const columns = xs.length - 1;
  const runsAt = new Map<number, Run[]>();
  for (const run of runs) {
    const { x, y } = middleOf(run);
    const cell = cellAt[indexIn(ys, y) * columns + indexIn(xs, x)] ?? 0;
    const there = runsAt.get(cell);
    if (there === undefined) runsAt.set(cell, [run]);
    else there.push(run);
  }
  const linesAt = new Map([...runsAt].map(([cell, there]) => [cell, linesOf(there)]));
  const kept = xs.slice(1).map((_, column) => keptAside(table, column, linesAt));
  const used = [...kept.keys()].filter((column) => kept[column] !== Infinity);
  const rows = ys.slice(1).map((_, row) => ({
    cells: used.map((column) => {
      const cell = row * columns + column;
      return cellText(linesAt.get(cell) ?? [], widthOf(table, cell) - 2 * Math.min(kept[column] ?? 0, widest));
    }),
    covered: new Set(used.flatMap((column, at) => (isCoveredFromAbove(table, row * columns + column) ? [at] : []))),
  }));
  return withMergedWords(rows.filter(({ cells }) => cells.some((cell) => cell !== ''))).map((cells) => ({ cells }));
}

/** Whether a place is of a cell that begins in the same column, further up. */
function isCoveredFromAbove({ xs, cellAt }: RuledTable, place: number): boolean {
  const cell = cellAt[place] ?? place;
  return cell !== place && cell % (xs.length - 1) === place % (xs.length - 1);
}

/** The widest space that words keep from the sides of their cell; more is a column of words in the middle. */
const widest = 8;

/** The space that the words of a column keep from its left side, in points; infinite for a column without words. */
function keptAside({ xs }: RuledTable, column: number, linesAt: ReadonlyMap<number, readonly TextLine[]>): number {
  const left = xs[column] ?? 0;
  const lines = [...linesAt].flatMap(([cell, there]) => (cell % (xs.length - 1) === column ? there : []));
  return lines.length === 0 ? Infinity : Math.max(0, Math.min(...lines.map(({ x }) => x - left)));
}

function indexIn(places: readonly number[], at: number): number {
  const next = places.findIndex((place) => place > at);
  return next < 1 ? Math.max(0, places.length - 2) : next - 1;
}

/** How wide a cell is, with the places it covers. */
function widthOf({ xs, cellAt }: RuledTable, cell: number): number {
  const columns = xs.length - 1;
  const column = cell % columns;
  const across = cellAt.slice(cell, cell - column + columns).findIndex((merged) => merged !== cell);
  const right = xs[across < 0 ? columns : column + across] ?? 0;
  return right - (xs[column] ?? 0);
}
