import type { DocumentLine, PlanDocument } from '@dondoc/domain/plan';

/**
 * The document with signs that PostgreSQL keeps in no JSON (NUL, half of a character) as U+FFFD, which stands for a sign
 * nobody can read. As long as before, so that places stay where they are. A damaged font in a PDF gives such signs.
 */
export function storable({ lines, ...document }: PlanDocument): PlanDocument {
  return { ...document, lines: lines.map(storableLine) };
}

function storableLine({ text, cells, ...line }: DocumentLine): DocumentLine {
  return { ...line, text: kept(text), cells: cells === null ? null : cells.map(kept) };
}

const kept = (words: string): string => words.toWellFormed().replaceAll('\0', '\uFFFD');
