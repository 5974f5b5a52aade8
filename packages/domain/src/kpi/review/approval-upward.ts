import type { Period } from '../../calendar/index.ts';
import type { Unit, UnitId, UnitTree } from '../../unit/index.ts';

/** How many of the sheets owed at and below a unit are approved: "3 of 12", and "approved" only when none is missing. */
export interface ApprovalUpward {
  readonly approved: number;
  readonly of: number;
  /** Every sheet owed is approved, and at least one is owed. */
  readonly isWhole: boolean;
}

/** What approval is counted by. */
export interface ApprovalTerms {
  /** The months of the period: a longer one needs every month in it. */
  readonly months: readonly Period[];
  /** Whether a unit owes a sheet of its own for a month. */
  readonly owes: (unit: Unit, month: Period) => boolean;
  /** Whether its sheet is approved and was not changed since. */
  readonly isApproved: (unitId: UnitId, month: Period) => boolean;
}

/** Approval of a unit over months: its own sheets and those of every unit below it. */
export function approvalUpward(tree: UnitTree, unitId: UnitId, terms: ApprovalTerms): ApprovalUpward {
  return counted(tree.descendantsOf(unitId), terms);
}

/** Approval of everything below a unit, its own sheets aside: what its own approval waits for. */
export function approvalBelow(tree: UnitTree, unitId: UnitId, terms: ApprovalTerms): ApprovalUpward {
  return counted(tree.descendantsOf(unitId).filter(({ id }) => id !== unitId), terms);
}

function counted(units: readonly Unit[], { months, owes, isApproved }: ApprovalTerms): ApprovalUpward {
  let [approved, of] = [0, 0];
  for (const unit of units) {
    for (const month of months) {
      if (!owes(unit, month)) continue;
      of += 1;
      if (isApproved(unit.id, month)) approved += 1;
    }
  }
  return { approved, of, isWhole: of > 0 && approved === of };
}
