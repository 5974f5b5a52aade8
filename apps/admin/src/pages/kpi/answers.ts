import type { AppRouter } from '@dondoc/server/router';
import type { inferRouterOutputs } from '@trpc/server';

type Kpi = inferRouterOutputs<AppRouter>['kpi'];

/** A unit's cell for one indicator in the entry form. */
export type FormRow = Kpi['entryForm'][number];

/** What became of a cell that was sent to be saved. */
export type CellAnswer = Kpi['saveEntries'][number];

/** A unit with its target. */
export type TargetLine = Kpi['listTargets'][number];

/** A line of the results. */
export type ResultLine = Kpi['rollUp'][number];
