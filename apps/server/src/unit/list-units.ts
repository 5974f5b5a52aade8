import { z } from 'zod';
import type { Unit } from '@dondoc/domain/unit';
import { procedure } from '../trpc.ts';
import { dayWire } from '../wire.ts';
import { treeOn } from './register-of.ts';

/** The units in force on a day, parents before the units below them. */
export const listUnits = procedure
  .input(z.object({ on: dayWire }))
  .query(async ({ ctx, input }): Promise<readonly Unit[]> => [...(await treeOn(ctx.em, input.on)).units.values()]);
