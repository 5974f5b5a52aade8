import type { Day } from '@dondoc/domain/calendar';
import { deadlineRuleSchema, type Assignment, type DraftTask, type PlannedTask } from '@dondoc/domain/plan';

/** A task with its place in the plan. */
export interface PlacedTask {
  readonly planned: PlannedTask;
  readonly taskId: string;
  /** From 1. */
  readonly ordinal: number;
}

const groupSeparator = ' › ';

/** What the table of tasks says of a task. */
export function taskSaid({ planned: { task, unassigned }, ordinal }: PlacedTask) {
  const { line, path, title, product } = task;
  return { ordinal, line, sourceLine: sourceLineOf(task), group: path.join(groupSeparator), title, product, unassigned };
}

/** Its own line, or the first one where something of it stands; null when nothing was read from the source. */
function sourceLineOf({ line, source, assignments, deadlines }: DraftTask): number | null {
  const fields = [source, ...assignments.map((each) => each.source), ...deadlines.map((each) => each.source)];
  const lines = fields.flatMap((places) => places ?? []).map((place) => place.line);
  return lines.includes(line) ? line : lines.length === 0 ? null : lines.reduce((first, each) => Math.min(first, each));
}

/** The rows of a task's deadlines, as the document gives them. */
export function deadlineRows({ planned, taskId }: Pick<PlacedTask, 'planned' | 'taskId'>) {
  return planned.task.deadlines.map((deadline, index) => ({
    id: crypto.randomUUID(),
    taskId,
    ordinal: index + 1,
    rule: deadlineRuleSchema.parse(deadline),
    text: deadline.text,
    due: deadline.due,
    role: deadline.role,
    deliverable: deadline.deliverable,
  }));
}

/** The rows of new parts of a task. `partsSoFar` numbers them after those a unit and role have; it counts on. */
export function assignmentRows(
  assignments: readonly Assignment[],
  { planId, taskId, partsSoFar }: { readonly planId: string; readonly taskId: string; readonly partsSoFar: Map<string, number> },
) {
  return assignments.map(({ halt, ...assignment }) => {
    const who = partKey({ taskId, ...assignment });
    const part = (partsSoFar.get(who) ?? 0) + 1;
    partsSoFar.set(who, part);
    const halted = { haltKind: halt?.kind ?? null, haltFrom: halt?.from ?? null };
    return { id: crypto.randomUUID(), planId, taskId, part, ...assignment, ...halted, version: 1 };
  });
}

/** Names the parts of one unit in one role of a task. */
export const partKey = ({ taskId, unitId, role }: { readonly taskId: string; readonly unitId: string; readonly role: string }): string =>
  `${taskId} ${unitId} ${role}`;

/** The whole life of a task that begins on a day. */
export const standsFrom = (opensOn: Day) => ({ opensOn, goneFrom: null });

/** A statement may carry 65,535 values. */
export function inThousands<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / 1000) }, (_, index) => rows.slice(index * 1000, (index + 1) * 1000));
}
