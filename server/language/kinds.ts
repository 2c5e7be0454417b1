import type { Language } from '../article/language';
import { exclude } from './contrast-values';
import { kinds as en } from './en/kinds';
import { kinds as fr } from './fr/kinds';
import { PhraseTable, type Phrases } from './phrase-table';
import { type KindName, KINDS, type KindWords } from './shapes/kinds';

export const isBroad = (kind: KindName): boolean => 'broad' in KINDS[kind];
export const isOfPerson = (kind: KindName): boolean => 'person' in KINDS[kind];

/** Are the two members two things? Of relatives only with the same word before them: then they are one person's. */
export const areTwo = (kind: KindName, a: string, b: string): boolean => (kind === 'kin-of' ? a !== b : exclude(a, b));

const TABLES: Readonly<Partial<Record<Language, KindWords>>> = { en, fr };

export interface Member {
  readonly kind: KindName;
  readonly member: string;
  /** Of a thing, are there several? */
  readonly several: boolean;
}

const phrases = new Map<Language, Phrases<Member>>();

/** What names a member of a class, in both numbers, or null for a language without such lists. */
export function memberPhrases(language: Language): Phrases<Member> | null {
  const words = TABLES[language];
  if (!words) return null;
  let known = phrases.get(language);
  if (!known) phrases.set(language, (known = build(words, PLURALS[language]!)));
  return known;
}

function build(words: KindWords, pluralOf: (phrase: string) => string): Phrases<Member> {
  const table = new PhraseTable<Member>();
  for (const [kind, members] of Object.entries(words) as [KindName, Readonly<Record<string, string>>][]) {
    for (const [member, written] of Object.entries(members)) {
      for (const one of written.split(', ')) {
        const phrase = one.replaceAll('’', "' ");
        const plural = pluralOf(phrase);
        table.add(phrase, { kind, member, several: false });
        if (plural !== phrase) table.add(plural, { kind, member, several: 'thing' in KINDS[kind] });
      }
    }
  }
  return table.sorted();
}

/** An English phrase has its noun at the end, a French one at its beginning. What is no noun stays as it is, or gains a harmless form. */
const PLURALS: Readonly<Partial<Record<Language, (phrase: string) => string>>> = {
  en: (phrase) =>
    phrase.endsWith("'s")
      ? phrase
      : /(?:s|x|ch|sh)$/u.test(phrase)
        ? `${phrase}es`
        : `${phrase.replace(/(?<=[^aeiou])y$/u, 'ie')}s`,
  fr: (phrase) => phrase.replace(/^\p{L}{3,}(?= |$)/u, frenchPlural),
};

function frenchPlural(noun: string): string {
  if (/[sxz]$/u.test(noun)) return noun;
  if (noun.endsWith('al')) return `${noun.slice(0, -1)}ux`;
  return /(?:eau|eu)$/u.test(noun) ? `${noun}x` : `${noun}s`;
}
