import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Another server holds the folder. Two processes on one embedded database lose data without a word. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';

  constructor(folder: string, holder: Holder | null) {
    const by = holder === null ? '' : ` (pid ${holder.pid}, ${holder.host}, ${holder.since})`;
    super(
      `Thư mục dữ liệu ${folder} đang được một máy chủ Đôn Đốc khác sử dụng${by}; hãy dừng máy chủ đó hoặc chọn thư mục khác (DONDOC_DATA). / ` +
        `The data folder ${folder} is in use by another Đôn Đốc server${by}; stop it, or choose another folder (DONDOC_DATA).`,
    );
  }
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  /** The kernel's start time of the process, so that a pid used again is not taken for the holder; null where it is not known. */
  readonly born: string | null;
  readonly token: string;
}

export interface FolderLock {
  readonly release: () => Promise<void>;
}

/**
 * Holds a folder for this process until it is released or the process ends.
 *
 * The lock file is made whole under another name and linked into place: a link fails when the name is taken, so of two
 * starters one wins. A lock whose process is dead (kill -9, power cut) is moved aside, which again only one can do.
 * Refuses with {@link FolderInUseError} while the holder lives, and on another host's lock: its life cannot be seen.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'server.lock');
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    born: bornOf(process.pid),
    token: randomUUID(),
  };
  const own = `${path}.${holder.token}`;
  await writeFile(own, JSON.stringify(holder));
  try {
    for (let tries = 0; tries < 5; tries += 1) {
      if (await linked(own, path)) return await settled(holder, { folder, path });
      await setAsideDead(folder, path);
    }
  } finally {
    await rm(own, { force: true });
  }
  throw new FolderInUseError(folder, await holderOf(path));
}

/**
 * A starter that looked at a dead lock may move ours aside a moment later and, finding that it changed, put it back; in
 * that moment a third may have taken the place. So the lock counts once it is still ours after the moment has passed.
 */
async function settled(holder: Holder, { folder, path }: { readonly folder: string; readonly path: string }): Promise<FolderLock> {
  await setTimeout(50);
  const now = await holderOf(path);
  if (now?.token !== holder.token) throw new FolderInUseError(folder, now);
  return heldBy(holder, path);
}

async function linked(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Moves a dead process's lock out of the way; throws while its holder lives. */
async function setAsideDead(folder: string, path: string): Promise<void> {
  const before = await identityOf(path);
  const holder = await holderOf(path);
  if (before === null) return;
  if (holder !== null && isAlive(holder)) throw new FolderInUseError(folder, holder);
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  // Between looking and moving another starter may have put its own lock there: give that one back.
  if ((await identityOf(aside)) !== before) await linked(aside, path);
  await rm(aside, { force: true });
}

function heldBy(holder: Holder, path: string): FolderLock {
  const removeOwn = () => {
    try {
      if ((JSON.parse(readFileSync(path, 'utf8')) as Holder).token === holder.token) rmSync(path, { force: true });
    } catch {
      // Gone already: there is nothing left to release.
    }
  };
  process.once('exit', removeOwn);
  return {
    release: async () => {
      process.off('exit', removeOwn);
      removeOwn();
    },
  };
}

async function holderOf(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

async function identityOf(path: string): Promise<string | null> {
  try {
    const { ino, mtimeNs } = await stat(path, { bigint: true });
    return `${ino} ${mtimeNs}`;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function isAlive({ pid, host, born }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (isCode(error, 'ESRCH')) return false;
  }
  const now = bornOf(pid);
  return born === null || now === null || born === now;
}

/** Field 22 of /proc/PID/stat: clock ticks from the boot of the machine to the start of the process. */
function bornOf(pid: number): string | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
