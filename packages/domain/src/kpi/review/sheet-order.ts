import type { SheetStanding } from './sheet.ts';

/** A sheet in a list, as one person sees it. */
interface OrderedSheet {
  readonly standing: SheetStanding;
  /** Whether that person can decide on it now. */
  readonly isToDecide: boolean;
}

/** Submitted ones that wait for somebody else, then those a unit has to hand on again, then those never handed on, then what is done. */
const standingOrder: readonly SheetStanding[] = ['submitted', 'returned', 'approval-broken', 'changed', 'draft', 'approved'];

/**
 * Sheets of a month as a person goes through them: what waits for their decision first, then what waits for another's,
 * what was returned, what was changed after its approval or submission, what was never handed on, and last what is
 * approved. Sheets of the same rank stay in the order they came in.
 */
export function inOrderOfReview<Each extends OrderedSheet>(sheets: readonly Each[]): readonly Each[] {
  return sheets.toSorted((one, other) => rankOf(one) - rankOf(other));
}

const rankOf = ({ isToDecide, standing }: OrderedSheet): number => (isToDecide ? -1 : standingOrder.indexOf(standing));
