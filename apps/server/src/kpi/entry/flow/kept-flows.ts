import { sql } from 'kysely';
import { shiftPeriod, type Day, type Period } from '@dondoc/domain/calendar';
import type { Flow } from '@dondoc/domain/kpi';
import type { UnitId } from '@dondoc/domain/unit';
import type { Em } from '../../../database.ts';

/** The totals kept of these units in these months and in the months before them. One query. */
export async function keptFlows(em: Em, units: readonly UnitId[], months: readonly Period[]): Promise<readonly Flow[]> {
  const asked = [...new Set(months.flatMap((month) => [month, shiftPeriod(month, -1)]))];
  const { rows } = await sql<Flow>`
    select source, unit_id as "unitId", period, service, row_key as key, counts
    from kpi_flow
    where period in (select jsonb_array_elements_text(${JSON.stringify(asked)}::jsonb))
      and unit_id in (select jsonb_array_elements_text(${JSON.stringify(units)}::jsonb))`
    .execute(em.getKysely());
  return rows;
}

/** Keeps totals, over those that were kept under the same key. One statement. */
export async function keepFlows(em: Em, flows: readonly Flow[], terms: { readonly userId: string; readonly today: Day }): Promise<void> {
  if (flows.length === 0) return;
  const rows = flows.map(({ source, unitId, period, service, key, counts }) => ({ source, unit_id: unitId, period, service, row_key: key, counts }));
  await sql`
    insert into kpi_flow (period, unit_id, source, service, row_key, counts, imported_by, imported_at, imported_on)
    select period, unit_id, source, service, row_key, counts, ${terms.userId}, now(), ${terms.today}::date
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as flow(
      source text, unit_id text, period text, service int, row_key text, counts jsonb)
    on conflict (period, unit_id, source, service, row_key) do update
    set counts = excluded.counts, imported_by = excluded.imported_by, imported_at = excluded.imported_at, imported_on = excluded.imported_on`
    .execute(em.getKysely());
}
