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
  const used = xs.slice(1).flatMap((_, column) => ([...linesAt.keys()].some((cell) => cell % columns === column) ? [column] : []));
  return ys
    .slice(1)
    .map((_, row) => ({
      cells: used.map((column) => {
        const cell = row * columns + column;
        return cellText(linesAt.get(cell) ?? [], roomIn(table, cell, linesAt));
      }),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function indexIn(places: readonly number[], at: number): number {
  const next = places.findIndex((place) => place > at);
  return next < 1 ? Math.max(0, places.length - 2) : next - 1;
}

/** How wide the lines of a cell may be: its width without the space that the words of its column keep from its sides. */
function roomIn({ xs, cellAt }: RuledTable, cell: number, linesAt: ReadonlyMap<number, readonly TextLine[]>): number {
  const columns = xs.length - 1;
  const left = xs[cell % columns] ?? 0;
  const across = cellAt.slice(cell, cell - (cell % columns) + columns).findIndex((merged) => merged !== cell);
  const right = xs[across < 0 ? columns : (cell % columns) + across] ?? left;
  const kept = [...linesAt].flatMap(([other, lines]) =>
    other % columns === cell % columns ? lines.map(({ x }) => x - left) : [],
  );
  return right - left - 2 * Math.max(0, Math.min(...kept, 8));
}
