import type { Assignment } from '../assignment.ts';
import type { DraftTask } from '../draft.ts';
import type { PlannedTask } from '../approve.ts';

/** A part that a unit has in the plan as it stands. */
export interface StandingPart extends Assignment {
  readonly id: string;
}

/** A task of the plan as it stands: as it was last approved, with the parts that are not cancelled. */
export interface StandingTask {
  readonly id: string;
  readonly task: DraftTask;
  readonly parts: readonly StandingPart[];
}

/** What a task says that a revision can change. */
export type ChangedField = 'title' | 'path' | 'product' | 'units' | 'deadlines';

/** A part whose deadline the revision changes; the words, rule and day before and after. */
export interface RedatedPart {
  readonly before: StandingPart;
  readonly after: Assignment;
}

/** What becomes of the parts of a task that goes on: each of before is kept, redated or removed, each of after kept, redated or added. */
export interface PartChanges {
  readonly added: readonly Assignment[];
  readonly removed: readonly StandingPart[];
  readonly redated: readonly RedatedPart[];
  /** With what the revised plan calls it: the same rule for the same unit and role. */
  readonly kept: readonly RedatedPart[];
}

/** What a revision does to one task of the plan, or with one of the draft. */
export type PlanChange =
  | { readonly kind: 'added'; readonly after: PlannedTask }
  | { readonly kind: 'gone'; readonly before: StandingTask }
  | { readonly kind: 'kept'; readonly before: StandingTask; readonly after: PlannedTask; readonly parts: PartChanges }
  | {
      readonly kind: 'changed';
      readonly before: StandingTask;
      readonly after: PlannedTask;
      /** In the order of {@link ChangedField}; not empty. */
      readonly fields: readonly ChangedField[];
      readonly parts: PartChanges;
    };
