import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/editor/page/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
    fileParallelism: false, // one browser at a time
  },
});
