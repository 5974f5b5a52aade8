import { identityRouter } from './identity/identity.router.ts';
import { kpiRouter } from './kpi/kpi.router.ts';
import { planRouter } from './plan/plan.router.ts';
import { router } from './trpc.ts';
import { unitRouter } from './unit/unit.router.ts';

/** The API's table of contents. */
export const appRouter = router({
  identity: identityRouter,
  unit: unitRouter,
  plan: planRouter,
  kpi: kpiRouter,
});

export type AppRouter = typeof appRouter;
export type { ServerFault } from './server-fault.ts';
