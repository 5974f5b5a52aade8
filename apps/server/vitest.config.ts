import { defineConfig } from 'vitest/config';

// One database a file: starting one takes seconds, so few files run side by side on a small machine.
export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'migrations/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000, maxWorkers: 2 },
});
