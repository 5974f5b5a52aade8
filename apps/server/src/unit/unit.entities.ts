import { defineEntity, p } from '@mikro-orm/core';
import type { Day } from '@dondoc/domain/calendar';
import type { UnitId, UnitKind, UnitLevel } from '@dondoc/domain/unit';

const UnitRowSchema = defineEntity({
  name: 'UnitRow',
  tableName: 'unit',
  properties: {
    id: p.text().$type<UnitId>().primary(),
    opensOn: p.date().$type<Day>(),
    /** The last day in force. */
    closesOn: p.date().$type<Day>().strictNullable(),
  },
});

/** An office over its whole life. Nothing is deleted: a unit that ends keeps its figures and tasks. */
export class UnitRow extends UnitRowSchema.class {}
UnitRowSchema.setClass(UnitRow);

const UnitSpellRowSchema = defineEntity({
  name: 'UnitSpellRow',
  tableName: 'unit_spell',
  properties: {
    unitId: () => p.manyToOne(UnitRow).mapToPk().fieldName('unit_id').primary(),
    from: p.date().$type<Day>().fieldName('from_day').primary(),
    to: p.date().$type<Day>().fieldName('to_day').strictNullable(),
    name: p.text(),
    kind: p.text().$type<UnitKind>(),
    level: p.text().$type<UnitLevel>(),
    parentId: p.text().$type<UnitId>().strictNullable(),
    code: p.text().strictNullable(),
  },
});

/** How a unit was named and placed in one stretch of its life. */
export class UnitSpellRow extends UnitSpellRowSchema.class {}
UnitSpellRowSchema.setClass(UnitSpellRow);
