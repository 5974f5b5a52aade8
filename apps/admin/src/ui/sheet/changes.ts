import { replaceEqualDeep } from '@tanstack/react-query';

/** What is typed into the cells of a sheet and not yet sent, by the name of the cell. */
export type Cells<Cell> = { readonly [cell: string]: Cell };

/** What became of cells: each as it was and as it is; null: nothing typed. */
export type Changes<Cell> = Cells<{ readonly from: Cell | null; readonly to: Cell | null }>;

/** Whether the same is typed in two cells. */
export const isSameCell = (one: unknown, other: unknown): boolean => replaceEqualDeep(one, other) === one;

/** What became of the cells from one draft to the next; what was left alone is not in it. */
export function changesBetween<Cell>(before: Cells<Cell>, after: Cells<Cell>): Changes<Cell> {
  const named = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((cell) => !isSameCell(before[cell], after[cell]));
  return Object.fromEntries(named.map((cell) => [cell, { from: before[cell] ?? null, to: after[cell] ?? null }]));
}

/** The way back from changes. */
export function reversed<Cell>(changes: Changes<Cell>): Changes<Cell> {
  return Object.fromEntries(Object.entries(changes).map(([cell, { from, to }]) => [cell, { from: to, to: from }]));
}

/** Changes and those that came after them, as one step. */
export function together<Cell>(first: Changes<Cell>, then: Changes<Cell>): Changes<Cell> {
  const joined = Object.entries(then).map(([cell, { from, to }]) => [cell, { from: cell in first ? (first[cell]?.from ?? null) : from, to }] as const);
  return { ...first, ...Object.fromEntries(joined) };
}
