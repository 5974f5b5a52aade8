import { router } from '../trpc.ts';
import { approveDraft } from './approve-draft.ts';
import { countPlan } from './count-plan.ts';
import { discardDraft } from './discard-draft.ts';
import { editDraft } from './edit-draft.ts';
import { getDraft } from './get-draft.ts';
import { getTask } from './get-task.ts';
import { listDrafts } from './list-drafts.ts';
import { listPlans } from './list-plans.ts';
import { listReports } from './list-reports.ts';
import { listTasks } from './list-tasks.ts';
import { myWork } from './my-work.ts';
import { previewApproval } from './preview-approval.ts';
import { readDeadline } from './read-deadline.ts';
import { readDocument } from './read-document.ts';
import { report } from './report.ts';
import { undoDraft } from './undo-draft.ts';

/** From a document to the status of every part, in the order the data goes. */
export const planRouter = router({
  readDocument,
  readDeadline,
  listDrafts,
  getDraft,
  editDraft,
  undoDraft,
  discardDraft,
  previewApproval,
  approveDraft,
  list: listPlans,
  counts: countPlan,
  listTasks,
  getTask,
  myWork,
  report,
  listReports,
});
