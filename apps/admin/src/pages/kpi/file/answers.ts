import type { Answers } from '../../../answers.ts';

type Entry = Answers['entry'];

/** What an uploaded file of figures would change. */
export type FileComparison = Entry['compareFile'];

/** A figure of the file beside the one that stands. */
export type FileFigure = FileComparison['added'][number];

/** What an uploaded file of monthly totals would change. */
export type TotalsComparison = Entry['compareFlows'];

/** The totals of one unit and month. */
export type TotalsGroup = TotalsComparison['groups'][number];

/** A cell that is refused. */
export type CellRefusal = FileComparison['refused'][number] | TotalsComparison['refused'][number];

/** A figure that was not written once it was sent, and why. */
export type FigureRefusal = Entry['applyFile']['refused'][number];
