/** From a document to how each piece of work stands, in the order the data goes. */
export * from './deadline/index.ts'; // words → rules → days, explained
export { roleSchema, roles, type Role } from './role.ts';
export {
  type DocumentFault,
  type DocumentLine,
  type DocumentNote,
  type FileKind,
  type LinePlace,
  type PlanDocument,
} from './document.ts';
export { marksOf, type Mark } from './marks.ts'; // draft → its source, word by word
export { markKinds, type MarkKind, type Remainder, type Source, type Span } from './span.ts'; // what the words of the source became
export { documentFromText, readDraft } from './intake/index.ts'; // document → draft
export {
  draftSchema,
  findingCodes,
  severityOf,
  type Draft,
  type DraftAssignment,
  type DraftDeadline,
  type DraftTask,
  type Finding,
  type FindingCode,
  type Orphan,
  type Severity,
} from './draft.ts';
export {
  beginReview,
  openErrors,
  openFindings,
  reviewedDraftSchema,
  type Resolution,
  type ReviewedDraft,
  type ReviewedFinding,
} from './review.ts'; // draft → what waits for a person
export { blankDraft, copyDraft, revisionDraft, withTaskIds } from './begin-draft.ts'; // no document → draft
export { draftEditSchema, editDraft, type DraftEdit } from './draft-edit.ts'; // one step of the review
export { applyUnitChoices, unitWordsKey, type ChosenUnit, type RememberedUnit } from './edit/choose-unit.ts'; // choices of earlier reviews
export { type BulkChange } from './edit/edit-many.ts';
export { type TaskByHand } from './edit/tasks.ts';
export { approveDraft, deadlinesFor, planOf, type ApprovalTerms, type Plan, type PlannedTask } from './approve.ts'; // draft → plan
export {
  type ChangedField,
  type PartChanges,
  type PlanChange,
  type RedatedPart,
  type StandingPart,
  type StandingTask,
} from './revise/standing-plan.ts';
export { comparePlans } from './revise/compare-plans.ts'; // plan × revised draft → what is added, changed and gone
export { checkRevision, countChanges, pairTask, type RevisionCounts } from './revise/revise.ts';
export { type Assignment, type Halt, type Obligation } from './assignment.ts'; // one task × one unit × one role × one deadline
export {
  checkReport,
  progressReportSchema,
  progressSchema,
  reportCountingOn,
  type Progress,
  type ProgressReport,
} from './report.ts'; // what the unit says
export { statuses, statusOn, taskStatus, type Standing, type Status } from './status.ts'; // assignment × reports × day → status
export {
  addCounts,
  countStatuses,
  isNotUpdated,
  isOpen,
  officialCounts,
  overdueShare,
  type Counts,
  type OfficialCounts,
  type Share,
} from './count.ts'; // statuses → the figures of a report
export {
  confidenceLevelSchema,
  deliveryConfidenceSchema,
  judge,
  type ConfidenceLevel,
  type DeliveryConfidence,
  type JudgedStanding,
} from './confidence.ts'; // status × what people judge → where they disagree

import type { EditFault } from '../edit.ts';
import type { ApprovalFault } from './approve.ts';
import type { DocumentFault } from './document.ts';
import type { DraftFault } from './draft-edit.ts';
import type { ReportFault } from './report.ts';
import type { RevisionFault } from './revise/revise.ts';

/** Every refusal on the way from a draft to a status. */
export type PlanFault = ApprovalFault | DocumentFault | DraftFault | EditFault | ReportFault | RevisionFault;
