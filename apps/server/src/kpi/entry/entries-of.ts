import { sql } from 'kysely';
import type { Day, Period } from '@dondoc/domain/calendar';
import { allServices, type EntryCell, type Indicator } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import { listOf, type Em } from '../../database.ts';

/** Which entries are asked for; of every unit when `unitIds` is null. */
export interface EntriesAsked {
  readonly indicators: readonly Indicator[];
  readonly months: readonly Period[];
  readonly unitIds: readonly UnitId[] | null;
  /** Of these services; all services together unless others are named. */
  readonly services?: readonly number[];
}

/** An entry as it stands. */
export interface StoredEntry extends EntryCell {
  readonly unitId: UnitId;
  readonly indicator: string;
  readonly service: number;
  readonly period: Period;
  readonly note: string | null;
  readonly version: number;
  /** The name of the person who entered it last. */
  readonly enteredBy: string;
  readonly enteredOn: Day;
}

/** Reads, in one query, entries counted by exactly these versions of indicators in these months. */
export async function entriesOf(em: Em, asked: EntriesAsked): Promise<readonly StoredEntry[]> {
  const { indicators, months, unitIds, services = [allServices] } = asked;
  const keys = months.flatMap((period) =>
    indicators.flatMap(({ code, version }) => services.map((service) => ({ period, code, version, service }))),
  );
  const { rows } = await sql<StoredEntry>`
    select entry.unit_id as "unitId", entry.indicator, entry.service, entry.period, entry.version, person.name as "enteredBy",
      entry.numerator::float8 as numerator, entry.denominator::float8 as denominator,
      entry.not_applicable as "notApplicable", entry.note, entry.entered_on::text as "enteredOn"
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as asked(period text, code text, version int, service int)
    join kpi_entry as entry
      on entry.period = asked.period and entry.indicator = asked.code and entry.indicator_version = asked.version
      and entry.service = asked.service
    join app_user as person on person.id = entry.entered_by
    where ${unitIds === null ? sql`true` : sql`entry.unit_id = any(${listOf(unitIds)})`}`
    .execute(em.getKysely());
  return rows;
}
