import { defineEntity, p } from '@mikro-orm/core';
import type { Day } from '@dondoc/domain/calendar';
import type { DataField, DataNeed } from '@dondoc/domain/kpi';
import { User } from '../identity/user.entity.ts';
import { UnitRow } from '../unit/unit.entities.ts';

const DataSetRowSchema = defineEntity({
  name: 'DataSetRow',
  tableName: 'data_set',
  properties: {
    id: p.uuid().primary().onCreate(() => crypto.randomUUID()),
    unitId: () => p.manyToOne(UnitRow).mapToPk().fieldName('unit_id'),
    field: p.text().$type<DataField>(),
    name: p.text(),
    /** Of the change that stands; a writer must name the one it read. */
    version: p.integer().default(1),
    /** Who removed it; null while it stands. */
    removedBy: () => p.manyToOne(User).mapToPk().fieldName('removed_by').strictNullable().deleteRule('no action'),
    removedAt: p.datetime().strictNullable(),
    /** The day, in Vietnam, from which on it no longer counts. */
    removedOn: p.date().$type<Day>().strictNullable(),
  },
  indexes: [
    {
      name: 'data_set_name_held_once',
      expression: 'create unique index "data_set_name_held_once" on "data_set" ("unit_id", "field", "name") where "removed_on" is null',
    },
  ],
  checks: [{ name: 'data_set_removed_by_somebody', expression: 'num_nulls(removed_by, removed_at, removed_on) in (0, 3)' }],
});

/**
 * A row of `data_set`: the data one unit holds in one field, under one name. What it counts is in its changes. A set that is
 * removed is kept with them, and its name is free for another.
 */
export class DataSetRow extends DataSetRowSchema.class {}
DataSetRowSchema.setClass(DataSetRow);

const records = () => p.bigint('number');

const DataSetChangeRowSchema = defineEntity({
  name: 'DataSetChangeRow',
  tableName: 'data_set_change',
  properties: {
    dataSetId: () => p.manyToOne(DataSetRow).mapToPk().fieldName('data_set_id').primary(),
    version: p.integer().primary(),
    field: p.text().$type<DataField>(),
    name: p.text(),
    total: records(),
    paper: records(),
    scanned: records(),
    structured: records(),
    shared: records(),
    cleaned: records(),
    asOf: p.date().$type<Day>(),
    evidence: p.text().strictNullable(),
    savedBy: () => p.manyToOne(User).mapToPk().fieldName('saved_by'),
    savedAt: p.datetime().onCreate(() => new Date()),
    /** The day it was saved on, in Vietnam. */
    savedOn: p.date().$type<Day>(),
  },
  checks: [
    { name: 'data_set_change_stages_add_up', expression: 'paper + scanned + structured + shared = total' },
    { name: 'data_set_change_no_stage_below_zero', expression: 'least(paper, scanned, structured, shared) >= 0' },
    { name: 'data_set_change_cleaned_within', expression: 'cleaned >= 0 and cleaned <= total' },
  ],
});

/** A row of `data_set_change`: what a data set counted from one saving to the next. Written once and never changed. */
export class DataSetChangeRow extends DataSetChangeRowSchema.class {}
DataSetChangeRowSchema.setClass(DataSetChangeRow);

const DataNeedsRowSchema = defineEntity({
  name: 'DataNeedsRow',
  tableName: 'data_needs',
  properties: {
    /** Counts what the office has set; the highest holds. */
    number: p.integer().primary().autoincrement(false),
    needs: p.json<readonly DataNeed[]>(),
    setBy: () => p.manyToOne(User).mapToPk().fieldName('set_by'),
    setAt: p.datetime().onCreate(() => new Date()),
  },
});

/** A row of `data_needs`: which data the services needed from then on. Written once and never changed. */
export class DataNeedsRow extends DataNeedsRowSchema.class {}
DataNeedsRowSchema.setClass(DataNeedsRow);

const TaskFieldsRowSchema = defineEntity({
  name: 'TaskFieldsRow',
  tableName: 'task_fields',
  properties: {
    /** A task of a plan; plans know nothing of data. */
    taskId: p.uuid().primary(),
    /** Counts what was linked to the task; the highest holds. */
    number: p.integer().primary(),
    fields: p.json<readonly DataField[]>(),
    setBy: () => p.manyToOne(User).mapToPk().fieldName('set_by'),
    setAt: p.datetime().onCreate(() => new Date()),
  },
});

/** A row of `task_fields`: the fields of data a task was linked to from then on. Written once and never changed. */
export class TaskFieldsRow extends TaskFieldsRowSchema.class {}
TaskFieldsRowSchema.setClass(TaskFieldsRow);
