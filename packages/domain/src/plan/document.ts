import type { Fault } from '../fault.ts';

/** One line of a source document, or one row of a table in it. */
export interface DocumentLine {
  /** 1-based ordinal in the source: the line of a text, the paragraph or row of a DOCX, the row of an XLSX. */
  readonly line: number;
  /** What the line says: NFC, without its line ending; nothing else has been changed. */
  readonly text: string;
  /** The cells of a table row, left to right; null for a line that is not one. */
  readonly cells: readonly string[] | null;
  /** Where a person finds the line in a file that has pages or sheets; left out where the line number says it. */
  readonly place?: LinePlace;
}

/** A page of a PDF, or a row of a sheet of a workbook; both from 1. */
export type LinePlace =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'row'; readonly sheet: string; readonly row: number };

/**
 * What the reader of a file format could not give as lines: a scanned page, changes that nobody accepted, hidden rows, a
 * picture. `line` is the nearest line; `about` says which, in words a person finds it by ("Trang 3").
 */
export interface DocumentNote {
  readonly code: 'PAGE_WITHOUT_TEXT' | 'TRACKED_CHANGES' | 'HIDDEN_CONTENT' | 'PICTURE_NOT_READ';
  readonly line: number;
  readonly about: string;
}

/** A directive as it came, ready to be read. Made from bytes by apps/server/src/office. */
export interface PlanDocument {
  readonly lines: readonly DocumentLine[];
  readonly notes?: readonly DocumentNote[];
}

/** The kinds of file a name or the first bytes can tell apart. */
export type FileKind = 'pdf' | 'docx' | 'xlsx' | 'zip' | 'doc' | 'rtf' | 'image' | 'binary';

/** Why the bytes of a file are not a document that can be read. Nothing has been kept and nothing was changed. */
export type DocumentFault =
  | Fault<'document/empty', { readonly fileName: string }>
  /** Sizes in bytes. */
  | Fault<'document/too-large', { readonly fileName: string; readonly size: number; readonly most: number }>
  /** The content is a kind of file that is not read, whatever the name says. */
  | Fault<'document/not-text', { readonly fileName: string; readonly kind: FileKind }>
  /** The file says what it is and is broken inside. */
  | Fault<'document/damaged', { readonly fileName: string; readonly kind: FileKind }>
  /** The file is locked with a password. */
  | Fault<'document/locked', { readonly fileName: string; readonly kind: FileKind }>
  | Fault<'document/too-many-pages', { readonly fileName: string; readonly pages: number; readonly most: number }>
  /** Unpacked, the file is larger than `most` bytes, or nests deeper than any office file: an attack, or a mistake. */
  | Fault<'document/unpacks-too-large', { readonly fileName: string; readonly most: number }>
  /** Reading took longer than `seconds` and was stopped. */
  | Fault<'document/too-slow', { readonly fileName: string; readonly seconds: number }>
  /** No page has a text layer: the file holds only pictures of `pages` pages. */
  | Fault<'document/only-pictures', { readonly fileName: string; readonly pages: number }>
  /** A text in no encoding that was recognised; `tried` names those that were. */
  | Fault<'document/encoding-unknown', { readonly fileName: string; readonly tried: readonly string[] }>;
