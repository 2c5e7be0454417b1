import type { Language } from '../article/language';
import { exclude } from './contrast-values';
import { kinds as en } from './en/kinds';
import { kinds as fr } from './fr/kinds';
import { PhraseTable, type Phrases } from './phrase-table';

/**
 * Classes of things of which one thing is only one: a school heated with wood is not heated with gas, a lorry that
 * carries milk carries no grain. The members have the same names in all languages. `broad` classes hold so many
 * everyday things that an article names several of them; of the others, an article that names two claims neither. `person`
 * classes are told of people, of whom a story has several; of a `thing` there is one, so that many of another are none of it.
 */
export const KINDS = {
  animal: {},
  artwork: { thing: true },
  cargo: { thing: true },
  ceremony: {},
  container: { thing: true },
  crop: {},
  death: { person: true },
  degree: { person: true },
  disease: {},
  drink: {},
  drug: {},
  event: {},
  faith: { person: true },
  fault: {},
  food: {},
  forces: { person: true },
  fuel: {},
  genre: {},
  ground: { broad: true },
  hands: { person: true },
  heating: {},
  instrument: { thing: true },
  'kin-of': {},
  livestock: {},
  material: {},
  opening: { thing: true },
  payment: {},
  plant: { thing: true },
  position: { person: true },
  premises: { broad: true, thing: true },
  room: { broad: true, thing: true },
  spill: {},
  sport: {},
  spot: { broad: true, thing: true },
  stroke: {},
  subject: { person: true },
  travel: { broad: true },
  tree: {},
  water: { broad: true },
  'way-bound': {},
  wind: {},
  work: { broad: true },
} as const satisfies Readonly<Record<string, { readonly broad?: true; readonly person?: true; readonly thing?: true }>>;

export type KindName = keyof typeof KINDS;

export const isBroad = (kind: KindName): boolean => 'broad' in KINDS[kind];
export const isOfPerson = (kind: KindName): boolean => 'person' in KINDS[kind];

/** Are the two members two things? Of relatives only with the same word before them: then they are one person's. */
export const areTwo = (kind: KindName, a: string, b: string): boolean => (kind === 'kin-of' ? a !== b : exclude(a, b));

/** By class and member, the words for it, comma-separated, in the singular; `/` between words that may take one place. */
export type KindWords = Readonly<Record<KindName, Readonly<Record<string, string>>>>;

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
