import type { DraftAssignment, DraftDeadline, DraftTask, ReviewedDraft, Role, TaskByHand } from '@dondoc/domain/plan';
import type { Answers } from '../../../answers.ts';

/** A unit of the form: words as written, or a unit of the register once one is chosen. */
export interface UnitRow {
  readonly key: number;
  readonly role: Role;
  /** Null until somebody has named the unit. */
  readonly named: Omit<DraftAssignment, 'role'> | null;
}

/** A deadline of the form: its words, and what it holds for. */
export interface DeadlineRow {
  readonly key: number;
  readonly words: string;
  readonly role: Role | null;
  readonly deliverable: string;
  /** What the draft has, while the words are still those it was read from. */
  readonly read: DraftDeadline | null;
}

/** What a person types about a task. */
export interface TaskFields {
  readonly title: string;
  /** The headings above the task, one a line. */
  readonly path: string;
  readonly product: string;
  readonly units: readonly UnitRow[];
  readonly deadlines: readonly DeadlineRow[];
}

type Reading = Answers['plan']['readDeadline'];

/** The form of a task as the draft has it. */
export function fieldsOf(task: TaskByHand): TaskFields {
  return {
    title: task.title,
    path: task.path.join('\n'),
    product: task.product ?? '',
    units: task.assignments.map(({ role, ...named }, key) => ({ key, role, named })),
    deadlines: task.deadlines.map((read, key) => ({
      key,
      words: read.text,
      role: read.role,
      deliverable: read.deliverable ?? '',
      read,
    })),
  };
}

/** A key no row of a list has yet. */
export const nextKey = (rows: readonly { readonly key: number }[]): number =>
  rows.reduce((most, { key }) => Math.max(most, key + 1), 0);

/** A task that says nothing yet, in a group. */
export const blankTask = (path: readonly string[]): TaskByHand => ({ title: '', path: [...path], product: null, assignments: [], deadlines: [] });

/** The year of dates that name none: that of the document's period. */
export const yearOf = ({ period }: ReviewedDraft): number | null => (period === null ? null : Number(period.from.slice(0, 4)));

/** What the form says of a task. `readings` has what each changed deadline was read as, by the key of its row. */
export function saidIn(fields: TaskFields, readings: ReadonlyMap<number, Reading>): TaskByHand {
  return {
    title: fields.title.trim(),
    path: fields.path.split('\n').map((heading) => heading.trim()).filter((heading) => heading !== ''),
    product: fields.product.trim() === '' ? null : fields.product.trim(),
    assignments: fields.units.flatMap(({ role, named }) => (named === null ? [] : [{ role, ...named }])),
    deadlines: fields.deadlines.flatMap((row) => deadlinesOf(row, readings.get(row.key))),
  };
}

/** The task with what the form says of it; the places of its title and product in the source stay while it has them. */
export function taskOf({ line, source, productSource }: DraftTask, fields: TaskFields, readings: ReadonlyMap<number, Reading>): DraftTask {
  const said = saidIn(fields, readings);
  return {
    line,
    ...said,
    ...(source === undefined ? {} : { source }),
    ...(productSource === undefined || said.product === null ? {} : { productSource }),
  };
}

/** The deadlines of a row: as the draft has them, or one for each rule its new words give; words nothing reads are kept. */
function deadlinesOf({ words, role, deliverable, read }: DeadlineRow, reading: Reading | undefined): DraftDeadline[] {
  const holds = { role, deliverable: deliverable.trim() === '' ? null : deliverable.trim(), ...(read?.source === undefined ? {} : { source: read.source }) };
  const text = words.trim();
  if (read !== null && read.text === words) return [{ ...read, ...holds }];
  if (reading === undefined || reading.rules.length === 0) return [{ kind: 'unrecognised', text, due: null, ...holds }];
  return reading.rules.map((rule, index) => ({ ...rule, text, due: reading.due[index] ?? null, ...holds }));
}

/** The rows whose words were changed and must be read again. */
export function rowsToRead(fields: TaskFields): readonly DeadlineRow[] {
  return fields.deadlines.filter(({ read, words }) => read === null || read.text !== words);
}

/** What a task says, part by part. */
const parts = ['title', 'path', 'product', 'assignments', 'deadlines'] as const;

/** The parts in which two states of a task differ. */
export const changedParts = (one: DraftTask, other: DraftTask): readonly (typeof parts)[number][] =>
  parts.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]));

/** Whether what was kept on this machine has the shape of the form. */
export function isTaskFields(value: unknown): value is TaskFields {
  if (typeof value !== 'object' || value === null) return false;
  const { title, path, product, units, deadlines } = value as Readonly<Record<string, unknown>>;
  const areWords = [title, path, product].every((each) => typeof each === 'string');
  return areWords && Array.isArray(units) && Array.isArray(deadlines);
}
