import type { UnitId } from './unit.ts';

/** Words of a text that name a unit, or a set of units. */
export interface UnitMention {
  /** Offsets in UTF-16 code units: `text.slice(from, to)` is `text`. */
  readonly from: number;
  readonly to: number;
  /** The words as written, with a sub-unit in brackets and a clause of exceptions. */
  readonly text: string;
  /**
   * The words to show: as written, NFC, single spaces, with the head word restored ("các Bộ: Quốc phòng" names "Bộ
   * Quốc phòng").
   */
  readonly name: string;
  /**
   * The unit of the register, in force or not; null for a collective, and for a well-formed unit the register does
   * not know.
   */
  readonly unitId: UnitId | null;
  /** Whether that unit is in force on the day of the tree; false without a unit. */
  readonly inForce: boolean;
  /** Whether the words name a set of units: ask `resolveCollective`. */
  readonly collective: boolean;
}
