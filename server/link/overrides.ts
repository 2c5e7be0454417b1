import { parseDocument, type Document } from 'yaml';
import type { EntityOverrides } from './linker';

export interface ParsedOverrides {
  readonly overrides: EntityOverrides;
  /** What in the file is not understood, as it stands there or as the parser says it; the rest still holds. */
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
  const root: unknown = problems.length > 0 ? null : dataOf(document, problems);
  if (root !== null && root !== undefined && !isRecord(root)) problems.push(shown(root));
  const said = isRecord(root) ? root : {};
  for (const key of Object.keys(said)) if (!['merge', 'split', 'pin'].includes(key)) problems.push(`${key}:`);
  return {
    overrides: {
      merge: lists(said.merge, 'merge', problems),
      split: lists(said.split, 'split', problems),
      pin: pins(said.pin, problems),
    },
    problems,
  };
}

/** Aliases are refused: a small file of them can stand for a huge one. */
function dataOf(document: Document, problems: string[]): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    problems.push((error as Error).message);
    return null;
  }
}

const SHOWN = 60;
const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? '';
  return json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function lists(value: unknown, key: string, problems: string[]): string[][] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.push(`${key}: ${shown(value)}`);
    return [];
  }
  return value.flatMap((list: unknown) => {
    const names = namesOf(list);
    if (names && names.length >= 2) return [names];
    problems.push(`${key}: ${shown(list)}`);
    return [];
  });
}

function pins(value: unknown, problems: string[]): { name: string; instead: string[] }[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.push(`pin: ${shown(value)}`);
    return [];
  }
  return value.flatMap((pin: unknown) => {
    if (typeof pin === 'string') return [{ name: pin, instead: [] }];
    const instead = isRecord(pin) ? namesOf(pin.instead ?? []) : null;
    if (isRecord(pin) && typeof pin.name === 'string' && instead) return [{ name: pin.name, instead }];
    problems.push(`pin: ${shown(pin)}`);
    return [];
  });
}

const namesOf = (value: unknown): string[] | null =>
  Array.isArray(value) && value.every((name) => typeof name === 'string') ? (value as string[]) : null;
