/** From the tables of a file to what taking it would do. */
export { mostFigureRows, type FileRow, type FileTable, type FileTableFault } from './table.ts';
export { figureColumns, figureTable, type FigureColumn, type FigureTexts } from './column.ts';
export { parseMark, parseMonth, readEntryTexts, type EntryRead, type EntryTexts, type MarkFault, type TextRefusal } from './cell-text.ts';
export { blankFigure, figureKey, figureTexts, type FigureKey, type FigureValue, type StandingFigure } from './figure.ts';
export type { Allowed, CellRefusal, FigureFileFault, FigureRowFault, RowFault, RowRefusal } from './refusal.ts';
export type { FigureTerms } from './row-key.ts';
export { monthsNamed } from './months-named.ts'; // file → months to look up
export { readFigures, type FiguresRead, type GivenFigure } from './read-figures.ts'; // file → figures and refusals
export { compareFigures, type ComparedFigure, type FigureComparison } from './compare-figures.ts'; // figures × what stands → what would change
