import { z } from 'zod';
import type { Day } from '@dondoc/domain/calendar';
import { countStatuses, isOpen, roleSchema, statuses, taskStatus, type Counts, type Role, type Status } from '@dondoc/domain/plan';
import type { Em } from '../database.ts';
import { procedure } from '../trpc.ts';
import { dayWire, idWire, unitIdWire } from '../wire.ts';
import { assignmentsOn, type StandingAssignment } from './assignments-on.ts';
import { findPlan } from './find-plan.ts';
import { tables } from './tables.ts';
import { tasksOn } from './tasks-on.ts';

/** A deadline as the document gives it. */
export interface TaskDeadlineListed {
  readonly text: string;
  readonly due: Day | null;
  readonly role: Role | null;
  readonly deliverable: string | null;
}

/** A task with how it stands. Counts, status and due day are of the assignments that match the unit and role asked for. */
export interface TaskListed {
  readonly id: string;
  readonly ordinal: number;
  readonly group: string;
  readonly title: string;
  readonly product: string | null;
  /** The line of the source where it begins; null for one written by hand. */
  readonly sourceLine: number | null;
  /** The day from which the plan no longer has it, when that has come; it is listed for its cancelled parts. */
  readonly goneFrom: Day | null;
  readonly counts: Counts;
  /** As its most pressing assignment stands; null when nobody was given the task. */
  readonly status: Status | null;
  /** The first due day among the work still open; when none is open, the last due day there was. */
  readonly dueOn: Day | null;
  readonly deadlines: readonly TaskDeadlineListed[];
}

const filterWire = z.object({
  planId: idWire,
  on: dayWire,
  group: z.string().max(40_000).nullable(),
  unitId: unitIdWire.nullable(),
  role: roleSchema.nullable(),
  /** Tasks with at least one matching assignment of this status. */
  status: z.enum(statuses).nullable(),
  /** Words of the title, product or group, whatever their accents. */
  text: z.string().max(300).nullable(),
});

/** The tasks of a plan in the order of the document, narrowed by what is asked for. */
export const listTasks = procedure.input(filterWire).query(async ({ ctx, input }): Promise<readonly TaskListed[]> => {
  await findPlan(ctx.em, input.planId);
  const which = { planId: input.planId, unitIds: input.unitId === null ? null : [input.unitId] };
  const [tasks, deadlines, assignments] = await Promise.all([
    tasksOn(ctx.em, input.planId, input.on),
    deadlinesOf(ctx.em, input.planId),
    assignmentsOn(ctx.em, which, input.on),
  ]);
  const matching = input.role === null ? assignments : assignments.filter(({ role }) => role === input.role);
  const partsOf = Map.groupBy(matching, ({ taskId }) => taskId);
  const narrowsParts = input.unitId !== null || input.role !== null;
  return tasks
    .filter((task) => (input.group === null || task.group === input.group) && says(task, input.text))
    .filter(({ id, goneFrom }) => (!narrowsParts && goneFrom === null) || partsOf.has(id))
    .map((task) => ({ ...task, ...stands(partsOf.get(task.id) ?? []), deadlines: deadlines.get(task.id) ?? [] }))
    .filter(({ counts }) => input.status === null || counts[input.status] > 0);
});

async function deadlinesOf(em: Em, planId: string): Promise<ReadonlyMap<string, readonly TaskDeadlineListed[]>> {
  const rows = await tables(em)
    .selectFrom('task_deadline')
    .innerJoin('task', 'task.id', 'task_deadline.task_id')
    .select(['task_id as taskId', 'text', 'due', 'role', 'deliverable'])
    .where('task.plan_id', '=', planId)
    .orderBy('task_deadline.ordinal')
    .execute();
  const deadlines = new Map<string, TaskDeadlineListed[]>();
  for (const { taskId, ...deadline } of rows) deadlines.set(taskId, [...(deadlines.get(taskId) ?? []), deadline]);
  return deadlines;
}

function stands(parts: readonly StandingAssignment[]): Pick<TaskListed, 'counts' | 'status' | 'dueOn'> {
  const found = parts.map(({ standing }) => standing.status);
  const open = parts.filter(({ standing }) => isOpen(standing.status)).flatMap(({ dueOn }) => dueOn ?? []);
  const all = parts.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
  return { counts: countStatuses(found), status: taskStatus(found), dueOn: open.toSorted()[0] ?? all.at(-1) ?? null };
}

function says({ title, product, group }: Pick<TaskListed, 'title' | 'product' | 'group'>, text: string | null): boolean {
  const wanted = plain(text ?? '');
  return wanted === '' || [title, product ?? '', group].some((words) => plain(words).includes(wanted));
}

/** Without case and accents, as people type in a hurry. */
const plain = (words: string): string =>
  words.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll(/\s+/g, ' ').trim();
