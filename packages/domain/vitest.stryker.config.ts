import { configDefaults, defineConfig } from 'vitest/config';

// Mutants are tried in a copy of this package alone: what compares it with the repository around it stays out.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'src/readme.test.ts', 'src/plan/deadline/wordings.test.ts', 'src/plan/intake/documents.test.ts'],
  },
});
