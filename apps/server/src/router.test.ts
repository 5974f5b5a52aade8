import type { AnyProcedure, AnyRouter } from '@trpc/server';
import { expect, it } from 'vitest';
import { appRouter } from './router.ts';

it('offers these procedures and no others', () => {
  const anyRouter: AnyRouter = appRouter;
  const procedures: Readonly<Record<string, AnyProcedure>> = anyRouter._def.procedures;
  const offered = Object.entries(procedures).map(([path, { _def }]) => `${path} (${_def.type})`);

  expect(offered).toMatchInlineSnapshot(`
    [
      "identity.me (query)",
      "identity.changePassword (mutation)",
      "identity.listUsers (query)",
      "identity.addUser (mutation)",
      "identity.resetPassword (mutation)",
      "identity.setUserUnits (mutation)",
      "identity.setUserDisabled (mutation)",
      "unit.list (query)",
      "unit.find (query)",
      "unit.path (query)",
      "plan.readDocument (mutation)",
      "plan.readDeadline (query)",
      "plan.beginDraft (mutation)",
      "plan.copyPlan (mutation)",
      "plan.beginRevision (mutation)",
      "plan.listDrafts (query)",
      "plan.getDraft (query)",
      "plan.editDraft (mutation)",
      "plan.undoDraft (mutation)",
      "plan.redoDraft (mutation)",
      "plan.discardDraft (mutation)",
      "plan.previewApproval (query)",
      "plan.compareRevision (query)",
      "plan.pairTask (mutation)",
      "plan.approveDraft (mutation)",
      "plan.list (query)",
      "plan.setPlan (mutation)",
      "plan.versions (query)",
      "plan.getVersion (query)",
      "plan.getSource (query)",
      "plan.documents (query)",
      "plan.addAnnex (mutation)",
      "plan.counts (query)",
      "plan.listTasks (query)",
      "plan.getTask (query)",
      "plan.myWork (query)",
      "plan.report (mutation)",
      "plan.listReports (query)",
      "indicator.list (query)",
      "target.list (query)",
      "target.set (mutation)",
      "entry.form (query)",
      "entry.save (mutation)",
      "review.mine (query)",
      "review.list (query)",
      "review.sheet (query)",
      "review.submit (mutation)",
      "review.approve (mutation)",
      "review.return (mutation)",
      "review.progress (query)",
      "review.windows (query)",
      "review.setWindows (mutation)",
      "review.grantException (mutation)",
      "review.withdrawException (mutation)",
      "result.rollUp (query)",
      "result.series (query)",
      "result.cells (query)",
      "result.scoreScheme (query)",
      "result.setScoreScheme (mutation)",
      "result.scores (query)",
    ]
  `);
});
