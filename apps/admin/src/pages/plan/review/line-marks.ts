import { openFindings, type ReviewedDraft } from '@dondoc/domain/plan';
import { anchorOf } from './chosen.ts';

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

/** The line of the source where what is chosen stands: a task that was split off stands where its words do. */
export function lineInSource(chosen: number | null, draft: ReviewedDraft): number | null {
  const task = draft.tasks.find(({ line }) => line === chosen);
  return task === undefined ? chosen : (anchorOf(task) ?? chosen);
}

/**
 * The task a line of the source belongs to, by its name in the draft: the one of that name, or the last whose words begin at
 * or before it; null before the first.
 */
export function taskAt(line: number, draft: ReviewedDraft): number | null {
  if (draft.tasks.some((task) => task.line === line)) return line;
  const begun = draft.tasks.map((task) => ({ name: task.line, from: anchorOf(task) ?? task.line })).filter(({ from }) => from <= line);
  return begun.reduce<{ name: number; from: number } | null>((last, each) => (last === null || each.from >= last.from ? each : last), null)?.name ?? null;
}
