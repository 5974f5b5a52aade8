import { openFindings, type ReviewedDraft } from '@dondoc/domain/plan';

/** What a line of the source became: the beginning of a task, a line nobody has placed, or a line with something open. */
export type LineMark = 'task' | 'orphan' | 'open';

/** The mark of each line that has one. */
export function markLines(source: readonly { readonly line: number }[], draft: ReviewedDraft): ReadonlyMap<number, LineMark> {
  const known = new Set(source.map(({ line }) => line));
  const marks = new Map<number, LineMark>();
  for (const { line } of draft.tasks) marks.set(line, 'task');
  for (const { line } of openFindings(draft)) marks.set(line, 'open');
  for (const { line } of draft.orphans) marks.set(line, 'orphan');
  for (const line of marks.keys()) if (!known.has(line)) marks.delete(line);
  return marks;
}

/** The lines that belong to what begins at or before `line`: up to the line before the next task or orphan. */
export function extentOf(line: number, draft: ReviewedDraft): { readonly from: number; readonly to: number } {
  const begins = [...draft.tasks, ...draft.orphans].map((each) => each.line).toSorted((one, other) => one - other);
  if (!begins.includes(line)) return { from: line, to: line };
  const next = begins.find((each) => each > line) ?? line + 1;
  const end = begins.at(-1) === line ? line : next - 1;
  return { from: line, to: Math.max(line, end) };
}

/** The task a line of the source belongs to: the last that begins at or before it; null before the first. */
export function taskAt(line: number, draft: ReviewedDraft): number | null {
  return draft.tasks.findLast((task) => task.line <= line)?.line ?? null;
}
