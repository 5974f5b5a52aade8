import type { Period } from '../../calendar/index.ts';
import type { UnitId } from '../../unit/index.ts';
import type { EntryCell } from '../entry.ts';
import type { FigureTexts } from './column.ts';

/** Names one figure: whose it is, what was counted and by which version, of which service, in which month. */
export interface FigureKey {
  readonly unitId: UnitId;
  readonly indicator: string;
  readonly indicatorVersion: number;
  /** An essential service; 0: all services together. */
  readonly service: number;
  readonly period: Period;
}

/** What stands in a cell: the counts or the mark, and the reason given for an unusual value. */
export interface FigureValue extends EntryCell {
  readonly note: string | null;
}

/** A figure as it stands in the office. */
export interface StandingFigure extends FigureKey, FigureValue {
  readonly version: number;
  /** The name of the person who entered it last. */
  readonly enteredBy: string;
}

/** Nothing reported. */
export const blankFigure: FigureValue = { numerator: null, denominator: null, notApplicable: false, note: null };

/** The key as one word. */
export function figureKey({ unitId, indicator, indicatorVersion, service, period }: FigureKey): string {
  return `${period} ${unitId} ${indicator} ${indicatorVersion} ${service}`;
}

/** The value alone of a figure. */
export function valueOf({ numerator, denominator, notApplicable, note }: FigureValue): FigureValue {
  return { numerator, denominator, notApplicable, note };
}

/** Whether two values say the same. */
export function isSameValue(one: FigureValue, other: FigureValue): boolean {
  return (
    one.numerator === other.numerator &&
    one.denominator === other.denominator &&
    one.notApplicable === other.notApplicable &&
    plainNote(one.note) === plainNote(other.note)
  );
}

/** A reason however its accents are composed and its lines end: files change both. */
const plainNote = (note: string | null): string => (note ?? '').normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();

/** Whether a value reports nothing: no counts, and no mark. A zero reports. */
export const isBlank = ({ numerator, notApplicable }: FigureValue): boolean => numerator === null && !notApplicable;

/** The mark for "not applicable" as files have it. */
export const markText = 'x';

/** One row of a figures file, column by column: what is read back from it is the figure again. `version` null: none stands. */
export function figureTexts(figure: FigureKey & FigureValue & { readonly version: number | null }): FigureTexts {
  return {
    unit: figure.unitId,
    indicator: figure.indicator,
    indicator_version: String(figure.indicatorVersion),
    service: String(figure.service),
    month: figure.period,
    numerator: textOf(figure.numerator),
    denominator: textOf(figure.denominator),
    not_applicable: figure.notApplicable ? markText : '',
    note: figure.note ?? '',
    entry_version: textOf(figure.version),
  };
}

const textOf = (count: number | null): string => (count === null ? '' : String(count));
