import type { DraftAssignment, DraftDeadline, DraftTask, Orphan } from '../../draft.ts';
import type { MarkKind, Source } from '../../span.ts';
import { findRun, findWords } from './find-words.ts';
import { spansOf, take, wordsOf, type Letters, type Run } from './letters.ts';

/** Where the words of a task may stand: its own lines, and the headings and column heads above it, nearest first. */
export interface Ground {
  readonly own: Letters;
  readonly above: readonly Letters[];
}

/** The most places a field keeps. */
const mostPlaces = 400;

/** The task with the places of each of its fields. Deadlines and units are looked for first: what is left is the title. */
export function withPlaces(task: DraftTask, ground: Ground): DraftTask {
  const deadlines = placedDeadlines(task.deadlines, ground);
  const assignments = placedAssignments(task.assignments, ground);
  const source = placesOf(task.title, 'title', ground);
  // A product is often named in the title as well ("Xây dựng Thông tư …. Sản phẩm: Thông tư"): its own words come after.
  const productSource = task.product === null ? [] : placesOf(task.product, 'product', ground);
  takeGroupNames(task.path, ground.own);
  return { ...task, deadlines, assignments, source, ...(task.product === null ? {} : { productSource }) };
}

/** A group named in the lines of its task: "3. Về làm sạch dữ liệu: Đồng bộ, …", or a column of groups. */
function takeGroupNames(path: readonly string[], own: Letters): void {
  for (const name of path) {
    const run = findRun(wordsOf(name).join(''), own, { mayBeTaken: false });
    if (run !== null) take(own, run, 'heading');
  }
}

/** The line without a task, with the places of its units and deadlines. */
export function orphanWithPlaces(orphan: Orphan, ground: Ground): Orphan {
  const deadlines = placedDeadlines(orphan.deadlines, ground);
  return { ...orphan, deadlines, assignments: placedAssignments(orphan.assignments, ground) };
}

/** Rules of one wording share its words. */
function placedDeadlines(deadlines: readonly DraftDeadline[], ground: Ground): DraftDeadline[] {
  let before: DraftDeadline | null = null;
  return deadlines.map((deadline) => {
    const isSame = before?.text === deadline.text && before.deliverable === deadline.deliverable && before.role === deadline.role;
    const source = isSame && before?.source !== undefined ? before.source : placesOfDeadline(deadline, ground);
    before = { ...deadline, source };
    return before;
  });
}

function placesOfDeadline({ text, deliverable }: DraftDeadline, ground: Ground): Source {
  const said = deliverable === null ? '' : `${deliverable} ${text}`;
  const together = said === '' ? null : findRun(wordsOf(said).join(''), ground.own, { mayBeTaken: false });
  return together === null ? placesOf(text, 'deadline', ground) : taken(ground.own, [together], 'deadline');
}

function placedAssignments(assignments: readonly DraftAssignment[], ground: Ground): DraftAssignment[] {
  return assignments.map((assignment) => ({ ...assignment, source: placesOf(assignment.unit, 'unit', ground) }));
}

/** The words where they stand in the lines of the task; what a heading gives stands above. */
function placesOf(text: string, kind: MarkKind, { own, above }: Ground): Source {
  const runs = findWords(text, own);
  const whole = wordsOf(text).join('');
  const found = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  if (found < whole.length && (kind === 'unit' || kind === 'deadline')) {
    for (const letters of above) {
      const run = findRun(whole, letters, { mayBeTaken: true });
      if (run !== null) return taken(letters, [run], kind);
    }
  }
  return taken(own, runs, kind);
}

function taken(letters: Letters, runs: readonly Run[], kind: MarkKind): Source {
  for (const run of runs) take(letters, run, kind);
  return runs
    .flatMap((run) => spansOf(letters, run))
    .toSorted((one, other) => one.line - other.line || one.from - other.from)
    .slice(0, mostPlaces);
}
