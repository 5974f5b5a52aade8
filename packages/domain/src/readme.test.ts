import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, it } from 'vitest';

const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');

/** The example of the README, as a module of this package that gives what it worked out. */
async function runExample(): Promise<Record<string, unknown>> {
  const example = /```ts\n(.*?)```/s.exec(readme)?.[1];
  if (example === undefined) throw new Error('the README has no example');
  const code = stripTypeScriptTypes(example).replaceAll(/@dondoc\/domain\/(\w+)/g, (_, part: string) =>
    import.meta.resolve(`./${part}/index.ts`),
  );
  return import(`data:text/javascript,${encodeURIComponent(`${code}\nexport { due, standing, units, rate, why };`)}`);
}

describe('the README example', () => {
  it('gives what its comments say', async () => {
    const { due, standing, units, rate, why } = await runExample();

    expect(due).toBe('2022-08-31');
    expect(standing).toMatchObject({ status: 'done-late', daysLate: 5 });
    expect(units).toMatchObject({ unitIds: { length: 85 } });
    expect(rate).toEqual({ ok: true, value: 9804 });
    expect(why).not.toEqual([]);
  });
});
