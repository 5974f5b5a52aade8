import type { KyselyPlugin, UnknownRow } from 'kysely';

/**
 * Gives moments back as `Date`. MikroORM's drivers leave a raw timestamptz as text, and better-auth compares an expiry
 * with the clock: as text it would never come.
 */
export const realDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(withDates) }),
};

function withDates(row: UnknownRow): UnknownRow {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, isMoment(column, value) ? new Date(value) : value]));
}

function isMoment(column: string, value: unknown): value is string {
  return column.endsWith('_at') && typeof value === 'string';
}
