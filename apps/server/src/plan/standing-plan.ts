import type { Day } from '@dondoc/domain/calendar';
import { comparePlans, planOf, type PlanChange, type StandingPart, type StandingTask } from '@dondoc/domain/plan';
import type { Em } from '../database.ts';
import { termsOf } from './approval.ts';
import type { DraftRow } from './draft.entity.ts';
import { findPlan } from './find-plan.ts';
import { versionWithDraft } from './plan-versions.ts';
import type { PlanRow } from './plan.entities.ts';
import type { PlanVersion } from './plan-version.entities.ts';
import { tables } from './tables.ts';

/** A revision beside the version that stands. */
export interface Comparison {
  readonly plan: PlanRow;
  readonly version: PlanVersion;
  readonly changes: readonly PlanChange[];
}

/** Compares a draft with a plan as it stands; the draft's parts are those of a day, by the plan's own day-off policy. */
export async function compareWithPlan(em: Em, draft: DraftRow, { planId, on }: { readonly planId: string; readonly on: Day }): Promise<Comparison> {
  const plan = await findPlan(em, planId);
  const { version, draft: approved } = await versionWithDraft(em, planId, null);
  const before = await standingTasks(em, planId, approved);
  const after = planOf(draft.content, await termsOf(em, on, plan.dayOffPolicy));
  return { plan, version, changes: comparePlans(before, after.tasks) };
}

/** The tasks that stand in a plan, in their order, with the parts that are not cancelled. */
async function standingTasks(em: Em, planId: string, approved: DraftRow): Promise<readonly StandingTask[]> {
  const rows = await tables(em)
    .selectFrom('task')
    .select(['id', 'line'])
    .where('plan_id', '=', planId)
    .where('gone_from', 'is', null)
    .orderBy('ordinal')
    .execute();
  const said = new Map(approved.content.tasks.map((task) => [task.line, task]));
  const parts = await standingParts(em, planId);
  return rows.map(({ id, line }) => {
    const task = said.get(line);
    if (task === undefined) throw new Error(`task ${id} is not in the draft it was approved in`);
    return { id, task, parts: parts.get(id) ?? [] };
  });
}

async function standingParts(em: Em, planId: string): Promise<ReadonlyMap<string, readonly StandingPart[]>> {
  const rows = await tables(em)
    .selectFrom('assignment')
    .select(['id', 'task_id', 'unit_id', 'role', 'deliverable', 'rule', 'deadline_text', 'opens_on', 'due_on', 'halt_kind', 'halt_from'])
    .where('plan_id', '=', planId)
    .where((where) => where.or([where('halt_kind', 'is', null), where('halt_kind', '!=', 'cancelled')]))
    .orderBy('unit_id')
    .orderBy('role')
    .orderBy('part')
    .execute();
  const parts = new Map<string, StandingPart[]>();
  for (const { id, task_id: taskId, unit_id: unitId, role, deliverable, rule, ...row } of rows) {
    const halt = row.halt_kind === null || row.halt_from === null ? null : { kind: row.halt_kind, from: row.halt_from };
    const part = { id, unitId, role, deliverable, rule, deadlineText: row.deadline_text, opensOn: row.opens_on, dueOn: row.due_on, halt };
    parts.set(taskId, [...(parts.get(taskId) ?? []), part]);
  }
  return parts;
}
