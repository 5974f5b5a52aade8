import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

const cli = join(import.meta.dirname, '../apps/server/src/cli.ts');

/** The product as it runs in a process of its own. */
export interface StartedServer {
  readonly address: string;
  /** What it printed until it listened. */
  readonly said: string;
  readonly stop: () => Promise<void>;
}

export interface RunningServer {
  readonly address: string;
  /** The first administrator, as printed at the first start. */
  readonly administrator: { readonly email: string; readonly password: string };
  readonly stop: () => Promise<void>;
}

/** Starts the product as `npm start` does, on an empty database (`--demo`: with demonstration data), and waits for its address. */
export async function serve(...args: readonly string[]): Promise<RunningServer> {
  const { address, said, stop } = await serveOn(await emptyDatabase(), ...args);
  return { address, stop, administrator: firstAdministrator(said) };
}

/** Starts the product on a PostgreSQL database, or on an embedded one of its own when there is none, and waits for its address. */
export async function serveOn(url: string | null, ...args: readonly string[]): Promise<StartedServer> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-e2e-'));
  const port = await freePort();
  const env = { ...process.env, PORT: `${port}`, DONDOC_DATA: folder, ...(url === null ? {} : { DATABASE_URL: url }) };
  const server = spawn(process.execPath, [cli, 'serve', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  const started = new Promise<void>((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      if (said.includes(`:${port}`)) resolve();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('exit', (status) => reject(new Error(`the server ended with ${status}:\n${said}`)));
  });
  await started;
  return {
    address: `http://localhost:${port}`,
    said,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The administrator whom the first start on a database added and printed. */
export function firstAdministrator(said: string): RunningServer['administrator'] {
  const email = /[\w.+-]+@[\w.-]+/.exec(said)?.[0];
  const password = /(?:one-time password|mật khẩu dùng một lần)[^:]*:\s*(\S+)/i.exec(said)?.[1];
  if (email === undefined || password === undefined) throw new Error(`no first administrator was printed:\n${said}`);
  return { email, password };
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** A database of its own on the PostgreSQL of DATABASE_URL; null where the embedded one is used. */
export async function emptyDatabase(): Promise<string | null> {
  const url = process.env['DATABASE_URL'];
  if (url === undefined) return null;
  const name = `e2e_${crypto.randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
