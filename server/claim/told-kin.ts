import type { Token } from '../article/token';
import type { ContrastLexicon } from '../language/contrasts';
import type { ToldDetail } from './told-detail';

const CAPITAL = /^\p{Lu}\p{Ll}/u;
const MAN = new Set(['his']);
const WOMAN = new Set(['her']);

/**
 * Whose relative a named person is said to be: `son mari, Paul Roy`, `her brother Paul`, `Paul Roy, son mari`. Only
 * with a possessive before the word: without one nothing says whose. The given name is the key.
 */
export function toldKin(
  tokens: readonly Token[],
  value: string,
  from: number,
  to: number,
  { possessives }: ContrastLexicon,
): ToldDetail[] {
  const whose = tokens[from - 1]?.norm ?? '';
  if (!possessives.has(whose)) return [];
  const name = nameAfter(tokens, to) ?? nameBefore(tokens, from - 1);
  if (name === null) return [];
  const owner = MAN.has(whose) ? ('man' as const) : WOMAN.has(whose) ? ('woman' as const) : undefined;
  return [{ role: 'kin', key: name, value, from, to, cue: null, ...(owner && { owner }) }];
}

/** Given name after the word, with or without a comma. */
function nameAfter(tokens: readonly Token[], to: number): string | null {
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  const name = tokens[at];
  return name?.kind === 'word' && CAPITAL.test(name.text) ? name.norm : null;
}

/** Given name of a full name before the possessive and its comma. */
function nameBefore(tokens: readonly Token[], possessive: number): string | null {
  if (tokens[possessive - 1]?.text !== ',') return null;
  let first = possessive - 1;
  while (first > 0 && CAPITAL.test(tokens[first - 1]!.text)) first--;
  // One word alone may be a surname.
  return possessive - 1 - first >= 2 ? tokens[first]!.norm : null;
}
