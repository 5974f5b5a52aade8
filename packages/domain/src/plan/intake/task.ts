import { isInCapitals, withoutClosing } from './layout/clean.ts';
import { draftAssignments, readUnits } from './assignments.ts';
import { draftDeadlines, readDeadlines } from './deadlines.ts';
import type { Field } from './layout/fields.ts';
import { note, noteUnread, type Reading } from './reading.ts';
import type { Named } from './sentence/role-sentence.ts';
import { cutRoleTail } from './sentence/role-tail.ts';
import { cutDeadlines, type ReadWords } from './sentence/sentence-deadline.ts';
import { readDutyOf, readUnitLed } from './sentence/unit-led.ts';
import type { DraftDeadline, DraftTask } from '../draft.ts';
import type { Role } from '../role.ts';

/** One task as the document sets it out, before its words are read. */
export interface WrittenTask {
  readonly line: number;
  readonly path: readonly string[];
  /** The words before the labels, further lines of the same work included. */
  readonly text: string;
  readonly fields: readonly Field[];
  /** What the heading above it gives to all below it. */
  readonly inherited: Inherited;
}

/** What a heading gives to the tasks below it that say nothing of their own. */
export interface Inherited {
  readonly named: readonly Named[];
  readonly deadlines: readonly DraftDeadline[];
}

/** What a task has that stands under no heading with units or deadlines. */
export const nothingInherited: Inherited = { named: [], deadlines: [] };

/** What the labels of an item say. */
export interface ReadFields {
  readonly named: readonly Named[];
  readonly deadlines: readonly DraftDeadline[];
  readonly product: string | null;
}

/** Reads the words of one task into the draft. */
export function readTask(written: WrittenTask, reading: Reading): void {
  const { line } = written;
  const group = groupOfOne(written);
  const labelled = readFields(written.fields, { line, title: written.text, reading });
  const sentence = readSentence(group?.work ?? written.text, { labelled, inherited: written.inherited, reading });
  const named = sentence.named.length > 0 ? [...sentence.named, ...labelled.named] : labelled.named;
  const own = [
    ...labelled.deadlines,
    ...sentence.dated.flatMap((words) => draftDeadlines({ words, role: null, deliverable: null }, { line, reading })),
  ];
  const deadlines = own.length > 0 ? own : written.inherited.deadlines;
  const path = [...written.path, ...(group === null ? [] : [group.name])];
  addTask(
    {
      line,
      path,
      title: titleOf(sentence.work, written.text),
      product: labelled.product,
      assignments: draftAssignments(named, { line, reading }),
      deadlines: [...deadlines],
    },
    reading,
  );
}

function addTask(task: DraftTask, reading: Reading): void {
  const { line, title } = task;
  if (title.length > longestTitle) noteUnread(reading, line, title.slice(longestTitle));
  reading.tasks.push({
    ...task,
    title: title.slice(0, longestTitle),
    path: task.path.slice(0, 20).map((name) => name.slice(0, 2000)),
    product: task.product?.slice(0, 5000) ?? null,
    assignments: task.assignments.slice(0, 200),
    deadlines: task.deadlines.slice(0, 50),
  });
  noteWants(task, reading);
}

const longestTitle = 10_000;

function noteWants({ line, assignments, deadlines }: DraftTask, reading: Reading): void {
  const leads = assignments.filter(({ role }) => role === 'lead').map(({ unit }) => unit);
  if (assignments.length === 0)
    note(reading, 'TASK_WITHOUT_UNIT', { line, message: 'Nhiệm vụ chưa có đơn vị được giao.' });
  if (deadlines.length === 0) {
    const offer = reading.period === null ? '' : ' Có thể lấy theo thời gian của văn bản.';
    note(reading, 'TASK_WITHOUT_DEADLINE', { line, message: `Nhiệm vụ chưa có thời hạn.${offer}` });
  }
  if (leads.length > 1) {
    note(reading, 'MULTIPLE_LEADS', {
      line,
      about: leads.join('; '),
      message: `Nhiệm vụ có ${leads.length} đơn vị chủ trì: ${leads.join('; ')}.`,
    });
  }
}

