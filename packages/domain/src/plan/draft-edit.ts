import { z } from 'zod';
import { period as periodNamed } from '../calendar/index.ts';
import type { Fault } from '../fault.ts';
import { ok, refuse, type Result } from '../result.ts';
import { dueOn, formatRule } from './deadline/index.ts';
import { draftTaskSchema, type DraftDeadline, type DraftTask, type FindingCode, type Orphan } from './draft.ts';
import { settle, type Resolution, type ReviewedDraft } from './review.ts';

const line = z.int().min(1);

/** One step of a review. Each leaves a whole draft behind, so the draft before it can be kept for undo. */
export const draftEditSchema = z.discriminatedUnion('kind', [
  /** Replaces what the task says; its line, its name in the draft, stays. */
  z.object({ kind: z.literal('edit-task'), task: draftTaskSchema }),
  z.object({ kind: z.literal('remove-task'), line }),
  /** Gives the orphan's units and deadlines to the task at `to`. */
  z.object({ kind: z.literal('attach-orphan'), line, to: line }),
  /** Makes the orphan a task of its own, with a title a person writes. */
  z.object({ kind: z.literal('make-task'), line, title: z.string().trim().min(1).max(10_000) }),
  z.object({ kind: z.literal('drop-orphan'), line, reason: z.string().trim().min(1).max(1000) }),
  /** Looked at, and right as it is. Errors cannot be accepted. */
  z.object({ kind: z.literal('accept'), findings: z.array(z.int()).min(1).max(5000) }),
  /** Dates an undated task by the document's own period ("6 tháng cuối năm 2022"). */
  z.object({ kind: z.literal('take-period'), line }),
]);

/** An edit as the API takes it, checked by {@link draftEditSchema}. */
export type DraftEdit = z.infer<typeof draftEditSchema>;
type Edit<Kind extends DraftEdit['kind']> = Extract<DraftEdit, { readonly kind: Kind }>;

/** Why an edit cannot be made: it names a line or a finding the draft does not have, or accepts an error. */
export type DraftFault =
  | Fault<'draft/no-such-task', { readonly line: number }>
  | Fault<'draft/no-such-orphan', { readonly line: number }>
  | Fault<'draft/no-such-finding', { readonly finding: number }>
  | Fault<'draft/error-not-acceptable', { readonly code: FindingCode; readonly line: number }>
  | Fault<'draft/no-period', { readonly line: number }>;

type Edited = Result<ReviewedDraft, DraftFault>;

/**
 * The draft after one step of its review. Due days are worked out again from the rules: nobody types them in.
 * Refuses a step on a task, orphan or finding that is not there, and accepting an error.
 */
export function editDraft(draft: ReviewedDraft, edit: DraftEdit): Edited {
  const edited = applyEdit(draft, edit);
  return edited.ok ? ok(settle(edited.value)) : edited;
}

function applyEdit(draft: ReviewedDraft, edit: DraftEdit): Edited {
  switch (edit.kind) {
    case 'edit-task':
      return withTask(draft, edit.task.line, () => ({ ...edit.task, deadlines: edit.task.deadlines.map(withDueDay) }));
    case 'remove-task':
      return removeTask(draft, edit);
    case 'attach-orphan':
      return attachOrphan(draft, edit);
    case 'make-task':
      return makeTask(draft, edit);
    case 'drop-orphan':
      return placeOrphan(draft, edit.line, { how: 'dropped', reason: edit.reason });
    case 'accept':
      return accept(draft, edit);
    case 'take-period':
      return takePeriod(draft, edit);
  }
}

function withDueDay(deadline: DraftDeadline): DraftDeadline {
  return { ...deadline, due: dueOn(deadline) };
}

function withTask(draft: ReviewedDraft, at: number, change: (task: DraftTask) => DraftTask): Edited {
  if (!draft.tasks.some((task) => task.line === at)) return refuse({ code: 'draft/no-such-task', detail: { line: at } });
  return ok({ ...draft, tasks: draft.tasks.map((task) => (task.line === at ? change(task) : task)) });
}

