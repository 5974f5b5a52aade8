import type { Em } from '../database.ts';
import { notFound } from '../refused.ts';
import { PlanRow } from './plan.entities.ts';

/** The plan of an id; refuses one that is not there. */
export async function findPlan(em: Em, planId: string): Promise<PlanRow> {
  const plan = await em.findOne(PlanRow, { id: planId });
  if (plan === null) throw notFound();
  return plan;
}
