import type { DraftAssignment, DraftDeadline, DraftTask } from './draft.ts';
import { settle, type ReviewedDraft } from './review.ts';

/** A draft without a document and without tasks: everything in it will be written by hand. */
export function blankDraft(title: string | null): ReviewedDraft {
  return {
    version: 1,
    title,
    period: null,
    tasks: [],
    orphans: [],
    findings: [],
    remainders: [],
    coverage: { characters: 0, accounted: 0 },
  };
}

/**
 * The draft of a plan that stands, to be edited into its next version. Each task says which task of the plan it goes on
 * from; what a person accepted stays accepted.
 *
 * @param idOf - the id of the plan's task by its name in the draft.
 */
export function revisionDraft(approved: ReviewedDraft, idOf: ReadonlyMap<number, string>): ReviewedDraft {
  return settle(withTaskIds(approved, idOf));
}

/** The draft with the id of the plan's task beside each of its tasks that has one. */
export function withTaskIds(draft: ReviewedDraft, idOf: ReadonlyMap<number, string>): ReviewedDraft {
  const tasks = draft.tasks.map((task) => {
    const id = idOf.get(task.line);
    return id === undefined ? task : { ...task, continues: id };
  });
  return { ...draft, tasks };
}

/**
 * A draft with the tasks of another and nothing of its document: named anew from 1, without places, and with every doubt
 * to be looked at again.
 */
export function copyDraft(approved: ReviewedDraft): ReviewedDraft {
  return settle({ ...blankDraft(approved.title), tasks: approved.tasks.map((task, index) => byHand(task, index + 1)) });
}

function byHand({ path, title, product, assignments, deadlines }: DraftTask, line: number): DraftTask {
  return { line, path, title, product, assignments: assignments.map(unitWithoutPlace), deadlines: deadlines.map(deadlineWithoutPlace) };
}

const unitWithoutPlace = ({ source: _source, ...assignment }: DraftAssignment): DraftAssignment => assignment;
const deadlineWithoutPlace = ({ source: _source, ...deadline }: DraftDeadline): DraftDeadline => deadline;
