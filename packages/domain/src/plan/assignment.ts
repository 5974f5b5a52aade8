import type { Day } from '../calendar/day.ts';
import type { UnitId } from '../unit/index.ts';
import type { DeadlineRule } from './deadline/index.ts';
import type { Role } from './role.ts';

/** Work that somebody with the right to do so has stopped, from a day on. */
export interface Halt {
  readonly kind: 'suspended' | 'cancelled';
  /** The first day on which the work is stopped. */
  readonly from: Day;
}

/** When a piece of work opens and falls due: all that its status needs besides the reports. */
export interface Obligation {
  /** The day the plan came into force: nothing is done before it. */
  readonly opensOn: Day;
  /** What was written; null when the document gives no deadline. */
  readonly rule: DeadlineRule | null;
  /** The last day in time, after the plan's day-off policy; null for standing, undated and event-bound work. */
  readonly dueOn: Day | null;
  readonly halt: Halt | null;
}

/** One unit's part in one task: task × unit × role × deadline. A collective has become one for each of its units. */
export interface Assignment extends Obligation {
  readonly unitId: UnitId;
  readonly role: Role;
  /** The product this part is for, when the document dates each product apart. */
  readonly deliverable: string | null;
  /** The words of the deadline as written; null when there is none. */
  readonly deadlineText: string | null;
}
