import type { Period } from '../../calendar/index.ts';
import { predecessorsOf, successorsOf, type Unit, type UnitId, type UnitTree } from '../../unit/index.ts';

/** How many of the sheets owed at and below a unit are approved: "3 of 12", and "approved" only when none is missing. */
export interface ApprovalUpward {
  readonly approved: number;
  readonly of: number;
  /** Every sheet owed is approved, and at least one is owed. */
  readonly isWhole: boolean;
}

/** A month, with the units in force on its last day: a year with a reform in it has two maps. */
export interface MonthOfUnits {
  readonly month: Period;
  readonly tree: UnitTree;
}

/** A sheet of a unit for a month. */
export interface UnitSheet {
  readonly unit: Unit;
  readonly month: Period;
}

/** What approval is counted by. */
export interface ApprovalTerms {
  /** The months of the period, in order: a longer one needs every month in it. */
  readonly months: readonly MonthOfUnits[];
  /** Whether a unit owes a sheet of its own for a month. */
  readonly owes: (unit: Unit, month: Period) => boolean;
  /** Whether its sheet is approved and was not changed since. */
  readonly isApproved: (unitId: UnitId, month: Period) => boolean;
}

/** Approval of a unit over months: its own sheets and those of every unit below it, each month by the units of that month. */
export function approvalUpward(unitId: UnitId, terms: ApprovalTerms): ApprovalUpward {
  return counted(owed(unitId, terms, (tree, id) => tree.descendantsOf(id)), terms);
}

/** Approval of everything below a unit, its own sheets aside: what its own approval waits for. */
export function approvalBelow(unitId: UnitId, terms: ApprovalTerms): ApprovalUpward {
  return counted(owed(unitId, terms, (tree, id) => tree.descendantsOf(id).slice(1)), terms);
}

/** The sheets a unit owes itself over months; for a month before it was formed, those of the units it was formed of. */
export function ownSheets(unitId: UnitId, terms: Pick<ApprovalTerms, 'months' | 'owes'>): readonly UnitSheet[] {
  return owed(unitId, terms, (tree, id) => tree.units.get(id) ?? []);
}

/** Every unit that stood at or below a unit in some of the months: whose sheets its approval may need. */
export function unitsOver(unitId: UnitId, months: readonly MonthOfUnits[]): readonly UnitId[] {
  return [...new Set(owed(unitId, { months, owes: () => true }, (tree, id) => tree.descendantsOf(id)).map(({ unit }) => unit.id))];
}

type Units = (tree: UnitTree, id: UnitId) => Unit | readonly Unit[];

function owed(unitId: UnitId, { months, owes }: Pick<ApprovalTerms, 'months' | 'owes'>, unitsAt: Units): readonly UnitSheet[] {
  return months.flatMap(({ month, tree }) => {
    const units = new Set(formedInto(unitId, tree, months).flatMap((id) => unitsAt(tree, id)));
    return [...units].filter((unit) => owes(unit, month)).map((unit) => ({ unit, month }));
  });
}

/** The units of a month that are the unit by the end of the last month; what becomes of them after that does not matter. */
function formedInto(unitId: UnitId, { register, day }: UnitTree, months: readonly MonthOfUnits[]): readonly UnitId[] {
  const end = months.at(-1)?.tree.day ?? day;
  return predecessorsOf(register, unitId, day).filter((id) => successorsOf(register, id, end).includes(unitId));
}

function counted(sheets: readonly UnitSheet[], { isApproved }: ApprovalTerms): ApprovalUpward {
  const approved = sheets.filter(({ unit, month }) => isApproved(unit.id, month)).length;
  return { approved, of: sheets.length, isWhole: sheets.length > 0 && approved === sheets.length };
}
