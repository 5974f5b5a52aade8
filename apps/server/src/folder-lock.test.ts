import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUseError, lockFolder } from './folder-lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Another process that takes the lock, says how it went, and lives until it is killed. */
function another() {
  const code = `
    import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'folder-lock.ts'))};
    await lockFolder(${JSON.stringify(folder)}).then(() => console.log('held'), (error) => console.log(error.name));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = new Promise<string>((resolve) => child.stdout.once('data', (part: Buffer) => resolve(part.toString().trim())));
  const killed = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  return { said, killed };
}

describe('lockFolder', () => {
  it('refuses a folder that another living process holds, and names it', async () => {
    const holder = another();
    expect(await holder.said).toBe('held');

    await expect(lockFolder(folder)).rejects.toThrow(FolderInUseError);
    await expect(lockFolder(folder)).rejects.toThrow(/đang được một máy chủ Đôn Đốc khác sử dụng \(pid \d+/);

    await holder.killed();
  });

  it('takes over from a process that was killed, and leaves one lock file', async () => {
    const holder = another();
    await holder.said;
    await holder.killed();

    const lock = await lockFolder(folder);

    expect(await readdir(folder)).toEqual(['server.lock']);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('lets exactly one of several starters win over a dead lock', async () => {
    await writeFile(join(folder, 'server.lock'), JSON.stringify({ pid: 999_999_999, host: hostname(), born: '1', since: '', token: 'dead' }));
    const starters = [another(), another(), another(), another()];

    const said = await Promise.all(starters.map((starter) => starter.said));

    expect(said.toSorted()).toEqual(['FolderInUseError', 'FolderInUseError', 'FolderInUseError', 'held']);
    await Promise.all(starters.map((starter) => starter.killed()));
  });

  it('does not take a process that got the same pid later for the holder', async () => {
    await writeFile(
      join(folder, 'server.lock'),
      JSON.stringify({ pid: process.ppid, host: hostname(), born: '1', since: '', token: 'dead' }),
    );

    const lock = await lockFolder(folder);

    expect(JSON.parse(await readFile(join(folder, 'server.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    await lock.release();
  });

  it('does not judge the life of a process on another host', async () => {
    await writeFile(join(folder, 'server.lock'), JSON.stringify({ pid: 1, host: 'elsewhere', born: null, since: '', token: 'x' }));

    await expect(lockFolder(folder)).rejects.toThrow(FolderInUseError);
  });

  it('can be taken again after it was released', async () => {
    await (await lockFolder(folder)).release();
    await (await lockFolder(folder)).release();

    expect(await readdir(folder)).toEqual([]);
  });
});
