import { LockMode } from '@mikro-orm/core';
import type { ReviewedDraft } from '@dondoc/domain/plan';
import type { Em } from '../database.ts';
import { notFound, stale } from '../refused.ts';
import { DraftRevision, DraftRow } from './draft.entity.ts';

/**
 * The draft under review, held until the transaction ends, so that of two writers one waits and is then refused.
 * Refuses one that is not there or closed, and a version other than the one that stands.
 */
export async function holdDraft(em: Em, draftId: string, version: number): Promise<DraftRow> {
  const draft = await em.findOne(DraftRow, { id: draftId, closedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (draft === null) throw notFound();
  if (draft.version !== version) throw stale(version, draft.version);
  return draft;
}

/** The steps of a review on either side of the draft as it stands. */
export interface Steps {
  /** The last step taken, which undo takes back. */
  readonly last: DraftRevision | null;
  /** The first step taken back, which redo takes again. */
  readonly next: DraftRevision | null;
}

/** What undo and redo would go to. */
export async function stepsOf(em: Em, draftId: string): Promise<Steps> {
  const last = await em.findOne(DraftRevision, { draftId, undone: false }, { orderBy: { step: 'desc' } });
  const next = await em.findOne(DraftRevision, { draftId, undone: true }, { orderBy: { step: 'asc' } });
  return { last, next };
}

/** A draft after a step of its review, forward or back. */
export interface DraftEdited {
  readonly draft: ReviewedDraft;
  readonly version: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Takes a step: keeps the draft before it, and forgets the steps that were taken back. */
export async function takeStep(em: Em, draft: DraftRow, { content, userId }: { readonly content: ReviewedDraft; readonly userId: string }): Promise<DraftEdited> {
  await em.nativeDelete(DraftRevision, { draftId: draft.id, undone: true });
  const { last } = await stepsOf(em, draft.id);
  em.create(DraftRevision, { draftId: draft.id, step: (last?.step ?? 0) + 1, content: draft.content, editedBy: userId });
  draft.content = content;
  await em.flush();
  return answer(em, draft);
}

/** Goes to the other side of a step: back over the last one, or forward over the next. Without one the draft stays as it is. */
export async function crossStep(em: Em, draft: DraftRow, step: DraftRevision | null): Promise<DraftEdited> {
  if (step !== null) {
    [draft.content, step.content] = [step.content, draft.content];
    step.undone = !step.undone;
    await em.flush();
  }
  return answer(em, draft);
}

async function answer(em: Em, draft: DraftRow): Promise<DraftEdited> {
  const { last, next } = await stepsOf(em, draft.id);
  return { draft: draft.content, version: draft.version, canUndo: last !== null, canRedo: next !== null };
}
