import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../identity/user.entity.ts';

/** What a kept document is: its kind decides how it is sent back. */
export type DocumentKind = 'text' | 'docx' | 'xlsx' | 'pdf' | 'other';

const DocumentRowSchema = defineEntity({
  name: 'DocumentRow',
  tableName: 'document',
  properties: {
    id: p.uuid().primary().onCreate(() => crypto.randomUUID()),
    /** Of the bytes, in hexadecimal: the same bytes are kept once, whatever they are called. */
    sha256: p.text().unique(),
    /** What it was called when it first came. */
    fileName: p.text(),
    kind: p.text().$type<DocumentKind>(),
    /** In bytes. */
    size: p.integer(),
    bytes: p.blob(),
    uploadedBy: () => p.manyToOne(User).mapToPk().fieldName('uploaded_by'),
    uploadedAt: p.datetime().onCreate(() => new Date()),
  },
});

/** A file as it came, byte for byte. Never changed. */
export class DocumentRow extends DocumentRowSchema.class {}
DocumentRowSchema.setClass(DocumentRow);
