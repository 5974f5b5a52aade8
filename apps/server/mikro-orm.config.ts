import { defineConfig } from '@mikro-orm/pglite';
import { entities } from './src/entities.ts';
import { migrationSettings } from './src/database.ts';
import { Migrator } from '@mikro-orm/migrations';

/** For the command line: migrations are written against an empty embedded database. */
export default defineConfig({ entities: [...entities], extensions: [Migrator], migrations: migrationSettings, dbName: 'memory://' });
