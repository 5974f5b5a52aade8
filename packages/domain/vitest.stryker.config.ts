import { configDefaults, defineConfig } from 'vitest/config';

/** `MUTATION_TESTS=src/kpi` tries mutants on the tests of one folder: quicker, and the folder stands by its own tests. */
const folder = process.env['MUTATION_TESTS'] ?? 'src';

// Mutants are tried in a copy of this package alone: what compares it with the repository around it, or looks at its
// source instead of running it, stays out.
export default defineConfig({
  test: {
    include: [`${folder}/**/*.test.ts`],
    setupFiles: ['src/testing/fix-seed.ts'],
    exclude: [
      ...configDefaults.exclude,
      'src/readme.test.ts',
      'src/surface.test.ts',
      'src/plan/deadline/wordings.test.ts',
      'src/plan/intake/documents.test.ts',
    ],
  },
});
