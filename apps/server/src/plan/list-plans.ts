import type { Day } from '@dondoc/domain/calendar';
import { sql } from 'kysely';
import { procedure } from '../trpc.ts';
import { scopeOf } from './scope.ts';
import { tables } from './tables.ts';

/** A plan. Its numbers count what the reader sees: for a member the parts of its own units. */
export interface PlanListed {
  readonly id: string;
  readonly name: string;
  /** The day it came into force. */
  readonly approvedOn: Day;
  readonly taskCount: number;
  readonly assignmentCount: number;
}

/** The plans, the latest in force first; a member sees those in which its units have a part. */
export const listPlans = procedure.query(async ({ ctx }): Promise<readonly PlanListed[]> => {
  const unitIds = scopeOf(ctx.actor);
  if (unitIds === null) return plansWith(ctx, null);
  return unitIds.length === 0 ? [] : plansWith(ctx, unitIds);
});

type Asked = Parameters<Parameters<typeof procedure.query>[0]>[0]['ctx'];

async function plansWith({ em }: Asked, unitIds: ReturnType<typeof scopeOf>): Promise<readonly PlanListed[]> {
  const given = tables(em)
    .selectFrom('assignment')
    .select(['plan_id', sql<number>`count(*)::int`.as('assignments'), sql<number>`count(distinct task_id)::int`.as('tasks')])
    .$if(unitIds !== null, (query) => query.where('unit_id', 'in', unitIds ?? []))
    .groupBy('plan_id')
    .as('given');
  const rows = await tables(em)
    .selectFrom('plan')
    .leftJoin(given, 'given.plan_id', 'plan.id')
    .select(['plan.id', 'plan.name', 'plan.opens_on as approvedOn', 'given.assignments', 'given.tasks'])
    .select((query) => query.selectFrom('task').whereRef('task.plan_id', '=', 'plan.id').select(sql<number>`count(*)::int`.as('all')).as('allTasks'))
    .$if(unitIds !== null, (query) => query.where('given.assignments', 'is not', null))
    .orderBy('plan.opens_on', 'desc')
    .orderBy('plan.name')
    .execute();
  return rows.map(({ assignments, tasks, allTasks, ...plan }) => ({
    ...plan,
    taskCount: (unitIds === null ? allTasks : tasks) ?? 0,
    assignmentCount: assignments ?? 0,
  }));
}
