import type { Language } from '../article/language';
import { lemmaRules as en } from './en/lemmas';
import { lemmaRules as fr } from './fr/lemmas';
import type { LemmaRules } from './shapes/lemmas';

interface Endings {
  readonly instead: ReadonlyMap<string, readonly string[]>;
  readonly irregular: ReadonlyMap<string, readonly string[]>;
  readonly possessives: ReadonlySet<string>;
  readonly longest: number;
  readonly shortest: number;
}

const RULES: Readonly<Partial<Record<Language, LemmaRules>>> = { en, fr };

const known = new Map<Language, Endings | null>();

function endingsOf(language: Language): Endings | null {
  let endings = known.get(language);
  if (endings === undefined) {
    const rules = RULES[language];
    known.set(language, (endings = rules ? makeEndings(rules) : null));
  }
  return endings;
}

function makeEndings({ endings, irregular, possessives, shortest }: LemmaRules): Endings {
  const instead = pairs(endings);
  return {
    instead,
    irregular: pairs(irregular),
    possessives: new Set(possessives.split(' ')),
    shortest,
    longest: Math.max(...[...instead.keys()].map(({ length }) => length)),
  };
}

function pairs(list: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const pair of list.split(' ')) {
    const [key = '', values = ''] = pair.split(':');
    found.set(key, [...new Set([...(found.get(key) ?? []), ...values.split(',')])]);
  }
  return found;
}

/**
 * The forms that a normalised word may be one of, itself first: guesses, of which a list of basic forms picks the right ones
 * (`rouvriront`: `rouvrir`, but `rouvriroir` too). English and French; in other languages only the word itself.
 */
export function lemmasOf(norm: string, language: Language): readonly string[] {
  const rules = endingsOf(language);
  if (!rules) return [norm];
  const found = new Set([norm, ...(rules.irregular.get(norm) ?? [])]);
  for (let length = Math.min(rules.longest, norm.length); length >= 0; length--) {
    const ending = length === 0 ? '' : norm.slice(-length);
    const instead = rules.instead.get(ending);
    if (!instead) continue;
    const rest = norm.slice(0, norm.length - length);
    if (rest.length >= rules.shortest) for (const with_ of instead) found.add(rest + with_);
  }
  return [...found];
}

/** Do both say whose something is (`his`, `their`; `son`, `leur`)? */
export function arePossessives(a: string, b: string, language: Language): boolean {
  const possessives = endingsOf(language)?.possessives;
  return possessives !== undefined && possessives.has(a) && possessives.has(b);
}
