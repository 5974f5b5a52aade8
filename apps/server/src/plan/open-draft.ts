import { LockMode } from '@mikro-orm/core';
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

/** The last step of the review, which undo takes back, or null: nothing has been edited. */
export async function lastStep(em: Em, draftId: string): Promise<DraftRevision | null> {
  return em.findOne(DraftRevision, { draftId }, { orderBy: { step: 'desc' } });
}
