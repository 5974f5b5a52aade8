import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { z } from 'zod';
import { dataNeedsSchema, shippedDataNeeds, type DataNeed } from '@dondoc/domain/kpi';
import type { Em } from '../database.ts';
import { stale } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { DataNeedsRow } from './data-set.entities.ts';

/** Which data the essential services need. */
export interface StandingNeeds {
  readonly needs: readonly DataNeed[];
  /** To be named by who sets others; 0 while those that ship stand. */
  readonly number: number;
}

/** The needs that hold: those the office set last, else those that ship. */
export async function standingNeeds(em: Em): Promise<StandingNeeds> {
  const [row] = await em.find(DataNeedsRow, {}, { orderBy: { number: 'desc' }, limit: 1 });
  return row === undefined ? { needs: shippedDataNeeds, number: 0 } : { needs: row.needs, number: row.number };
}

/** Which data the services need, each with the document that says so or none. */
export const dataNeeds = procedure.query(({ ctx }): Promise<StandingNeeds> => standingNeeds(ctx.em));

/** Sets which data the services need from now on; earlier needs are kept. */
export const setDataNeeds = procedure
  .input(z.object({ needs: dataNeedsSchema, number: z.int().min(0) }))
  .mutation(async ({ ctx, input: { needs, number } }): Promise<StandingNeeds> => {
    const standing = await standingNeeds(ctx.em);
    if (standing.number !== number) throw stale(number, standing.number);
    ctx.em.create(DataNeedsRow, { number: number + 1, needs, setBy: ctx.actor.userId });
    try {
      await ctx.em.flush();
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) throw stale(number, number + 1);
      throw error;
    }
    return { needs, number: number + 1 };
  });
