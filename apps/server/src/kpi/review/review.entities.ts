import { defineEntity, p } from '@mikro-orm/core';
import type { Day, Period } from '@dondoc/domain/calendar';
import type { Doubt, SealedCell, SheetState } from '@dondoc/domain/kpi';
import type { UnitLevel } from '@dondoc/domain/unit';
import { User } from '../../identity/user.entity.ts';
import { isSetting } from '../../settings-edition.entity.ts';
import { UnitRow } from '../../unit/unit.entities.ts';

const SheetRowSchema = defineEntity({
  name: 'SheetRow',
  tableName: 'kpi_sheet',
  properties: {
    period: p.text().$type<Period>().primary(),
    unitId: () => p.manyToOne(UnitRow).mapToPk().fieldName('unit_id').primary(),
    state: p.text().$type<SheetState>(),
    /** SHA-256 of the exact values that were submitted or approved. */
    seal: p.text().strictNullable(),
    /** The values of the last approval, to tell what was changed since; null before the first. */
    approvedCells: p.json<readonly SealedCell[] | null>().strictNullable(),
    doubts: p.json<readonly Doubt[]>(),
    submittedBy: () => p.manyToOne(User).mapToPk().fieldName('submitted_by').strictNullable(),
    /** The day it was first submitted: what timeliness goes by. */
    firstSubmittedOn: p.date().$type<Day>().strictNullable(),
    submittedOn: p.date().$type<Day>().strictNullable(),
    decidedBy: () => p.manyToOne(User).mapToPk().fieldName('decided_by').strictNullable(),
    decidedOn: p.date().$type<Day>().strictNullable(),
    /** Counts steps; who takes the next must name the one they saw. */
    version: p.integer().version().default(1),
  },
});

/** A row of `kpi_sheet`: what was done last with the figures of one unit in one month. */
export class SheetRow extends SheetRowSchema.class {}

SheetRowSchema.setClass(SheetRow);

/** What was done with a sheet. */
export type SheetStep = 'submitted' | 'returned' | 'approved';

const SheetStepRowSchema = defineEntity({
  name: 'SheetStepRow',
  tableName: 'kpi_sheet_step',
  properties: {
    id: p.uuid().primary().onCreate(() => crypto.randomUUID()),
    period: p.text().$type<Period>(),
    unitId: () => p.manyToOne(UnitRow).mapToPk().fieldName('unit_id'),
    step: p.text().$type<SheetStep>(),
    seal: p.text(),
    doubts: p.json<readonly Doubt[]>(),
    doneBy: () => p.manyToOne(User).mapToPk().fieldName('done_by'),
    doneAt: p.datetime().onCreate(() => new Date()),
    doneOn: p.date().$type<Day>(),
  },
  indexes: [{ properties: ['unitId', 'period'] }],
});

/** A row of `kpi_sheet_step`: one step of a sheet. Written once and never changed. */
export class SheetStepRow extends SheetStepRowSchema.class {}

SheetStepRowSchema.setClass(SheetStepRow);

const EntryWindowRowSchema = defineEntity({
  name: 'EntryWindowRow',
  tableName: 'kpi_entry_window',
  properties: {
    level: p.text().$type<UnitLevel>().primary(),
    closesOnDate: p.integer(),
    remindDays: p.integer(),
    setBy: () => p.manyToOne(User).mapToPk().fieldName('set_by'),
    setAt: p.datetime().onCreate(() => new Date()),
  },
  checks: [
    { name: 'kpi_entry_window_date_in_every_month', expression: 'closes_on_date >= 1 and closes_on_date <= 28' },
    { name: 'kpi_entry_window_remind_days', expression: 'remind_days >= 0 and remind_days <= 27' },
  ],
  triggers: [isSetting],
});

/** A row of `kpi_entry_window`: until when the units of a level enter the figures of a month. */
export class EntryWindowRow extends EntryWindowRowSchema.class {}

EntryWindowRowSchema.setClass(EntryWindowRow);

const WindowExceptionRowSchema = defineEntity({
  name: 'WindowExceptionRow',
  tableName: 'kpi_window_exception',
  properties: {
    id: p.uuid().primary().onCreate(() => crypto.randomUUID()),
    period: p.text().$type<Period>(),
    unitId: () => p.manyToOne(UnitRow).mapToPk().fieldName('unit_id'),
    until: p.date().$type<Day>().fieldName('until_day'),
    reason: p.text(),
    grantedBy: () => p.manyToOne(User).mapToPk().fieldName('granted_by'),
    grantedOn: p.date().$type<Day>(),
    /** Null while it holds. */
    withdrawnOn: p.date().$type<Day>().strictNullable(),
  },
  indexes: [{ properties: ['period', 'unitId'] }],
  triggers: [isSetting],
});

/** A row of `kpi_window_exception`: leave of a unit to enter a month after its window has closed. */
export class WindowExceptionRow extends WindowExceptionRowSchema.class {}

WindowExceptionRowSchema.setClass(WindowExceptionRow);