/** What the labels say, each read by its kind. Remarks, persons and ordinals are kept by no field of the draft. */
export function readFields(
  fields: readonly Field[],
  { line, title, reading }: { readonly line: number; readonly title: string; readonly reading: Reading },
): ReadFields {
  const roles = rolesOfDeadlines(fields);
  const named = fields.flatMap(({ label, value, line: at }) =>
    label.field === 'units' ? readUnits(value, label.role, { line: at, reading }) : [],
  );
  const given = named.map(({ role }) => role);
  const deadlines = fields.flatMap((field) =>
    field.label.field === 'deadline' && field.value !== ''
      ? readDeadlines(field.value, { line, role: roles.get(field) ?? null, title, roles: given }, reading)
      : [],
  );
  const products = fields.flatMap(({ label, value }) =>
    label.field === 'product' && /[\p{L}\d]/u.test(value) ? [value.replace(/\n/gu, '; ')] : [],
  );
  return { named, deadlines, product: products.length === 0 ? null : products.join('; ') };
}

/** When several deadlines stand each behind units of their own, each is said for the role of those units. */
function rolesOfDeadlines(fields: readonly Field[]): ReadonlyMap<Field, Role> {
  const roles = new Map<Field, Role>();
  let since: Role | null = null;
  for (const field of fields) {
    if (field.label.field === 'units') since ??= field.label.role === 'mixed' ? 'lead' : field.label.role;
    if (field.label.field !== 'deadline') continue;
    if (since !== null) roles.set(field, since);
    since = null;
  }
  return roles.size > 1 && new Set(roles.values()).size > 1 ? roles : new Map();
}

interface Sentence {
  readonly work: string;
  readonly named: readonly Named[];
  readonly dated: readonly ReadWords[];
}

/** Reads out of the sentence itself what no label has said. */
function readSentence(
  text: string,
  {
    labelled,
    inherited,
    reading,
  }: { readonly labelled: ReadFields; readonly inherited: Inherited; readonly reading: Reading },
): Sentence {
  const { work: undated, deadlines: dated } =
    labelled.deadlines.length > 0 ? { work: text, deadlines: [] } : cutDeadlines(text, reading);
  const isCharged = labelled.named.some(({ role }) => role !== 'coordinate' && role !== 'supervise');
  if (isCharged) return { work: undated, named: [], dated };
  const led = readUnitLed(undated, reading.tree);
  if (led !== null && led.work !== '') return { work: led.work, named: led.named, dated };
  if (inherited.named.length > 0) return { ...readDutyOf(inherited.named, undated, reading.tree), dated };
  const tail = cutRoleTail(undated, reading.tree);
  return tail === null ? { work: undated, named: [], dated } : { ...tail, dated };
}

/** The task as written, never empty: what is left of it, or all of it when nothing is. */
function titleOf(work: string, text: string): string {
  return withoutClosing(work.replace(/\n/gu, ' ').trim()) || withoutClosing(text) || text.trim();
}

/**
 * "3. Về làm sạch dữ liệu: Đồng bộ, …" is a group of one task: a topic before the colon, the work after it. A phrase
 * that begins with what is to be done ("Rà soát …: làm được ngay") is the task itself.
 */
function groupOfOne({ text }: WrittenTask): { readonly name: string; readonly work: string } | null {
  const match = /^([^:.;]{2,120}):\s+(\p{Lu}.{9,})$/u.exec(text);
  const [, name = '', work = ''] = match ?? [];
  return match !== null && namesTopic(name) && !isInCapitals(work) ? { name: name.trim(), work } : null;
}

const topic = /^(?:về|đối với|công tác|nhóm|lĩnh vực|nội dung)(?![\p{L}])/iu;

/** Whether words before a colon, or on a line of their own, name a topic rather than the work. */
export function namesTopic(name: string): boolean {
  const words = name.trim().split(' ').length;
  return topic.test(name) ? words <= 15 : words <= 2 || isInCapitals(name);
}
