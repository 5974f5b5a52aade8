import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../../serve.ts';

/** The bare server, in a process of its own as the product is. */
export interface BareServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export async function startBare(databaseUrl: string): Promise<BareServer> {
  const port = await freePort();
  const script = join(import.meta.dirname, 'bare-server.ts');
  const server = spawn(process.execPath, [script, `${port}`], { env: { ...process.env, DATABASE_URL: databaseUrl }, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve) => server.stdout.once('data', () => resolve()));
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}
