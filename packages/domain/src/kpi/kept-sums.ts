import type { Period } from '../calendar/index.ts';
import type { UnitId, UnitTree } from '../unit/index.ts';
import type { Figure } from './roll-up.ts';
import { addTallies } from './tally.ts';

/** The units whose sums a figure of `unitId` is part of: itself, then every unit above it. */
export function linesAbove(tree: UnitTree, unitId: UnitId): readonly UnitId[] {
  return [unitId, ...tree.ancestorsOf(unitId).map(({ id }) => id)];
}

/**
 * The unit whose kept sums a figure of `unitId` is part of: that of {@link linesAbove} for which {@link isKept}; null when
 * there is none.
 */
export function keptLine(tree: UnitTree, unitId: UnitId): UnitId | null {
  return linesAbove(tree, unitId).find((id) => isKept(tree, id)) ?? null;
}

/**
 * Whether sums of a unit are kept: it stands directly below the nation and has units below it. The nation is read by these
 * sums; one of its own would be what everybody who saves waits for. A unit that has none below is its own sum. Below a
 * province or ministry are some hundreds of figures, which are added faster than every save could keep their sums too.
 */
export function isKept(tree: UnitTree, unitId: UnitId): boolean {
  return tree.childrenOf(unitId).length > 0 && tree.ancestorsOf(unitId).length === 1;
}

/** What is read to know everything that was counted at and below a unit: together each figure once. */
export interface PartsOfSum {
  /** The units whose kept sums are part of it. */
  readonly sums: ReadonlySet<UnitId>;
  /** The units whose own figures are, without those below them. */
  readonly figures: ReadonlySet<UnitId>;
}

/** The parts everything counted at and below `root` is made of: kept sums where there are any, single figures where not. */
export function partsOfSum(tree: UnitTree, root: UnitId): PartsOfSum {
  const parts = { sums: new Set<UnitId>(), figures: new Set([root]) };
  const open = (unitId: UnitId) => {
    for (const { id } of tree.childrenOf(unitId)) {
      if (isKept(tree, id)) {
        parts.sums.add(id);
        continue;
      }
      parts.figures.add(id);
      open(id);
    }
  };
  open(root);
  return parts;
}

/** What was counted at and below a unit in one month. */
export interface KeptSum extends Figure {
  /** How many figures it is the sum of. */
  readonly cells: number;
}

/**
 * Figures gathered at a unit and at the units directly below it: each at the one it is or stands under, those of the
 * unit itself at the unit. Together they are every figure at and below it, each once. What stands elsewhere is left out.
 * A kept sum among them counts as the figures it is the sum of, any other as one.
 */
export function gatherJustBelow(figures: readonly (Figure | KeptSum)[], tree: UnitTree, root: UnitId): readonly KeptSum[] {
  const sums = new Map<string, KeptSum>();
  for (const figure of figures) {
    const at = lineJustBelow(tree, figure.unitId, root);
    if (at === null) continue;
    const { month, tally } = figure;
    const part = { unitId: at, month, tally, cells: 'cells' in figure ? figure.cells : 1 };
    const key = keptKey(at, month);
    const before = sums.get(key);
    sums.set(key, before === undefined ? part : added(before, part));
  }
  return [...sums.values()];
}

const added = (sum: KeptSum, { tally, cells }: KeptSum): KeptSum => ({ ...sum, tally: addTallies(sum.tally, tally), cells: sum.cells + cells });

/** The unit directly below `root` that a unit is or stands under, `root` for itself; null when it stands elsewhere. */
function lineJustBelow(tree: UnitTree, unitId: UnitId, root: UnitId): UnitId | null {
  if (unitId === root) return root;
  const line = linesAbove(tree, unitId);
  const at = line.indexOf(root);
  return at > 0 ? (line[at - 1] ?? null) : null;
}

/** Names a month of a unit. */
const keptKey = (unitId: UnitId, month: Period): string => `${month} ${unitId}`;
