import type { Day } from '@dondoc/domain/calendar';
import type { DayOffPolicy, Role, Status } from '@dondoc/domain/plan';
import type { UnitId } from '@dondoc/domain/unit';
import type { EarlierDue, LastReport, StandingAssignment } from './assignments-on.ts';
import { explained, type Explanation } from './explanation.ts';

/** One unit's part as a page shows it. */
export interface AssignmentView {
  readonly id: string;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly role: Role;
  readonly deliverable: string | null;
  readonly dueOn: Day | null;
  readonly deadlineText: string | null;
  readonly explanation: Explanation;
  readonly status: Status;
  readonly daysLate: number | null;
  readonly daysLeft: number | null;
  readonly doneOn: Day | null;
  readonly lastReport: LastReport | null;
  /** What it was due before a revision gave it another deadline, the first as issued; empty when it never changed. */
  readonly earlierDues: readonly EarlierDue[];
  readonly version: number;
}

/** An assignment as a page shows it. `policy` is the plan's. */
export function viewOf(
  assignment: StandingAssignment,
  { unitName, policy }: { readonly unitName: string; readonly policy: DayOffPolicy },
): AssignmentView {
  const { id, unitId, role, deliverable, dueOn, deadlineText, rule, standing, lastReport, earlierDues, version } = assignment;
  return { id, unitId, unitName, role, deliverable, dueOn, deadlineText, explanation: explained(rule, policy), ...standing, lastReport, earlierDues, version };
}
