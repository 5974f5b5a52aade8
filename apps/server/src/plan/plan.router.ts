import { router } from '../trpc.ts';
import { approveDraft } from './approve-draft.ts';
import { beginDraft, beginRevision, copyPlan } from './begin-draft.ts';
import { compareRevision, pairTask } from './compare-revision.ts';
import { countPlan } from './count-plan.ts';
import { discardDraft } from './discard-draft.ts';
import { editDraft } from './edit-draft.ts';
import { getDraft } from './get-draft.ts';
import { getSource } from './get-source.ts';
import { getTask } from './get-task.ts';
import { listDrafts } from './list-drafts.ts';
import { listPlans } from './list-plans.ts';
import { listReports } from './list-reports.ts';
import { listTasks } from './list-tasks.ts';
import { getVersion, listVersions } from './list-versions.ts';
import { addAnnex, listDocuments } from './plan-documents.ts';
import { myWork } from './my-work.ts';
import { previewApproval } from './preview-approval.ts';
import { readDeadline } from './read-deadline.ts';
import { readDocument } from './read-document.ts';
import { report } from './report.ts';
import { setPlan } from './set-plan.ts';
import { redoDraft, undoDraft } from './undo-draft.ts';

/** From a document to the status of every part, in the order the data goes. */
export const planRouter = router({
  readDocument,
  readDeadline,
  beginDraft,
  copyPlan,
  beginRevision,
  listDrafts,
  getDraft,
  editDraft,
  undoDraft,
  redoDraft,
  discardDraft,
  previewApproval,
  compareRevision,
  pairTask,
  approveDraft,
  list: listPlans,
  setPlan,
  versions: listVersions,
  getVersion,
  getSource,
  documents: listDocuments,
  addAnnex,
  counts: countPlan,
  listTasks,
  getTask,
  myWork,
  report,
  listReports,
});
