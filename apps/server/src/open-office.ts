import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate, openDatabase, type Database } from './database.ts';
import type { Env } from './env.ts';
import { lockFolder } from './folder-lock.ts';
import { keepRollUpInLine } from './kpi/result/rebuild-roll-up.ts';
import { databaseOutOfReach } from './start-refused.ts';
import { seedUnits } from './unit/seed-units.ts';

/** The database of one office, migrated and with its units, held until it is closed. */
export interface Office {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

/**
 * Opens the database the settings name, and brings it up to date.
 * Refuses with `FolderInUseError` an embedded database that another process has open: the lock is taken before the folder is.
 */
export async function openOffice(env: Env): Promise<Office> {
  if (env.databaseUrl !== null) return openPostgreSql(env.databaseUrl);
  const lock = await lockFolder(env.dataFolder);
  try {
    const folder = join(env.dataFolder, 'database');
    await mkdir(folder, { recursive: true });
    const database = await openDatabase({ kind: 'folder', folder });
    return await openedOf(database, { bringUpToDate: () => migrateAndSeed(database), release: lock.release });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Any number, the same in every version: of several servers that start on one PostgreSQL one migrates and the rest wait. */
const migrationLock = 5_106_2022;

async function openPostgreSql(url: string): Promise<Office> {
  const database = await openDatabase({ kind: 'postgresql', url });
  await reach(database, url);
  const migrated = async () => {
    await database.em.fork().transactional(async (em) => {
      await em.execute('select pg_advisory_xact_lock(?)', [migrationLock]);
      await migrateAndSeed(database);
    });
  };
  return openedOf(database, { bringUpToDate: migrated, release: async () => {} });
}

/** PostgreSQL's code for a database that is not there: migrating makes it. */
const noSuchDatabase = '3D000';

/** Refuses when the server, the person or the password is not what the setting says. */
async function reach(database: Database, url: string): Promise<void> {
  try {
    await database.em.fork().execute('select 1');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === noSuchDatabase) return;
    await database.close(true);
    throw databaseOutOfReach(url, error);
  }
}

interface Steps {
  readonly bringUpToDate: () => Promise<void>;
  readonly release: () => Promise<void>;
}

async function openedOf(database: Database, { bringUpToDate, release }: Steps): Promise<Office> {
  try {
    await bringUpToDate();
  } catch (error) {
    await database.close(true);
    throw error;
  }
  return {
    database,
    close: async () => {
      await database.close(true);
      await release();
    },
  };
}

async function migrateAndSeed(database: Database): Promise<void> {
  await migrate(database);
  await seedUnits(database.em);
  await keepRollUpInLine(database.em);
}
