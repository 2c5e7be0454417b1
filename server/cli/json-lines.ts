import { decode } from '../article/decode';
import { UsageError, type Terminal } from './terminal';

/**
 * Standard input as one value for each line; empty lines are no lines. Throws a `UsageError` that names a bad one.
 *
 * @param form what a line looks like, to show where one looks otherwise
 */
export async function readJsonLines<T>(
  terminal: Terminal,
  form: string,
  isValid: (value: unknown) => value is T,
): Promise<T[]> {
  const { text } = decode(await terminal.stdin());
  if (text === null) throw new UsageError('input-not-text');
  const values: T[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new UsageError('line-not-json', i + 1, (error as Error).message);
    }
    if (!isValid(value)) throw new UsageError('line-keys', i + 1, form);
    values.push(value);
  });
  return values;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
