import type { AppRouter } from '@dondoc/server/router';
import type { inferRouterOutputs } from '@trpc/server';

type Answers = inferRouterOutputs<AppRouter>;

/** A unit's cell for one indicator in the entry form. */
export type FormRow = Answers['entry']['form'][number];

/** What became of a cell that was sent to be saved. */
export type CellAnswer = Answers['entry']['save'][number];

/** A unit with its target. */
export type TargetLine = Answers['target']['list'][number];

/** A line of the results. */
export type ResultLine = Answers['result']['rollUp'][number];
