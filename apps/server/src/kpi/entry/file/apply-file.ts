import { z } from 'zod';
import { periodSchema, type Period } from '@dondoc/domain/calendar';
import type { KpiFault } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../../database.ts';
import { procedure, type Actor } from '../../../trpc.ts';
import type { EntryOrigin } from '../entry.entities.ts';
import { entryKey } from '../remember-entries.ts';
import { cellWire, saveCells, type CellsToSave } from '../save-cells.ts';

const figureWire = cellWire.extend({ period: periodSchema });

/** A figure that was not taken, and why. */
interface FigureRefusal {
  readonly unitId: UnitId;
  readonly indicator: string;
  readonly service: number;
  readonly period: Period;
  readonly refused: KpiFault;
}

/** What became of figures that were sent. */
export interface FiguresTaken {
  readonly saved: number;
  readonly refused: readonly FigureRefusal[];
}

const figuresWire = z
  .array(figureWire)
  .max(20_000)
  .refine((all) => new Set(all.map((each) => `${each.period} ${entryKey(each)}`)).size === all.length, 'a figure is given twice');

/**
 * Takes figures of a comparison, all or those chosen, each over the version that was compared: by the same way as what is
 * typed. All is remembered, or nothing.
 */
export const applyFile = procedure
  .input(z.object({ figures: figuresWire }))
  .mutation(({ ctx, input }): Promise<FiguresTaken> =>
    ctx.em.transactional((em) => takeFigures(em, ctx.actor, { figures: input.figures, origin: 'file', today: ctx.today })),
  );

/** Figures of several months, from where they come, and the day it is. */
interface FiguresToTake extends Omit<CellsToSave, 'period' | 'cells'> {
  readonly figures: readonly (CellsToSave['cells'][number] & { readonly period: Period })[];
  readonly origin: EntryOrigin;
}

/** Saves figures month by month, earliest first. Must run in a transaction. */
export async function takeFigures(em: Em, actor: Actor, { figures, origin, today }: FiguresToTake): Promise<FiguresTaken> {
  const months = [...Map.groupBy(figures, ({ period }) => period)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  let saved = 0;
  const refused: FigureRefusal[] = [];
  for (const [period, cells] of months) {
    const answers = await saveCells(em, actor, { period, cells, origin, today });
    for (const answer of answers) {
      if (answer.saved) saved += 1;
      else refused.push({ unitId: answer.unitId, indicator: answer.indicator, service: answer.service, period, refused: answer.refused });
    }
  }
  return { saved, refused };
}
