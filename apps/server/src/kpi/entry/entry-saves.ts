import { sql } from 'kysely';

/** Names a cell of a unit and month in `kpi_entry_save`, in SQL: of columns of these names. */
export const savedCell = `indicator || ' ' || indicator_version || ' ' || service`;

/** The same name of a cell that is looked for. */
export function savedCellOf(indicator: { readonly code: string; readonly version: number }, service: number): string {
  return `${indicator.code} ${indicator.version} ${service}`;
}

/** Each value that a row `save` of `kpi_entry_save` wrote, as a row `value`. */
export const savedValues = sql`unnest(save.cells, save.versions, save.numerators, save.denominators, save.not_applicable, save.notes)
  as value(cell, version, numerator, denominator, not_applicable, note)`;
