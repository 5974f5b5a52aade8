import { defineConfig } from 'vitest/config';

const database = process.env['DATABASE_URL'] === undefined ? 'pglite' : 'postgresql';

// One browser and one server at a time: the machine is small, and a person uses one page at a time.
export default defineConfig({
  test: {
    include: ['**/*.e2e.ts', '**/*.test.ts'],
    globalSetup: ['./find-browser.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    reporters: ['default', ['json', { outputFile: `reports/tests-${database}.json` }]],
  },
});
