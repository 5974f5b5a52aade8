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
  /** The number of the version that stands, from 1. */
  readonly number: number;
  /** What a writer of its name names. */
  readonly version: number;
}

/** The plans, the latest in force first; a member sees those in which its units have a part. */
export const listPlans = procedure.query(async ({ ctx }): Promise<readonly PlanListed[]> => {
  const unitIds = scopeOf(ctx.actor);
  if (unitIds === null) return plansWith(ctx, null);
  return unitIds.length === 0 ? [] : plansWith(ctx, unitIds);
});

type Asked = Parameters<Parameters<typeof procedure.query>[0]>[0]['ctx'];

/** Parts that a revision ended are no longer counted; a member that has no others still finds the plan, with its reports. */
const stands = sql`halt_kind is distinct from 'cancelled'`;

async function plansWith({ em }: Asked, unitIds: ReturnType<typeof scopeOf>): Promise<readonly PlanListed[]> {
  const given = tables(em)
    .selectFrom('assignment')
    .select([
      'plan_id',
      sql<number>`count(*) filter (where ${stands})::int`.as('assignments'),
      sql<number>`count(distinct task_id) filter (where ${stands})::int`.as('tasks'),
    ])
    .$if(unitIds !== null, (query) => query.where('unit_id', 'in', unitIds ?? []))
    .groupBy('plan_id')
    .as('given');
  const rows = await tables(em)
    .selectFrom('plan')
    .leftJoin(given, 'given.plan_id', 'plan.id')
    .select(['plan.id', 'plan.name', 'plan.opens_on as approvedOn', 'plan.version', 'given.assignments', 'given.tasks'])
    .select((query) => query.selectFrom('task').whereRef('task.plan_id', '=', 'plan.id').where('task.gone_from', 'is', null).select(sql<number>`count(*)::int`.as('all')).as('allTasks'))
    .select((query) => query.selectFrom('plan_version').whereRef('plan_version.plan_id', '=', 'plan.id').select(sql<number>`max(number)`.as('last')).as('number'))
    .$if(unitIds !== null, (query) => query.where('given.assignments', 'is not', null))
    .orderBy('plan.opens_on', 'desc')
    .orderBy('plan.name')
    .execute();
  return rows.map(({ assignments, tasks, allTasks, number, ...plan }) => ({
    ...plan,
    number: number ?? 1,
    taskCount: (unitIds === null ? allTasks : tasks) ?? 0,
    assignmentCount: assignments ?? 0,
  }));
}
