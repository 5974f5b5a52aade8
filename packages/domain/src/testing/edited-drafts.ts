import { day, period } from '../calendar/index.ts';
import { editDraft, type DraftEdit } from '../plan/draft-edit.ts';
import type { Draft, DraftAssignment, DraftTask } from '../plan/draft.ts';
import { beginReview, type ReviewedDraft } from '../plan/review.ts';

export const september = { kind: 'period', period: period('2022-09'), text: 'Tháng 9/2022', due: day('2022-09-30'), role: null, deliverable: null } as const;
export const october = { ...september, period: period('2022-10'), text: 'Tháng 10/2022', due: day('2022-10-31') } as const;
export const justice: DraftAssignment = { role: 'lead', unit: 'Bộ Tư pháp', code: 'G15', collective: false };
export const health: DraftAssignment = { role: 'coordinate', unit: 'Bộ Y tế', code: 'G18', collective: false };
export const legal: DraftAssignment = { role: 'implement', unit: 'Vụ Pháp chế', code: null, collective: false };

/** A task of the line of a source, with a title of two parts. */
export const task = (line: number, more: Partial<DraftTask> = {}): DraftTask => ({
  line,
  path: ['PHÁP LÝ'],
  title: 'Rà soát văn bản; tổng hợp kết quả',
  product: null,
  assignments: [justice],
  deadlines: [september],
  ...more,
});

/** A draft under review of these tasks. */
export const draftOf = (tasks: DraftTask[], more: Partial<Draft> = {}): ReviewedDraft =>
  beginReview({ version: 1, title: null, period: null, tasks, orphans: [], findings: [], remainders: [], coverage: { characters: 0, accounted: 0 }, ...more });

/** The draft after a change that must not be refused. */
export function edited(from: ReviewedDraft, edit: DraftEdit): ReviewedDraft {
  const result = editDraft(from, edit);
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}

/** The names of the tasks after a change, in their order. */
export const linesAfter = (from: ReviewedDraft, edit: DraftEdit) => edited(from, edit).tasks.map(({ line }) => line);
/** Why a change is refused; null when it is not. */
export const faultOf = (from: ReviewedDraft, edit: DraftEdit) => {
  const result = editDraft(from, edit);
  return result.ok ? null : result.fault;
};
