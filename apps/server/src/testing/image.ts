import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { PgliteConnection } from '@mikro-orm/pglite';
import { nationalRegister } from '@dondoc/domain/unit';
import { migrate, migrationSettings, openDatabase } from '../database.ts';
import { seedUnits } from '../unit/seed-units.ts';

const folder = join(import.meta.dirname, '../../node_modules/.cache/dondoc');

/** What the image is made of: when any of it changes, another image is made. */
function fingerprint(): string {
  const hash = createHash('sha256').update(JSON.stringify(nationalRegister));
  for (const name of readdirSync(migrationSettings.path).toSorted()) hash.update(name).update(readFileSync(join(migrationSettings.path, name)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * An embedded database, migrated and with its units, as a file image: making one takes ten seconds and opening it one.
 * Kept under node_modules/.cache until a migration or the register changes.
 */
export async function databaseImage(): Promise<Blob> {
  const file = join(folder, `${fingerprint()}.tar`);
  const kept = await readFile(file).catch(() => null);
  if (kept !== null) return new Blob([kept], { type: 'application/x-tar' });
  const image = await makeImage();
  await mkdir(folder, { recursive: true });
  const writing = `${file}.${process.pid}`;
  await writeFile(writing, Buffer.from(await image.arrayBuffer()));
  await rename(writing, file);
  for (const name of readdirSync(folder)) if (!file.endsWith(name) && !name.includes('.tar.')) await rm(join(folder, name), { force: true });
  return image;
}

async function makeImage(): Promise<Blob> {
  const database = await openDatabase({ kind: 'memory', image: null });
  await migrate(database);
  await seedUnits(database.em.fork());
  const client = await (database.em.getConnection() as PgliteConnection).getNativeClient();
  const image = await client.dumpDataDir('none');
  await database.close(true);
  return image;
}
