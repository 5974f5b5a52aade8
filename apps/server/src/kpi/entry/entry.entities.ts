import { defineEntity, p } from '@mikro-orm/core';
import type { Day, Period } from '@dondoc/domain/calendar';
import type { UnitId } from '@dondoc/domain/unit';
import { User } from '../../identity/user.entity.ts';
import { UnitRow } from '../../unit/unit.entities.ts';

/** A month. First in the key with the indicator: a month's roll-up does not grow with the years before it. */
const month = () => p.text().$type<Period>();

const EntryRowSchema = defineEntity({
  name: 'EntryRow',
  tableName: 'kpi_entry',
  properties: {
    id: p.uuid().primary().onCreate(() => crypto.randomUUID()),
    period: month(),
    indicator: p.text(),
    indicatorVersion: p.integer(),
    /** The number of an essential service; 0: all services together. Cells of services never add into that total. */
    service: p.integer().default(0),
    unitId: () => p.manyToOne(UnitRow).mapToPk().fieldName('unit_id'),
    /** Both counts, or neither once an entry was cleared: the row keeps its version. */
    numerator: p.bigint('number').strictNullable(),
    denominator: p.bigint('number').strictNullable(),
    /** The unit has nothing of the kind to count: it owes no figure, which is neither blank nor zero. */
    notApplicable: p.boolean().default(false),
    /** Why an unusual value is right, in the words of the unit. */
    note: p.text().strictNullable(),
    enteredBy: () => p.manyToOne(User).mapToPk().fieldName('entered_by'),
    enteredAt: p.datetime().onCreate(() => new Date()),
    enteredOn: p.date().$type<Day>(),
    /** Counts edits; a writer must name the one it read. */
    version: p.integer().version().default(1),
  },
  uniques: [{ properties: ['period', 'indicator', 'indicatorVersion', 'service', 'unitId'] }],
  checks: [
    { name: 'kpi_entry_both_or_neither', expression: '(numerator is null) = (denominator is null)' },
    { name: 'kpi_entry_numerator_exact', expression: 'numerator >= 0 and numerator <= 9007199254740991' },
    { name: 'kpi_entry_denominator_exact', expression: 'denominator >= 0 and denominator <= 9007199254740991' },
    { name: 'kpi_entry_counts_or_not_applicable', expression: 'numerator is null or not not_applicable' },
  ],
});

/** A row of `kpi_entry`: what one unit counted in one month, by one version of an indicator, of one service or of all. */
export class EntryRow extends EntryRowSchema.class {}

EntryRowSchema.setClass(EntryRow);

/** Where a value came from: typed or pasted into the form, a file of the office, or totals exported elsewhere. */
export type EntryOrigin = 'typed' | 'file' | 'import';

const EntryChangeRowSchema = defineEntity({
  name: 'EntryChangeRow',
  tableName: 'kpi_entry_change',
  properties: {
    period: month().primary(),
    indicator: p.text().primary(),
    indicatorVersion: p.integer().primary(),
    service: p.integer().primary(),
    unitId: p.text().$type<UnitId>().primary(),
    /** The version of the entry that this value made. */
    version: p.integer().primary(),
    numerator: p.bigint('number').strictNullable(),
    denominator: p.bigint('number').strictNullable(),
    notApplicable: p.boolean(),
    note: p.text().strictNullable(),
    origin: p.text().$type<EntryOrigin>(),
    enteredBy: p.text(),
    enteredAt: p.datetime(),
    enteredOn: p.date().$type<Day>(),
  },
});

/**
 * A row of `kpi_entry_change`: one value an entry has had. Written once and never changed: it says how figures stood on a day.
 * Its unit and person are not foreign keys: each row is copied from one of `kpi_entry` by the statement that writes that,
 * whose keys were looked up then, and neither units nor people are ever deleted.
 */
export class EntryChangeRow extends EntryChangeRowSchema.class {}

EntryChangeRowSchema.setClass(EntryChangeRow);
