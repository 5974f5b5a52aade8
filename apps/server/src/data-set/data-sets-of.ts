import { sql } from 'kysely';
import type { Day } from '@dondoc/domain/calendar';
import type { DataField, DataSet } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../database.ts';

/** Which data sets are asked for. */
export interface DataSetsAsked {
  /** Of these units; of every unit when null. */
  readonly unitIds: readonly UnitId[] | null;
  /** Of these fields; of every field when null. */
  readonly fields: readonly DataField[] | null;
  /** As they were known at the end of this day; as they stand when null. */
  readonly known: Day | null;
  /** Whether those that were removed are among them, whenever that was; not when left out. */
  readonly withRemoved?: boolean;
  /** Some of them, in their order; all when left out. */
  readonly page?: { readonly limit: number; readonly offset: number };
}

/** A data set as it stood. */
export interface StoredDataSet extends DataSet {
  readonly id: string;
  readonly version: number;
  /** The name of the person who saved it. */
  readonly savedBy: string;
  readonly savedAt: string;
}

/** A data set as it stood, and whether it still counts. */
export interface FoundDataSet extends StoredDataSet {
  /** The day from which on it no longer counts, and the name of the person who removed it; null: it stands. */
  readonly removed: { readonly on: Day; readonly by: string } | null;
}

interface Row extends Omit<StoredDataSet, 'stages'> {
  readonly paper: number;
  readonly scanned: number;
  readonly structured: number;
  readonly shared: number;
}

/**
 * Reads data sets in one query, by unit, field and name. A set counts until the day before it was removed. Of one name the
 * set that stands comes first, then those that were removed, the last one first.
 */
export async function dataSetsOf(em: Em, { unitIds, fields, known, withRemoved = false, page }: DataSetsAsked): Promise<readonly FoundDataSet[]> {
  const { rows } = await sql<Row & Pick<FoundDataSet, 'removed'>>`
    select * from (
      select distinct on (data_set.id) ${columns},
        case when data_set.removed_on <= ${known ?? '2100-12-31'}::date
          then jsonb_build_object('on', data_set.removed_on, 'by', remover.name) end as removed
      from data_set
      join data_set_change as change on change.data_set_id = data_set.id
      join app_user as person on person.id = change.saved_by
      left join app_user as remover on remover.id = data_set.removed_by
      where (${known === null} or change.saved_on <= ${known ?? '2100-12-31'}::date)
        and (${withRemoved} or data_set.removed_on is null or data_set.removed_on > ${known}::date)
        and (${unitIds === null} or data_set.unit_id in (select jsonb_array_elements_text(${JSON.stringify(unitIds ?? [])}::jsonb)))
      order by data_set.id, change.version desc
    ) as stood
    where ${fields === null} or stood.field in (select jsonb_array_elements_text(${JSON.stringify(fields ?? [])}::jsonb))
    order by stood."unitId", stood.field, stood.name, stood.removed->>'on' desc nulls first, stood.id
    limit ${page?.limit ?? null}::bigint offset ${page?.offset ?? 0}::bigint`.execute(em.getKysely());
  return rows.map(({ removed, ...row }) => ({ ...asDataSet(row), removed }));
}

/** Every value one data set has had, the last first. */
export async function changesOf(em: Em, dataSetId: string): Promise<readonly StoredDataSet[]> {
  const { rows } = await sql<Row>`
    select ${columns}
    from data_set
    join data_set_change as change on change.data_set_id = data_set.id
    join app_user as person on person.id = change.saved_by
    where data_set.id = ${dataSetId}::uuid
    order by change.version desc`.execute(em.getKysely());
  return rows.map(asDataSet);
}

const columns = sql.raw(`data_set.id, data_set.unit_id as "unitId", change.version, change.field, change.name,
  change.total::float8 as total, change.paper::float8 as paper, change.scanned::float8 as scanned,
  change.structured::float8 as structured, change.shared::float8 as shared, change.cleaned::float8 as cleaned,
  change.as_of::text as "asOf", change.evidence, person.name as "savedBy",
  to_char(change.saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "savedAt"`);

function asDataSet({ paper, scanned, structured, shared, ...row }: Row): StoredDataSet {
  return { ...row, stages: { paper, scanned, structured, shared } };
}
