import type { ReviewedSheet } from '../answers.ts';

type Cell = ReviewedSheet['cells'][number];

/** The doubts a person has ticked, with the reason typed so far, by cell. */
export type TypedDoubts = Readonly<Record<string, string>>;

/** Names a cell of a sheet. */
export const cellKey = ({ indicator, service }: Pick<Cell, 'indicator' | 'service'>): string => `${indicator} ${service}`;

/** The cells to look at first: changed since the last approval, then doubted, then the rest, each in their order. */
export function inOrderOfCare({ cells, changes, doubts }: Pick<ReviewedSheet, 'cells' | 'changes' | 'doubts'>): readonly Cell[] {
  const changed = new Set((changes ?? []).map(cellKey));
  const doubted = new Set(doubts.map(cellKey));
  const rank = (cell: Cell) => (changed.has(cellKey(cell)) ? 0 : doubted.has(cellKey(cell)) ? 1 : 2);
  return cells.toSorted((one, other) => rank(one) - rank(other));
}

/** A doubt ticked, or no longer. */
export function ticked(doubts: TypedDoubts, key: string, isTicked: boolean): TypedDoubts {
  const { [key]: _gone, ...others } = doubts;
  return isTicked ? { ...others, [key]: doubts[key] ?? '' } : others;
}

/** The doubts as they are sent; null while one of them has no reason, or none is ticked. */
export function doubtsToSend(cells: readonly Cell[], typed: TypedDoubts) {
  const doubts = cells.flatMap((cell) => {
    const reason = typed[cellKey(cell)];
    return reason === undefined ? [] : [{ indicator: cell.indicator, service: cell.service, reason: reason.trim() }];
  });
  return doubts.length === 0 || doubts.some(({ reason }) => reason === '') ? null : doubts;
}
