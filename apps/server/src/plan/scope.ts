import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../database.ts';
import { notFound } from '../refused.ts';
import type { Actor } from '../trpc.ts';
import { tables } from './tables.ts';

/** The units whose assignments the actor sees: null for an administrator, who sees all. */
export const scopeOf = (actor: Actor): readonly UnitId[] | null => (actor.role === 'administrator' ? null : actor.unitIds);

/** Refuses a member none of whose units has a part in the plan, or in the task of it that is named. */
export async function checkPart(
  em: Em,
  actor: Actor,
  { planId, taskId }: { readonly planId: string; readonly taskId?: string | null },
): Promise<void> {
  const unitIds = scopeOf(actor);
  if (unitIds === null) return;
  if (unitIds.length === 0) throw notFound();
  let query = tables(em).selectFrom('assignment').select('id').where('plan_id', '=', planId).where('unit_id', 'in', unitIds);
  if (typeof taskId === 'string') query = query.where('task_id', '=', taskId);
  if ((await query.limit(1).executeTakeFirst()) === undefined) throw notFound();
}

/** Refuses a task that is not there, and a member none of whose units has a part in it. */
export async function checkTask(em: Em, actor: Actor, taskId: string): Promise<void> {
  const task = await tables(em).selectFrom('task').select('plan_id').where('id', '=', taskId).executeTakeFirst();
  if (task === undefined) throw notFound();
  await checkPart(em, actor, { planId: task.plan_id, taskId });
}
