import type { FigureColumn } from './column.ts';
import { blankFigure, figureKey, isBlank, isSameValue, valueOf, type FigureKey, type FigureValue, type StandingFigure } from './figure.ts';
import type { FiguresRead, GivenFigure } from './read-figures.ts';
import type { RowRefusal } from './refusal.ts';

/** A figure of a file beside the one that stands. */
export interface ComparedFigure extends FigureKey {
  readonly row: number;
  readonly to: FigureValue;
  /** What stands; blank when nothing does. */
  readonly from: FigureValue;
  /** The version to write over; null when there is none. */
  readonly version: number | null;
  /** Who entered what stands; null when nobody did. */
  readonly enteredBy: string | null;
  /** Somebody entered what stands after the file was written from what stood then. */
  readonly isOvertaken: boolean;
}

/** What taking a file would do. Nothing is written by asking. */
export interface FigureComparison {
  /** Figures where nothing stands. */
  readonly added: readonly ComparedFigure[];
  /** Figures that stand and would be another, or blank. */
  readonly changed: readonly ComparedFigure[];
  /** How many rows say what stands already. */
  readonly unchanged: number;
  readonly refused: readonly RowRefusal<FigureColumn>[];
}

/** Compares what a file gives with what stands, row by row. */
export function compareFigures(standing: readonly StandingFigure[], given: FiguresRead): FigureComparison {
  const stands = new Map(standing.map((figure) => [figureKey(figure), figure]));
  const compared = given.figures.map((figure) => compareFigure(figure, stands.get(figureKey(figure)), given.saysVersions));
  const differing = compared.filter(({ from, to }) => !isSameValue(from, to));
  return {
    added: differing.filter(({ from }) => isBlank(from)),
    changed: differing.filter(({ from }) => !isBlank(from)),
    unchanged: compared.length - differing.length,
    refused: given.refused,
  };
}

function compareFigure(given: GivenFigure, stands: StandingFigure | undefined, saysVersions: boolean): ComparedFigure {
  const { row, unitId, indicator, indicatorVersion, service, period } = given;
  return {
    row,
    unitId,
    indicator,
    indicatorVersion,
    service,
    period,
    to: valueOf(given),
    from: stands === undefined ? blankFigure : valueOf(stands),
    version: stands?.version ?? null,
    enteredBy: stands?.enteredBy ?? null,
    isOvertaken: saysVersions && (stands?.version ?? null) !== given.readVersion,
  };
}
