import { defineEntity, p } from '@mikro-orm/core';
import type { Period } from '@dondoc/domain/calendar';
import { User } from '../identity/user.entity.ts';
import { UnitRow } from '../unit/unit.entities.ts';

const EntryRowSchema = defineEntity({
  name: 'EntryRow',
  tableName: 'kpi_entry',
  properties: {
    id: p.uuid().primary().onCreate(() => crypto.randomUUID()),
    /** A month. First in the key with the indicator: a month's roll-up does not grow with the years before it. */
    period: p.text().$type<Period>(),
    indicator: p.text(),
    indicatorVersion: p.integer(),
    unitId: () => p.manyToOne(UnitRow).mapToPk().fieldName('unit_id'),
    /** Both counts, or neither once an entry was cleared: the row keeps its version. */
    numerator: p.bigint('number').strictNullable(),
    denominator: p.bigint('number').strictNullable(),
    enteredBy: () => p.manyToOne(User).mapToPk().fieldName('entered_by'),
    enteredAt: p.datetime().onCreate(() => new Date()),
    /** Counts edits; a writer must name the one it read. */
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['period', 'indicator', 'indicatorVersion', 'unitId'] }],
  checks: [
    { name: 'kpi_entry_both_or_neither', expression: '(numerator is null) = (denominator is null)' },
    { name: 'kpi_entry_numerator_exact', expression: 'numerator >= 0 and numerator <= 9007199254740991' },
    { name: 'kpi_entry_denominator_exact', expression: 'denominator >= 0 and denominator <= 9007199254740991' },
  ],
});

/** A row of `kpi_entry`: what one unit counted in one month, by one version of an indicator. */
export class EntryRow extends EntryRowSchema.class {}

EntryRowSchema.setClass(EntryRow);
