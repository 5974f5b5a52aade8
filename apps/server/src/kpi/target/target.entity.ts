import { defineEntity, p } from '@mikro-orm/core';
import type { Period } from '@dondoc/domain/calendar';
import type { BasisPoints } from '@dondoc/domain/kpi';
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
    setBy: () => p.manyToOne(User).mapToPk().fieldName('set_by'),
    setAt: p.datetime().onCreate(() => new Date()),
    /** Counts edits; a writer must name the one it read. */
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['indicator', 'indicatorVersion', 'period', 'unitId'] }],
  checks: [{ name: 'kpi_target_within_whole', expression: 'target_bp >= 0 and target_bp <= 10000' }],
});

/** A row of `kpi_target`: the rate one unit is to reach in one period, by one version of an indicator. */
export class TargetRow extends TargetRowSchema.class {}

TargetRowSchema.setClass(TargetRow);
