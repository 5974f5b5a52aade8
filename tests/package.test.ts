import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// @dondoc/domain as another developer gets it: packed, installed in an empty project, type-checked, run and bundled.

const project = mkdtempSync(join(tmpdir(), 'dondoc-package-'));
const domain = join(import.meta.dirname, '../packages/domain');
const tsc = join(import.meta.dirname, 'node_modules/.bin/tsc');

const run = (program: string, args: readonly string[], cwd = project) =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  run('pnpm', ['pack', '--pack-destination', project], domain);
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  writeFileSync(join(project, 'pnpm-workspace.yaml'), 'packages: []\n');
  run('pnpm', ['add', '--prefer-offline', '--ignore-scripts', join(project, tarball)]);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const use = `
import { day, type Day } from '@dondoc/domain/calendar';
import type { FaultCode } from '@dondoc/domain/faults';
import { rateOf } from '@dondoc/domain/kpi';
import { dueOn, readDeadline, type DeadlineRule } from '@dondoc/domain/plan';
import { nationalRegister, unitTreeOn } from '@dondoc/domain/unit';

const rules: readonly DeadlineRule[] = readDeadline('Quý IV/2026', { year: null }).rules;
const due: (Day | null)[] = rules.map((rule) => dueOn(rule));
const code: FaultCode = 'calendar/not-a-day';
const rate = rateOf({ numerator: 1, denominator: 3 });
console.log(JSON.stringify([due, code, rate, unitTreeOn(nationalRegister, day('2025-07-01')).units.size > 51]));
`;

describe('the packed domain', () => {
  it('holds JavaScript, declarations and source maps, and no test', () => {
    const files = run('tar', ['tzf', readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '']).split('\n');

    expect(files).toEqual(expect.arrayContaining(['package/dist/plan/index.js', 'package/dist/plan/index.d.ts', 'package/dist/plan/index.js.map']));
    expect(files.filter((name) => /\.test\.|\/testing\//.test(name))).toEqual([]);
  });

  it.each([
    ['strict settings', { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true }],
    ['lax settings', { strict: false }],
    ['the resolution of bundlers', { strict: true, moduleResolution: 'bundler', module: 'esnext' }],
  ])('type-checks in an empty project with %s', (_, options) => {
    writeFileSync(join(project, 'use.ts'), use);
    const compilerOptions = { target: 'es2024', module: 'nodenext', noEmit: true, lib: ['es2024', 'dom'], types: [], skipLibCheck: false, ...options };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));

    expect(run(tsc, ['-p', project])).toBe('');
  });

  it('runs in Node', () => {
    writeFileSync(join(project, 'use.ts'), use);

    expect(JSON.parse(run(process.execPath, ['use.ts']))).toEqual([['2026-12-31'], 'calendar/not-a-day', { ok: true, value: 3333 }, true]);
  });

  it('gives no path but those it exports', () => {
    writeFileSync(join(project, 'deep.js'), `import '@dondoc/domain/plan/status';`);

    expect(() => run(process.execPath, ['deep.js'])).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });

  it.each([
    ['one deadline rule', `export { dueOn } from '@dondoc/domain/plan';`, 15],
    ['the rate of a tally', `export { rateOf } from '@dondoc/domain/kpi';`, 2],
    ['a day', `export { addDays } from '@dondoc/domain/calendar';`, 3],
  ])('costs a browser bundle that imports %s at most what is promised, zod aside', async (_, source, kilobytes) => {
    expect(await bundledSize(source)).toBeLessThan(kilobytes * 1024);
  });
});

/** Bytes after minifying and gzip. */
async function bundledSize(source: string): Promise<number> {
  const entry = join(project, 'entry.js');
  writeFileSync(entry, source);
  const built = await build({
    root: project,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['es'] }, rolldownOptions: { external: ['zod'] } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
  return outputs.reduce((sum, output) => sum + (output.type === 'chunk' ? gzipSync(output.code).length : 0), 0);
}
