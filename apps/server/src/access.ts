/** Who may call a procedure, and within which units. */
export interface Access {
  readonly who: 'signed-in' | 'administrator' | 'unit-member';
  /** `own-units`: a member reaches rows of its units and the units below them and no others; administrators reach all. */
  readonly scope: 'none' | 'own-units';
  /** Open to a person who has not yet replaced a one-time password. */
  readonly beforePasswordChange?: true;
}

/** One row for each procedure of the router. A procedure without a row answers nobody. */
export const access = {
  'identity.me': { who: 'signed-in', scope: 'none', beforePasswordChange: true },
  'identity.changePassword': { who: 'signed-in', scope: 'none', beforePasswordChange: true },
  'identity.listUsers': { who: 'administrator', scope: 'none' },
  'identity.addUser': { who: 'administrator', scope: 'none' },
  'identity.resetPassword': { who: 'administrator', scope: 'none' },
  'identity.setUserUnits': { who: 'administrator', scope: 'none' },
  'identity.setUserDisabled': { who: 'administrator', scope: 'none' },
  'unit.list': { who: 'signed-in', scope: 'none' },
  'unit.find': { who: 'signed-in', scope: 'none' },
  'unit.path': { who: 'signed-in', scope: 'none' },
  'plan.readDocument': { who: 'administrator', scope: 'none' },
  'plan.readDeadline': { who: 'signed-in', scope: 'none' },
  'plan.beginDraft': { who: 'administrator', scope: 'none' },
  'plan.copyPlan': { who: 'administrator', scope: 'none' },
  'plan.beginRevision': { who: 'administrator', scope: 'none' },
  'plan.listDrafts': { who: 'administrator', scope: 'none' },
  'plan.getDraft': { who: 'administrator', scope: 'none' },
  'plan.editDraft': { who: 'administrator', scope: 'none' },
  'plan.undoDraft': { who: 'administrator', scope: 'none' },
  'plan.redoDraft': { who: 'administrator', scope: 'none' },
  'plan.discardDraft': { who: 'administrator', scope: 'none' },
  'plan.previewApproval': { who: 'administrator', scope: 'none' },
  'plan.compareRevision': { who: 'administrator', scope: 'none' },
  'plan.pairTask': { who: 'administrator', scope: 'none' },
  'plan.approveDraft': { who: 'administrator', scope: 'none' },
  'plan.list': { who: 'signed-in', scope: 'own-units' },
  'plan.setPlan': { who: 'administrator', scope: 'none' },
  'plan.versions': { who: 'signed-in', scope: 'own-units' },
  'plan.getVersion': { who: 'administrator', scope: 'none' },
  'plan.getSource': { who: 'signed-in', scope: 'own-units' },
  'plan.documents': { who: 'signed-in', scope: 'own-units' },
  'plan.addAnnex': { who: 'administrator', scope: 'none' },
  'plan.counts': { who: 'administrator', scope: 'none' },
  'plan.listTasks': { who: 'administrator', scope: 'none' },
  'plan.getTask': { who: 'signed-in', scope: 'own-units' },
  'plan.myWork': { who: 'unit-member', scope: 'own-units' },
  'plan.report': { who: 'unit-member', scope: 'own-units' },
  'plan.listReports': { who: 'signed-in', scope: 'own-units' },
  'indicator.list': { who: 'signed-in', scope: 'none' },
  'target.list': { who: 'signed-in', scope: 'own-units' },
  'target.parents': { who: 'signed-in', scope: 'own-units' },
  'target.readTable': { who: 'signed-in', scope: 'own-units' },
  'target.set': { who: 'signed-in', scope: 'own-units' },
  'target.answer': { who: 'unit-member', scope: 'own-units' },
  'target.keep': { who: 'signed-in', scope: 'own-units' },
  'target.history': { who: 'signed-in', scope: 'own-units' },
  'target.cascade': { who: 'signed-in', scope: 'own-units' },
  'target.trajectory': { who: 'signed-in', scope: 'own-units' },
  'target.setTrajectory': { who: 'signed-in', scope: 'own-units' },
  'entry.form': { who: 'unit-member', scope: 'own-units' },
  'entry.save': { who: 'unit-member', scope: 'own-units' },
  'review.mine': { who: 'unit-member', scope: 'own-units' },
  'review.list': { who: 'signed-in', scope: 'own-units' },
  'review.sheet': { who: 'signed-in', scope: 'own-units' },
  'review.submit': { who: 'unit-member', scope: 'own-units' },
  'review.approve': { who: 'signed-in', scope: 'own-units' },
  'review.return': { who: 'signed-in', scope: 'own-units' },
  'review.progress': { who: 'signed-in', scope: 'none' },
  'review.windows': { who: 'signed-in', scope: 'none' },
  'review.setWindows': { who: 'administrator', scope: 'none' },
  'review.grantException': { who: 'administrator', scope: 'none' },
  'review.withdrawException': { who: 'administrator', scope: 'none' },
  'result.rollUp': { who: 'signed-in', scope: 'none' },
  'result.series': { who: 'signed-in', scope: 'none' },
  'result.cells': { who: 'signed-in', scope: 'none' },
  'result.scoreScheme': { who: 'signed-in', scope: 'none' },
  'result.setScoreScheme': { who: 'administrator', scope: 'none' },
  'result.scores': { who: 'signed-in', scope: 'none' },
} as const satisfies Readonly<Record<string, Access>>;

/** The row of a procedure, or null: it has none and is closed to everybody. */
export function accessTo(path: string): Access | null {
  return Object.hasOwn(access, path) ? access[path as keyof typeof access] : null;
}
