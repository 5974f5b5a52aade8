import { lastDayOf } from '../calendar/index.ts';
import { carryOver, type UnitId, type UnitTree } from '../unit/index.ts';
import { addTallies } from './tally.ts';
import type { Figure } from './roll-up.ts';

/**
 * Figures as those of the units in `tree`: what a unit counted before it was merged counts at the unit that carries it
 * on. A figure that no unit carries on whole (its unit was split or dissolved, or is a commune of the former map) stays
 * with the unit that reported it, and a roll-up shows it apart.
 */
export function carryFigures<Each extends Figure>(figures: readonly Each[], tree: UnitTree): readonly Each[] {
  return figures.map((figure) => (tree.units.has(figure.unitId) ? figure : { ...figure, unitId: heirOf(figure, tree) }));
}

function heirOf({ unitId, month, tally }: Figure, tree: UnitTree): UnitId {
  const from = lastDayOf(month);
  if (tree.day < from) return unitId;
  const carried = carryOver(tree.register, new Map([[unitId, tally]]), { from, to: tree.day, add: addTallies });
  if (!carried.ok) return unitId;
  const [heir = unitId] = carried.value.keys();
  return heir;
}
