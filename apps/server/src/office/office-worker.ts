import { parentPort, workerData } from 'node:worker_threads';
import type { OfficeRead } from './office-read.ts';
import { largestText } from './read-text.ts';

/** The kinds of file that are read in a thread of their own, because what is in them decides how long that takes. */
export type OfficeKind = 'docx' | 'xlsx' | 'pdf';

/** What the thread is given. */
export interface OfficeWork {
  readonly kind: OfficeKind;
  readonly bytes: Uint8Array;
}

async function readAs({ kind, bytes }: OfficeWork): Promise<OfficeRead> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (kind) {
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(content);
    case 'xlsx':
      return (await import('./read-xlsx.ts')).readXlsx(content);
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(content);
  }
}

/**
 * What is read goes on to the server's own thread, so it is at most as long as the longest text: an archive of a few kilobytes
 * can hold a document of words without end.
 */
function bounded(read: OfficeRead): OfficeRead {
  if (!read.ok) return read;
  let length = 0;
  for (const { text } of read.document.lines) length += text.length + 1;
  return length > largestText ? { ok: false, why: { code: 'unpacks-too-large', most: largestText } } : read;
}

const work: OfficeWork = workerData;
parentPort?.postMessage(bounded(await readAs(work)), []);
