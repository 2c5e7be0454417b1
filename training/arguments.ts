import path from 'node:path';
import { parseArgs } from 'node:util';

export interface CommandLine {
  /** Where the training data lies: `--data`. */
  readonly data: string;
  /** Where the models go: `--out`. */
  readonly out: string;
  /** File of word vectors to make the clusters of words anew from: `--vectors`; null keeps those that are there. */
  readonly vectors: string | null;
  /** Choices that differ from the usual ones: `--choices '{"epochs":5}'`. */
  readonly choices: Record<string, unknown>;
}

export function commandLine(): CommandLine {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '../shared/training' },
      out: { type: 'string', default: 'server/models' },
      vectors: { type: 'string' },
      choices: { type: 'string', default: '{}' },
    },
  });
  return {
    data: path.resolve(values.data),
    out: path.resolve(values.out),
    vectors: values.vectors ?? null,
    choices: JSON.parse(values.choices) as Record<string, unknown>,
  };
}
