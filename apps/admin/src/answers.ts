import type { AppRouter } from '@dondoc/server/router';
import type { inferRouterOutputs } from '@trpc/server';

/** What the API answers, by router and procedure. */
export type Answers = inferRouterOutputs<AppRouter>;
