import { editDraft, openFindings, type DraftEdit, type DraftTask, type PlanFault, type ReviewedDraft } from '@dondoc/domain/plan';

/** What a step would do to the draft, in numbers. */
export interface Consequence {
  /** Tasks that stay and say something else. */
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  /** Units named for tasks, over all tasks. */
  readonly unitsBefore: number;
  readonly unitsAfter: number;
  readonly deadlinesBefore: number;
  readonly deadlinesAfter: number;
  /** What would wait for a person. */
  readonly openBefore: number;
  readonly openAfter: number;
  readonly draft: ReviewedDraft;
}

/** Takes a step on a copy of the draft and counts; or says why it cannot be taken. */
export function consequenceOf(draft: ReviewedDraft, edit: DraftEdit): { readonly ok: true; readonly value: Consequence } | { readonly ok: false; readonly fault: PlanFault } {
  const edited = editDraft(draft, edit);
  if (!edited.ok) return edited;
  const after = edited.value;
  const before = new Map(draft.tasks.map((task) => [task.line, said(task)]));
  const stays = after.tasks.filter(({ line }) => before.has(line));
  return {
    ok: true,
    value: {
      changed: stays.filter((task) => before.get(task.line) !== said(task)).length,
      added: after.tasks.length - stays.length,
      removed: draft.tasks.length - stays.length,
      unitsBefore: sum(draft, ({ assignments }) => assignments.length),
      unitsAfter: sum(after, ({ assignments }) => assignments.length),
      deadlinesBefore: sum(draft, ({ deadlines }) => deadlines.length),
      deadlinesAfter: sum(after, ({ deadlines }) => deadlines.length),
      openBefore: openFindings(draft).length,
      openAfter: openFindings(after).length,
      draft: after,
    },
  };
}

const said = ({ title, path, product, assignments, deadlines }: DraftTask): string => JSON.stringify([title, path, product, assignments, deadlines]);

const sum = ({ tasks }: ReviewedDraft, count: (task: DraftTask) => number): number => tasks.reduce((total, task) => total + count(task), 0);
