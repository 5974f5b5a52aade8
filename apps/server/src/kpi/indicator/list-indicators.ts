import type { Indicator } from '@dondoc/domain/kpi';
import { procedure } from '../../trpc.ts';
import { catalogueOf } from './indicator-for.ts';

/** The indicators, each version with how it is counted, its legal source and what of it is unconfirmed. */
export const listIndicators = procedure.query(({ ctx }): Promise<readonly Indicator[]> => catalogueOf(ctx.em));
