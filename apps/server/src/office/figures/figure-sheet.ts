import type { Period } from '@dondoc/domain/calendar';
import type { FigureTexts, Phrase, Tally } from '@dondoc/domain/kpi';

/** The languages a file is written in for people; the keys of its columns are the same in both. */
export type SheetLanguage = keyof Phrase;

/** A row of a figures file to be written: the figure, and what helps a person to fill it in. */
export interface FigureSheetRow {
  /** The figure by column: what the file is read back from. */
  readonly texts: FigureTexts;
  readonly unitName: string;
  readonly indicatorName: string;
  /** Null: all services together, or a number that names none. */
  readonly serviceName: string | null;
  readonly numeratorName: string;
  readonly denominatorName: string;
  /** What the unit reported for the month before; null: nothing. */
  readonly previous: Tally | null;
}

/** A figures file to be written, of one month. */
export interface FigureSheet {
  readonly period: Period;
  readonly language: SheetLanguage;
  readonly rows: readonly FigureSheetRow[];
}
