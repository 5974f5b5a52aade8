import type { Fault } from '../fault.ts';

/** One line of a source document, or one row of a table in it. */
export interface DocumentLine {
  /** 1-based ordinal in the source: the line of a text, the paragraph or row of a DOCX, the row of an XLSX. */
  readonly line: number;
  /** What the line says: NFC, without its line ending; nothing else has been changed. */
  readonly text: string;
  /** The cells of a table row, left to right; null for a line that is not one. */
  readonly cells: readonly string[] | null;
}

/** A directive as it came, ready to be read. Made from bytes by apps/server/src/office. */
export interface PlanDocument {
  readonly lines: readonly DocumentLine[];
}

/** The kinds of file a name or the first bytes can tell apart. */
export type FileKind = 'pdf' | 'docx' | 'xlsx' | 'zip' | 'doc' | 'rtf' | 'image' | 'binary';

/** Why the bytes of a file are not a document that can be read. Nothing has been kept and nothing was changed. */
export type DocumentFault =
  | Fault<'document/empty', { readonly fileName: string }>
  /** Sizes in bytes. */
  | Fault<'document/too-large', { readonly fileName: string; readonly size: number; readonly most: number }>
  /** The content is another kind of file than a text, whatever the name says. */
  | Fault<'document/not-text', { readonly fileName: string; readonly kind: FileKind }>
  /** A text in no encoding that was recognised; `tried` names those that were. */
  | Fault<'document/encoding-unknown', { readonly fileName: string; readonly tried: readonly string[] }>;
