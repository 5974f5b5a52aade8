import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['**/*.e2e.ts', '**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 1, fileParallelism: false },
});
