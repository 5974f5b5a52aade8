import { defineConfig } from 'vitest/config';

// Page tests run the real router over an in-memory database: starting one takes seconds, emptying it milliseconds.
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
  },
});
