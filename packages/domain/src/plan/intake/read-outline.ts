import { draftAssignments } from './assignments.ts';
import { isInCapitals, withoutClosing } from './layout/clean.ts';
import { isClosingRemark, isEnactment, sectionOf, type Section } from './layout/headings.ts';
import { isBullet } from './layout/numbering.ts';
import type { Item } from './layout/outline.ts';
import { note, noteUnread, type Reading } from './reading.ts';
import { cutDeadlines } from './sentence/sentence-deadline.ts';
import { readTable } from './table.ts';
import { namesTopic, nothingInherited, readFields, readTask, type Inherited, type WrittenTask } from './task.ts';
import { readChargeWithin, readUnitLed } from './sentence/unit-led.ts';
import { draftDeadlines } from './deadlines.ts';

/** What holds where an item stands. */
interface Place {
  readonly path: readonly string[];
  readonly section: Section;
  readonly inherited: Inherited;
}

const outermost: Place = { path: [], section: 'work', inherited: nothingInherited };

/** Reads the items of a document into the draft, in their order. */
export function readItems(root: Item, reading: Reading): void {
  readChildren(root, outermost, reading);
}

function readChildren(parent: Item, place: Place, reading: Reading): void {
  const ordered = parent.children.findIndex(({ style }) => style !== 'paragraph' && style !== 'labels');
  let isAfterCharge = false;
  for (const [index, item] of parent.children.entries()) {
    if (item.style === 'table') readTableItem(item, place, reading);
    else if (item.style === 'labels') readOrphan(written(item, place, reading), reading);
    else if (item.style === 'paragraph' && (item.early || ordered >= 0)) {
      const before = reading.tasks.length;
      readLooseParagraph(item, { place, isBefore: index < ordered, isAfterCharge }, reading);
      isAfterCharge = item.early && (isAfterCharge || reading.tasks.length > before);
    }
    else readItem(item, place, reading);
  }
}

/**
 * An item as a task. A head that only names the unit, or only a topic, leaves the work to the lines below it: there the
 * task begins.
 */
function written(item: Item, { path, inherited }: Place, reading: Reading): WrittenTask {
  const { line, head, details, fields } = item;
  const whole = { line, path, text: textOf(item), fields, inherited };
  const [first] = details;
  if (first === undefined) return whole;
  const workBelow = { ...whole, line: first.line, text: joined(details) };
  const led = fields.length > 0 ? null : readUnitLed(head.replace(/:$/u, ''), reading.tree);
  if (led !== null && led.work === '') return { ...workBelow, inherited: { ...inherited, named: led.named } };
  return namesTopic(withoutClosing(head)) && /^\p{Lu}/u.test(first.text)
    ? { ...workBelow, path: [...path, withoutClosing(head)] }
    : whole;
}

/** The words of an item and its further lines; a colon where two sentences would run into each other. */
function textOf({ head, details }: Item): string {
  const more = joined(details);
  if (head === '' || more === '') return head + more;
  return /[\p{L}\d)]$/u.test(head) && /^\p{Lu}/u.test(more) ? `${head}: ${more}` : `${head} ${more}`;
}

function joined(details: Item['details']): string {
  return details.map(({ text }) => text).join(' ');
}

function readTableItem({ rows }: Item, { path }: Place, reading: Reading): void {
  const { tasks, orphans } = readTable(rows, path, reading);
  for (const task of tasks) readTask(task, reading);
  for (const orphan of orphans) readOrphan(orphan, reading);
}

/** A line that names units or deadlines and no task: kept whole, and a person must say where it belongs. */
function readOrphan({ line, path, fields }: WrittenTask, reading: Reading): void {
  const { named, deadlines } = readFields(fields, { line, title: '', reading });
  if (named.length === 0 && deadlines.length === 0) return void reading.parts.set(line, 'remark');
  const text = fields
    .map(({ value }) => value)
    .join('; ')
    .slice(0, 20_000);
  reading.orphans.push({
    line,
    path: [...path],
    assignments: draftAssignments(named, { line, reading }),
    deadlines: [...deadlines],
    text,
  });
  note(reading, 'ASSIGNMENT_WITHOUT_TASK', {
    line,
    about: text,
    message: 'Dòng này giao đơn vị hoặc thời hạn nhưng không nêu nhiệm vụ.',
  });
}

/**
 * A paragraph that is neither a heading nor an item, beside such: the assignment itself when it charges a unit, an
 * introduction before the items, and otherwise something nobody has read.
 */
function readLooseParagraph(
  item: Item,
  { place, isBefore, isAfterCharge }: { readonly place: Place; readonly isBefore: boolean; readonly isAfterCharge: boolean },
  reading: Reading,
): void {
  const assigns = item.fields.some(({ label }) => label.field === 'units' || label.field === 'deadline');
  if (assigns || isCharge(item, reading)) return readTask(written(item, place, reading), reading);
  const within = item.head.endsWith(':') ? null : readChargeWithin(textOf(item), reading.tree);
  if (within !== null && cutDeadlines(within.work, reading).deadlines.length > 0) {
    return readTask(
      { ...written(item, place, reading), text: within.work, inherited: { named: within.named, deadlines: [] } },
      reading,
    );
  }
  reading.parts.set(item.line, 'introduction');
  const introduces = (item.early && !isAfterCharge) || isBefore || isClosingRemark(item.head);
  if (introduces || item.head.endsWith(':') || place.section !== 'work') return undefined;
  return noteUnread(reading, item.line, textOf(item));
}

