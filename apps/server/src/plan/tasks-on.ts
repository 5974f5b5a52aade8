import type { Day } from '@dondoc/domain/calendar';
import type { Em } from '../database.ts';
import { tables } from './tables.ts';

/**
 * The tasks of a plan on a day, in their order. Those a later revision added are not there; those an earlier one ended
 * are, with the day they ended (`goneFrom`, else null). What they say is what they say today, whatever the day.
 */
export async function tasksOn(em: Em, planId: string, on: Day) {
  const rows = await tables(em)
    .selectFrom('task')
    .innerJoin('plan', 'plan.id', 'task.plan_id')
    .select([
      'task.id',
      'task.ordinal',
      'task.task_group as group',
      'task.title',
      'task.product',
      'task.source_line as sourceLine',
      'task.gone_from as goneFrom',
    ])
    .where('task.plan_id', '=', planId)
    .where((where) => where.or([where('task.opens_on', '<=', on), where('task.opens_on', '=', where.ref('plan.opens_on'))]))
    .orderBy('task.ordinal')
    .execute();
  return rows.map((row) => ({ ...row, goneFrom: row.goneFrom !== null && row.goneFrom <= on ? row.goneFrom : null }));
}
