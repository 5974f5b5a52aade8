import { defineEntity, p } from '@mikro-orm/core';
import type { Day, Period } from '@dondoc/domain/calendar';
import type { BasisPoints, TargetAnswer } from '@dondoc/domain/kpi';
import { User } from '../../identity/user.entity.ts';
import { UnitRow } from '../../unit/unit.entities.ts';

const TargetRowSchema = defineEntity({
  name: 'TargetRow',
  tableName: 'kpi_target',
  properties: {
    id: p.uuid().primary().onCreate(() => crypto.randomUUID()),
    indicator: p.text(),
    indicatorVersion: p.integer(),
    period: p.text().$type<Period>(),
    unitId: () => p.manyToOne(UnitRow).mapToPk().fieldName('unit_id'),
    /** Null once a target was taken back: the row keeps its version. */
    targetBp: p.integer().$type<BasisPoints>().strictNullable(),
    /** What the unit says to it; null until it answers, and again once the target is set anew. */
    answer: p.json<TargetAnswer>().strictNullable(),
    /** Why the target was kept in spite of the unit's proposal. */
    keptReason: p.text().strictNullable(),
    setBy: () => p.manyToOne(User).mapToPk().fieldName('set_by'),
    setAt: p.datetime().onCreate(() => new Date()),
    /** Counts what was done to it: set, answered, kept. A writer must name the one it read. */
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['indicator', 'indicatorVersion', 'period', 'unitId'] }],
  checks: [{ name: 'kpi_target_within_whole', expression: 'target_bp >= 0 and target_bp <= 10000' }],
});

/** A row of `kpi_target`: the rate one unit is to reach in one period, by one version of an indicator. */
export class TargetRow extends TargetRowSchema.class {}

TargetRowSchema.setClass(TargetRow);

/** What made a version of a target: it was set (or taken back), answered by its unit, or kept against a proposal. */
export type TargetEvent = 'set' | 'answered' | 'kept';

const TargetChangeRowSchema = defineEntity({
  name: 'TargetChangeRow',
  tableName: 'kpi_target_change',
  properties: {
    indicator: p.text().primary(),
    indicatorVersion: p.integer().primary(),
    period: p.text().$type<Period>().primary(),
    unitId: () => p.manyToOne(UnitRow).mapToPk().fieldName('unit_id').primary(),
    /** The version of the target that this made. */
    version: p.integer().primary(),
    event: p.text().$type<TargetEvent>(),
    targetBp: p.integer().$type<BasisPoints>().strictNullable(),
    answer: p.json<TargetAnswer>().strictNullable(),
    keptReason: p.text().strictNullable(),
    /** The document that changed a target already given, and why; null where none was needed. */
    documentNumber: p.text().strictNullable(),
    documentDay: p.date().$type<Day>().strictNullable(),
    reason: p.text().strictNullable(),
    changedBy: () => p.manyToOne(User).mapToPk().fieldName('changed_by'),
    changedAt: p.datetime(),
    changedOn: p.date().$type<Day>(),
  },
});

/** A row of `kpi_target_change`: one version a target has had. Written once and never changed. */
export class TargetChangeRow extends TargetChangeRowSchema.class {}

TargetChangeRowSchema.setClass(TargetChangeRow);
