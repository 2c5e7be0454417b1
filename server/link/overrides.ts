import { parseDocument } from 'yaml';
import type { EntityOverrides } from './linker';

/** What `.recoupe/entities.yml` says, and what in it could not be understood (the rest still holds). */
export interface ParsedOverrides {
  readonly overrides: EntityOverrides;
  readonly problems: readonly string[];
}

/**
 * Reads `.recoupe/entities.yml`. Never throws. An empty text says nothing.
 *
 * ```yaml
 * merge: [[OSDH, Observatoire syrien]]   # one entity
 * split: [[Jean Martin, Jean Marin]]     # never one
 * pin: [{ name: Kateryna, instead: [Katerina] }]   # house spelling
 * ```
 */
export function parseOverrides(text: string): ParsedOverrides {
  const problems: string[] = [];
  const document = parseDocument(text, { prettyErrors: true });
  for (const error of document.errors) problems.push(error.message.split('\n')[0]!);
  const root: unknown = problems.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
  if (root !== null && root !== undefined && !isRecord(root))
    problems.push('expected merge:, split: and pin: at the top');
  const said = isRecord(root) ? root : {};
  for (const key of Object.keys(said))
    if (!['merge', 'split', 'pin'].includes(key)) problems.push(`unknown key: ${key}`);
  return {
    overrides: {
      merge: lists(said.merge, 'merge', problems),
      split: lists(said.split, 'split', problems),
      pin: pins(said.pin, problems),
    },
    problems,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function lists(value: unknown, key: string, problems: string[]): string[][] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.push(`${key}: expected a list of lists of names`);
    return [];
  }
  return value.flatMap((list: unknown) => {
    const names = namesOf(list);
    if (names && names.length >= 2) return [names];
    problems.push(`${key}: expected two names or more, got ${JSON.stringify(list)}`);
    return [];
  });
}

function pins(value: unknown, problems: string[]): { name: string; instead: string[] }[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.push('pin: expected a list of names');
    return [];
  }
  return value.flatMap((pin: unknown) => {
    if (typeof pin === 'string') return [{ name: pin, instead: [] }];
    const instead = isRecord(pin) ? namesOf(pin.instead ?? []) : null;
    if (isRecord(pin) && typeof pin.name === 'string' && instead) return [{ name: pin.name, instead }];
    problems.push(`pin: expected name: and instead:, got ${JSON.stringify(pin)}`);
    return [];
  });
}

const namesOf = (value: unknown): string[] | null =>
  Array.isArray(value) && value.every((name) => typeof name === 'string') ? (value as string[]) : null;
