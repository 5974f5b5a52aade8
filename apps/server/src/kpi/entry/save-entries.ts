import { z } from 'zod';
import { periodSchema } from '@dondoc/domain/calendar';
import { procedure } from '../../trpc.ts';
import { entryKey } from './remember-entries.ts';
import { cellWire, saveCells, type CellAnswer } from './save-cells.ts';

const cells = z
  .array(cellWire)
  .max(20_000)
  .refine((all) => new Set(all.map(entryKey)).size === all.length, 'a cell is given twice');

/** Saves what units typed for a month and answers cell by cell, in the order given; see {@link saveCells}. */
export const saveEntries = procedure
  .input(z.object({ period: periodSchema, cells }))
  .mutation(({ ctx, input }): Promise<readonly CellAnswer[]> =>
    saveCells(ctx.em, ctx.actor, { ...input, origin: 'typed', today: ctx.today }),
  );
