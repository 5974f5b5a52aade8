import type { PlanDocument } from '../document.ts';
import { cutAtLabels, type Field } from './fields.ts';
import { readFrame } from './frame.ts';
import { isCapitalHeading, isClosing, opensAnnex } from './headings.ts';
import { isBullet, numberingStyles, placeOf, readNumbering, type Numbering, type NumberingStyle } from './numbering.ts';
import { itemFrom, linesOf, type CleanLine, type Item } from './outline.ts';

/** A document as items below items. */
export interface Outline {
  readonly root: Item;
  /** What the document is called; null when it has no title. */
  readonly title: string | null;
}

interface Open {
  readonly item: Item;
  readonly rank: number;
}

interface Growing {
  readonly root: Item;
  /** The items that the next line may belong to, outermost first; the root is always the first. */
  open: Open[];
  /** The rank of each style, fixed where it is first met. */
  readonly ranks: Map<Item['style'], number>;
  /** The label with nothing behind it whose list follows on the next lines. */
  list: { readonly item: Item; readonly index: number } | null;
  previous: CleanLine | null;
}

const headingStyles: ReadonlySet<Item['style']> = new Set<NumberingStyle>(['part', 'chapter', 'section', 'capitals', 'upper', 'roman', 'hash1', 'hash2', 'hash3', 'hash4', 'hash5', 'hash6']); // prettier-ignore
const bulletStyles: ReadonlySet<Item['style']> = new Set(numberingStyles.filter(isBullet));
const customRank = new Map<Item['style'], number>(numberingStyles.map((style, index) => [style, index * 1000]));
const deepest = 1_000_000;

/** Reads the lines once, in order, and hangs each below the item it belongs to. Linear in the length of the document. */
export function outlineOf(document: PlanDocument): Outline {
  const lines = linesOf(document);
  const root = itemFrom({ style: 'root', ordinal: '', text: '' }, { line: 1 });
  const growing: Growing = { root, open: [{ item: root, rank: -1 }], ranks: new Map(), list: null, previous: null };
  let title: string | null = null;
  let isClosed = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (at === 0 || (line.cells === null && opensAnnex(line.text))) {
      const frame = readFrame(lines, at);
      title ??= frame.title;
      closeAll(growing);
      for (const paragraph of frame.paragraphs) addEarly(growing, paragraph);
      isClosed = false;
      if (frame.next > at) {
        at = frame.next - 1;
        continue;
      }
    }
    isClosed = line.cells === null && (isClosed || (growing.root.children.length > 0 && isClosing(line.text)));
    if (!isClosed) addLine(growing, line);
  }
  return { root, title };
}

function closeAll(growing: Growing): void {
  growing.open = growing.open.slice(0, 1);
  growing.list = null;
  growing.previous = null;
}

function addEarly(growing: Growing, { line, text }: CleanLine): void {
  growing.root.children.push(itemFrom({ style: 'paragraph', ordinal: '', text }, { line, early: true }));
}

function addLine(growing: Growing, line: CleanLine): void {
  const { previous } = growing;
  growing.previous = line;
  if (line.cells !== null) return addRow(growing, { line: line.line, cells: line.cells });
  const numbering = readNumbering(line.text);
  if (growing.list !== null && (numbering === null || isBullet(numbering.style)) && addToList(growing, line, numbering)) return undefined;
  growing.list = null;
  if (numbering !== null) return addNumbered(growing, line, disambiguated(growing, numbering));
  if (isContinuation(line, previous) && addToCurrent(growing, line)) return undefined;
  if (isCapitalHeading(line.text)) return addCapitals(growing, line);
  return addParagraph(growing, line);
}

const top = (growing: Growing): Item => growing.open.at(-1)?.item ?? growing.root;

function push(growing: Growing, item: Item, rank: number): void {
  growing.open = growing.open.filter((each) => each.rank < rank);
  top(growing).children.push(item);
  growing.open.push({ item, rank });
}

/**
 * How deep a style stands. By custom, unless the document first uses it otherwise: Roman numerals that first appear
 * below a capital letter stay below it, and so do dashes below plus signs.
 */
function rankOf(growing: Growing, style: Item['style']): number {
  const known = growing.ranks.get(style);
  if (known !== undefined) return known;
  const parent = growing.open.at(-1);
  const isFamily = parent !== undefined && ((bulletStyles.has(style) && bulletStyles.has(parent.item.style)) || (isSection(style) && isSection(parent.item.style)));
  const rank = isFamily ? parent.rank + 1 : (customRank.get(style) ?? deepest);
  growing.ranks.set(style, rank);
  return rank;
}

const isSection = (style: Item['style']): boolean => style === 'upper' || style === 'roman';

