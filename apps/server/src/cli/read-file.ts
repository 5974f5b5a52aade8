import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { largestText, readText } from '../office/read-text.ts';
import { refusedDocument } from './fault-sentence.ts';
import { RefusedCommand } from './refusal.ts';

/** A file of the person's, with its text. */
export interface TextFile {
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Reads a document from disk. Refuses one that is not there, and what is not a text; a large file is not read at all. */
export async function readTextFile(path: string): Promise<TextFile> {
  const fileName = basename(path);
  const bytes = await bytesOf(path, fileName);
  const read = readText(bytes, fileName);
  if (!read.ok) throw refusedDocument(read.fault);
  return { fileName, bytes, text: read.value.text };
}

async function bytesOf(path: string, fileName: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > largestText) {
      throw refusedDocument({ code: 'document/too-large', detail: { fileName, size, most: largestText } });
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
