import { dataSetRouter } from './data-set/data-set.router.ts';
import { identityRouter } from './identity/identity.router.ts';
import { entryRouter } from './kpi/entry/entry.router.ts';
import { indicatorRouter } from './kpi/indicator/indicator.router.ts';
import { resultRouter } from './kpi/result/result.router.ts';
import { reviewRouter } from './kpi/review/review.router.ts';
import { targetRouter } from './kpi/target/target.router.ts';
import { planRouter } from './plan/plan.router.ts';
import { checkTask } from './plan/scope.ts';
import { router } from './trpc.ts';
import { unitRouter } from './unit/unit.router.ts';

/** The API's table of contents. */
export const appRouter = router({
  identity: identityRouter,
  unit: unitRouter,
  plan: planRouter,
  indicator: indicatorRouter,
  target: targetRouter,
  entry: entryRouter,
  review: reviewRouter,
  result: resultRouter,
  dataSet: dataSetRouter(checkTask),
});

export type AppRouter = typeof appRouter;
export type { ServerFault } from './server-fault.ts';