/** "C." after "B." is a letter, not a hundred. */
function disambiguated(growing: Growing, numbering: Numbering): Numbering {
  if (numbering.style !== 'roman' || numbering.ordinal.length !== 1) return numbering;
  const letter = growing.open.find(({ item }) => item.style === 'upper')?.item;
  if (letter === undefined) return numbering;
  const asLetter: Numbering = { ...numbering, style: 'upper' };
  const before = placeOf({ style: 'upper', ordinal: letter.ordinal, text: '' });
  return before !== null && placeOf(asLetter) === before + 1 ? asLetter : numbering;
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
  const isDetail = outer !== growing.root && !headingStyles.has(outer.style) && outer.style !== 'paragraph' && outer.style !== 'labels' && outer.fields.length === 0;
  if (!isDetail || (item.fields.length > 0 && namesGroup(outer))) return pushParagraph(growing, item);
  outer.details.push(item.head);
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
  while (growing.open.length > 1 && !headingStyles.has(top(growing).style) && top(growing).fields.length > 0) growing.open.pop();
  push(growing, item, deepest);
}

/** Labels on a line of their own belong to the item before them, unless that has all of it already. */
function addLabels(growing: Growing, labels: Item, { isListed, afterBlank }: { readonly isListed: boolean; readonly afterBlank: boolean }): void {
  const target = top(growing);
  if (isListed && labels.fields[0]?.label.field === 'task' && target.fields.length === 0) {
    target.details.push(...labels.fields.map(({ value }) => value));
    return;
  }
  if (!canTake(growing, target) || isSecondHelping(target, labels, afterBlank)) {
    const orphan = itemFrom({ style: 'labels', ordinal: '', text: '' }, { line: labels.line });
    push(growing, orphan, target === growing.root || headingStyles.has(target.style) ? deepest : rankAt(growing));
    return giveLabels(growing, orphan, labels);
  }
  return giveLabels(growing, target, labels);
}

const rankAt = (growing: Growing): number => growing.open.at(-1)?.rank ?? deepest;

function giveLabels(growing: Growing, target: Item, labels: Item): void {
  target.fields.push(...labels.fields);
  target.labelLines += labels.fields.length;
  const index = target.fields.length - 1;
  growing.list = target.fields[index]?.value === '' ? { item: target, index } : null;
}

function canTake(growing: Growing, target: Item): boolean {
  return target !== growing.root && target.style !== 'capitals' && !target.style.startsWith('hash');
}

/**
 * Whether the item has its units and a deadline for them already: the same duty a second time, or after an empty line any
 * duty of doing the work, is said of other work.
 */
function isSecondHelping(target: Item, labels: Item, afterBlank: boolean): boolean {
  const next = labels.fields[0]?.label;
  if (next?.field !== 'units') return false;
  const isSame = ({ label }: Field) => label.field === 'units' && (label.role === next.role || (afterBlank && doing.has(next.role) && doing.has(label.role)));
  const same = target.fields.findIndex(isSame);
  return same >= 0 && target.fields.slice(same).some(({ label }) => label.field === 'deadline');
}

const doing: ReadonlySet<string> = new Set(['lead', 'implement', 'prepare', 'mixed']);

/** A label with nothing behind it takes the list that follows. */
function addToList(growing: Growing, { text }: CleanLine, numbering: Numbering | null): boolean {
  const { list } = growing;
  const words = numbering?.text ?? text;
  if (list === null || cutAtLabels(words).fields.length > 0) return false;
  const field = list.item.fields[list.index];
  if (field === undefined) return false;
  if (numbering === null && field.value !== '') return false;
  const value = words.replace(/[\s;.,]+$/u, '');
  list.item.fields[list.index] = { ...field, value: field.value === '' ? value : `${field.value}; ${value}` };
  return true;
}

const joining = /(?:[,–-]|(?:^|\s)(?:và|với|của|cho|tại|về|theo|các|bộ|ngày|tháng|năm|quý|trước|trong|đến|từ|là|hoặc|do|để))$/iu;

/** Whether a line goes on with the sentence of the line before: it was broken by the width of the page. */
function isContinuation({ text, afterBlank }: CleanLine, previous: CleanLine | null): boolean {
  if (previous === null || afterBlank || previous.cells !== null) return false;
  if (isCapitalHeading(previous.text) || cutAtLabels(text).head === '') return false;
  if (/[.;:!?]$/u.test(previous.text)) return false;
  return /^[\p{Ll}(]/u.test(text) || joining.test(previous.text) || (previous.text.length >= 60 && !isCapitalHeading(text));
}

function addToCurrent(growing: Growing, { line, text }: CleanLine): boolean {
  const item = top(growing);
  if (item === growing.root) return false;
  const { head, fields } = cutAtLabels(text);
  const last: Field | undefined = item.fields.at(-1);
  if (last === undefined && item.details.length > 0) item.details.push(`${item.details.pop() ?? ''} ${head}`);
  else if (last === undefined) item.head = `${item.head} ${head}`;
  else item.fields[item.fields.length - 1] = { ...last, value: `${last.value} ${head}` };
  item.fields.push(...fields.map(({ label, value }): Field => ({ label, value, line })));
  return true;
}
