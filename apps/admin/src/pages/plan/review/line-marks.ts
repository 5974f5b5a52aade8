import { openFindings, type ReviewedDraft } from '@dondoc/domain/plan';

/** What a line of the source became: the beginning of a task, a line nobody has placed, or a line with something open. */
export type LineMark = 'task' | 'orphan' | 'open';

interface SourceLine {
  readonly line: number;
  readonly text: string;
}

/** The mark of each line that has one. */
export function markLines(source: readonly SourceLine[], draft: ReviewedDraft): ReadonlyMap<number, LineMark> {
  const known = new Set(source.map(({ line }) => line));
  const marks = new Map<number, LineMark>();
  for (const { line } of draft.tasks) marks.set(line, 'task');
  for (const { line } of openFindings(draft)) marks.set(line, 'open');
  for (const { line } of draft.orphans) marks.set(line, 'orphan');
  for (const line of marks.keys()) if (!known.has(line)) marks.delete(line);
  return marks;
}

/** The lines that belong to what begins at `line`: up to a blank line, or to where the next task or orphan begins. */
export function extentOf(line: number, source: readonly SourceLine[], draft: ReviewedDraft): { readonly from: number; readonly to: number } {
  const begins = new Set([...draft.tasks, ...draft.orphans].map((each) => each.line));
  const end = source.find((each) => each.line > line && (each.text.trim() === '' || begins.has(each.line)))?.line;
  return { from: line, to: begins.has(line) ? (end ?? Infinity) - 1 : line };
}

/** The task a line of the source belongs to: the last that begins at or before it; null before the first. */
export function taskAt(line: number, draft: ReviewedDraft): number | null {
  return draft.tasks.findLast((task) => task.line <= line)?.line ?? null;
}
