import { z } from 'zod';
import { countStatuses, type Counts } from '@dondoc/domain/plan';
import type { Em } from '../database.ts';
import { procedure } from '../trpc.ts';
import { namedOn, registerOf } from '../unit/register-of.ts';
import { dayWire } from '../wire.ts';
import { viewOf, type AssignmentView } from './assignment-view.ts';
import { assignmentsOn, type StandingAssignment } from './assignments-on.ts';
import { PlanRow, TaskRow } from './plan.entities.ts';

/** One part of the member's work. `assignmentId` and `version` are what a report names. */
export interface WorkRow extends Omit<AssignmentView, 'id'> {
  readonly assignmentId: string;
  readonly planId: string;
  readonly planName: string;
  readonly taskId: string;
  readonly taskTitle: string;
  readonly group: string;
}

export interface MyWork {
  readonly summary: Counts;
  /** What is late first, the longest late before the rest; then by due day; what has none last; what is done after all. */
  readonly rows: readonly WorkRow[];
}

/** The work of the member's units and the units below them, as of a day. */
export const myWork = procedure.input(z.object({ on: dayWire })).query(async ({ ctx, input }): Promise<MyWork> => {
  const assignments = await assignmentsOn(ctx.em, { unitIds: ctx.actor.unitIds }, input.on);
  const [about, register] = await Promise.all([tasksAbout(ctx.em, assignments), registerOf(ctx.em)]);
  const named = namedOn(register, input.on);
  const rows = assignments.toSorted(byUrgency).map((assignment): WorkRow => {
    const { task, plan } = about(assignment);
    const { id, ...view } = viewOf(assignment, { unitName: named(assignment.unitId).name, policy: plan.dayOffPolicy });
    return { assignmentId: id, planId: plan.id, planName: plan.name, taskId: task.id, taskTitle: task.title, group: task.group, ...view };
  });
  return { summary: countStatuses(assignments.map(({ standing }) => standing.status)), rows };
});

/** Late work by how late it is, then open work by its due day, then standing and undated work, then what is over. */
function byUrgency(one: StandingAssignment, other: StandingAssignment): number {
  return rank(one) - rank(other) || (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9');
}

function rank({ standing: { status } }: StandingAssignment): number {
  if (status === 'open-overdue' || status === 'standing-report-missing') return 0;
  if (status.startsWith('open-')) return 1;
  return status === 'standing' ? 2 : 3;
}

async function tasksAbout(em: Em, assignments: readonly StandingAssignment[]) {
  const [tasks, plans] = await Promise.all([
    em.find(TaskRow, { id: { $in: [...new Set(assignments.map(({ taskId }) => taskId))] } }),
    em.find(PlanRow, { id: { $in: [...new Set(assignments.map(({ planId }) => planId))] } }),
  ]);
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  return ({ id, taskId, planId }: StandingAssignment) => {
    const task = taskOf.get(taskId);
    const plan = planOf.get(planId);
    if (task === undefined || plan === undefined) throw new Error(`assignment ${id} has lost its task`);
    return { task, plan };
  };
}
