import { childOf, type XmlElement } from '../read-xml.ts';
import { inlineOf, type Inline } from './inline.ts';
import { nextMarker } from './list-counting.ts';
import { countChanges, noteAt, type DocxReading } from './reading.ts';
import { outlineLevel, type Style } from './styles.ts';
import { numberOf, toggleOf, valueOf } from './toggle.ts';

/** A paragraph as a person sees it. */
export interface Paragraph {
  /** The number or bullet that Word shows before it; empty when there is none. */
  readonly marker: string;
  /** Its own words, NFC, with `\n` for a line break inside; without the marker. */
  readonly words: string;
  /** 1 to 9 for a heading, or null. */
  readonly heading: number | null;
  /** The contents of text boxes that hang on it. */
  readonly boxes: readonly XmlElement[];
}

/**
 * Reads a paragraph and counts it in its list. Null: its mark was deleted, so that it is one with the paragraph after it,
 * or it is a line of a table of contents, which only repeats headings.
 */
export function readParagraph(element: XmlElement, reading: DocxReading): Paragraph | null {
  const properties = childOf(element, 'w:pPr');
  const styleId = valueOf(properties, 'w:pStyle');
  const style = styleId === null ? reading.styles.paragraph : reading.styles.of(styleId);
  if (style.isContents) return null;
  const inline = inlineOf(element, reading.styles, style);
  noteInline(inline, reading);
  const words = `${reading.carried}${inline.words}`;
  reading.carried = '';
  if (isMarkDeleted(properties)) {
    if (inline.deleted === 0) countChanges(reading, 0, 1);
    reading.carried = words;
    return null;
  }
  return {
    marker: markerOf(properties, { style, styleId }, reading),
    words: words.normalize('NFC').replaceAll(/^\n+|\n+$/g, ''),
    heading: outlineLevel(properties) ?? style.heading,
    boxes: inline.boxes,
  };
}

function noteInline(inline: Inline, reading: DocxReading): void {
  countChanges(reading, inline.inserted, inline.deleted);
  const hidden = inline.hidden.normalize('NFC').trim();
  if (hidden !== '') noteAt(reading, 'HIDDEN_CONTENT', shortened(hidden));
  for (const name of inline.pictures) {
    reading.pictures += 1;
    noteAt(reading, 'PICTURE_NOT_READ', name.trim() === '' ? `Hình ${reading.pictures}` : shortened(name.trim()));
  }
  reading.references.push(...inline.references);
}

const shortened = (words: string) => `“${words.length > 80 ? `${words.slice(0, 80).trimEnd()}…` : words}”`;

function isMarkDeleted(properties: XmlElement | null): boolean {
  const mark = childOf(properties, 'w:rPr');
  return childOf(mark, 'w:del') !== null || childOf(mark, 'w:moveFrom') !== null;
}

function markerOf(
  properties: XmlElement | null,
  { style, styleId }: { readonly style: Style; readonly styleId: string | null },
  { counting }: DocxReading,
): string {
  const own = childOf(properties, 'w:numPr');
  const listId = valueOf(own, 'w:numId') ?? style.listId;
  // A list of id 0 takes a paragraph out of the list of its style.
  if (listId === null || listId === '0') return '';
  const levels = counting.lists.get(listId)?.levels ?? new Map<number, { readonly styleId: string | null }>();
  const ofStyle = [...levels].find(([, level]) => styleId !== null && level.styleId === styleId)?.[0];
  const usual = valueOf(own, 'w:numId') === null ? (ofStyle ?? style.listLevel ?? 0) : (ofStyle ?? 0);
  return nextMarker(counting, listId, numberOf(own, 'w:ilvl') ?? usual);
}

/** Whether a row or paragraph is hidden as a whole by its own properties. */
export function isHiddenRow(properties: XmlElement | null): boolean {
  return toggleOf(properties, 'w:hidden') ?? false;
}
