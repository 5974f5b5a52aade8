import type { CalendarFault, Period } from '../../calendar/index.ts';
import type { Fault } from '../../fault.ts';
import type { EntryFault } from '../entry.ts';
import type { IndicatorFault } from '../indicator.ts';
import type { WindowFault } from '../review/window.ts';
import type { MarkFault } from './cell-text.ts';
import type { FileTableFault } from './table.ts';

/** Why a row of a file is not taken, beyond what is wrong with its counts. */
export type FigureRowFault =
  | MarkFault
  | Fault<'figures/blank-key', { readonly column: string }>
  /** A formula: what it shows was not entered by anybody, and may be anything. */
  | Fault<'figures/formula', { readonly column: string }>
  /** The same figure stands in several rows, and nothing says which of them is meant. */
  | Fault<'figures/given-twice', { readonly rows: readonly number[] }>
  | Fault<'figures/not-a-service', { readonly found: string; readonly most: number }>
  | Fault<'figures/not-an-entry-version', { readonly found: string }>
  | Fault<'figures/words-too-long', { readonly length: number; readonly most: number }>
  /** Figures of that month are counted by version `inForce`. */
  | Fault<'figures/other-version', { readonly found: string; readonly inForce: number }>
  /** Two systems give totals of the same unit, month and service, which are no parts of a sum. */
  | Fault<'figures/several-sources', { readonly sources: readonly string[] }>
  /** Not a unit whose figures of that month the person may enter. */
  | Fault<'figures/unit-out-of-reach', { readonly unitId: string }>;

/** Every refusal of a file of figures: of the file, and of one of its rows. */
export type FigureFileFault = FileTableFault | FigureRowFault;

/** Why a row is refused. */
export type RowFault = FigureRowFault | EntryFault | IndicatorFault | WindowFault | CalendarFault;

/** What a cell may have instead. */
export type Allowed =
  /** A whole number of these bounds, both included. */
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  /** One of these words; `of` is how many there are, of which `values` are the first. */
  | { readonly kind: 'one-of'; readonly values: readonly string[]; readonly of: number }
  /** A month written as `2022-08`, no later than `latest`, and still open. */
  | { readonly kind: 'month'; readonly latest: Period }
  /** Words of at most so many characters. */
  | { readonly kind: 'words'; readonly most: number }
  /** A value instead of the formula. */
  | { readonly kind: 'value' }
  /** The same in one row only. */
  | { readonly kind: 'once' }
  /** Nothing there. */
  | { readonly kind: 'blank' };

/** A cell that is not taken. */
export interface CellRefusal<Column extends string> {
  readonly column: Column;
  readonly fault: RowFault;
  readonly allowed: Allowed;
}

/** What a cell says, or every reason it is not taken for. */
export type CellRead<Value, Column extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly CellRefusal<Column>[] };

/** One cell refused. */
export function cellRefused<Column extends string>(
  column: Column,
  fault: RowFault,
  allowed: Allowed,
): { readonly ok: false; readonly refusals: readonly CellRefusal<Column>[] } {
  return { ok: false, refusals: [{ column, fault, allowed }] };
}

/** A cell of a file that is not taken, and with it the row. */
export interface RowRefusal<Column extends string> extends CellRefusal<Column> {
  readonly row: number;
}

/** How many allowed words are named. */
const mostNamed = 20;

/** The first of the words that are allowed, and how many there are. */
export function oneOf(words: Iterable<string>): Allowed {
  const all = [...words];
  return { kind: 'one-of', values: all.slice(0, mostNamed), of: all.length };
}
