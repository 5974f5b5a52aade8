import { childOf, childrenOf, type XmlElement } from '../read-xml.ts';

/** Borders that miss each other by less than this, in twentieths of a point, were meant to be one: two millimetres. */
const nearlySame = 115;

/** Where the columns of a table are, from the grid positions at which its cells begin. */
export interface Columns {
  readonly count: number;
  /** The column of a cell that begins at a grid position, from 0. */
  readonly at: (position: number) => number;
}

/**
 * The columns that a person sees. Word keeps a grid line for every border that anybody ever moved: lines where no cell
 * begins are no columns, and those that nearly meet are one, unless one row has a cell on each.
 *
 * @param rows - for each row the grid positions at which its cells begin, ascending
 */
export function columnsOf(table: XmlElement, rows: readonly (readonly number[])[]): Columns {
  const edge = edgesOf(table);
  const distinct = new Set<number>();
  const apart = new Set<number>();
  for (const starts of rows) {
    for (const [index, start] of starts.entries()) {
      const before = starts[index - 1];
      distinct.add(start);
      if (before !== undefined && edge(start) - edge(before) <= nearlySame) apart.add(start);
    }
  }
  const columns = new Map<number, number>();
  let first = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const start of [...distinct].sort((one, other) => one - other)) {
    if (apart.has(start) || edge(start) - first > nearlySame) {
      first = edge(start);
      count += 1;
    }
    columns.set(start, count - 1);
  }
  return { count, at: (position) => columns.get(position) ?? 0 };
}

/** Where a grid position lies, in twentieths of a point. Without a grid, or beyond it, each is an inch from the next. */
function edgesOf(table: XmlElement): (position: number) => number {
  const inch = 1440;
  const grid = childOf(table, 'w:tblGrid');
  const widths = (grid === null ? [] : childrenOf(grid, 'w:gridCol')).map(({ attributes }) => Number(attributes['w:w'] ?? 0));
  if (!widths.some((width) => width > nearlySame)) return (position) => position * inch;
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + (width >= 0 ? width : 0));
  const last = edges.length - 1;
  return (position) => edges[position] ?? (edges[last] ?? 0) + (position - last) * inch;
}
