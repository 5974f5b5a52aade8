import { withoutClosing } from './clean.ts';
import { cutAtLabels, type Field, type LabelledText } from './fields.ts';
import { deepest, headingStyles, push, top, type Growing } from './growing.ts';
import { isCapitalHeading } from './headings.ts';
import type { Numbering } from './numbering.ts';
import { itemFrom, type CleanLine, type Item } from './outline.ts';

/** Labels on a line of their own belong to the item before them, unless that has all of it already. */
export function addLabels(
  growing: Growing,
  labels: Item,
  { isListed, afterBlank }: { readonly isListed: boolean; readonly afterBlank: boolean },
): void {
  const target = top(growing);
  if (isListed && labels.fields[0]?.label.field === 'task' && target.fields.length === 0) {
    target.details.push(...labels.fields.map(({ line, value }) => ({ line, text: value })));
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
 * Whether the item has its units and a deadline for them already: the same duty a second time, or after an empty line
 * any duty of doing the work, is said of other work.
 */
function isSecondHelping(target: Item, labels: Item, afterBlank: boolean): boolean {
  const next = labels.fields[0]?.label;
  if (next?.field !== 'units') return false;
  const isSame = ({ label }: Field) =>
    label.field === 'units' &&
    (label.role === next.role || (afterBlank && doing.has(next.role) && doing.has(label.role)));
  const same = target.fields.findIndex(isSame);
  return same >= 0 && target.fields.slice(same).some(({ label }) => label.field === 'deadline');
}

const doing: ReadonlySet<string> = new Set(['lead', 'implement', 'prepare', 'mixed']);

/** A label with nothing behind it takes the list that follows. */
export function addToList(growing: Growing, { text }: CleanLine, numbering: Numbering | null): boolean {
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

const joining =
  /(?:[,–-]|(?:^|\s)(?:và|với|của|cho|tại|về|theo|các|bộ|ngày|tháng|năm|quý|trước|trong|đến|từ|là|hoặc|do|để))$/iu;

/** Whether a line goes on with the sentence of the line before: it was broken by the width of the page. */
export function isContinuation({ text, afterBlank }: CleanLine, previous: CleanLine | null): boolean {
  if (previous === null || afterBlank || previous.cells !== null) return false;
  if (isCapitalHeading(previous.text)) return false;
  if (splitsLabel(previous.text, text)) return true;
  if (cutAtLabels(text).head === '') return false;
  if (endsWithLabel(previous.text)) return true;
  if (/[.;:!?]$/u.test(previous.text)) return false;
  return (
    /^[\p{Ll}(]/u.test(text) || joining.test(previous.text) || (previous.text.length >= 60 && !isCapitalHeading(text))
  );
}

const wordsOfLabel = 5;

/** Whether a label begins at the end of a line and ends on the next: "… Thời" and "gian: Quý II". */
function splitsLabel(above: string, text: string): boolean {
  if (!text.includes(':') || /[.;:!?]$/u.test(above)) return false;
  // A label that ends on the line above is whole: what is broken begins after it.
  const tail = above.slice(above.lastIndexOf(':') + 1).trim().split(' ').slice(-wordsOfLabel).join(' ');
  const { head, fields } = cutAtLabels(`${tail} ${text}`);
  return fields.length > 0 && head.length < tail.length;
}

/** Whether the last label of a sentence has its words on the next line. A label on a line of its own opens a list. */
function endsWithLabel(above: string): boolean {
  if (!above.endsWith(':')) return false;
  const { head, fields } = cutAtLabels(above);
  return fields.at(-1)?.value === '' && (head !== '' || fields.length > 1);
}

/** Adds a line to what the line before said; false when there is nothing to add to. */
export function addToCurrent(growing: Growing, { line, text }: CleanLine, previous: CleanLine | null): boolean {
  const item = top(growing);
  if (item === growing.root) return false;
  const last: Field | undefined = item.fields.at(-1);
  const detail = last === undefined ? item.details.pop() : undefined;
  const before = last?.value ?? detail?.text ?? item.head;
  const { head, fields } = cutJoined(before, text, previous?.text.endsWith(',') === true && !before.endsWith(','));
  if (detail !== undefined) item.details.push({ ...detail, text: head });
  else if (last === undefined) item.head = head;
  else item.fields[item.fields.length - 1] = { ...last, value: fields.length === 0 ? head : withoutClosing(head) };
  item.fields.push(...fields.map(({ label, value }): Field => ({ label, value, line })));
  return true;
}

/** The words before with a line that goes on with them, cut at the labels of the line and at one that both have part of. */
function cutJoined(before: string, text: string, hadComma: boolean): LabelledText {
  const join = (words: string) => (before === '' ? words : `${before}${hadComma ? ',' : ''} ${words}`);
  const whole = cutAtLabels(join(text));
  const own = cutAtLabels(text);
  const beginsBefore = whole.fields.length > 0 && whole.head.length < before.length;
  return beginsBefore || whole.fields.length > own.fields.length ? whole : { head: join(own.head), fields: own.fields };
}
