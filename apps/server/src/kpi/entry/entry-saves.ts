import { sql, type RawBuilder } from 'kysely';

/** Names a cell of a unit and month in `kpi_entry_save`, in SQL: of columns of these names. */
export const savedCell = `indicator || ' ' || indicator_version || ' ' || service`;

/** The place of a cell in the arrays of a row `save` of `kpi_entry_save`; null where that did not write it. */
export function savedPlace(indicator: { readonly code: string; readonly version: number }, service: number): RawBuilder<number | null> {
  return sql`array_position(save.cells, ${`${indicator.code} ${indicator.version} ${service}`})`;
}
