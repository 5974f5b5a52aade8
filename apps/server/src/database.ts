import { join } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql, type RawBuilder } from 'kysely';
import { entities } from './entities.ts';

/** Where the tables are: in a PostgreSQL, in a folder of the embedded database, or in memory for a test. */
export type DatabasePlace =
  | { readonly kind: 'postgresql'; readonly url: string }
  | { readonly kind: 'folder'; readonly folder: string }
  /** `image` is a dumped folder of an embedded database to begin with. */
  | { readonly kind: 'memory'; readonly image: Blob | null };

/** Where migrations stand and how they are written; one set for both databases. */
export const migrationSettings = {
  path: join(import.meta.dirname, '../migrations'),
  glob: '!(*.d|*.test).ts',
  emit: 'ts',
  snapshot: false,
  silent: true,
  fileName: migrationName,
} as const;

const shared = { entities: [...entities], extensions: [Migrator], migrations: migrationSettings, forceUtcTimezone: true };

/** Migrations are named by what they do: 20260714093000_add_reports. */
function migrationName(timestamp: string, name?: string): string {
  return `${timestamp}_${(name ?? 'change').replaceAll('-', '_')}`;
}

/** Opens the database; the same entities and migrations everywhere, only the driver differs. */
export async function openDatabase(place: DatabasePlace) {
  if (place.kind === 'postgresql') {
    const { MikroORM } = await import('@mikro-orm/postgresql');
    return MikroORM.init({ ...shared, clientUrl: place.url, driverOptions: { onPoolCreated: prepareStatements } });
  }
  const { MikroORM } = await import('@mikro-orm/pglite');
  if (place.kind === 'folder') return MikroORM.init({ ...shared, dbName: place.folder });
  const image = place.image === null ? {} : { driverOptions: { loadDataDir: survivingMerge(place.image) } };
  return MikroORM.init({ ...shared, ...image, dbName: 'memory://' });
}

/** What is asked of the pool of connections to PostgreSQL. */
interface Pool {
  on: (event: 'connect', opened: (client: Client) => void) => unknown;
}

interface Client {
  query: (...asked: unknown[]) => unknown;
}

/** As many as the statements of the product, several times over: those made up anew each time are not kept. */
const mostPrepared = 300;

/**
 * Has PostgreSQL keep the plan of a statement that comes again on the same connection: working out how to find a few
 * rows takes longer than finding them. A statement with nothing to fill in comes once, and is not kept.
 */
function prepareStatements(pool: Pool): void {
  pool.on('connect', (client) => {
    const plain = client.query.bind(client);
    const names = new Map<string, string>();
    client.query = (text, values, ...rest) => {
      if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return plain(text, values, ...rest);
      const name = names.get(text) ?? (names.size < mostPrepared ? `s${names.size}` : null);
      if (name === null) return plain(text, values, ...rest);
      names.set(text, name);
      return plain({ name, text, values }, ...rest);
    };
  });
}

/** Brings the tables up to date. */
export async function migrate(database: Database): Promise<void> {
  await database.migrator.up();
}

/** The ORM merges its options deeply, which takes a Blob apart; what PGlite asks of one survives as two plain members. */
function survivingMerge(image: Blob): Pick<Blob, 'arrayBuffer' | 'type'> {
  return { arrayBuffer: () => image.arrayBuffer(), type: image.type };
}

export type Database = Awaited<ReturnType<typeof openDatabase>>;

/** What a procedure reads and writes through; one for each request. */
export type Em = SqlEntityManager;

/**
 * Words as an array in one parameter: the statement stays the same whatever their number, and an index on the column
 * that is held against it is used. PGlite and PostgreSQL read JSON alike.
 */
export function listOf(words: readonly string[]): RawBuilder<string[]> {
  return sql<string[]>`array(select jsonb_array_elements_text(${JSON.stringify(words)}::jsonb))`;
}
