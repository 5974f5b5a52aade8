import { ok, refuse } from '../../result.ts';
import type { DraftDeadline, DraftTask, Orphan } from '../draft.ts';
import type { Resolution, ReviewedDraft } from '../review.ts';
import { freshName, withTask, type Edited } from './edited.ts';
import { insertAfter } from './tasks.ts';

const noSuchOrphan = (line: number) => refuse({ code: 'draft/no-such-orphan', detail: { line } } as const);

/** Gives the orphan's units and deadlines to a task. */
export function attachOrphan(draft: ReviewedDraft, { line, to }: { readonly line: number; readonly to: number }): Edited {
  const orphan = draft.orphans.find((each) => each.line === line);
  if (orphan === undefined) return noSuchOrphan(line);
  const attached = withTask(draft, to, (task) => ({
    ...task,
    assignments: [...task.assignments, ...orphan.assignments],
    deadlines: [...task.deadlines, ...deadlinesByRole(orphan)],
  }));
  return attached.ok ? placeOrphan(attached.value, line, { how: 'attached', to }) : attached;
}

/** The orphan's deadlines are for the units it names and not for those of the task it is attached to. */
function deadlinesByRole(orphan: Orphan): DraftDeadline[] {
  const named = [...new Set(orphan.assignments.map(({ role }) => role))];
  return orphan.deadlines.flatMap((deadline) =>
    deadline.role !== null || named.length === 0 ? [deadline] : named.map((role) => ({ ...deadline, role })),
  );
}

/** Makes the orphan a task of its own, at its place in the document: after the last task that begins before it. */
export function makeTask(draft: ReviewedDraft, { line, title }: { readonly line: number; readonly title: string }): Edited {
  const orphan = draft.orphans.find((each) => each.line === line);
  if (orphan === undefined) return noSuchOrphan(line);
  const { text: _text, source: _source, ...rest } = orphan;
  const isTaken = draft.tasks.some((task) => task.line === line);
  const made: DraftTask = { ...rest, line: isTaken ? freshName(draft) : line, title, product: null };
  const placed = insertAfter(draft, lastBefore(draft, line), [made]);
  return placed.ok ? placeOrphan(placed.value, line, { how: 'made-a-task' }) : placed;
}

function lastBefore(draft: ReviewedDraft, line: number): number | null {
  const before = draft.tasks.map((task) => task.line).filter((each) => each < line);
  return before.length === 0 ? null : before.reduce((last, each) => Math.max(last, each));
}

/** Takes the orphan out and keeps what became of it. */
export function placeOrphan(draft: ReviewedDraft, line: number, resolution: Resolution): Edited {
  const orphans = draft.orphans.filter((orphan) => orphan.line !== line);
  if (orphans.length === draft.orphans.length) return noSuchOrphan(line);
  const findings = draft.findings.map((finding) =>
    finding.line === line && finding.code === 'ASSIGNMENT_WITHOUT_TASK' ? { ...finding, resolution } : finding,
  );
  return ok({ ...draft, orphans, findings });
}
