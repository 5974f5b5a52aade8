import type { Unit } from '../../unit/index.ts';
import type { Indicator } from '../indicator.ts';
import { owesSheet } from '../owing.ts';
import type { MonthOfUnits } from './approval-upward.ts';

/** A month with its units and the indicators that its figures are counted by. */
export interface CountedMonth extends MonthOfUnits {
  readonly indicators: readonly Pick<Indicator, 'scope'>[];
}

/** What a unit has done with its figures of a month. */
export interface BegunSheet {
  /** Whether a cell says something now: counts, or that it is not applicable. */
  readonly hasFigures: boolean;
  /** Whether it was handed on at some time, whatever became of it and its figures since. */
  readonly wasHandedOn: boolean;
}

/**
 * Whether a unit owes a sheet for a month. Some do whether or not they have done anything, see `owesSheet`; whoever has
 * entered figures owes one too, and so does whoever has handed one on and cleared it since.
 */
export function owesBegunSheet(unit: Unit, { tree, indicators }: Pick<CountedMonth, 'tree' | 'indicators'>, { hasFigures, wasHandedOn }: BegunSheet): boolean {
  return wasHandedOn || hasFigures || owesSheet(tree, unit, indicators);
}
