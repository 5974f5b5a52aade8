import { beforeAll, describe, expect, it } from 'vitest';
import { declaredIn, emitDeclarations, exportsOf, type Declarations } from './testing/declarations.ts';

const subpaths = {
  calendar: 'calendar/index.ts',
  unit: 'unit/index.ts',
  plan: 'plan/index.ts',
  kpi: 'kpi/index.ts',
  faults: 'faults.ts',
};

describe('the surface of the package', () => {
  let declarations: Declarations;

  beforeAll(() => {
    declarations = emitDeclarations();
  }, 120_000);

  // What a client sees has changed when this fails. When that was meant: pnpm vitest run src/surface.test.ts -u
  it.each(Object.entries(subpaths))('gives clients of ./%s what the snapshot has', async (subpath, file) => {
    const surface = exportsOf(declarations, file).map(({ name, text }) => `${name}\n  ${text}\n`);

    await expect(surface.join('\n')).toMatchFileSnapshot(`../api/${subpath}.txt`);
  });

  it('says of every export, inside the package too, what it is', () => {
    const silent = [...declarations].flatMap(([file, text]) =>
      declaredIn(text)
        .filter(({ isDocumented }) => !isDocumented)
        .map(({ name }) => `${file}: ${name}`),
    );

    expect(silent).toEqual([]);
  });
});
