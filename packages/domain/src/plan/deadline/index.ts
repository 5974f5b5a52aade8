/** When a task is due: words → rules → days, each explained. */
import type { ExtensionFault } from './extension.ts';

export {
  readDeadline,
  type DeadlineContext,
  type DeadlineFinding,
  type DeadlineReading,
} from './read/read-deadline.ts'; // words → rules
export {
  deadlineKinds,
  deadlineRuleSchema,
  dueOn,
  firstOn,
  formatRule,
  type DeadlineKindName,
  type DeadlineRule,
} from './rules.ts'; // rule → day, as written
export {
  defaultDayOffPolicies,
  policyFor,
  rollDay,
  rolledDueOn,
  type DayOffPolicies,
  type DayOffPolicy,
} from './due-day.ts'; // day → day, off days off
export { explainDeadline, type ExplainBy } from './explain.ts'; // why
export { occurrencesOf, type OngoingRule } from './ongoing.ts'; // cadence × span → days
export { cadenceSchema, isCadence, type Cadence, type Every } from './cadence.ts';
export { type RelativeRule, type RelativeUnit } from './relative.ts';
export { explainResolved, resolvedDueOn, resolveRelative, type EventMoment, type ResolvedDue } from './resolve.ts'; // event's day → day
export { affectedBy, type AffectedDeadline, type IssuedDeadline } from './issued.ts'; // change of calendar → deadlines it would touch
export {
  answerExtension,
  isExtended,
  issueDue,
  requestExtension,
  type ExtensibleDue,
  type ExtensionAnswer,
  type ExtensionFault,
  type ExtensionRequest,
} from './extension.ts'; // original day → current day
export { type DaySpan, type DeadlineKind, type Language } from './kind.ts';

/** Every refusal of a deadline. */
export type DeadlineFault = ExtensionFault;
