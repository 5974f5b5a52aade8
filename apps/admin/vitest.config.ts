import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Page tests run the real router over an in-memory database: starting one takes seconds, emptying it milliseconds.
export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test-setup.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
  },
});
