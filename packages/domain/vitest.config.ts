import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/testing/fix-seed.ts'],
    globalSetup: ['src/testing/print-seed.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
  },
});
