import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PlanDocument } from '@dondoc/domain/plan';
import { largestFile, readDocumentFile } from '../office/read-document-file.ts';
import { refusedDocument } from './fault-sentence.ts';
import { RefusedCommand } from './refusal.ts';

/** A file of the person's, with the document in it. */
export interface DocumentFile {
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly document: PlanDocument;
}

/** Reads a document from disk. Refuses one that is not there, and what is no document; a large file is not read at all. */
export async function readFileOnDisk(path: string): Promise<DocumentFile> {
  const fileName = basename(path);
  const bytes = await bytesOf(path, fileName);
  const read = await readDocumentFile(bytes, fileName);
  if (!read.ok) throw refusedDocument(read.fault);
  return { fileName, bytes, document: read.value.document };
}

/** The bytes of a file on disk. Refuses one that is not there; one that is too large is not read at all. */
export async function bytesOf(path: string, fileName: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) {
      throw refusedDocument({ code: 'document/too-large', detail: { fileName, size, most: largestFile } });
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof RefusedCommand) throw error;
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new RefusedCommand(`Không đọc được tệp ${path} (${why}). / ${path} cannot be read (${why}).`, {
      refused: { code: 'file/unreadable', detail: { path, why } },
    });
  }
}
