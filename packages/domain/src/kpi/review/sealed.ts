import type { EntryCell } from '../entry.ts';
import type { SheetCellName } from './sheet.ts';

/** A cell with the exact value that is sealed, and the version of the indicator it was counted by. */
export interface SealedCell extends EntryCell, SheetCellName {
  readonly indicatorVersion: number;
}

/**
 * The exact values of a sheet as one text, the same whatever order the cells come in: what a seal is worked out from
 * (SHA-256, by whoever keeps it). Blank cells are left out: a cell that was cleared is as one that never was.
 */
export function sealText(cells: readonly SealedCell[]): string {
  const lines = filledCells(cells).map(({ indicator, indicatorVersion, service, numerator, denominator, notApplicable }) =>
    [indicator, indicatorVersion, service, notApplicable ? 'na' : `${numerator}/${denominator}`].join(' '),
  );
  return ['1', ...lines.toSorted()].join('\n');
}

/** The cells that say something: counts, or that they are not applicable. */
export function filledCells<Each extends EntryCell>(cells: readonly Each[]): readonly Each[] {
  return cells.filter(({ numerator, notApplicable }) => numerator !== null || notApplicable);
}

/** A cell whose value is not the one that was sealed; null on the side where it was blank. */
export interface CellDifference extends SheetCellName {
  /** What the value was counted by: a figure counted anew by another version is one cleared and one entered. */
  readonly indicatorVersion: number;
  readonly before: EntryCell | null;
  readonly now: EntryCell | null;
}

/** What was changed since cells were sealed: only that is asked for again. In the order of the cells, what was cleared last. */
export function differences(sealed: readonly SealedCell[], current: readonly SealedCell[]): readonly CellDifference[] {
  const before = new Map(filledCells(sealed).map((cell) => [keyOf(cell), cell]));
  const now = new Map(filledCells(current).map((cell) => [keyOf(cell), cell]));
  const keys = [...new Set([...now.keys(), ...before.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [before.get(key), now.get(key)];
    const named = is ?? was;
    if (named === undefined || isSame(was, is)) return [];
    const { indicator, indicatorVersion, service } = named;
    return [{ indicator, indicatorVersion, service, before: valueOf(was), now: valueOf(is) }];
  });
}

/**
 * The cells a person who decides has to see: those that say something, then those that are blank but were approved with a
 * value or were doubted, so that nothing is taken out of a sheet unseen. In their order.
 */
export function cellsToReview<Each extends SealedCell>(
  cells: readonly Each[],
  { approved, doubts }: { readonly approved: readonly SealedCell[] | null; readonly doubts: readonly SheetCellName[] },
): readonly Each[] {
  const filled = new Set<SealedCell>(filledCells(cells));
  const sealed = new Set(filledCells(approved ?? []).map(keyOf));
  const isDoubted = ({ indicator, service }: Each) => doubts.some((doubt) => doubt.indicator === indicator && doubt.service === service);
  const cleared = cells.filter((cell) => !filled.has(cell) && (sealed.has(keyOf(cell)) || isDoubted(cell)));
  return [...filledCells(cells), ...cleared];
}

const keyOf = ({ indicator, indicatorVersion, service }: SealedCell): string => `${indicator} ${indicatorVersion} ${service}`;

function isSame(one: EntryCell | undefined, other: EntryCell | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.numerator === other.numerator &&
    one.denominator === other.denominator &&
    one.notApplicable === other.notApplicable
  );
}

const valueOf = (cell: EntryCell | undefined): EntryCell | null =>
  cell === undefined ? null : { numerator: cell.numerator, denominator: cell.denominator, notApplicable: cell.notApplicable };
