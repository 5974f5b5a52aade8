#!/usr/bin/env node
// Runs a command with DATABASE_URL set to a throwaway PostgreSQL cluster, and throws the cluster away.
// Usage: node scripts/with-postgres.mjs COMMAND [ARG ...]
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const isRoot = process.getuid?.() === 0;

/** The newest PostgreSQL on this machine: Debian keeps its programs out of PATH. */
function programs() {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home).map(Number).filter(Number.isFinite) : [];
  const newest = versions.toSorted((one, other) => other - one).find((version) => existsSync(join(home, `${version}`, 'bin', 'initdb')));
  if (newest === undefined) fail('no PostgreSQL server was found; install one (Debian: apt-get install postgresql).');
  return join(home, `${newest}`, 'bin');
}

function fail(sentence) {
  console.error(`with-postgres: ${sentence}`);
  process.exit(1);
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** PostgreSQL refuses to run as root: as root its own user runs it. */
function postgres(bin, program, args) {
  const path = join(bin, program);
  const ran = isRoot ? spawnSync('runuser', ['-u', 'postgres', '--', path, ...args]) : spawnSync(path, args);
  if (ran.status !== 0) fail(`${program} failed: ${ran.stderr?.toString() ?? ran.error?.message}`);
}

const bin = programs();
const folder = mkdtempSync(join(tmpdir(), 'dondoc-postgres-'));
if (isRoot) {
  const id = (flag) => Number(spawnSync('id', [flag, 'postgres']).stdout.toString());
  chownSync(folder, id('-u'), id('-g'));
}
const user = isRoot ? 'postgres' : userInfo().username;
const cluster = join(folder, 'cluster');
const port = await freePort();
postgres(bin, 'initdb', ['-D', cluster, '-U', user, '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync']);
const settings = `-c port=${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c max_connections=200`;
postgres(bin, 'pg_ctl', ['-D', cluster, '-w', '-s', '-l', join(folder, 'log'), '-o', settings, 'start']);

const [command, ...args] = process.argv.slice(2);
const url = `postgresql://${user}@127.0.0.1:${port}/postgres`;
const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, DATABASE_URL: url } });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => finish(1, error));
child.on('exit', (status) => finish(status ?? 1));

function finish(status, error) {
  if (error) console.error(`with-postgres: ${error.message}`);
  postgres(bin, 'pg_ctl', ['-D', cluster, '-m', 'immediate', '-s', 'stop']);
  rmSync(folder, { recursive: true, force: true });
  process.exit(status);
}
