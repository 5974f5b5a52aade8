import { monthsIn, periodKindOf, type Period } from '../calendar/index.ts';
import type { Fault } from '../fault.ts';
import { ok, refuse, type Result } from '../result.ts';
import { nationId, type Unit, type UnitId, type UnitTree } from '../unit/index.ts';
import { addTallies, type Tally } from './tally.ts';

/** What one unit reported for one indicator in one month. A month it did not report has no figure. */
export interface Figure {
  readonly unitId: UnitId;
  readonly month: Period;
  readonly tally: Tally;
}

/** The lines of a roll-up that are not units: the two sets under the nation, and figures of units no longer in the tree. */
export const rollUpGroups = ['ministries', 'provinces', 'not-in-force'] as const;

/** The id of a line that stands for no unit of its own. */
export type RollUpGroup = (typeof rollUpGroups)[number];

/** One line of a roll-up. */
export interface RollUpNode {
  readonly id: UnitId | RollUpGroup;
  /** The line above; null for the nation. */
  readonly parentId: UnitId | RollUpGroup | null;
  /** Sum of the counts at and below this line; null when nothing was reported, which is not 0. */
  readonly tally: Tally | null;
  /** Monthly reports that came, at or below this line; each owing unit and month counts once. */
  readonly reported: number;
  /** Monthly reports owed at or below this line: owing units × months. */
  readonly of: number;
}

/** Why figures were not rolled up. */
export type RollUpFault =
  | Fault<'kpi/period-not-in-months', { readonly period: Period }>
  | Fault<'kpi/sum-too-large', { readonly unitId: UnitId; readonly month: Period }>;

/** Which figures are rolled up over what. */
export interface RollUpTerms {
  /** The units as of the day the roll-up is for. */
  readonly tree: UnitTree;
  readonly period: Period;
  /** Whether a unit must report by itself or through the units below it. */
  readonly owes: (unit: Unit) => boolean;
  /** Whether an owing unit said that the indicator is not applicable to it in a month; nobody did when left out. */
  readonly isExcused?: (unitId: UnitId, month: Period) => boolean;
  /** The unit whose line stands at the top; the nation when left out. */
  readonly root?: UnitId;
}

/**
 * Sums figures up the tree: nation → ministries and provinces → each unit → the units below it.
 *
 * A figure counts at the unit that reported it and at every line above, over all months of the period. Figures of units
 * that the tree does not have are kept under `not-in-force`, so that the nation is always the sum of every figure.
 * Lines come parents first, in the tree's order.
 *
 * Refuses with `kpi/period-not-in-months` a week, which belongs to two months and is never summed into one; with
 * `kpi/sum-too-large` when the nation's sum passes 2^53 − 1, naming the largest figure.
 */
export function rollUpTree(
  figures: readonly Figure[],
  { tree, period, owes, isExcused = () => false, root = nationId }: RollUpTerms,
): Result<readonly RollUpNode[], RollUpFault> {
  if (periodKindOf(period) === 'week') return refuse({ code: 'kpi/period-not-in-months', detail: { period } });
  const months = new Set(monthsIn(period));
  const counted = figures.filter(({ month }) => months.has(month));
  const excess = largestOfTooMany(counted);
  if (excess !== null) return refuse(tooLarge(excess));

  const lines = openLines(tree, root);
  for (const unit of tree.units.values()) {
    if (!owes(unit)) continue;
    const owed = [...months].filter((month) => !isExcused(unit.id, month)).length;
    eachLineFrom(lines, unit.id, (line) => (line.of += owed));
  }
  const reports = new Set<string>();
  for (const { unitId, month, tally } of counted) {
    eachLineFrom(lines, unitId, (line) => (line.tally = addTo(line.tally, tally)));
    for (const owing of owingAbove(tree, unitId, owes)) {
      const report = `${month} ${owing}`;
      if (!reports.has(report) && !isExcused(owing, month)) eachLineFrom(lines, owing, (line) => (line.reported += 1));
      reports.add(report);
    }
  }
  return ok([...lines.values()].filter(({ id, tally }) => id !== 'not-in-force' || tally !== null));
}

function tooLarge({ unitId, month }: Figure): RollUpFault {
  return { code: 'kpi/sum-too-large', detail: { unitId, month } };
}

type LineId = RollUpNode['id'];
type Line = { -readonly [Part in keyof RollUpNode]: RollUpNode[Part] };

function openLines(tree: UnitTree, root: UnitId): Map<LineId, Line> {
  const lines = new Map<LineId, Line>();
  const open = (id: LineId, parentId: LineId | null) =>
    lines.set(id, { id, parentId, tally: null, reported: 0, of: 0 });
  open(root, null);
  const groups = root === nationId ? rollUpGroups : (['not-in-force'] as const);
  for (const group of groups) open(group, root);
  for (const unit of tree.units.values()) {
    if (unit.id !== root) open(unit.id, lineAbove(tree, unit, root));
  }
  return lines;
}

function lineAbove(tree: UnitTree, { level, parentId }: Unit, root: UnitId): LineId {
  if (parentId !== null && parentId !== nationId && tree.units.has(parentId)) return parentId;
  if (root !== nationId) return root;
  if (level === 'ministry') return 'ministries';
  return level === 'province' ? 'provinces' : nationId;
}

function eachLineFrom(lines: ReadonlyMap<LineId, Line>, from: LineId, change: (line: Line) => void): void {
  let line = lines.get(from) ?? lines.get('not-in-force');
  while (line !== undefined) {
    change(line);
    line = line.parentId === null ? undefined : lines.get(line.parentId);
  }
}

const addTo = (sum: Tally | null, tally: Tally): Tally => (sum === null ? tally : addTallies(sum, tally));

/** The units for which a figure of `unitId` is a report: itself and those above it, where they owe one. */
function owingAbove(tree: UnitTree, unitId: UnitId, owes: RollUpTerms['owes']): readonly UnitId[] {
  const unit = tree.units.get(unitId);
  if (unit === undefined) return [];
  return [unit, ...tree.ancestorsOf(unitId)].filter(owes).map(({ id }) => id);
}

/** The largest figure when the figures together pass 2^53 − 1; null when every sum is exact. */
function largestOfTooMany(figures: readonly Figure[]): Figure | null {
  let largest: Figure | null = null;
  const sum = { numerator: 0n, denominator: 0n };
  for (const figure of figures) {
    sum.numerator += BigInt(figure.tally.numerator);
    sum.denominator += BigInt(figure.tally.denominator);
    if (largest === null || greaterPart(figure) > greaterPart(largest)) largest = figure;
  }
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  return sum.numerator > limit || sum.denominator > limit ? largest : null;
}

const greaterPart = ({ tally }: Figure): number => Math.max(tally.numerator, tally.denominator);
