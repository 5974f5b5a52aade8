import { z } from 'zod';
import {
  compareFigures,
  figureTable,
  monthsNamed,
  readFigures,
  type ComparedFigure,
  type FigureColumn,
  type FigureComparison,
  type RowRefusal,
} from '@dondoc/domain/kpi';
import { readTables } from '../../../office/figures/read-tables.ts';
import { refused } from '../../../refused.ts';
import { procedure } from '../../../trpc.ts';
import { contentWire } from '../../../wire.ts';
import { figureTermsFor } from './figure-terms.ts';
import { standingFigures } from './standing-figures.ts';
import { unitNames } from './unit-names.ts';

/** A file as it is uploaded. */
export const fileWire = z.object({ fileName: z.string().trim().min(1).max(255), contentBase64: contentWire });

/** A figure of a file beside the one that stands, with the name of its unit in that month. */
export type FileFigure = ComparedFigure & { readonly unitName: string };

/** What taking a file would do. */
interface FileComparison extends Omit<FigureComparison, 'added' | 'changed'> {
  readonly added: readonly FileFigure[];
  readonly changed: readonly FileFigure[];
  /** How many cells are refused; of more than {@link mostShown}, `refused` has the first. */
  readonly refusals: number;
}

/** More refusals than a person reads: whoever has as many has uploaded the wrong file. */
const mostShown = 500;

/** The first refusals, and how many there are. */
export function shownOf<Column extends string>(all: readonly RowRefusal<Column>[]) {
  return { refused: all.slice(0, mostShown), refusals: all.length };
}

/** Compares an uploaded file of figures with what stands. Nothing is written, and nothing of the file is kept. */
export const compareFile = procedure.input(fileWire).mutation(async ({ ctx, input }): Promise<FileComparison> => {
  const tables = await readTables(Buffer.from(input.contentBase64, 'base64'), input.fileName);
  if (!tables.ok) throw refused(tables.fault);
  const months = monthsNamed<FigureColumn>(tables.value, figureTable);
  if (!months.ok) throw refused(months.fault);
  const terms = await figureTermsFor(ctx, months.value);
  const given = readFigures(tables.value, terms);
  if (!given.ok) throw refused(given.fault);

  const standing = await standingFigures(ctx.em, given.value.figures, terms.catalogue);
  const compared = compareFigures(standing, given.value);
  const nameOf = await unitNames(ctx.em);
  const named = (figure: ComparedFigure): FileFigure => ({ ...figure, unitName: nameOf(figure) });
  return { ...compared, ...shownOf<FigureColumn>(compared.refused), added: compared.added.map(named), changed: compared.changed.map(named) };
});
