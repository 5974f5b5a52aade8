import { documentFromText, type DocumentFault, type PlanDocument } from '@dondoc/domain/plan';
import { fileKindOf, isLockedOffice } from './file-kind.ts';
import type { OfficeKind } from './office-worker.ts';
import { readingLimits, type ReadingLimits } from './in-thread.ts';
import { readInThread, type ThreadRefusal } from './read-in-thread.ts';
import { readText } from './read-text.ts';
import { mostUnpacked } from './read-zip.ts';

/** The largest file that is read, in bytes; a text has a lower limit of its own. */
export const largestFile = 20 * 1024 * 1024;

/** A document as read, with the encoding of a text; null for formats that say their own. */
interface DocumentRead {
  readonly document: PlanDocument;
  readonly encoding: string | null;
}

/** The document, or why there is none. */
export type DocumentFileRead =
  | { readonly ok: true; readonly value: DocumentRead }
  | { readonly ok: false; readonly fault: DocumentFault };

/**
 * The document that the bytes of a file hold: a text, Markdown, DOCX, XLSX or PDF, told apart by the content and not by the
 * name. Answers within ten seconds whatever the bytes are; every refusal says why and leaves nothing behind.
 */
export async function readDocumentFile(
  bytes: Buffer,
  fileName: string,
  limits: ReadingLimits = readingLimits,
): Promise<DocumentFileRead> {
  if (bytes.length > largestFile) {
    return refuse({ code: 'document/too-large', detail: { fileName, size: bytes.length, most: largestFile } });
  }
  const kind = fileKindOf(bytes);
  if (kind === 'doc' && isLockedOffice(bytes)) {
    return refuse({ code: 'document/locked', detail: { fileName, kind: /\.xlsx$/i.test(fileName) ? 'xlsx' : 'docx' } });
  }
  if (kind === 'docx' || kind === 'xlsx' || kind === 'pdf') {
    const read = await readInThread(kind, bytes, limits);
    return read.ok
      ? { ok: true, value: { document: read.document, encoding: null } }
      : refuse(faultOf(read.why, { fileName, kind, limits }));
  }
  const text = readText(bytes, fileName);
  if (!text.ok) return text;
  return { ok: true, value: { document: documentFromText(text.value.text), encoding: text.value.encoding } };
}

interface About {
  readonly fileName: string;
  readonly kind: OfficeKind;
  readonly limits: ReadingLimits;
}

function faultOf(why: ThreadRefusal, { fileName, kind, limits }: About): DocumentFault {
  switch (why.code) {
    case 'damaged':
      return { code: 'document/damaged', detail: { fileName, kind } };
    case 'locked':
      return { code: 'document/locked', detail: { fileName, kind } };
    case 'empty':
      return { code: 'document/empty', detail: { fileName } };
    case 'unpacks-too-large':
      return { code: 'document/unpacks-too-large', detail: { fileName, most: why.most ?? mostUnpacked } };
    case 'too-slow':
      return { code: 'document/too-slow', detail: { fileName, seconds: limits.seconds } };
    case 'only-pictures':
      return { code: 'document/only-pictures', detail: { fileName, pages: why.pages ?? 0 } };
    case 'too-many-pages':
      return { code: 'document/too-many-pages', detail: { fileName, pages: why.pages ?? 0, most: why.most ?? 0 } };
  }
}

const refuse = (fault: DocumentFault): DocumentFileRead => ({ ok: false, fault });
