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

const counts = () => p.array((text) => (text as string | null) === null ? null : Number(text)).columnType('bigint[]').$type<readonly (number | null)[]>();

const EntrySaveRowSchema = defineEntity({
  name: 'EntrySaveRow',
  tableName: 'kpi_entry_save',
  properties: {
    period: month().primary(),
    unitId: p.text().$type<UnitId>().primary(),
    /** In the order the values were written. */
    id: p.bigint('number').primary().autoincrement(),
    enteredBy: p.text(),
    enteredAt: p.datetime(),
    enteredOn: p.date().$type<Day>(),
    origin: p.text().$type<EntryOrigin>(),
    /** Names of the cells; the arrays beside it have a place for each. */
    cells: p.array().columnType('text[]'),
    /** The versions of the entries that these values made. */
    versions: p.array(Number).columnType('int[]'),
    numerators: counts(),
    denominators: counts(),
    notApplicable: p.array((text) => text === 'true').columnType('boolean[]'),
    notes: p.array().columnType('text[]').$type<readonly (string | null)[]>(),
  },
});

/**
 * A row of `kpi_entry_save`: one act of saving figures of a unit and month, with each value that it wrote. Written once and
 * never changed: it says how figures stood on a day. One row for all cells of a form, which costs a save less than one each.
 * Its unit and person are not foreign keys: each value is copied from a row of `kpi_entry` by the statement that writes
 * that, whose keys were looked up then, and neither units nor people are ever deleted.
 */
export class EntrySaveRow extends EntrySaveRowSchema.class {}

EntrySaveRowSchema.setClass(EntrySaveRow);
