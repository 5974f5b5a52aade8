import { z } from 'zod';
import { beginReview, readDraft } from '@dondoc/domain/plan';
import { readDocumentFile } from '../office/read-document-file.ts';
import { refused } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { registerOf } from '../unit/register-of.ts';
import { contentWire, idWire, yearWire } from '../wire.ts';
import { DraftRow } from './draft.entity.ts';
import { keepDocument } from './keep-document.ts';
import { standingNumber } from './plan-versions.ts';
import { withRememberedUnits } from './remembered-units.ts';
import { storable } from './storable.ts';

const uploadWire = z.object({
  fileName: z.string().trim().min(1).max(255),
  contentBase64: contentWire,
  year: yearWire,
  /** The plan that the document revises. */
  planId: idWire.nullable().default(null),
});

/**
 * Reads an uploaded document into a draft, and keeps the document. A refused document leaves nothing behind.
 * `year` is the year of dates that name none, when the document does not say it.
 */
export const readDocument = procedure.input(uploadWire).mutation(async ({ ctx, input }): Promise<{ readonly draftId: string }> => {
  const bytes = Buffer.from(input.contentBase64, 'base64');
  const read = await readDocumentFile(bytes, input.fileName);
  if (!read.ok) throw refused(read.fault);

  const document = storable(read.value.document);
  const { encoding } = read.value;
  return ctx.em.transactional(async (em) => {
    const { fileName, planId, year } = input;
    const basedOn = planId === null ? null : await standingNumber(em, planId);
    const register = await registerOf(em);
    const { draft: content, remembered } = await withRememberedUnits(em, beginReview(readDraft(document, { year, register })));
    const documentId = await keepDocument(em, { fileName, bytes, userId: ctx.actor.userId });
    const origin = { fileName: fileName.normalize('NFC'), documentId, planId, basedOn, source: document, encoding, remembered };
    const draft = em.create(DraftRow, { ...origin, content, createdBy: ctx.actor.userId, closedAt: null });
    await em.flush();
    return { draftId: draft.id };
  });
});
