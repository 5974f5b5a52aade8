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
