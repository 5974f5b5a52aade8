import { z } from 'zod';
import type { Draft } from '../plan/draft.ts';
import { roleSchema } from '../plan/role.ts';

/** One expected task. Keys of a deadline that are not of its rule are not compared by the score. */
const expectedTaskSchema = z.object({
  line: z.int(),
  path: z.array(z.string()),
  title: z.string(),
  titleIsPrefix: z.boolean().optional(),
  product: z.string().nullable().optional(),
  assignments: z.array(z.tuple([roleSchema, z.string()])),
  deadlines: z.array(z.record(z.string(), z.unknown())),
});
export type ExpectedTask = z.infer<typeof expectedTaskSchema>;

/** What a person wrote down that a document says. */
export const expectedDraftSchema = z.object({
  /** What the document is called, where the expectation says. */
  title: z.string().nullable().optional(),
  /** `title` for documents whose lines are only ordinals. */
  matchBy: z.literal('title').optional(),
  tasks: z.array(expectedTaskSchema),
  /** Findings that must be there, as `[code, line]`; others may be. */
  findings: z.array(z.tuple([z.string(), z.int()])),
});
export type ExpectedDraft = z.infer<typeof expectedDraftSchema>;

/** F1 of each axis, 0 to 1; `findings` is the share of the expected ones that were found. */
export interface IntakeScore {
  readonly tasks: number;
  readonly titles: number;
  readonly paths: number;
  readonly assignments: number;
  readonly deadlines: number;
  readonly findings: number;
}

interface Compared {
  readonly line: number;
  readonly path: readonly string[];
  readonly title: string;
  readonly assignments: readonly (readonly [role: string, unit: string])[];
  readonly deadlines: readonly Readonly<Record<string, unknown>>[];
}

const ruleKeys = ['kind', 'day', 'time', 'period', 'from', 'to', 'cadence', 'amount', 'unit'] as const;

/** Compares a draft with what a person expects of its document, as the shared intake cases are scored. */
export function scoreIntake(expected: ExpectedDraft, draft: Draft): IntakeScore {
  const idOf = (task: { readonly line: number; readonly title: string }) =>
    expected.matchBy === 'title' ? norm(task.title) : String(task.line);
  const actual = draft.tasks.map(comparable);
  const byId = new Map(actual.map((task) => [idOf(task), task]));
  const pairs = expected.tasks.map((task) => ({ task, read: byId.get(idOf(task)) ?? nothing }));
  const axis = (words: (line: number, task: Compared) => readonly string[]) =>
    f1(
      pairs.flatMap(({ task }) => words(task.line, task)),
      pairs.flatMap(({ task, read }) => words(task.line, read)),
    );
  return {
    tasks: f1(expected.tasks.map(idOf), actual.map(idOf)),
    titles: pairs.filter(({ task, read }) => sameTitle(task, read)).length / Math.max(1, pairs.length),
    paths: axis((line, { path }) => [`${line} ${path.map(norm).join(' > ')}`]),
    assignments: axis((line, { assignments }) => assignments.map(([role, unit]) => `${line} ${role} ${norm(unit)}`)),
    deadlines: axis((line, { deadlines }) => deadlines.map((deadline) => `${line} ${ruleOf(deadline)}`)),
    findings: foundShare(expected, draft),
  };
}

const nothing: Compared = { line: 0, path: [], title: '', assignments: [], deadlines: [] };

function comparable({ line, path, title, assignments, deadlines }: Draft['tasks'][number]): Compared {
  return {
    line,
    path,
    title,
    assignments: assignments.map(({ role, unit }) => [role, unit]),
    deadlines: deadlines.map((each) => ({ ...each })),
  };
}

function norm(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.;:,]+$/u, '')
    .toLowerCase();
}

function sameTitle({ title, titleIsPrefix }: ExpectedTask, read: Compared): boolean {
  return titleIsPrefix === true ? norm(read.title).startsWith(norm(title)) : norm(read.title) === norm(title);
}

function ruleOf(deadline: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(
    Object.fromEntries(ruleKeys.filter((key) => deadline[key] !== undefined).map((key) => [key, deadline[key]])),
  );
}

function foundShare({ findings, matchBy }: ExpectedDraft, draft: Draft): number {
  const at = (code: string, line: number) => (matchBy === 'title' ? code : `${code}@${line}`);
  const found = new Set(draft.findings.map(({ code, line }) => at(code, line)));
  const missing = findings.filter(([code, line]) => !found.has(at(code, line)));
  return findings.length === 0 ? 1 : 1 - missing.length / findings.length;
}

/** F1 of two multisets; two empty ones agree. */
function f1(expected: readonly string[], actual: readonly string[]): number {
  if (expected.length === 0 && actual.length === 0) return 1;
  const left = [...expected];
  let hits = 0;
  for (const each of actual) {
    const at = left.indexOf(each);
    if (at < 0) continue;
    left.splice(at, 1);
    hits += 1;
  }
  return hits === 0 ? 0 : (2 * hits) / (expected.length + actual.length);
}
