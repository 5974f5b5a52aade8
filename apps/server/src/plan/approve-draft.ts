import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import type { Day } from '@dondoc/domain/calendar';
import { approveDraft as makePlan, checkRevision, countChanges, type DayOffPolicy } from '@dondoc/domain/plan';
import type { Em } from '../database.ts';
import { notFound, refused } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { dayWire, idWire, versionWire } from '../wire.ts';
import { applyRevision } from './apply-revision.ts';
import { dayOffPolicyWire, termsOf } from './approval.ts';
import type { DraftRow } from './draft.entity.ts';
import { holdDraft } from './open-draft.ts';
import { PlanRow } from './plan.entities.ts';
import { PlanVersion } from './plan-version.entities.ts';
import { savePlan } from './save-plan.ts';
import { compareWithPlan } from './standing-plan.ts';

const approvalWire = z.object({
  draftId: idWire,
  version: versionWire,
  /** What the plan is called; a revision leaves the name of its plan as it is. */
  name: z.string().trim().min(1).max(300),
  on: dayWire,
  /** For a plan of its own; a revision goes by its plan's. */
  dayOffPolicy: dayOffPolicyWire,
  /** For a revision: the version a person saw it compared with; left out, the one it was begun on. */
  comparedWith: z.int().min(1).optional(),
});

/** A plan as approved, with the number of its version. */
interface Approved {
  readonly planId: string;
  readonly number: number;
}

interface Approval {
  readonly name: string;
  readonly on: Day;
  readonly dayOffPolicy: DayOffPolicy;
  readonly comparedWith: number | null;
  readonly userId: string;
}

/**
 * Makes a reviewed draft a plan, or the next version of the plan it revises: whole, in one transaction, or not at all.
 * Refuses open errors, a draft without tasks, and a name another plan has; a revision also when another version was
 * approved after the one it was compared with, and a day before the version that stands.
 */
export const approveDraft = procedure.input(approvalWire).mutation(async ({ ctx, input }): Promise<Approved> =>
  ctx.em.transactional(async (em) => {
    const draft = await holdDraft(em, input.draftId, input.version);
    const approval = { ...input, comparedWith: input.comparedWith ?? draft.basedOn, userId: ctx.actor.userId };
    const approved = draft.planId === null ? await approvePlan(em, draft, approval) : await approveRevision(em, { draft, planId: draft.planId }, approval);
    draft.closedAt = new Date();
    await em.flush();
    return approved;
  }),
);

async function approvePlan(em: Em, draft: DraftRow, { name, on, dayOffPolicy, userId }: Approval): Promise<Approved> {
  const plan = makePlan(draft.content, await termsOf(em, on, dayOffPolicy));
  if (!plan.ok) throw refused(plan.fault);
  const head = { name: name.normalize('NFC'), title: draft.content.title, dayOffPolicy, approvedBy: userId };
  return { planId: await savePlan(em, plan.value, { head, draft }), number: 1 };
}

async function approveRevision(
  em: Em,
  { draft, planId }: { readonly draft: DraftRow; readonly planId: string },
  { on, comparedWith, userId }: Approval,
): Promise<Approved> {
  // Of two people who approve at once one waits here, and is then told of the other's version.
  const plan = await em.findOne(PlanRow, { id: planId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (plan === null) throw notFound();
  const revised = makePlan(draft.content, await termsOf(em, on, plan.dayOffPolicy));
  if (!revised.ok) throw refused(revised.fault);
  const { version, changes } = await compareWithPlan(em, draft, { planId, on });
  const checked = checkRevision(version, { comparedWith: comparedWith ?? version.number, on });
  if (!checked.ok) throw refused(checked.fault);

  await applyRevision(em, changes, { planId, on, draft, userId });
  const number = version.number + 1;
  em.create(PlanVersion, { planId, number, draftId: draft.id, on, approvedBy: userId, changes: countChanges(changes) });
  plan.title = draft.content.title;
  return { planId, number };
}
