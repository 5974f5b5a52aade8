import { z } from 'zod';
import type { Day } from '@dondoc/domain/calendar';
import type { UnitRegister } from '@dondoc/domain/unit';
import { notFound } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { namedOn, registerOf } from '../unit/register-of.ts';
import { dayWire, idWire } from '../wire.ts';
import { viewOf, type AssignmentView } from './assignment-view.ts';
import { assignmentsOn } from './assignments-on.ts';
import { findPlan } from './find-plan.ts';
import type { TaskDeadlineListed } from './list-tasks.ts';
import { TaskDeadline, TaskRow } from './plan.entities.ts';
import { scopeOf } from './scope.ts';

/** A task with its parts, units in the order of the register. */
export interface TaskOpened {
  readonly id: string;
  readonly planId: string;
  readonly planName: string;
  readonly ordinal: number;
  readonly group: string;
  readonly title: string;
  readonly product: string | null;
  /** The line of the source where it begins; null for one written by hand. */
  readonly sourceLine: number | null;
  /** The day from which the plan no longer has it, when that has come. */
  readonly goneFrom: Day | null;
  readonly deadlines: readonly TaskDeadlineListed[];
  /** Words that name no unit in force on the plan's day: nobody was given these parts. */
  readonly unassigned: readonly string[];
  /** All of them for an administrator; for a member those of its units. */
  readonly assignments: readonly AssignmentView[];
}

/** One task as of a day. A member of no unit that has a part in it does not find it. */
export const getTask = procedure
  .input(z.object({ taskId: idWire, on: dayWire }))
  .query(async ({ ctx, input }): Promise<TaskOpened> => {
    const task = await ctx.em.findOne(TaskRow, { id: input.taskId });
    if (task === null) throw notFound();
    const unitIds = scopeOf(ctx.actor);
    const assignments = await assignmentsOn(ctx.em, { taskId: task.id, unitIds }, input.on);
    if (unitIds !== null && assignments.length === 0) throw notFound();

    const [plan, register, deadlines] = await Promise.all([
      findPlan(ctx.em, task.planId),
      registerOf(ctx.em),
      ctx.em.find(TaskDeadline, { taskId: task.id }, { orderBy: { ordinal: 'asc' } }),
    ]);
    const named = namedOn(register, input.on);
    const place = placesIn(register);
    return {
      id: task.id,
      planId: plan.id,
      planName: plan.name,
      ordinal: task.ordinal,
      group: task.group,
      title: task.title,
      product: task.product,
      sourceLine: task.sourceLine,
      goneFrom: task.goneFrom !== null && task.goneFrom <= input.on ? task.goneFrom : null,
      deadlines: deadlines.map(({ text, due, role, deliverable }) => ({ text, due, role, deliverable })),
      unassigned: task.unassigned,
      assignments: assignments
        .toSorted((one, other) => place(one.unitId) - place(other.unitId))
        .map((each) => viewOf(each, { unitName: named(each.unitId).name, policy: plan.dayOffPolicy })),
    };
  });

function placesIn(register: UnitRegister): (id: string) => number {
  const places = new Map<string, number>(register.units.map(({ id }, place) => [id, place]));
  return (id) => places.get(id) ?? places.size;
}
