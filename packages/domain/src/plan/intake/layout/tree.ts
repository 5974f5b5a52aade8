import type { PlanDocument } from '../../document.ts';
import { addLabels, addToCurrent, addToList, isContinuation } from './attach.ts';
import { cutAtLabels } from './fields.ts';
import { readFrame } from './frame.ts';
import { deepest, disambiguated, headingStyles, push, rankOf, top, type Growing } from './growing.ts';
import { isCapitalHeading, isClosing, isClosingRemark, opensAnnex } from './headings.ts';
import { isBullet, readNumbering, type Numbering } from './numbering.ts';
import { itemFrom, linesOf, type CleanLine, type Item } from './outline.ts';
import type { PartKind } from '../provenance/place-fields.ts';

/** A document as items below items. */
export interface Outline {
  readonly root: Item;
  /** What the document is called; null when it has no title. */
  readonly title: string | null;
  /** What begins at the lines that are of no item: the frame, the title, who signs, words of closing. */
  readonly parts: Map<number, PartKind>;
}

/**
 * Reads the lines once, in order, and hangs each below the item it belongs to. Linear in the length of the document.
 */
export function outlineOf(document: PlanDocument): Outline {
  const lines = linesOf(document);
  const root = itemFrom({ style: 'root', ordinal: '', text: '' }, { line: 1 });
  const growing: Growing = { root, open: [{ item: root, rank: -1 }], ranks: new Map(), list: null, previous: null, isRemark: false };
  const parts = new Map<number, PartKind>();
  let title: string | null = null;
  let isClosed = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const frame = at === 0 || (line.cells === null && opensAnnex(line.text)) ? readFrame(lines, at) : null;
    if (frame !== null) {
      title ??= frame.title;
      openPart(growing, frame.paragraphs);
      for (const { line: number } of lines.slice(at, frame.next)) parts.set(number, 'frame');
      for (const number of frame.titleLines) parts.set(number, 'document-title');
      for (const paragraph of frame.paragraphs) parts.set(paragraph.line, 'introduction');
    }
    isClosed = frame === null && staysClosed(growing, line, isClosed);
    if (frame !== null && frame.next > at) at = frame.next - 1;
    else if (isClosed) parts.set(line.line, 'frame');
    else if (!addLine(growing, line)) parts.set(line.line, 'remark');
  }
  return { root, title, parts };
}

/** Whether a line belongs to the end of a document: who signs, who receives it. What assigns work does not. */
function staysClosed(growing: Growing, { text, cells }: CleanLine, isClosed: boolean): boolean {
  // Who signs and who receives it often stand side by side, in a table without lines.
  if (cells !== null) return growing.root.children.length > 0 && signs(cells, isClosed);
  if (!isClosed && (growing.root.children.length === 0 || !isClosing(text))) return false;
  return cutAtLabels(text).fields.every(({ label }) => label.field !== 'units' && label.field !== 'deadline');
}

/** Whether a row of at most two texts is of the end of a document; a wider row is of a table that goes on after it. */
function signs(cells: readonly string[], isClosed: boolean): boolean {
  const said = cells.filter((cell) => cell !== '');
  return said.length <= 2 && (isClosed || said.some((cell) => isClosing(cell.split('\n')[0] ?? '')));
}

/** A document or an annex begins: nothing before it stands above its items. */
function openPart(growing: Growing, paragraphs: readonly CleanLine[]): void {
  growing.open = growing.open.slice(0, 1);
  growing.list = null;
  growing.previous = null;
  for (const { line, text } of paragraphs) {
    growing.root.children.push(itemFrom({ style: 'paragraph', ordinal: '', text }, { line, early: true }));
  }
}

/** Hangs a line where it belongs; false for one that only closes a document and says nothing. */
function addLine(growing: Growing, line: CleanLine): boolean {
  const { previous } = growing;
  growing.previous = line;
  if (line.cells === null) return addText(growing, line, previous);
  addRow(growing, { line: line.line, cells: line.cells });
  return true;
}

