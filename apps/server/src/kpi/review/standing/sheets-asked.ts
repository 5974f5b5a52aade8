import { sql, type RawBuilder } from 'kysely';
import type { Period } from '@dondoc/domain/calendar';
import type { UnitId } from '@dondoc/domain/unit';

/** Which sheets are asked for: those of each unit in each month. */
export interface SheetsAsked {
  readonly unitIds: readonly UnitId[];
  readonly months: readonly Period[];
}

/** Whether no sheet at all is asked for: then nothing need be read. */
export const isNothing = ({ unitIds, months }: SheetsAsked): boolean => unitIds.length === 0 || months.length === 0;

/** The sheets of a list as they are asked for; when they are of several months, also those of their units in the other months. */
export function asAsked(sheets: readonly SheetName[]): SheetsAsked {
  return { unitIds: [...new Set(sheets.map(({ unitId }) => unitId))], months: [...new Set(sheets.map(({ period }) => period))] };
}

/** The rows of a table with a unit and a month that are of the sheets asked for: `alias` names the table in its statement. */
export function isOfSheets({ unitIds, months }: SheetsAsked, alias: string): RawBuilder<boolean> {
  const table = sql.raw(alias);
  // A list PostgreSQL can join with: an array of thousands would be gone through for every row.
  const units = sql`select jsonb_array_elements_text(${JSON.stringify(unitIds)}::jsonb)`;
  return sql<boolean>`(${table}.period in (${sql.join([...months])}) and ${table}.unit_id in (${units}))`;
}

/** Names a sheet. */
export interface SheetName {
  readonly unitId: UnitId;
  readonly period: Period;
}

/** Names a sheet as the key of a map. */
export const sheetKey = ({ unitId, period }: SheetName): string => `${period} ${unitId}`;