function removeTask(draft: ReviewedDraft, edit: Edit<'remove-task'>): Edited {
  const tasks = draft.tasks.filter((task) => task.line !== edit.line);
  if (tasks.length === draft.tasks.length) return refuse({ code: 'draft/no-such-task', detail: { line: edit.line } });
  return ok({ ...draft, tasks });
}

function attachOrphan(draft: ReviewedDraft, { line: from, to }: Edit<'attach-orphan'>): Edited {
  const orphan = draft.orphans.find((each) => each.line === from);
  if (orphan === undefined) return refuse({ code: 'draft/no-such-orphan', detail: { line: from } });
  const attached = withTask(draft, to, (task) => ({
    ...task,
    assignments: [...task.assignments, ...orphan.assignments],
    deadlines: [...task.deadlines, ...deadlinesByRole(orphan)],
  }));
  return attached.ok ? placeOrphan(attached.value, from, { how: 'attached', to }) : attached;
}

/** The orphan's deadlines are for the units it names and not for those of the task it is attached to. */
function deadlinesByRole(orphan: Orphan): DraftDeadline[] {
  const named = [...new Set(orphan.assignments.map(({ role }) => role))];
  return orphan.deadlines.flatMap((deadline) =>
    deadline.role !== null || named.length === 0 ? [deadline] : named.map((role) => ({ ...deadline, role })),
  );
}

function makeTask(draft: ReviewedDraft, { line: at, title }: Edit<'make-task'>): Edited {
  const orphan = draft.orphans.find((each) => each.line === at);
  if (orphan === undefined) return refuse({ code: 'draft/no-such-orphan', detail: { line: at } });
  const { text: _, ...rest } = orphan;
  const tasks = [...draft.tasks, { ...rest, title, product: null }].toSorted((one, other) => one.line - other.line);
  return placeOrphan({ ...draft, tasks }, at, { how: 'made-a-task' });
}

function placeOrphan(draft: ReviewedDraft, at: number, resolution: Resolution): Edited {
  const orphans = draft.orphans.filter((orphan) => orphan.line !== at);
  if (orphans.length === draft.orphans.length) return refuse({ code: 'draft/no-such-orphan', detail: { line: at } });
  const findings = draft.findings.map((finding) =>
    finding.line === at && finding.code === 'ASSIGNMENT_WITHOUT_TASK' ? { ...finding, resolution } : finding,
  );
  return ok({ ...draft, orphans, findings });
}

function accept(draft: ReviewedDraft, edit: Edit<'accept'>): Edited {
  const wanted = new Set(edit.findings);
  for (const id of wanted) {
    const finding = draft.findings.find((each) => each.id === id);
    if (finding === undefined) return refuse({ code: 'draft/no-such-finding', detail: { finding: id } });
    if (finding.severity === 'error') {
      return refuse({ code: 'draft/error-not-acceptable', detail: { code: finding.code, line: finding.line } });
    }
  }
  const findings = draft.findings.map((finding) =>
    wanted.has(finding.id) && finding.resolution === null ? { ...finding, resolution: { how: 'accepted' } as const } : finding,
  );
  return ok({ ...draft, findings });
}

function takePeriod(draft: ReviewedDraft, { line: at }: Edit<'take-period'>): Edited {
  const { period } = draft;
  if (period === null) return refuse({ code: 'draft/no-period', detail: { line: at } });
  const rule = { kind: 'period', period: periodNamed(period.period) } as const;
  const deadline: DraftDeadline = { ...rule, text: formatRule(rule, 'vi'), due: dueOn(rule), role: null, deliverable: null };
  return withTask(draft, at, (task) => ({ ...task, deadlines: [...task.deadlines, deadline] }));
}
