import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestProject } from 'vitest/node';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge'];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Finds a browser for the tests, installs Debian's where it may, and otherwise fails: they are never left out. */
export default function findBrowser(project: TestProject): void {
  const found = named() ?? installed() ?? fromDebian();
  if (found === null) {
    throw new Error(
      'The browser tests need Chromium, Chrome or Edge: install one (Debian: apt-get install chromium) or name its program in DONDOC_BROWSER.',
    );
  }
  project.provide('browser', found);
}

function named(): string | null {
  const program = process.env['DONDOC_BROWSER'];
  if (program === undefined || program === '') return null;
  if (!isProgram(program)) throw new Error(`DONDOC_BROWSER names ${program}, which is not a program that can be run.`);
  return program;
}

function installed(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat('/usr/bin');
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name))).concat(elsewhere);
  return places.find(isProgram) ?? null;
}

function fromDebian(): string | null {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
  console.error("No browser was found; installing Debian's Chromium …");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  const isThere = aptGet('update', '-qq') && aptGet('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core');
  return isThere ? installed() : null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    browser: string;
  }
}
