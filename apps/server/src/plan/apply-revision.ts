import { sql } from 'kysely';
import type { Day } from '@dondoc/domain/calendar';
import type { PlanChange } from '@dondoc/domain/plan';
import type { Em } from '../database.ts';
import type { DraftRow } from './draft.entity.ts';
import { AssignmentRow, TaskDeadline } from './plan.entities.ts';
import { assignmentRows, deadlineRows, inThousands, partKey, taskSaid, type PlacedTask } from './plan-rows.ts';
import { redateParts, renameParts } from './redate-parts.ts';
import { insertTasks, nameTasks } from './save-plan.ts';
import { tables } from './tables.ts';

/** What a revision is applied to, and from which day on. */
export interface RevisionTerms {
  readonly planId: string;
  readonly on: Day;
  readonly draft: DraftRow;
  readonly userId: string;
}

/**
 * Writes the changes of a revision into a plan. Tasks and parts that go on keep their rows, and with them their reports;
 * what is gone is cancelled from the revision's day on and never deleted; a changed deadline keeps the one before it.
 * Must run in a transaction that holds the plan.
 */
export async function applyRevision(em: Em, changes: readonly PlanChange[], terms: RevisionTerms): Promise<void> {
  const placed = changes.flatMap((change, index) => ('after' in change ? [{ change, ordinal: index + 1 }] : []));
  const goingOn = placed.flatMap(({ change, ordinal }) =>
    change.kind === 'added' ? [] : [{ planned: change.after, taskId: change.before.id, ordinal, parts: change.parts }],
  );
  const gone = changes.flatMap((change) => (change.kind === 'gone' ? [change.before] : []));
  const parts = goingOn.map((task) => task.parts);

  await endTasks(em, gone.map(({ id }) => id), { ...terms, after: placed.length });
  await rewriteTasks(em, goingOn);
  await cancelParts(em, [...gone.flatMap((task) => task.parts), ...parts.flatMap(({ removed }) => removed)].map(({ id }) => id), terms.on);
  await redateParts(em, parts.flatMap(({ redated }) => redated), terms);
  await renameParts(em, parts.flatMap(({ kept }) => kept));
  await addParts(em, goingOn, terms);
  const added = placed.flatMap(({ change, ordinal }) =>
    change.kind === 'added' ? [{ planned: change.after, taskId: crypto.randomUUID(), ordinal }] : [],
  );
  await insertTasks(em, added, terms);
  nameTasks(terms.draft, [...goingOn, ...added]);
}

/**
 * Ends tasks, and puts all that have ended after the `after` tasks that stand. Until {@link rewriteTasks} the standing
 * ones have negative places: a place is unique at every moment.
 */
async function endTasks(em: Em, ids: readonly string[], { planId, on, after }: RevisionTerms & { readonly after: number }): Promise<void> {
  const database = em.getKysely();
  await sql`update task set ordinal = -ordinal where plan_id = ${planId}`.execute(database);
  await sql`update task set gone_from = ${on} where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`.execute(database);
  await sql`update task set ordinal = ${after}::int + ended.place
    from (select id, row_number() over (order by gone_from, ordinal desc)::int as place from task where plan_id = ${planId} and gone_from is not null) as ended
    where ended.id = task.id`.execute(database);
}

/** Writes what the tasks that go on say now: their place, words and deadlines. */
async function rewriteTasks(em: Em, tasks: readonly PlacedTask[]): Promise<void> {
  const rows = tasks.map((task) => {
    const { sourceLine, group, ...said } = taskSaid(task);
    return { id: task.taskId, source_line: sourceLine, task_group: group, ...said };
  });
  await sql`update task
    set ordinal = said.ordinal, line = said.line, source_line = said.source_line, task_group = said.task_group,
      title = said.title, product = said.product, unassigned = said.unassigned
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as said(
      id uuid, ordinal int, line int, source_line int, task_group text, title text, product text, unassigned jsonb)
    where task.id = said.id`.execute(em.getKysely());
  for (const ids of inThousands(tasks.map(({ taskId }) => taskId))) await em.nativeDelete(TaskDeadline, { taskId: { $in: ids } });
  for (const deadlines of inThousands(tasks.flatMap(deadlineRows))) await em.insertMany(TaskDeadline, deadlines);
}

/** Parts that the plan no longer has: stopped from the day on, with all that was reported. */
async function cancelParts(em: Em, ids: readonly string[], on: Day): Promise<void> {
  await sql`update assignment set halt_kind = 'cancelled', halt_from = ${on}, version = version + 1
    where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`.execute(em.getKysely());
}

type GoingOn = PlacedTask & { readonly parts: Extract<PlanChange, { readonly kind: 'kept' }>['parts'] };

/** New parts of tasks that go on, numbered after those there were, cancelled ones too. */
async function addParts(em: Em, tasks: readonly GoingOn[], { planId }: RevisionTerms): Promise<void> {
  const growing = tasks.filter(({ parts }) => parts.added.length > 0);
  if (growing.length === 0) return;
  const known = await tables(em)
    .selectFrom('assignment')
    .select(['task_id as taskId', 'unit_id as unitId', 'role', sql<number>`max(part)::int`.as('last')])
    .where('plan_id', '=', planId)
    .groupBy(['task_id', 'unit_id', 'role'])
    .execute();
  const partsSoFar = new Map(known.map((row) => [partKey(row), row.last]));
  const rows = growing.flatMap(({ taskId, parts }) => assignmentRows(parts.added, { planId, taskId, partsSoFar }));
  for (const each of inThousands(rows)) await em.insertMany(AssignmentRow, each);
}
