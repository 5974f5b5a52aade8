import { configDefaults, defineConfig } from 'vitest/config';

/** `MUTATION_TESTS='src/kpi/*.test.ts'` tries mutants on these alone: quicker, and a folder stands by its own tests. */
const tests = process.env['MUTATION_TESTS'] ?? 'src/**/*.test.ts';

// Mutants are tried in a copy of this package alone: tests that compare it with the repository around it stay out, and
// so does the one that reads its declarations instead of running it. The plan documents are read where they are.
export default defineConfig({
  test: {
    include: tests.split(','),
    // The copy stands in .stryker-tmp of the package: the plan documents are four folders above, as the package's own tests find them.
    env: { PLAN_DOCUMENTS: new URL('../../../../tests/documents/', import.meta.url).href },
    setupFiles: ['src/testing/fix-seed.ts', 'src/testing/forget-registers.ts'],
    // A worker for each file and mutant would take longer than the tests. Static mutants are ignored, so nothing that
    // is worked out once, on import, differs between mutants.
    isolate: false,
    exclude: [
      ...configDefaults.exclude,
      'src/readme.test.ts',
      'src/surface.test.ts',
      'src/plan/deadline/wordings-page.test.ts',
      'src/plan/intake/intake.property.test.ts',
    ],
  },
});
