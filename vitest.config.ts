import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** As esbuild does: a `.txt` file is imported as its text. */
const text = {
  name: 'text',
  enforce: 'pre' as const,
  load: (id: string) => (id.endsWith('.txt') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : null),
};

export default defineConfig({
  plugins: [text],
  test: { include: ['test/unit/**/*.test.ts', 'test/protocol/**/*.test.ts'], testTimeout: 20_000 },
});
