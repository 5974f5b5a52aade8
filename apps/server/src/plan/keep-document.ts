import { createHash } from 'node:crypto';
import type { Em } from '../database.ts';
import { fileKindOf } from '../office/file-kind.ts';
import { DocumentRow, type DocumentKind } from './document.entity.ts';

/** A file on its way into the database. */
export interface FileToKeep {
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly userId: string;
}

/** Keeps a file and answers with its id; the same bytes are kept once, and the first name stays with them. */
export async function keepDocument(em: Em, { fileName, bytes, userId }: FileToKeep): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const row = { id: crypto.randomUUID(), sha256, fileName: fileName.normalize('NFC'), kind: kindOf(bytes), size: bytes.length };
  await em.upsert(
    DocumentRow,
    { ...row, bytes, uploadedBy: userId, uploadedAt: new Date() },
    { onConflictFields: ['sha256'], onConflictAction: 'ignore', disableIdentityMap: true },
  );
  const kept = await em.findOneOrFail(DocumentRow, { sha256 }, { fields: ['id'], disableIdentityMap: true });
  return kept.id;
}

function kindOf(bytes: Buffer): DocumentKind {
  const kind = fileKindOf(bytes);
  if (kind === null) return 'text';
  return kind === 'docx' || kind === 'xlsx' || kind === 'pdf' ? kind : 'other';
}
