import { defineEntity, p } from '@mikro-orm/core';
import type { Period } from '@dondoc/domain/calendar';
import { UnitRow } from '../../unit/unit.entities.ts';

const RollUpRowSchema = defineEntity({
  name: 'RollUpRow',
  tableName: 'kpi_roll_up',
  properties: {
    period: p.text().$type<Period>().primary(),
    indicator: p.text().primary(),
    indicatorVersion: p.integer().primary(),
    service: p.integer().primary(),
    /** The unit whose figures, and those of every unit below it on the month's last day, these are the sums of; one that has any. */
    unitId: () => p.manyToOne(UnitRow).mapToPk().fieldName('unit_id').primary(),
    numerator: p.bigint('number'),
    denominator: p.bigint('number'),
    /** How many cells with counts the sums are made of. */
    cells: p.integer(),
    /** The unit itself said that the indicator is not applicable to it. */
    notApplicable: p.boolean().default(false),
  },
});

/** A row of `kpi_roll_up`: sums kept in the transaction that saves a figure, so that they equal the cells at every moment. */
export class RollUpRow extends RollUpRowSchema.class {}

RollUpRowSchema.setClass(RollUpRow);

const RollUpBasisRowSchema = defineEntity({
  name: 'RollUpBasisRow',
  tableName: 'kpi_roll_up_basis',
  properties: {
    id: p.integer().primary(),
    /** Names the register whose trees the sums were kept by. */
    register: p.text(),
  },
});

/** The one row of `kpi_roll_up_basis`: when the register of units changes, the sums are made anew. */
export class RollUpBasisRow extends RollUpBasisRowSchema.class {}

RollUpBasisRowSchema.setClass(RollUpBasisRow);
