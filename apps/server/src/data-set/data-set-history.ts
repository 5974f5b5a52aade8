import { z } from 'zod';
import { notFound } from '../refused.ts';
import { procedure, reaches } from '../trpc.ts';
import { idWire } from '../wire.ts';
import { changesOf, type StoredDataSet } from './data-sets-of.ts';

/** Every value a data set has had, the last first, with who saved it and when. */
export const dataSetHistory = procedure
  .input(z.object({ id: idWire }))
  .query(async ({ ctx, input: { id } }): Promise<readonly StoredDataSet[]> => {
    const changes = await changesOf(ctx.em, id);
    const [last] = changes;
    if (last === undefined || !reaches(ctx.actor, last.unitId)) throw notFound();
    return changes;
  });