function addText(growing: Growing, line: CleanLine, previous: CleanLine | null): boolean {
  if (growing.isRemark && isContinuation(line, previous)) return false;
  growing.isRemark = false;
  const numbering = readNumbering(line.text);
  const isListed = growing.list !== null && (numbering === null || isBullet(numbering.style));
  if (isListed && addToList(growing, line, numbering)) return true;
  growing.list = null;
  if (numbering !== null) addNumbered(growing, line, disambiguated(growing, numbering));
  else if (isContinuation(line, previous) && addToCurrent(growing, line, previous)) return true;
  else if (isClosingRemark(line.text)) {
    growing.isRemark = true;
    return false;
  } else if (isCapitalHeading(line.text)) addCapitals(growing, line);
  else addParagraph(growing, line);
  return true;
}

function addRow(growing: Growing, row: Item['rows'][number]): void {
  growing.list = null;
  growing.open = growing.open.filter(({ rank }) => rank < deepest);
  const last = top(growing).children.at(-1);
  if (last?.style === 'table') {
    last.rows.push(row);
    return;
  }
  const table = itemFrom({ style: 'table', ordinal: '', text: '' }, { line: row.line });
  table.rows.push(row);
  top(growing).children.push(table);
}

function addNumbered(growing: Growing, { line, afterBlank }: CleanLine, numbering: Numbering): void {
  const rank = rankOf(growing, numbering.style);
  const item = itemFrom(numbering, { line });
  const outer = growing.open.findLast((each) => each.rank < rank)?.item ?? growing.root;
  if (item.head === '' && item.fields.length > 0 && outer !== growing.root && outer.style !== 'capitals') {
    growing.open = growing.open.filter((each) => each.rank < rank);
    return addLabels(growing, item, { isListed: isBullet(numbering.style), afterBlank });
  }
  if (item.head === '' && item.fields[0]?.label.field === 'task') nameByLabel(item);
  return push(growing, item, rank);
}

/** "Nhiệm vụ: làm việc gì": the label's value is what the item says. */
function nameByLabel(item: Item): void {
  const [task] = item.fields.splice(0, 1);
  item.head = task?.value ?? '';
}

function addCapitals(growing: Growing, { line, text }: CleanLine): void {
  const heading = top(growing);
  const isWrapped = growing.previous !== null && headingStyles.has(heading.style) && heading.head === '';
  if (isWrapped) heading.head = text;
  else push(growing, itemFrom({ style: 'capitals', ordinal: '', text }, { line }), rankOf(growing, 'capitals'));
}

function addParagraph(growing: Growing, { line, text, afterBlank }: CleanLine): void {
  const item = itemFrom({ style: 'paragraph', ordinal: '', text }, { line });
  const outer = top(growing);
  if (item.head === '') {
    if (item.fields[0]?.label.field !== 'task') return addLabels(growing, item, { isListed: false, afterBlank });
    nameByLabel(item);
    return pushParagraph(growing, item);
  }
  if (headingStyles.has(outer.style) && outer.head === '') {
    outer.head = item.head;
    outer.fields.push(...item.fields);
    return undefined;
  }
  const isDetail =
    outer !== growing.root &&
    !headingStyles.has(outer.style) &&
    outer.style !== 'paragraph' &&
    outer.style !== 'labels' &&
    outer.fields.length === 0;
  if (!isDetail || (item.fields.length > 0 && namesGroup(outer))) return pushParagraph(growing, item);
  outer.details.push({ line, text: item.head });
  outer.fields.push(...item.fields);
  return undefined;
}

/** Whether an item reads as the name of a group: it ends in a colon, or is a short phrase. */
function namesGroup(item: Item): boolean {
  return item.head.endsWith(':') || item.head.split(' ').length <= 6;
}

/** A paragraph stands below the innermost item that is not a finished task itself. */
function pushParagraph(growing: Growing, item: Item): void {
  growing.open = growing.open.filter(({ rank }) => rank < deepest);
  while (growing.open.length > 1 && !headingStyles.has(top(growing).style) && top(growing).fields.length > 0)
    growing.open.pop();
  push(growing, item, deepest);
}
