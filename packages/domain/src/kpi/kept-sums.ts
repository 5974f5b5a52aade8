import type { Period } from '../calendar/index.ts';
import type { UnitId, UnitTree } from '../unit/index.ts';
import type { Figure } from './roll-up.ts';
import { addTallies } from './tally.ts';

/** The units whose sums a figure of `unitId` is part of: itself, then every unit above it. */
export function linesAbove(tree: UnitTree, unitId: UnitId): readonly UnitId[] {
  return [unitId, ...tree.ancestorsOf(unitId).map(({ id }) => id)];
}

/**
 * The units whose kept sums a figure of `unitId` is part of: those of {@link linesAbove} for which {@link isKept}, the
 * lowest first.
 */
export function keptLines(tree: UnitTree, unitId: UnitId): readonly UnitId[] {
  return linesAbove(tree, unitId).filter((id) => isKept(tree, id));
}

/**
 * Whether sums of a unit are kept: it has units below it and one above it. A unit that has none below is its own sum; the
 * one above all others is read by the sums of those directly below it, and a sum of its own would be what everybody who
 * saves waits for.
 */
export function isKept(tree: UnitTree, unitId: UnitId): boolean {
  return tree.childrenOf(unitId).length > 0 && tree.ancestorsOf(unitId).length > 0;
}

/** What was counted at and below a unit in one month. */
export interface KeptSum extends Figure {
  /** How many figures it is the sum of. */
  readonly cells: number;
}

/**
 * Figures gathered at a unit and at the units directly below it: each at the one it is or stands under, those of the
 * unit itself at the unit. Together they are every figure at and below it, each once. What stands elsewhere is left out.
 *
 * A table of sums kept as figures are saved says the same; this is what it is held against, and what is read when figures
 * are asked for as they stood on an earlier day.
 */
export function gatherJustBelow(figures: readonly Figure[], tree: UnitTree, root: UnitId): readonly KeptSum[] {
  const sums = new Map<string, KeptSum>();
  for (const { unitId, month, tally } of figures) {
    const at = lineJustBelow(tree, unitId, root);
    if (at === null) continue;
    const key = keptKey(at, month);
    const before = sums.get(key);
    sums.set(key, before === undefined ? { unitId: at, month, tally, cells: 1 } : added(before, tally));
  }
  return [...sums.values()];
}

const added = (sum: KeptSum, tally: Figure['tally']): KeptSum => ({ ...sum, tally: addTallies(sum.tally, tally), cells: sum.cells + 1 });

/** The unit directly below `root` that a unit is or stands under, `root` for itself; null when it stands elsewhere. */
function lineJustBelow(tree: UnitTree, unitId: UnitId, root: UnitId): UnitId | null {
  if (unitId === root) return root;
  const line = linesAbove(tree, unitId);
  const at = line.indexOf(root);
  return at > 0 ? (line[at - 1] ?? null) : null;
}

/** Names a month of a unit. */
const keptKey = (unitId: UnitId, month: Period): string => `${month} ${unitId}`;
