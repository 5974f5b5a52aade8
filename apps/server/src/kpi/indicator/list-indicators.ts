import { z } from 'zod';
import { lastDayOf, periodSchema } from '@dondoc/domain/calendar';
import { indicatorsIn, type Indicator } from '@dondoc/domain/kpi';
import { procedure } from '../../trpc.ts';
import { catalogueOf } from './indicator-for.ts';

/**
 * The indicators that figures of a period are counted by, each in the version in force on its last day; without a period
 * those in force today. With how each is counted, its legal source and what of it is unconfirmed.
 */
export const listIndicators = procedure
  .input(z.object({ period: periodSchema.optional() }).optional())
  .query(async ({ ctx, input }): Promise<readonly Indicator[]> => {
    const on = input?.period === undefined ? ctx.today : lastDayOf(input.period);
    return indicatorsIn(await catalogueOf(ctx.em), on);
  });
