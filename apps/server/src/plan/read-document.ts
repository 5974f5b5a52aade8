import { z } from 'zod';
import { beginReview, readDraft } from '@dondoc/domain/plan';
import { readDocumentFile } from '../office/read-document-file.ts';
import { refused } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { registerOf } from '../unit/register-of.ts';
import { yearWire } from '../wire.ts';
import { DraftRow } from './draft.entity.ts';

const contentWire = z.string().refine((text) => Buffer.from(text, 'base64').length * 4 >= text.length * 3 - 8, 'not base64');

/**
 * Reads an uploaded document into a draft. Refuses what is no document; a refused document leaves nothing behind.
 * `year` is the year of dates that name none, when the document does not say it.
 */
export const readDocument = procedure
  .input(z.object({ fileName: z.string().trim().min(1).max(255), contentBase64: contentWire, year: yearWire }))
  .mutation(async ({ ctx, input }): Promise<{ readonly draftId: string }> => {
    const read = await readDocumentFile(Buffer.from(input.contentBase64, 'base64'), input.fileName);
    if (!read.ok) throw refused(read.fault);

    const { document, encoding } = read.value;
    const register = await registerOf(ctx.em);
    const content = beginReview(readDraft(document, { year: input.year, register }));
    const draft = ctx.em.create(DraftRow, {
      fileName: input.fileName.normalize('NFC'),
      sourceText: document.lines.map(({ text }) => text.replaceAll('\n', ' ')).join('\n'),
      encoding: encoding ?? '', // a format that is no text says its own
      content,
      createdBy: ctx.actor.userId,
      closedAt: null,
    });
    await ctx.em.flush();
    return { draftId: draft.id };
  });
