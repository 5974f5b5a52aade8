import type { Unit, UnitKind, UnitLevel, UnitTree } from '../unit/index.ts';
import { isCountedAt, type Indicator } from './indicator.ts';

const owingKinds = new Set<UnitKind>(['bo', 'co-quan-ngang-bo', 'tinh', 'thanh-pho-truc-thuoc-trung-uong']);

/** Whose figures a ministry or a province answers for: its own and those of the levels below it. */
const levelsWithin: Partial<Record<UnitLevel, readonly UnitLevel[]>> = {
  ministry: ['ministry', 'department'],
  province: ['province', 'district', 'commune', 'department'],
};

/**
 * Whether a unit owes a report on an indicator every month. Ministries, ministerial-level agencies and provinces do, when
 * the indicator is counted at their level or below it: what the units below them enter counts as theirs. The agencies
 * under the Government may report and are not missed: no text confirms that they owe one.
 */
export function owesReport({ kind, level }: Pick<Unit, 'kind' | 'level'>, indicator: Pick<Indicator, 'scope'>): boolean {
  return owingKinds.has(kind) && (levelsWithin[level] ?? []).some((within) => isCountedAt(indicator, within));
}

/** Below ministries and provinces, the levels whose units hand on figures of their own; a department does when it has entered some. */
const handingOn = new Set<UnitLevel>(['district', 'commune']);

/**
 * Whether a unit owes a sheet of its own whether or not it has entered anything: it hands on figures, some indicator is
 * counted at its level, and no unit below it hands them on for it. As with reports, the agencies under the Government
 * are not missed.
 */
export function owesSheet(tree: UnitTree, unit: Unit, indicators: readonly Pick<Indicator, 'scope'>[]): boolean {
  const hands = ({ kind, level }: Unit) => (owingKinds.has(kind) || handingOn.has(level)) && indicators.some((indicator) => isCountedAt(indicator, level));
  const isAbove = ({ id }: Unit): boolean => tree.childrenOf(id).some((child) => hands(child) || isAbove(child));
  return hands(unit) && !isAbove(unit);
}
