import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Day } from '@dondoc/domain/calendar';
import { deadlineRuleSchema, type DayOffPolicy, type Plan, type PlannedTask } from '@dondoc/domain/plan';
import type { Em } from '../database.ts';
import { refused } from '../refused.ts';
import { AssignmentRow, PlanRow, TaskDeadline, TaskRow } from './plan.entities.ts';

/** What a plan is called and where it came from. */
export interface PlanHead {
  readonly name: string;
  readonly title: string | null;
  readonly dayOffPolicy: DayOffPolicy;
  readonly draftId: string;
  readonly approvedBy: string;
}

const groupSeparator = ' › ';

/** Writes a plan with its tasks, deadlines and assignments; four statements a thousand rows. Refuses a name already taken. */
export async function savePlan(em: Em, plan: Plan, head: PlanHead): Promise<string> {
  const planId = crypto.randomUUID();
  await insertHead(em, { id: planId, ...head, opensOn: plan.on, approvedAt: new Date(), version: 1 });
  const placed = plan.tasks.map((planned, index) => ({ planned, taskId: crypto.randomUUID(), ordinal: index + 1 }));
  for (const rows of inThousands(placed.map((each) => taskRow(each, planId)))) await em.insertMany(TaskRow, rows);
  for (const rows of inThousands(placed.flatMap(deadlineRows))) await em.insertMany(TaskDeadline, rows);
  for (const rows of inThousands(placed.flatMap((each) => assignmentRows(each, planId)))) await em.insertMany(AssignmentRow, rows);
  return planId;
}

async function insertHead(em: Em, row: PlanHead & { readonly id: string; readonly opensOn: Day; readonly approvedAt: Date; readonly version: number }) {
  try {
    await em.insert(PlanRow, row);
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw refused({ code: 'plan/name-taken', detail: { name: row.name } });
    throw error;
  }
}

/** A statement may carry 65,535 values. */
function inThousands<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / 1000) }, (_, index) => rows.slice(index * 1000, (index + 1) * 1000));
}

interface Placed {
  readonly planned: PlannedTask;
  readonly taskId: string;
  readonly ordinal: number;
}

function taskRow({ planned: { task, unassigned }, taskId, ordinal }: Placed, planId: string) {
  return {
    id: taskId,
    planId,
    ordinal,
    sourceLine: task.line,
    group: task.path.join(groupSeparator),
    title: task.title,
    product: task.product,
    unassigned,
  };
}

function deadlineRows({ planned, taskId }: Placed) {
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

function assignmentRows({ planned, taskId }: Placed, planId: string) {
  const parts = new Map<string, number>();
  return planned.assignments.map(({ halt, ...assignment }) => {
    const who = `${assignment.unitId} ${assignment.role}`;
    const part = (parts.get(who) ?? 0) + 1;
    parts.set(who, part);
    return {
      id: crypto.randomUUID(),
      planId,
      taskId,
      part,
      ...assignment,
      haltKind: halt?.kind ?? null,
      haltFrom: halt?.from ?? null,
      version: 1,
    };
  });
}
