import { roles, type BulkChange, type DraftDeadline, type ReviewedDraft, type Role } from '@dondoc/domain/plan';
import type { Answers } from '../../../answers.ts';

/** What can be done to several tasks at once, in the order it is offered. */
export const bulkKinds = ['add-unit', 'replace-unit', 'remove-unit', 'set-deadlines', 'set-path', 'remove'] as const satisfies readonly BulkChange['kind'][];
type BulkKind = (typeof bulkKinds)[number];

/** What a person types about several tasks. */
export interface BulkFields {
  readonly kind: BulkKind;
  readonly role: Role;
  /** The unit that is added, or takes the place of another. `code` is null for words as written. */
  readonly unit: { readonly name: string; readonly code: string | null } | null;
  /** The words of the unit that goes. */
  readonly gone: string | null;
  readonly words: string;
  /** The headings, one a line. */
  readonly path: string;
}

export const blankBulk: BulkFields = { kind: 'add-unit', role: 'implement', unit: null, gone: null, words: '', path: '' };

type Reading = Answers['plan']['readDeadline'];

/** The change the form describes; null while something of it is missing. `reading` is what the words of the deadline were read as. */
export function changeOf({ kind, role, unit, gone, words, path }: BulkFields, reading: Reading | undefined): BulkChange | null {
  const named = unit === null ? null : { unit: unit.name, code: unit.code, collective: false };
  switch (kind) {
    case 'add-unit':
      return named === null ? null : { kind, assignment: { role, ...named } };
    case 'replace-unit':
      return named === null || gone === null ? null : { kind, unit: gone, assignment: named };
    case 'remove-unit':
      return gone === null ? null : { kind, unit: gone };
    case 'set-path':
      return { kind, path: path.split('\n').map((heading) => heading.trim()).filter((heading) => heading !== '') };
    case 'set-deadlines':
      return words.trim() === '' || reading === undefined ? null : { kind, deadlines: deadlinesOf(words.trim(), reading) };
    case 'remove':
      return { kind };
  }
}

/** One deadline for each rule the words give; words that nothing reads are kept. */
function deadlinesOf(text: string, reading: Reading): DraftDeadline[] {
  const holds = { text, role: null, deliverable: null };
  if (reading.rules.length === 0) return [{ kind: 'unrecognised', due: null, ...holds }];
  return reading.rules.map((rule, index) => ({ ...rule, due: reading.due[index] ?? null, ...holds }));
}

/** The units that some tasks name, each once, as written. */
export function unitsNamed(draft: ReviewedDraft, lines: ReadonlySet<number>): readonly string[] {
  const named = draft.tasks.filter(({ line }) => lines.has(line)).flatMap(({ assignments }) => assignments.map(({ unit }) => unit));
  return [...new Set(named)].toSorted((one, other) => one.localeCompare(other, 'vi'));
}

/** Whether what was kept on this machine has the shape of the form. */
export function isBulkFields(value: unknown): value is BulkFields {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, role, words, path } = value as Readonly<Record<string, unknown>>;
  return bulkKinds.some((each) => each === kind) && roles.some((each) => each === role) && typeof words === 'string' && typeof path === 'string';
}
