import { z } from 'zod';
import { blankDraft, copyDraft, revisionDraft } from '@dondoc/domain/plan';
import { procedure } from '../trpc.ts';
import { idWire } from '../wire.ts';
import { DraftRow } from './draft.entity.ts';
import { standingTaskIds, versionWithDraft } from './plan-versions.ts';

const withoutDocument = { fileName: null, documentId: null, source: { lines: [] }, encoding: null, remembered: [], closedAt: null } as const;
const ofItsOwn = { planId: null, basedOn: null } as const;

/** What the new draft is opened by. */
interface DraftBegun {
  readonly draftId: string;
}

/** Begins an empty draft, to be written by hand. */
export const beginDraft = procedure
  .input(z.object({ name: z.string().trim().min(1).max(300).nullable().default(null) }))
  .mutation(async ({ ctx, input }): Promise<DraftBegun> => {
    const content = blankDraft(input.name?.normalize('NFC') ?? null);
    const draft = ctx.em.create(DraftRow, { ...withoutDocument, ...ofItsOwn, content, createdBy: ctx.actor.userId });
    await ctx.em.flush();
    return { draftId: draft.id };
  });

/** Begins a draft with the tasks of a plan as it stands, and nothing of its document. */
export const copyPlan = procedure.input(z.object({ planId: idWire })).mutation(async ({ ctx, input }): Promise<DraftBegun> => {
  const standing = await versionWithDraft(ctx.em, input.planId, null);
  const content = copyDraft(standing.draft.content);
  const draft = ctx.em.create(DraftRow, { ...withoutDocument, ...ofItsOwn, content, createdBy: ctx.actor.userId });
  await ctx.em.flush();
  return { draftId: draft.id };
});

/** Begins the next version of a plan: its tasks as they stand, beside the document they were read from, to be edited. */
export const beginRevision = procedure.input(z.object({ planId: idWire })).mutation(async ({ ctx, input: { planId } }): Promise<DraftBegun> => {
  const { version, draft: approved } = await versionWithDraft(ctx.em, planId, null);
  const { fileName, documentId, source, encoding } = approved;
  const content = revisionDraft(approved.content, await standingTaskIds(ctx.em, planId));
  const origin = { fileName, documentId, source, encoding, remembered: [], planId, basedOn: version.number };
  const draft = ctx.em.create(DraftRow, { ...origin, content, createdBy: ctx.actor.userId, closedAt: null });
  await ctx.em.flush();
  return { draftId: draft.id };
});
