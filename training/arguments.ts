import path from 'node:path';
import { parseArgs } from 'node:util';

/** Where the training data lies (`--data`), and where the models go (`--out`). */
export function folders(): { data: string; out: string; flags: Set<string> } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string', default: '../shared/training' }, out: { type: 'string', default: 'server/models' } },
  });
  return { data: path.resolve(values.data), out: path.resolve(values.out), flags: new Set(positionals) };
}
