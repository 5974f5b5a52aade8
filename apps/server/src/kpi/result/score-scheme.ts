import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { z } from 'zod';
import { checkScoreScheme, scoreSchemeSchema, type ScoreScheme } from '@dondoc/domain/kpi';
import type { Em } from '../../database.ts';
import { refused, stale } from '../../refused.ts';
import { procedure } from '../../trpc.ts';
import { ScoreSchemeRow } from './score-scheme.entity.ts';

/** How units are scored here. */
export interface StandingScheme {
  /** Null: no scheme is set, and nothing is scored. */
  readonly scheme: ScoreScheme | null;
  /** To be named by who sets another; 0 when none was ever set. */
  readonly number: number;
}

/** The scheme that holds. */
export async function standingScheme(em: Em): Promise<StandingScheme> {
  const [row] = await em.find(ScoreSchemeRow, {}, { orderBy: { number: 'desc' }, limit: 1 });
  return { scheme: row?.scheme ?? null, number: row?.number ?? 0 };
}

/** How units are scored here; null until an administrator has set it. */
export const scoreScheme = procedure.query(({ ctx }): Promise<StandingScheme> => standingScheme(ctx.em));

/** Sets how units are scored from now on, or takes it back with null; earlier schemes are kept. */
export const setScoreScheme = procedure
  .input(z.object({ scheme: scoreSchemeSchema.nullable(), number: z.int().min(0) }))
  .mutation(async ({ ctx, input: { scheme, number } }): Promise<StandingScheme> => {
    if (scheme !== null) {
      const checked = checkScoreScheme(scheme);
      if (!checked.ok) throw refused(checked.fault);
    }
    const standing = await standingScheme(ctx.em);
    if (standing.number !== number) throw stale(number, standing.number);
    const row = ctx.em.create(ScoreSchemeRow, { number: number + 1, scheme, setBy: ctx.actor.userId });
    try {
      await ctx.em.flush();
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) throw stale(number, number + 1);
      throw error;
    }
    return { scheme, number: row.number };
  });
