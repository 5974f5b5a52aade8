import type { PlanDocument } from '../../document.ts';
import { cleanCell, cleanLine } from './clean.ts';
import { cutAtLabels, type Field } from './fields.ts';
import type { NumberingStyle } from './numbering.ts';

/** A row of a table, its cells clean. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A line as the grammar reads it. */
export interface CleanLine {
  readonly line: number;
  readonly text: string;
  readonly cells: readonly string[] | null;
  /** Whether an empty line, or nothing, stands before it. */
  readonly afterBlank: boolean;
}

/** A line that says more of the work of the item above it. */
interface Detail {
  readonly line: number;
  readonly text: string;
}

/** An item of the document with what stands under it: a heading, a task, a paragraph, a table. */
export interface Item {
  readonly line: number;
  readonly style: NumberingStyle | 'paragraph' | 'table' | 'labels' | 'root';
  /** The ordinal as written; empty without one. */
  readonly ordinal: string;
  /** The words before its labels, as one line. */
  head: string;
  /** Unlabelled lines that follow and belong to the same work. */
  readonly details: Detail[];
  /** Labels in its own text, then those on the lines that follow. */
  readonly fields: Field[];
  /** How many of the fields stand on lines of their own. */
  labelLines: number;
  readonly children: Item[];
  /** The rows, for a table. */
  readonly rows: Row[];
  /** Whether it stands before the document's first heading, item or table. */
  readonly early: boolean;
}

/** A page's own number, left in the text: "2", "- 2 -", "Trang 2/10". It interrupts nothing. */
const pageNumber = /^(?:[-–] ?)?(?:trang )?\d{1,3}(?: ?\/ ?\d{1,3})?(?: ?[-–])?$/iu;

/** The lines that hold only the number of a page. */
export function pageNumbersOf({ lines }: PlanDocument): ReadonlySet<number> {
  return new Set(lines.filter(({ text, cells }) => cells === null && pageNumber.test(cleanLine(text))).map(({ line }) => line));
}

/** The clean lines of a document that say something. */
export function linesOf(document: PlanDocument): readonly CleanLine[] {
  const lines: CleanLine[] = [];
  let afterBlank = true;
  for (const { line, text, cells } of document.lines) {
    const clean = { line, text: cleanLine(text), cells: cells?.map(cleanCell) ?? null };
    const isBlank = clean.text === '' && (clean.cells ?? []).every((cell) => cell === '');
    if (cells === null && pageNumber.test(clean.text)) continue;
    if (!isBlank) lines.push({ ...clean, afterBlank });
    afterBlank = isBlank;
  }
  return lines;
}

/** A new item of the given style; its text is cut at its labels. */
export function itemFrom(
  { style, ordinal, text }: { readonly style: Item['style']; readonly ordinal: string; readonly text: string },
  { line, early = false }: { readonly line: number; readonly early?: boolean },
): Item {
  const { head, fields } = cutAtLabels(text);
  return {
    line,
    style,
    ordinal,
    head,
    details: [],
    fields: fields.map(({ label, value }) => ({ label, value, line })),
    labelLines: 0,
    children: [],
    rows: [],
    early,
  };
}
