import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/editor/page/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 45_000, interval: 200 } },
    fileParallelism: false, // one browser at a time
  },
});
