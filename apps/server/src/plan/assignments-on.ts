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
  /** The deadlines it had before the one it has on the as-of day, the first as issued; empty when it never changed. */
  readonly earlierDues: readonly EarlierDue[];
}

/** A deadline a part had from a day on, before a revision gave it another. */
export interface EarlierDue {
  readonly from: Day;
  readonly dueOn: Day | null;
  readonly deadlineText: string | null;
}

/**
 * Assignments with their standing as of a day, in the order they were given out. Three queries, whatever their number.
 *
 * A day before a revision is shown as it was: parts the revision added are not there, those it ended stand, and each has
 * the deadline it had. The words of a task, its group and product, and the name of a part's product are those of today:
 * what they were is in the version of the plan.
 */
export async function assignmentsOn(em: Em, which: Which, on: Day): Promise<readonly StandingAssignment[]> {
  if (which.unitIds?.length === 0) return [];
  const [rows, reports, dues] = await Promise.all([rowsOf(em, which, on), reportsOf(em, which, on), duesOf(em, which)]);
  const reportsFor = Map.groupBy(reports, ({ assignmentId }) => assignmentId);
  const duesFor = Map.groupBy(dues, ({ assignmentId }) => assignmentId);
  return rows.map((row) => {
    const own = reportsFor.get(row.id) ?? [];
    const issued = duesFor.get(row.id) ?? [];
    const held = issued.findLast(({ from }) => from <= on) ?? issued[0];
    const then = held === undefined ? row : { ...row, rule: held.rule, dueOn: held.dueOn, deadlineText: held.deadlineText };
    return { ...then, standing: statusOn(then, own, { day: on }), lastReport: lastOf(own), earlierDues: issued.filter((due) => due !== held && due.from <= on).map(asEarlier) };
  });
}

type Row = Omit<StandingAssignment, 'standing' | 'lastReport' | 'earlierDues'>;

/** The parts there were on a day. Those of a plan's first version are there on every day: before it opens too. */
async function rowsOf(em: Em, { planId, taskId, unitIds }: Which, on: Day): Promise<readonly Row[]> {
  let query = tables(em)
    .selectFrom('assignment')
    .innerJoin('task', 'task.id', 'assignment.task_id')
    .innerJoin('plan', 'plan.id', 'assignment.plan_id')
    .where((where) => where.or([where('assignment.opens_on', '<=', on), where('assignment.opens_on', '=', where.ref('plan.opens_on'))]))
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

/** The deadlines of parts whose deadline has changed, in the order they were set. */
async function duesOf(em: Em, { planId, taskId, unitIds }: Which) {
  let query = tables(em)
    .selectFrom('assignment_due')
    .innerJoin('assignment', 'assignment.id', 'assignment_due.assignment_id')
    .select([
      'assignment_due.assignment_id as assignmentId',
      'assignment_due.from_day as from',
      'assignment_due.rule',
      'assignment_due.due_on as dueOn',
      'assignment_due.deadline_text as deadlineText',
    ])
    .orderBy('assignment_due.assignment_id')
    .orderBy('assignment_due.sequence');
  if (planId !== undefined) query = query.where('assignment.plan_id', '=', planId);
  if (taskId !== undefined) query = query.where('assignment.task_id', '=', taskId);
  if (unitIds !== null) query = query.where('assignment.unit_id', 'in', unitIds);
  return query.execute();
}

const asEarlier = ({ from, dueOn, deadlineText }: EarlierDue): EarlierDue => ({ from, dueOn, deadlineText });

function lastOf(reports: readonly OwnReport[]): LastReport | null {
  const last = reports.at(-1);
  if (last === undefined) return null;
  const { on, progress, percent, note, evidence } = last;
  return { on, progress, percent, note, evidence };
}
