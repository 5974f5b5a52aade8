import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Day } from '@dondoc/domain/calendar';
import { withTaskIds, type DayOffPolicy, type Plan } from '@dondoc/domain/plan';
import type { Em } from '../database.ts';
import { refused } from '../refused.ts';
import type { DraftRow } from './draft.entity.ts';
import { AssignmentRow, PlanRow, TaskDeadline, TaskRow } from './plan.entities.ts';
import { assignmentRows, deadlineRows, inThousands, standsFrom, taskSaid, type PlacedTask } from './plan-rows.ts';
import { PlanVersion } from './plan-version.entities.ts';

/** What a plan is called and who approved it. */
export interface PlanHead {
  readonly name: string;
  readonly title: string | null;
  readonly dayOffPolicy: DayOffPolicy;
  readonly approvedBy: string;
}

/** Writes a plan and its first version, with tasks, deadlines and assignments; four statements a thousand rows. Refuses a name already taken. */
export async function savePlan(em: Em, plan: Plan, { head, draft }: { readonly head: PlanHead; readonly draft: DraftRow }): Promise<string> {
  const planId = crypto.randomUUID();
  const approved = { approvedBy: head.approvedBy, approvedAt: new Date() };
  await insertHead(em, { id: planId, ...head, ...approved, opensOn: plan.on, version: 1 });
  await em.insert(PlanVersion, { id: crypto.randomUUID(), planId, number: 1, draftId: draft.id, on: plan.on, ...approved, changes: null });
  const placed = plan.tasks.map((planned, index) => ({ planned, taskId: crypto.randomUUID(), ordinal: index + 1 }));
  await insertTasks(em, placed, { planId, on: plan.on });
  nameTasks(draft, placed);
  return planId;
}

/** Writes new tasks of a plan with their deadlines and parts, in force from a day. */
export async function insertTasks(
  em: Em,
  placed: readonly PlacedTask[],
  { planId, on }: { readonly planId: string; readonly on: Day },
): Promise<void> {
  const tasks = placed.map((each) => ({ id: each.taskId, planId, ...taskSaid(each), ...standsFrom(on) }));
  const parts = placed.flatMap(({ planned, taskId }) => assignmentRows(planned.assignments, { planId, taskId, partsSoFar: new Map() }));
  for (const rows of inThousands(tasks)) await em.insertMany(TaskRow, rows);
  for (const rows of inThousands(placed.flatMap(deadlineRows))) await em.insertMany(TaskDeadline, rows);
  for (const rows of inThousands(parts)) await em.insertMany(AssignmentRow, rows);
}

/** Writes beside each task of an approved draft which task of the plan it is. */
export function nameTasks(draft: DraftRow, placed: readonly Pick<PlacedTask, 'planned' | 'taskId'>[]): void {
  draft.content = withTaskIds(draft.content, new Map(placed.map(({ planned, taskId }) => [planned.task.line, taskId])));
}

async function insertHead(em: Em, row: PlanHead & { readonly id: string; readonly opensOn: Day; readonly approvedAt: Date; readonly version: number }) {
  try {
    await em.insert(PlanRow, row);
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw refused({ code: 'plan/name-taken', detail: { name: row.name } });
    throw error;
  }
}
