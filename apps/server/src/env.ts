import { join } from 'node:path';
import { z } from 'zod';

const repository = join(import.meta.dirname, '../../..');

const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** A PostgreSQL database, 15 or newer; without it the embedded database is used. */
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://').optional(),
  /** The folder of the embedded database and of what the server keeps for itself. */
  DONDOC_DATA: z.string().min(1).default(join(repository, '.data')),
  /** The address people use, when a proxy stands before the server: https://dondoc.example.gov.vn */
  DONDOC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The name of the host to listen on. */
  HOST: z.string().min(1).default('0.0.0.0'),
});

export interface Env {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly publicUrl: string | null;
}

/** A setting that is not as it must be; the message names it. */
class SettingError extends Error {
  override readonly name = 'SettingError';
}

/** The settings of this process. Throws a {@link SettingError} that names each bad one. */
export function readEnv(variables: NodeJS.ProcessEnv): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = settings.safeParse(given);
  if (!read.success) {
    const bad = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new SettingError(`Thiết lập không hợp lệ / bad setting: ${bad.join('; ')}`);
  }
  const { PORT, HOST, DATABASE_URL, DONDOC_DATA, DONDOC_URL } = read.data;
  return { port: PORT, host: HOST, databaseUrl: DATABASE_URL ?? null, dataFolder: DONDOC_DATA, publicUrl: DONDOC_URL ?? null };
}
