import { z } from 'zod';
import type { Day } from '@dondoc/domain/calendar';
import { countStatuses, roles, type Counts, type Role } from '@dondoc/domain/plan';
import type { UnitId, UnitLevel } from '@dondoc/domain/unit';
import type { Em } from '../database.ts';
import { procedure } from '../trpc.ts';
import { namedOn, registerOf } from '../unit/register-of.ts';
import { dayWire, idWire } from '../wire.ts';
import { assignmentsOn, type StandingAssignment } from './assignments-on.ts';
import { findPlan } from './find-plan.ts';
import { tasksOn } from './tasks-on.ts';

/** How the parts of a plan stand as of a day. Groups in the order of the document, units in that of the register. */
export interface PlanCounts {
  readonly total: Counts;
  readonly byGroup: readonly { readonly group: string; readonly counts: Counts }[];
  readonly byUnit: readonly {
    readonly unitId: UnitId;
    readonly unitName: string;
    readonly level: UnitLevel;
    readonly counts: Counts;
  }[];
  readonly byRole: readonly { readonly role: Role; readonly counts: Counts }[];
  /** Tasks nobody was given: counted in no status. */
  readonly tasksWithoutAssignment: number;
}

/** Counts of assignments by status, in all and by group, unit and role. */
export const countPlan = procedure
  .input(z.object({ planId: idWire, on: dayWire }))
  .query(async ({ ctx, input }): Promise<PlanCounts> => {
    await findPlan(ctx.em, input.planId);
    return countsOf(ctx.em, input);
  });

async function countsOf(em: Em, { planId, on }: { readonly planId: string; readonly on: Day }): Promise<PlanCounts> {
  const [assignments, tasks, register] = await Promise.all([assignmentsOn(em, { planId, unitIds: null }, on), tasksOn(em, planId, on), registerOf(em)]);
  const named = namedOn(register, on);
  const byUnit = Map.groupBy(assignments, ({ unitId }) => unitId);
  const byRole = Map.groupBy(assignments, ({ role }) => role);
  const groupOf = new Map(tasks.map(({ id, group }) => [id, group]));
  const byGroup = Map.groupBy(assignments, ({ taskId }) => groupOf.get(taskId) ?? '');
  const given = new Set(assignments.map(({ taskId }) => taskId));
  return {
    total: counted(assignments),
    byGroup: groupsOf(tasks, given).map((group) => ({ group, counts: counted(byGroup.get(group)) })),
    byUnit: register.units
      .filter(({ id }) => byUnit.has(id))
      .map(({ id }) => ({ unitId: id, unitName: named(id).name, level: named(id).level, counts: counted(byUnit.get(id)) })),
    byRole: roles.filter((role) => byRole.has(role)).map((role) => ({ role, counts: counted(byRole.get(role)) })),
    tasksWithoutAssignment: tasks.filter(({ id, goneFrom }) => goneFrom === null && !given.has(id)).length,
  };
}

/** The groups of the tasks that stand, and of those that ended with parts to count. */
function groupsOf(tasks: Awaited<ReturnType<typeof tasksOn>>, given: ReadonlySet<string>): readonly string[] {
  return [...new Set(tasks.filter(({ id, goneFrom }) => goneFrom === null || given.has(id)).map(({ group }) => group))];
}

const counted = (assignments: readonly StandingAssignment[] = []): Counts =>
  countStatuses(assignments.map(({ standing }) => standing.status));
