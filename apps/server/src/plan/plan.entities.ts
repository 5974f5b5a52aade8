import { defineEntity, p } from '@mikro-orm/core';
import type { Day } from '@dondoc/domain/calendar';
import type { DayOffPolicy, DeadlineRule, Progress, Role } from '@dondoc/domain/plan';
import { UnitRow } from '../unit/unit.entities.ts';
import { User } from '../identity/user.entity.ts';

const id = () => p.uuid().primary().onCreate(() => crypto.randomUUID());

const PlanRowSchema = defineEntity({
  name: 'PlanRow',
  tableName: 'plan',
  properties: {
    id: id(),
    name: p.text().unique(),
    /** The title of the document. */
    title: p.text().strictNullable(),
    /** The day the plan came into force: the parts of its first version open on it. */
    opensOn: p.date().$type<Day>(),
    dayOffPolicy: p.text().$type<DayOffPolicy>(),
    approvedBy: () => p.manyToOne(User).mapToPk().fieldName('approved_by'),
    approvedAt: p.datetime().onCreate(() => new Date()),
    version: p.integer().version().default(1),
  },
});

/** An approved draft. What it says, version by version, is in plan_version; the parts below are those of the last one. */
export class PlanRow extends PlanRowSchema.class {}
PlanRowSchema.setClass(PlanRow);

const TaskRowSchema = defineEntity({
  name: 'TaskRow',
  tableName: 'task',
  properties: {
    id: id(),
    planId: () => p.manyToOne(PlanRow).mapToPk().fieldName('plan_id'),
    /** The place in the plan, from 1; tasks that are gone stand after all others. */
    ordinal: p.integer(),
    /** Its name in the draft it was last approved in. */
    line: p.integer(),
    /** The line of that draft's source where the task's text begins; null for one written by hand. */
    sourceLine: p.integer().strictNullable(),
    /** The day of the version that brought it. */
    opensOn: p.date().$type<Day>(),
    /** The day of the version that no longer has it; null while it stands. It stays, with its reports. */
    goneFrom: p.date().$type<Day>().strictNullable(),
    /** The headings above it, joined by " › "; empty for a task under none. */
    group: p.text().fieldName('task_group'),
    title: p.text(),
    product: p.text().strictNullable(),
    /** Words that name no unit in force: nobody was given this part. */
    unassigned: p.json<readonly string[]>(),
  },
  uniques: [{ properties: ['planId', 'ordinal'] }],
});

/** A task as approved. */
export class TaskRow extends TaskRowSchema.class {}
TaskRowSchema.setClass(TaskRow);

const TaskDeadlineSchema = defineEntity({
  name: 'TaskDeadline',
  tableName: 'task_deadline',
  properties: {
    id: id(),
    taskId: () => p.manyToOne(TaskRow).mapToPk().fieldName('task_id'),
    ordinal: p.integer(),
    rule: p.json<DeadlineRule>(),
    text: p.text(),
    due: p.date().$type<Day>().strictNullable(),
    role: p.text().$type<Role>().strictNullable(),
    deliverable: p.text().strictNullable(),
  },
  uniques: [{ properties: ['taskId', 'ordinal'] }],
});

/** A deadline as the document gives it for a task, one of its products or one of its roles. */
export class TaskDeadline extends TaskDeadlineSchema.class {}
TaskDeadlineSchema.setClass(TaskDeadline);

const AssignmentRowSchema = defineEntity({
  name: 'AssignmentRow',
  tableName: 'assignment',
  properties: {
    id: id(),
    planId: () => p.manyToOne(PlanRow).mapToPk().fieldName('plan_id').index(),
    taskId: () => p.manyToOne(TaskRow).mapToPk().fieldName('task_id'),
    unitId: () => p.manyToOne(UnitRow).mapToPk().fieldName('unit_id').index(),
    role: p.text().$type<Role>(),
    /** Tells apart the parts of one unit in one role: one for each deadline, from 1. */
    part: p.integer(),
    deliverable: p.text().strictNullable(),
    rule: p.json<DeadlineRule>().strictNullable(),
    deadlineText: p.text().strictNullable(),
    opensOn: p.date().$type<Day>(),
    dueOn: p.date().$type<Day>().strictNullable(),
    haltKind: p.text().$type<'suspended' | 'cancelled'>().strictNullable(),
    haltFrom: p.date().$type<Day>().strictNullable(),
    /** Counts edits and reports; a writer names the one it read. */
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['taskId', 'unitId', 'role', 'part'] }],
  checks: [
    { name: 'assignment_role_known', expression: `role in ('lead', 'coordinate', 'implement', 'supervise', 'prepare', 'approve')` },
    { name: 'assignment_halt_whole', expression: `(halt_kind is null) = (halt_from is null)` },
  ],
});

/** One unit's part in one task. */
export class AssignmentRow extends AssignmentRowSchema.class {}
AssignmentRowSchema.setClass(AssignmentRow);

const AssignmentDueSchema = defineEntity({
  name: 'AssignmentDue',
  tableName: 'assignment_due',
  properties: {
    id: id(),
    assignmentId: () => p.manyToOne(AssignmentRow).mapToPk().fieldName('assignment_id'),
    /** 1 is the deadline as first issued; the last one stands, and is the one the assignment has. */
    sequence: p.integer(),
    /** The first day it holds. */
    from: p.date().$type<Day>().fieldName('from_day'),
    rule: p.json<DeadlineRule>().strictNullable(),
    dueOn: p.date().$type<Day>().strictNullable(),
    deadlineText: p.text().strictNullable(),
    /** What set it: the plan as issued, or a revision of it. */
    reason: p.text().$type<'issued' | 'revision'>(),
    setBy: () => p.manyToOne(User).mapToPk().fieldName('set_by'),
    setAt: p.datetime().onCreate(() => new Date()),
  },
  uniques: [{ properties: ['assignmentId', 'sequence'] }],
});

/** A deadline a part had from a day on. Written when a deadline first changes: a part without any has had one deadline. */
export class AssignmentDue extends AssignmentDueSchema.class {}
AssignmentDueSchema.setClass(AssignmentDue);

const ReportRowSchema = defineEntity({
  name: 'ReportRow',
  tableName: 'report',
  properties: {
    id: id(),
    assignmentId: () => p.manyToOne(AssignmentRow).mapToPk().fieldName('assignment_id'),
    /** The order of entry within the assignment, from 1: the last one that speaks of the day counts. */
    sequence: p.integer(),
    on: p.date().$type<Day>().fieldName('reported_for'),
    progress: p.text().$type<Progress>(),
    percent: p.integer().strictNullable(),
    note: p.text(),
    evidence: p.text().strictNullable(),
    reportedBy: () => p.manyToOne(User).mapToPk().fieldName('reported_by'),
    reportedAt: p.datetime().onCreate(() => new Date()),
  },
  uniques: [{ properties: ['assignmentId', 'sequence'] }],
  checks: [
    { name: 'report_progress_known', expression: `progress in ('not-started', 'in-progress', 'done')` },
    { name: 'report_percent_range', expression: `percent >= 0 and percent <= 100` },
  ],
});

/** What a unit said of its part. Never edited: a correction is a further report. */
export class ReportRow extends ReportRowSchema.class {}
ReportRowSchema.setClass(ReportRow);
