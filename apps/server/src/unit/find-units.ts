import { z } from 'zod';
import { findUnits as rankUnits, type UnitMatch } from '@dondoc/domain/unit';
import { procedure } from '../trpc.ts';
import { dayWire } from '../wire.ts';
import { treeOn } from './register-of.ts';

const mostMatches = 20;

/** The units a person may mean by some words, best first, at most 20, each with why it matches. */
export const findUnits = procedure
  .input(z.object({ text: z.string().trim().max(300), on: dayWire }))
  .query(async ({ ctx, input }): Promise<readonly UnitMatch[]> => {
    if (input.text === '') return [];
    return rankUnits(await treeOn(ctx.em, input.on), input.text).slice(0, mostMatches);
  });
