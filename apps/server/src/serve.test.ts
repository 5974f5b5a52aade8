import { spawn, type ChildProcess } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { aDataFolder } from './testing/a-data-folder.ts';

/** The embedded database in real processes, whatever database the other tests run on. */
const { folder, remove } = await aDataFolder();
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(remove);

const { DATABASE_URL: _, ...environment } = process.env;

async function dondoc(args: readonly string[]) {
  const port = await freePort();
  const env = { ...environment, PORT: `${port}`, HOST: '127.0.0.1', DONDOC_DATA: folder };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'cli.ts'), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let said = '';
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      if (said.includes(`:${port}`)) resolve(said);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(said)));
  });
  ready.catch(() => {});
  return { child, ready, exited, address: `http://127.0.0.1:${port}`, said: () => said };
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

describe('dondoc serve', () => {
  it('prints the first administrator once, holds its folder alone, survives a kill, and lets go when told to end', async () => {
    const first = await dondoc(['serve']);
    const printed = await first.ready;
    expect(printed).toMatch(/admin@dondoc\.local\n.*one-time password.*: [a-z0-9]{4}(-[a-z0-9]{4}){3}\n/);

    const second = await dondoc(['serve']);
    expect(await second.exited).toBe(1);
    expect(second.said()).toContain(`The data folder ${folder} is in use by another Đôn Đốc server (pid ${first.child.pid}`);

    first.child.kill('SIGKILL');
    await first.exited;
    const third = await dondoc(['serve']);
    const again = await third.ready;
    expect(again).not.toContain('one-time password');
    expect(await (await fetch(`${third.address}/api/health`)).json()).toEqual({ ok: true });

    third.child.kill('SIGTERM');
    expect(await third.exited).toBe(0);
    expect(await readdir(folder)).toEqual(['database']);
  }, 240_000);

  it.each([
    ['a bad setting', { PORT: 'nhà' }, /^Thiết lập không hợp lệ \/ bad setting: PORT/],
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgresql://dondoc:bi-mat@127.0.0.1:1/dondoc' },
      /The database 127\.0\.0\.1:1\/dondoc \(DATABASE_URL\) cannot be reached: .*ECONNREFUSED/,
    ],
  ])('refuses to start with %s, in a sentence that names it and no secret', async (_name, setting, sentence) => {
    const env = { ...environment, ...setting };
    const refused = spawn(process.execPath, [join(import.meta.dirname, 'cli.ts'), 'serve'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    refused.stderr.on('data', (part: Buffer) => (said += part.toString()));

    expect(await new Promise((resolve) => refused.once('close', resolve))).toBe(1);
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/bi-mat|\n +at /);
  });
});
