import path from 'node:path';
import { parseArgs } from 'node:util';

/** Where the training data lies (`--data`), where the models go (`--out`), and choices that differ from the usual ones (`--choices '{"epochs":5}'`). */
export function commandLine(): { data: string; out: string; choices: Record<string, unknown> } {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '../shared/training' },
      out: { type: 'string', default: 'server/models' },
      choices: { type: 'string', default: '{}' },
    },
  });
  return {
    data: path.resolve(values.data),
    out: path.resolve(values.out),
    choices: JSON.parse(values.choices) as Record<string, unknown>,
  };
}
