import type { ReviewedSheet } from '../answers.ts';

type Cell = ReviewedSheet['cells'][number];

/** The doubts a person has ticked, with the reason typed so far, by cell. */
export type TypedDoubts = Readonly<Record<string, string>>;

/** Names a cell of a sheet, as a doubt does: by whatever version it is counted. */
export const cellKey = ({ indicator, service }: Pick<Cell, 'indicator' | 'service'>): string => `${indicator} ${service}`;

/** Names a value of a sheet: a cell counted by two versions has two. */
export const valueKey = ({ indicator, indicatorVersion, service }: Pick<Cell, 'indicator' | 'indicatorVersion' | 'service'>): string => `${indicator} ${indicatorVersion} ${service}`;

/** The cells to look at first: changed since the last approval, then doubted, then the rest, each in their order. */
export function inOrderOfCare({ cells, changes, doubts }: Pick<ReviewedSheet, 'cells' | 'changes' | 'doubts'>): readonly Cell[] {
  const changed = new Set((changes ?? []).map(valueKey));
  const doubted = new Set(doubts.map(cellKey));
  const rank = (cell: Cell) => (changed.has(valueKey(cell)) ? 0 : doubted.has(cellKey(cell)) ? 1 : 2);
  return cells.toSorted((one, other) => rank(one) - rank(other));
}

/** A doubt ticked, or no longer. */
export function ticked(doubts: TypedDoubts, key: string, isTicked: boolean): TypedDoubts {
  const { [key]: _gone, ...others } = doubts;
  return isTicked ? { ...others, [key]: doubts[key] ?? '' } : others;
}

/** The doubts as they are sent; null while one of them has no reason, or none is ticked. */
export function doubtsToSend(cells: readonly Cell[], typed: TypedDoubts) {
  const named = new Map(cells.map((cell) => [cellKey(cell), cell]));
  const doubts = [...named].flatMap(([key, cell]) => {
    const reason = typed[key];
    return reason === undefined ? [] : [{ indicator: cell.indicator, service: cell.service, reason: reason.trim() }];
  });
  return doubts.length === 0 || doubts.some(({ reason }) => reason === '') ? null : doubts;
}
