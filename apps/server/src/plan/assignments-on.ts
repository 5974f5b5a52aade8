import type { Day } from '@dondoc/domain/calendar';
import { statusOn, type Assignment, type Progress, type ProgressReport, type Standing } from '@dondoc/domain/plan';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../database.ts';
import { tables } from './tables.ts';

/** Which assignments: every part named narrows the list. */
export interface Which {
  readonly planId?: string;
  readonly taskId?: string;
  /** Only those of these units; null: of all units. */
  readonly unitIds: readonly UnitId[] | null;
}

/** What a unit last said of its part. */
export interface LastReport {
  readonly on: Day;
  readonly progress: Progress;
  readonly percent: number | null;
  readonly note: string;
  readonly evidence: string | null;
}

/** An assignment with how it stands. */
export interface StandingAssignment extends Assignment {
  readonly id: string;
  readonly planId: string;
  readonly taskId: string;
  readonly version: number;
  readonly standing: Standing;
  /** The last report entered that speaks of the as-of day or an earlier one. */
  readonly lastReport: LastReport | null;
}

/** Assignments with their standing as of a day, in the order they were given out. Two queries, whatever their number. */
export async function assignmentsOn(em: Em, which: Which, on: Day): Promise<readonly StandingAssignment[]> {
  if (which.unitIds?.length === 0) return [];
  const [rows, reports] = await Promise.all([rowsOf(em, which), reportsOf(em, which, on)]);
  const reportsFor = Map.groupBy(reports, ({ assignmentId }) => assignmentId);
  return rows.map((row) => {
    const own = reportsFor.get(row.id) ?? [];
    return { ...row, standing: statusOn(row, own, { day: on }), lastReport: lastOf(own) };
  });
}

async function rowsOf(em: Em, { planId, taskId, unitIds }: Which): Promise<readonly Omit<StandingAssignment, 'standing' | 'lastReport'>[]> {
  let query = tables(em)
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.task_id')
    .select([
      'assignment.id',
      'assignment.plan_id as planId',
      'assignment.task_id as taskId',
      'assignment.unit_id as unitId',
      'assignment.role',
      'assignment.deliverable',
      'assignment.rule',
      'assignment.deadline_text as deadlineText',
      'assignment.opens_on as opensOn',
      'assignment.due_on as dueOn',
      'assignment.halt_kind as haltKind',
      'assignment.halt_from as haltFrom',
      'assignment.version',
    ])
    .orderBy('task.plan_id')
    .orderBy('task.ordinal')
    .orderBy('assignment.unit_id')
    .orderBy('assignment.role')
    .orderBy('assignment.part');
  if (planId !== undefined) query = query.where('assignment.plan_id', '=', planId);
  if (taskId !== undefined) query = query.where('assignment.task_id', '=', taskId);
  if (unitIds !== null) query = query.where('assignment.unit_id', 'in', unitIds);
  const rows = await query.execute();
  return rows.map(({ haltKind, haltFrom, ...row }) => ({
    ...row,
    halt: haltKind === null || haltFrom === null ? null : { kind: haltKind, from: haltFrom },
  }));
}

type OwnReport = ProgressReport & { readonly assignmentId: string };

async function reportsOf(em: Em, { planId, taskId, unitIds }: Which, on: Day): Promise<readonly OwnReport[]> {
  let query = tables(em)
    .selectFrom('report')
    .innerJoin('assignment', 'assignment.id', 'report.assignment_id')
    .select([
      'report.assignment_id as assignmentId',
      'report.reported_for as on',
      'report.progress',
      'report.percent',
      'report.note',
      'report.evidence',
    ])
    .where('report.reported_for', '<=', on)
    .orderBy('report.assignment_id')
    .orderBy('report.sequence');
  if (planId !== undefined) query = query.where('assignment.plan_id', '=', planId);
  if (taskId !== undefined) query = query.where('assignment.task_id', '=', taskId);
  if (unitIds !== null) query = query.where('assignment.unit_id', 'in', unitIds);
  return query.execute();
}

function lastOf(reports: readonly OwnReport[]): LastReport | null {
  const last = reports.at(-1);
  if (last === undefined) return null;
  const { on, progress, percent, note, evidence } = last;
  return { on, progress, percent, note, evidence };
}
