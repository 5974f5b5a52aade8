#!/usr/bin/env node
// Brings the tools of this repository onto a machine that has only git, Node >= 20 and npm, then runs
// pnpm with the arguments given. Everything lands in .tools/, which git ignores. Uses no dependency and
// neither npx nor corepack: both were tried and run the wrong Node, or none (docs/decisions/0002).
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = '12.21.0';
const NODE = '24.21.0';
const LEAST_NODE = [24, 11];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tools = join(root, '.tools');
const bin = join(tools, 'node_modules', '.bin');

/** The Node package of the registry for this machine, or null when the running Node will do. */
function nodePackage() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isNewEnough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  if (isNewEnough) return null;
  const system = { linux: 'linux', win32: 'win' }[platform()];
  const machine = { x64: 'x64', arm64: 'arm64' }[arch()];
  if (system === undefined || machine === undefined) {
    fail(`Node ${LEAST_NODE.join('.')} or newer is needed on ${platform()} ${arch()}; this is ${process.version}.`);
  }
  return `node-${system}-${machine}`;
}

/** The environment for children: the project's tools first, and nothing of the outer npm's settings for this run. */
function environment(node) {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/i.test(name));
  const nodeBin = node === null ? dirname(process.execPath) : join(tools, 'node_modules', node, platform() === 'win32' ? '' : 'bin');
  const path = [nodeBin, bin, process.env.PATH].join(delimiter);
  return { ...Object.fromEntries(kept), PATH: path };
}

function fetchTools(node) {
  const wanted = [`pnpm@${PNPM}`, ...(node === null ? [] : [`${node}@${NODE}`])];
  const stamp = join(tools, 'stamp');
  const present = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : [];
  if (wanted.every((tool) => present.includes(tool))) return;
  console.error(`dondoc: fetching ${wanted.join(' and ')} into .tools/ …`);
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), '{"private":true}\n');
  const npm = platform() === 'win32' ? 'npm.cmd' : 'npm';
  const ran = spawnSync(
    npm,
    ['install', '--prefix', tools, '--no-save', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error', ...wanted],
    { cwd: tools, stdio: ['ignore', 2, 2], env: environment(null), shell: platform() === 'win32' },
  );
  if (ran.status !== 0) fail('the tools could not be fetched; is the npm registry reachable?');
  writeFileSync(stamp, wanted.join(' '));
}

/** Installs only when what decides the outcome has changed: a second start takes seconds. */
function install(env) {
  const parts = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map((file) => readFileSync(join(root, file)));
  const wanted = createHash('sha256').update(Buffer.concat(parts)).digest('hex');
  const stamp = join(root, 'node_modules', '.dondoc-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  run(['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'], env, 'ignore');
  writeFileSync(stamp, wanted);
}

function run(args, env, stdin = 'inherit') {
  const ran = spawnSync('pnpm', args, { cwd: root, stdio: [stdin, 2, 2], env, shell: platform() === 'win32' });
  if (ran.status !== 0) process.exit(ran.status ?? 1);
}

/** Hands over to the last program: its output is the only output, its exit status is ours, signals reach it. */
function handOver(program, args, { env, cwd }) {
  const child = spawn(program, args, { cwd, stdio: 'inherit', env, shell: platform() === 'win32' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(error.message));
  child.on('exit', (status, signal) => process.exit(signal === null ? status : 1));
}

function fail(sentence) {
  console.error(`dondoc: ${sentence}`);
  process.exit(1);
}

const node = nodePackage();
fetchTools(node);
const env = environment(node);
install(env);

const program = node === null ? process.execPath : join(tools, 'node_modules', node, platform() === 'win32' ? 'node.exe' : 'bin/node');
const cli = join(root, 'apps', 'server', 'src', 'cli.ts');
const [command, ...rest] = process.argv.slice(2);
switch (command) {
  case 'start':
    run(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], env, 'ignore');
    handOver(program, [cli, 'serve', ...rest], { env, cwd: root });
    break;
  case 'test':
    handOver('pnpm', ['verify', ...rest], { env, cwd: root });
    break;
  case 'dondoc':
    handOver(program, [cli, ...rest], { env, cwd: process.cwd() });
    break;
  case 'install':
    break;
  default:
    handOver('pnpm', [command, ...rest].filter((word) => word !== undefined), { env, cwd: root });
}
