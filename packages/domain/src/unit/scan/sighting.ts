import type { Lexicon } from '../lookup/lexicon.ts';
import type { Unit } from '../unit.ts';
import type { Token } from '../words/token.ts';
import type { CollectiveReading } from './collective-reading.ts';

/** A text on its way through the scanner. */
export interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** Words that name a unit or several, found at a token. */
export interface Sighting {
  /** Tokens from `from` up to `to`, which is the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The register's unit, or null. */
  readonly unit: Unit | null;
  readonly inForce: boolean;
  /** Units in force with this name: several provinces have a "Sở Tư pháp". */
  readonly namesakes: readonly Unit[];
  /**
   * How the words say which units are meant; `each`: a body in each of several places, which no list of the register
   * holds.
   */
  readonly collective: CollectiveReading | 'each' | null;
  /** A head word said earlier, to put before the words: "Bộ" for "các Bộ: Quốc phòng". */
  readonly head: string;
  /** The token at which the unit's own words begin, after such a head. */
  readonly nameFrom: number;
}

/** A sighting of a well-formed unit that no register lists. */
export function unlisted(from: number, to: number): Sighting {
  return { from, to, unit: null, inForce: false, namesakes: [], collective: null, head: '', nameFrom: from };
}
