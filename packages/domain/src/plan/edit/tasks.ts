import { ok, refuse } from '../../result.ts';
import { period as periodNamed } from '../../calendar/index.ts';
import { dueOn, formatRule } from '../deadline/index.ts';
import type { DraftDeadline, DraftTask } from '../draft.ts';
import type { ReviewedDraft } from '../review.ts';
import { freshName, isWithinLimits, noSuchTask, withDueDay, withTask, type Edited } from './edited.ts';

/** What a person says of a task; its name in the draft is given to it. */
export type TaskByHand = Pick<DraftTask, 'title' | 'path' | 'product' | 'assignments' | 'deadlines'>;

/** Replaces what the task says. Which task of the plan it goes on from is not changed by its words. */
export function editTask(draft: ReviewedDraft, task: DraftTask): Edited {
  return withTask(draft, task.line, ({ continues }) => ({
    ...withoutOrigin(task),
    deadlines: task.deadlines.map(withDueDay),
    ...(continues === undefined ? {} : { continues }),
  }));
}

/** Adds a task after another, or before all when `after` is null. */
export function addTask(draft: ReviewedDraft, { after, task }: { readonly after: number | null; readonly task: TaskByHand }): Edited {
  const line = freshName(draft);
  const added = { ...task, line, deadlines: task.deadlines.map(withDueDay) };
  if (!isWithinLimits(added)) return refuse({ code: 'draft/task-too-large', detail: { line } });
  return insertAfter(draft, after, [added]);
}

/** Takes a task out. */
export function removeTask(draft: ReviewedDraft, line: number): Edited {
  const tasks = draft.tasks.filter((task) => task.line !== line);
  return tasks.length === draft.tasks.length ? noSuchTask(line) : ok({ ...draft, tasks });
}

/** Puts a task after another, or before all when `after` is null. A task put after itself stays where it is. */
export function moveTask(draft: ReviewedDraft, { line, after }: { readonly line: number; readonly after: number | null }): Edited {
  const moved = draft.tasks.find((task) => task.line === line);
  if (moved === undefined) return noSuchTask(line);
  if (after === line) return ok(draft);
  return insertAfter({ ...draft, tasks: draft.tasks.filter((task) => task !== moved) }, after, [moved]);
}

/** Dates an undated task by the period of the document. Refuses when the document names none. */
export function takePeriod(draft: ReviewedDraft, line: number): Edited {
  const { period } = draft;
  if (period === null) return refuse({ code: 'draft/no-period', detail: { line } });
  const rule = { kind: 'period', period: periodNamed(period.period) } as const;
  const deadline: DraftDeadline = { ...rule, text: formatRule(rule, 'vi'), due: dueOn(rule), role: null, deliverable: null };
  return withTask(draft, line, (task) => ({ ...task, deadlines: [...task.deadlines, deadline] }));
}

/** The draft with tasks put in after the one of a line, or before all. */
export function insertAfter(draft: ReviewedDraft, after: number | null, added: readonly DraftTask[]): Edited {
  const place = draft.tasks.findIndex(({ line }) => line === after) + 1;
  if (after !== null && place === 0) return noSuchTask(after);
  return ok({ ...draft, tasks: draft.tasks.toSpliced(place, 0, ...added) });
}

function withoutOrigin({ continues: _continues, ...task }: DraftTask): DraftTask {
  return task;
}
