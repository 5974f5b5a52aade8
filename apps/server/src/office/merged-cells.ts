/** A row of a table with the columns that a cell merged downwards covers from above. */
export interface MergedRow {
  readonly cells: readonly string[];
  readonly covered: ReadonlySet<number>;
}

/**
 * The cells of each row. A person reads a unit or a day merged over several tasks at each of them: its words are said again
 * in rows that have work of their own. Where the work itself is merged, or the head, the covered cells stay ''.
 */
export function withMergedWords(rows: readonly MergedRow[]): readonly (readonly string[])[] {
  const work = columnOfWork(rows);
  const above: string[] = [];
  return rows.map(({ cells, covered }) => {
    for (const [column, cell] of cells.entries()) if (!covered.has(column)) above[column] = cell;
    const isOwn = !covered.has(work) && (cells[work] ?? '') !== '';
    return isOwn ? cells.map((cell, column) => (covered.has(column) ? (above[column] ?? '') : cell)) : cells;
  });
}

const headOfWork = /^(?:tên |các )?(?:nội dung|nhiệm vụ|công việc|văn bản|hoạt động|đầu việc|việc)/iu;
const rowsWithHead = 12;

/** The column headed as the work's; without one, that with the most words. */
function columnOfWork(rows: readonly MergedRow[]): number {
  for (const { cells } of rows.slice(0, rowsWithHead)) {
    const headed = cells.filter((cell) => cell !== '').length > 1 ? cells.findIndex((cell) => headOfWork.test(cell)) : -1;
    if (headed >= 0) return headed;
  }
  const letters: number[] = [];
  for (const { cells } of rows)
    for (const [column, cell] of cells.entries()) letters[column] = (letters[column] ?? 0) + cell.length;
  return letters.indexOf(Math.max(...letters));
}
