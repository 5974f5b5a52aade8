import { defineConfig } from 'vitest/config';

const database = process.env['DATABASE_URL'] === undefined ? 'pglite' : 'postgresql';

// One database a file: starting one takes seconds, so few files run side by side on a small machine.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'migrations/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: `reports/tests-${database}.json` }]],
  },
});
