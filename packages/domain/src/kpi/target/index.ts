/** How targets come about: given, answered, revised, led to, and held against the target above. */
export {
  checkAnswer,
  checkKeep,
  reasonSchema,
  standingOf,
  targetAnswerSchema,
  type AnsweredTarget,
  type TargetAnswer,
  type TargetAnswerFault,
  type TargetStanding,
} from './answer.ts'; // what the unit says to it, and what is decided
export { checkRevision, revises, revisionBasisSchema, type RevisionBasis, type RevisionFault, type TargetChange } from './revision.ts'; // document and reason → a target already given changes
export { checkTrajectory, straightLine, trajectoryOf, type InterimKind, type TrajectoryFault, type TrajectoryPoint } from './trajectory.ts'; // interim targets → a way to the target
export { expectedCases, lastYearOf, type ExpectedCases, type MonthCases } from './expected.ts'; // figures known → cases to expect
export { cascadeGap, cascadeOf, weighTargets, type Cascade, type CascadePart, type TargetWeight } from './cascade.ts'; // targets below → the target above
export {
  readTargetTable,
  type ReadTargetRow,
  type RefusedTargetRow,
  type TargetTableRead,
  type TargetTableRow,
  type TargetTableTerms,
} from './table.ts'; // rows of a table → targets
