import { migrate, openDatabase, type Database } from '../database.ts';
import { seedUnits } from '../unit/seed-units.ts';
import { databaseImage } from './image.ts';

/** A database of its own for one test file, migrated and with its units: embedded, or on the PostgreSQL of DATABASE_URL. */
export async function openTestDatabase(): Promise<{ readonly database: Database; readonly close: () => Promise<void> }> {
  const url = process.env['DATABASE_URL'];
  if (url === undefined) {
    const database = await openDatabase({ kind: 'memory', image: await databaseImage() });
    return { database, close: () => database.close(true) };
  }
  return onPostgresql(url);
}

async function onPostgresql(url: string) {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await administer(url, `create database ${name}`);
  const database = await openDatabase({ kind: 'postgresql', url: Object.assign(new URL(url), { pathname: `/${name}` }).href });
  await migrate(database);
  await seedUnits(database.em.fork());
  const close = async () => {
    await database.close(true);
    await administer(url, `drop database ${name} with (force)`);
  };
  return { database, close };
}

async function administer(url: string, statement: string): Promise<void> {
  const server = await openDatabase({ kind: 'postgresql', url });
  await server.em.getConnection().execute(statement);
  await server.close(true);
}