function isCharge(item: Item, reading: Reading): boolean {
  const text = textOf(item);
  if (text.endsWith(':')) return false;
  const led = readUnitLed(text, reading.tree);
  if (led === null || led.work === '') return false;
  return led.isCharge || cutDeadlines(text, reading).deadlines.length > 0;
}

function readItem(item: Item, place: Place, reading: Reading): void {
  const section = sectionOf(withoutClosing(item.head)) ?? place.section;
  const own = withLabelsOfDetails(item);
  if (own.children.length === 0)
    return readLeaf(own, { ...place, section: isHeading(own) ? section : place.section }, reading);
  if (areDetails(own, reading))
    return readLeaf({ ...own, details: [...own.details, ...own.children.flatMap(linesBelow)] }, place, reading);
  return readChildren(own, below(own, { ...place, section }, reading), reading);
}

const linesBelow = (item: Item): Item['details'] => [
  { line: item.line, text: textOf(item) },
  ...item.children.flatMap(linesBelow),
];

function isHeading({ style, ordinal }: Item): boolean {
  return (
    style === 'capitals' ||
    style.startsWith('hash') ||
    style === 'part' ||
    style === 'chapter' ||
    style === 'section' ||
    (ordinal === '' && style === 'root')
  );
}

function readLeaf(item: Item, place: Place, reading: Reading): void {
  const task = written(item, place, reading);
  if (item.head === '' && item.details.length === 0) return readOrphan(task, reading);
  reading.parts.set(item.line, isHeading(item) || task.line !== item.line ? 'heading' : 'remark');
  if (item.fields.length === 0 && (isHeading(item) || isEnactment(task.text))) return undefined;
  if (place.section !== 'work' && item.fields.length === 0 && !isLed(task, place.section, reading)) return undefined;
  return readTask(task, reading);
}

/** Among aims only what charges a unit is a task; among closing words what is led by a unit, or dated. */
function isLed({ text, inherited }: WrittenTask, section: Section, reading: Reading): boolean {
  const led = readUnitLed(text, reading.tree);
  const leads = led !== null && led.work !== '';
  if (section !== 'closing') return leads && led.isCharge;
  return leads || inherited.named.length > 0 || cutDeadlines(text, reading).deadlines.length > 0;
}

/** What holds below an item that heads others: its name in the path, or, when it only names units, those units. */
function below(item: Item, place: Place, reading: Reading): Place {
  const { head, line, fields } = item;
  reading.parts.set(line, 'heading');
  const led =
    fields.length === 0 && sectionOf(head) === null ? readUnitLed(head.replace(/:$/u, ''), reading.tree) : null;
  if (led !== null && led.work === '' && isSureOf(led.named, head))
    return { ...place, section: 'work', inherited: { named: led.named, deadlines: [] } };
  const labelled = readFields(fields, { line, title: head, reading });
  const dated = /hoàn thành/iu.test(head) ? cutDeadlines(withoutClosing(head), reading).deadlines : [];
  const deadlines = [
    ...labelled.deadlines,
    ...dated.flatMap((words) => draftDeadlines({ words, role: null, deliverable: null }, { line, reading })),
  ];
  return {
    path: [...place.path, nameOf(head)],
    section: place.section,
    inherited: {
      named: labelled.named.length > 0 ? labelled.named : (led?.named ?? place.inherited.named),
      deadlines: deadlines.length > 0 ? deadlines : place.inherited.deadlines,
    },
  };
}

/**
 * In capitals any phrase may look like a name ("TỔ CHỨC THỰC HIỆN"): there only units of the register and sets of units
 * count.
 */
function isSureOf(named: Inherited['named'], head: string): boolean {
  return !isInCapitals(head) || named.every(({ mention }) => mention.unitId !== null || mention.collective);
}

/** The words before the colon name a group. */
function nameOf(head: string): string {
  return withoutClosing(/^([^:]+):/u.exec(head)?.[1] ?? head);
}

/**
 * Labels on their own lines after a list of dashes without labels say it of the item above the list, not of its last
 * dash.
 */
function withLabelsOfDetails(item: Item): Item {
  const last = item.children.at(-1);
  if (
    last === undefined ||
    item.children.length < 2 ||
    item.fields.length > 0 ||
    last.labelLines === 0 ||
    last.labelLines < last.fields.length
  )
    return item;
  const others = item.children.slice(0, -1);
  if (!item.children.every(isPlainBullet) || others.some(({ fields }) => fields.length > 0)) return item;
  return { ...item, fields: last.fields, children: [...others, { ...last, fields: [], labelLines: 0 }] };
}

const isPlainBullet = ({ style, children }: Item): boolean =>
  style !== 'table' &&
  style !== 'root' &&
  style !== 'paragraph' &&
  style !== 'labels' &&
  isBullet(style) &&
  children.length === 0;

/**
 * Whether the items below only say more of the work above them: dashes without units and days under an item that has
 * them.
 */
function areDetails(item: Item, reading: Reading): boolean {
  const { style, children, fields, head } = item;
  if (isHeading(item) || style === 'roman' || style === 'upper') return false;
  if (!children.every((child) => isPlainBullet(child) && child.fields.length === 0)) return false;
  if (fields.length > 0) return true;
  const led = readUnitLed(head, reading.tree);
  return led !== null && led.work !== '' && cutDeadlines(head, reading).deadlines.length > 0;
}
