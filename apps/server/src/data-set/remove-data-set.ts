import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { notFound, stale } from '../refused.ts';
import { procedure, reaches } from '../trpc.ts';
import { idWire, versionWire } from '../wire.ts';
import { DataSetRow } from './data-set.entities.ts';

const input = z.object({ id: idWire, version: versionWire });

/**
 * A member takes back a data set of a unit of its own, over the version it read. From today on it counts nowhere; what it
 * was is kept, and the days before are shown as they were.
 */
export const removeDataSet = procedure.input(input).mutation(async ({ ctx, input: { id, version } }): Promise<null> => {
  await ctx.em.transactional(async (em) => {
    const row = await em.findOne(DataSetRow, { id, removedOn: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (row === null || !reaches(ctx.actor, row.unitId)) throw notFound();
    if (row.version !== version) throw stale(version, row.version);
    em.assign(row, { removedBy: ctx.actor.userId, removedAt: new Date(), removedOn: ctx.today });
    await em.flush();
  });
  return null;
});
