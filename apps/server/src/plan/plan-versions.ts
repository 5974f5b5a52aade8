import type { Em } from '../database.ts';
import { notFound } from '../refused.ts';
import { DraftRow } from './draft.entity.ts';
import { PlanVersion } from './plan-version.entities.ts';
import { tables } from './tables.ts';

/** The version of a plan that stands. Refuses a plan that is not there. */
async function standingVersion(em: Em, planId: string): Promise<PlanVersion> {
  const version = await em.findOne(PlanVersion, { planId }, { orderBy: { number: 'desc' } });
  if (version === null) throw notFound();
  return version;
}

/** The number of the version that stands, from 1. Refuses a plan that is not there. */
export const standingNumber = async (em: Em, planId: string): Promise<number> => (await standingVersion(em, planId)).number;

/** A version with the draft that was approved. Refuses a number the plan does not have. */
export async function versionWithDraft(
  em: Em,
  planId: string,
  number: number | null,
): Promise<{ readonly version: PlanVersion; readonly draft: DraftRow }> {
  const version = number === null ? await standingVersion(em, planId) : await em.findOne(PlanVersion, { planId, number });
  if (version === null) throw notFound();
  return { version, draft: await em.findOneOrFail(DraftRow, { id: version.draftId }) };
}

/** The ids of the tasks that stand in a plan, by their names in the draft it was last approved in. */
export async function standingTaskIds(em: Em, planId: string): Promise<ReadonlyMap<number, string>> {
  const rows = await tables(em).selectFrom('task').select(['id', 'line']).where('plan_id', '=', planId).where('gone_from', 'is', null).execute();
  return new Map(rows.map(({ id, line }) => [line, id]));
}
