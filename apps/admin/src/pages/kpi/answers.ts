import type { AppRouter } from '@dondoc/server/router';
import type { inferRouterOutputs } from '@trpc/server';

type Answers = inferRouterOutputs<AppRouter>;

/** A unit's cell for one indicator in the entry form. */
export type FormRow = Answers['entry']['form'][number];

/** A unit whose figures the member may enter. */
export type EntryUnit = Answers['entry']['units'][number];

/** What became of a cell that was sent to be saved. */
export type CellAnswer = Answers['entry']['save'][number];

/** A unit with its target. */
export type TargetLine = Answers['target']['list'][number];

/** Lines of results along months. */
export type SeriesAnswer = Answers['result']['series'];

/** A unit with its score. */
export type ScoredLine = NonNullable<Answers['result']['scores']>['lines'][number];

/** A cell with every value it has had. */
export type CellHistory = Answers['result']['cells'][number];

/** A line of the results. */
export type ResultLine = Answers['result']['rollUp'][number];

/** A sheet in the list of a month. */
export type ListedSheet = Answers['review']['list'][number];

/** A sheet with everything a decision needs. */
export type ReviewedSheet = Answers['review']['sheet'];

/** How approval and timeliness of a unit stand. */
export type ProgressLine = Answers['review']['progress'][number];

/** The entry windows and their exceptions. */
export type WindowsSet = Answers['review']['windows'];
/** A unit whose children are given targets together. */
export type ParentUnit = Answers['target']['parents'][number];

/** The targets below a unit against its own. */
export type CascadeAnswer = Answers['target']['cascade'];

/** One version a target has had. */
export type TargetVersion = Answers['target']['history'][number];

/** The way to a target. */
export type TrajectoryAnswer = Answers['target']['trajectory'];

/** A file of targets against those that stand. */
export type TableComparison = Answers['target']['readTable'];
