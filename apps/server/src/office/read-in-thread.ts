import type { PlanDocument } from '@dondoc/domain/plan';
import { inThread, readingLimits, type ReadingLimits } from './in-thread.ts';
import type { OfficeRead, OfficeRefusal } from './office-read.ts';
import type { OfficeKind, OfficeWork } from './office-worker.ts';

/** Why the reader refused, or that it was stopped. */
export type ThreadRefusal = OfficeRefusal | { readonly code: 'too-slow' };

/** The document, or why there is none. */
export type ThreadRead =
  | { readonly ok: true; readonly document: PlanDocument }
  | { readonly ok: false; readonly why: ThreadRefusal };

/** Reads an office file in a thread of its own, so that no file keeps the server from answering; see {@link inThread}. */
export async function readInThread(kind: OfficeKind, bytes: Buffer, limits: ReadingLimits = readingLimits): Promise<ThreadRead> {
  const work: OfficeWork = { kind, bytes: new Uint8Array(bytes) };
  return inThread<OfficeRead>(new URL('office-worker.ts', import.meta.url), work, limits);
}
