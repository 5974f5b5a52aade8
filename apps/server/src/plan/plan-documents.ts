import { z } from 'zod';
import type { Em } from '../database.ts';
import { procedure } from '../trpc.ts';
import { contentWire, idWire } from '../wire.ts';
import { DocumentRow } from './document.entity.ts';
import { DraftRow } from './draft.entity.ts';
import { findPlan } from './find-plan.ts';
import { keepDocument } from './keep-document.ts';
import { PlanAnnex, PlanVersion } from './plan-version.entities.ts';
import { checkPart } from './scope.ts';

/** A file kept with a plan; it is downloaded at /api/documents/ and its id. */
export interface DocumentListed {
  readonly documentId: string;
  readonly fileName: string;
  /** In bytes. */
  readonly size: number;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** The versions read from it, from 1; empty for an annex. */
  readonly versions: readonly number[];
  readonly isAnnex: boolean;
}

/** The documents a plan was read from, the first version first, then its annexes by when they were added. */
export const listDocuments = procedure.input(z.object({ planId: idWire })).query(async ({ ctx, input }): Promise<readonly DocumentListed[]> => {
  await checkPart(ctx.em, ctx.actor, input);
  await findPlan(ctx.em, input.planId);
  const read = await documentsRead(ctx.em, input.planId);
  const annexes = await ctx.em.find(PlanAnnex, input, { orderBy: { addedAt: 'asc' } });
  const ids = [...new Set([...read.keys(), ...annexes.map(({ documentId }) => documentId)])];
  const kept = await ctx.em.find(DocumentRow, { id: { $in: ids } }, { exclude: ['bytes'], disableIdentityMap: true });
  const keptAs = new Map(kept.map((document) => [document.id, document]));
  return ids.flatMap((documentId) => {
    const document = keptAs.get(documentId);
    if (document === undefined) return [];
    const { size, sha256 } = document;
    const annex = annexes.find((each) => each.documentId === documentId);
    const { fileName, versions } = read.get(documentId) ?? { fileName: annex?.fileName, versions: [] };
    return [{ documentId, fileName: fileName ?? document.fileName, size, sha256, versions, isAnnex: annex !== undefined }];
  });
});

/** Keeps a file with a plan, as it is: nothing is read from it. Adding the same file again changes nothing. */
export const addAnnex = procedure
  .input(z.object({ planId: idWire, fileName: z.string().trim().min(1).max(255), contentBase64: contentWire.min(1) }))
  .mutation(async ({ ctx, input: { planId, fileName, contentBase64 } }): Promise<{ readonly documentId: string }> =>
    ctx.em.transactional(async (em) => {
      await findPlan(em, planId);
      const { userId } = ctx.actor;
      const documentId = await keepDocument(em, { fileName, bytes: Buffer.from(contentBase64, 'base64'), userId });
      const annex = { planId, documentId, fileName: fileName.normalize('NFC'), addedBy: userId, addedAt: new Date() };
      await em.upsert(PlanAnnex, annex, { onConflictFields: ['planId', 'documentId'], onConflictAction: 'ignore', disableIdentityMap: true });
      return { documentId };
    }),
  );

interface DocumentRead {
  readonly fileName: string | null;
  readonly versions: readonly number[];
}

async function documentsRead(em: Em, planId: string): Promise<ReadonlyMap<string, DocumentRead>> {
  const versions = await em.find(PlanVersion, { planId }, { orderBy: { number: 'asc' } });
  const drafts = await em.find(DraftRow, { id: { $in: versions.map(({ draftId }) => draftId) } }, { fields: ['id', 'fileName', 'documentId'], disableIdentityMap: true });
  const draftOf = new Map(drafts.map((draft) => [draft.id, draft]));
  const read = new Map<string, DocumentRead>();
  for (const { draftId, number } of versions) {
    const draft = draftOf.get(draftId);
    if (draft === undefined || draft.documentId === null) continue;
    const known = read.get(draft.documentId) ?? { fileName: draft.fileName, versions: [] };
    read.set(draft.documentId, { ...known, versions: [...known.versions, number] });
  }
  return read;
}
