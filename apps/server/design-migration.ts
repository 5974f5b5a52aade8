import { migrate, openDatabase } from './src/database.ts';

/**
 * `node design-migration.ts NAME` writes a migration of what the entities say beyond the migrations there are;
 * `node design-migration.ts --check` exits with 1 when they say anything. Both on an embedded database in memory.
 */
const [word] = process.argv.slice(2);
const database = await openDatabase({ kind: 'memory', image: null });
try {
  await migrate(database);
  if (word === '--check') process.exitCode = await check();
  else console.log(await write(word ?? 'change'));
} finally {
  await database.close(true);
}

async function check(): Promise<number> {
  const missing = await database.schema.getUpdateSchemaSQL({ wrap: false });
  console.log(missing === '' ? 'The migrations say what the entities say.' : missing);
  return missing === '' ? 0 : 1;
}

async function write(name: string): Promise<string> {
  const { fileName } = await database.migrator.create(undefined, false, false, name);
  return fileName === '' ? 'There is nothing to migrate.' : `migrations/${fileName}`;
}
