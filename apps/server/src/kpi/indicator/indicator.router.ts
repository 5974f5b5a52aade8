import { router } from '../../trpc.ts';
import { listIndicators } from './list-indicators.ts';

/** What is counted, and how. */
export const indicatorRouter = router({ list: listIndicators });
