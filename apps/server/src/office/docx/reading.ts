import type { DocumentNote } from '@dondoc/domain/plan';
import type { ListCounting } from './list-counting.ts';
import type { Styles } from './styles.ts';

/** What is known while a document is read from its first paragraph to its last. */
export interface DocxReading {
  readonly styles: Styles;
  readonly counting: ListCounting;
  /** The ordinal of the body paragraph or table row that is read. */
  line: number;
  readonly notes: DocumentNote[];
  readonly changes: { line: number; inserted: number; deleted: number };
  /** Words before a paragraph mark that was deleted: they belong to the next paragraph. */
  carried: string;
  /** Footnotes and endnotes met so far. */
  readonly references: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[];
  /** Words of text boxes that hang on paragraphs with words of their own. */
  readonly boxLines: string[];
  pictures: number;
}

/** The reading before the first paragraph. */
export function beginReading(styles: Styles, counting: ListCounting): DocxReading {
  return {
    styles,
    counting,
    line: 0,
    notes: [],
    changes: { line: 0, inserted: 0, deleted: 0 },
    carried: '',
    references: [],
    boxLines: [],
    pictures: 0,
  };
}

/** Notes what is kept from being read on the current line. */
export function noteAt(reading: DocxReading, code: DocumentNote['code'], about: string): void {
  reading.notes.push({ code, line: Math.max(reading.line, 1), about });
}

/** Counts tracked changes; all of a document become one note, at the first of them. */
export function countChanges(reading: DocxReading, inserted: number, deleted: number): void {
  if (inserted + deleted === 0) return;
  if (reading.changes.line === 0) reading.changes.line = Math.max(reading.line, 1);
  reading.changes.inserted += inserted;
  reading.changes.deleted += deleted;
}
