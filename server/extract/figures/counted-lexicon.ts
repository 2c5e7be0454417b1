import type { Language } from '../../article/language';
import { COUNTED, type CountedClass } from '../../language/counted';
import { type CountedWords } from '../../language/shapes/counted';
import { plain } from '../../language/stem';
import { keyOfWord, PhraseTable } from './phrases';

export interface NounEntry {
  readonly lemma: string;
  readonly class: CountedClass;
}

/** A language's words for what is counted, made ready for look-up by token. */
export interface CountedLexicon {
  readonly words: CountedWords;
  readonly nouns: PhraseTable<NounEntry>;
  readonly states: PhraseTable<CountedClass>;
  readonly acts: PhraseTable<CountedClass>;
  readonly holds: PhraseTable<CountedClass>;
  /** What happens to things, by phrases after the noun and right before the figure. */
  readonly endsAfter: PhraseTable<CountedClass>;
  readonly endsBefore: PhraseTable<CountedClass>;
  readonly qualifiers: PhraseTable<string>;
  readonly skip: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** First words of all nouns and states that make even an article a figure: `un mort`, `a person was killed`. */
  readonly casualties: ReadonlySet<string>;
  /** Verbs of having before a number of employees. */
  readonly has: ReadonlySet<string>;
  /** The noun that a compound ends with (`Verkaufspreis`, `zwaargewonden`), and the qualifier before it if it is one; German and Dutch. */
  readonly compoundOf: (norm: string) => Compound | null;
}

export interface Compound {
  readonly noun: NounEntry;
  readonly qualifier: string | null;
}

/** Classes of which even one is a figure (`un mort`, `one missing`). */
export const SINGLE: ReadonlySet<string> = new Set([
  'dead',
  'wounded',
  'missing',
  'arrested',
  'charged',
  'hospitalised',
  'kidnapped',
  'rescued',
] satisfies CountedClass[]);

const cache = new Map<Language, CountedLexicon>();

/** The language's lexicon, built on first use. */
export function countedLexiconOf(language: Language): CountedLexicon {
  let lexicon = cache.get(language);
  if (!lexicon) cache.set(language, (lexicon = build(COUNTED[language])));
  return lexicon;
}

/** The words, and the elided ones written out too. */
const set = (words: string): Set<string> => new Set(words.split(' ').flatMap((word) => [word, keyOfWord(word)]));

/** `chiffre_d'affaires` as the tokeniser cuts it, elisions written out. */
const phrase = (entry: string): string =>
  entry
    .replaceAll('_', ' ')
    .replace(/\bd['’](?=\p{L})/gu, 'de ')
    .replace(/\bl['’](?=\p{L})/gu, 'le ')
    .replace(/ d /g, ' de ')
    .replace(/ l /g, ' le ');

function build(words: CountedWords): CountedLexicon {
  const nouns = new PhraseTable<NounEntry>();
  const seen = new Set<string>();
  const heads = new Map<string, NounEntry>();
  const casualties = new Set<string>();
  const entries = Object.entries(words.nouns).flatMap(([name, list]) =>
    list
      .split(/\s+/)
      .map((entry, i, all) => [name as CountedClass, phrase(entry), lemmaOf(entry, all.slice(0, i), words)] as const),
  );
  // The lemma itself before the forms of others: `vol` is a flight before it is anything's plural.
  const add = (form: string, entry: NounEntry): void => {
    if (seen.has(form)) return;
    seen.add(form);
    if (SINGLE.has(entry.class) || /^person/.test(entry.lemma)) casualties.add(form.split(' ')[0]!);
    nouns.add(form, entry);
    if (!form.includes(' ') && form.length >= HEAD && HEADS.has(entry.class)) heads.set(form, entry);
  };
  for (const [name, noun, lemma] of entries) add(noun, { lemma, class: name });
  for (const [name, noun, lemma] of entries)
    for (const form of pluralsOf(noun, words)) add(form, { lemma, class: name });
  const states = new PhraseTable<CountedClass>();
  for (const [name, list] of Object.entries(words.states)) {
    for (const state of list.split(/\s+/))
      for (const form of state.includes('_') ? [phrase(state)] : words.forms(state))
        states.add(form, name as CountedClass);
  }
  const table = (lists: CountedWords['acts']): PhraseTable<CountedClass> => {
    const made = new PhraseTable<CountedClass>();
    for (const [name, phrases] of Object.entries(lists)) made.add(phrases, name as CountedClass);
    return made;
  };
  const qualifiers = new PhraseTable<string>();
  for (const [word, name] of Object.entries(words.qualifiers)) qualifiers.add(phrase(word), name);
  return {
    words,
    nouns,
    states,
    acts: table(words.acts),
    holds: table(words.holds),
    endsAfter: table(words.ends.after),
    endsBefore: table(words.ends.before),
    qualifiers,
    skip: set(words.skip),
    stops: set(words.stops),
    auxiliaries: set(words.auxiliaries),
    of: set(words.of),
    casualties,
    has: set(words.has ?? ''),
    compoundOf: words.compounds ? compounds(heads, words) : () => null,
  };
}

/** Shortest head and first part of a compound, in letters. */
const HEAD = 5;
const FIRST = 4;
/** Classes whose nouns mean the same at the end of a compound: a `Kaufpreis` is a price, but a `Tankstelle` no job. */
const HEADS: ReadonlySet<CountedClass> = new Set<CountedClass>([
  'dead',
  'wounded',
  'missing',
  'demonstrators',
  'worker',
  'visitor',
  'spectators',
  'patient',
  'price',
  'rent',
  'cost',
  'revenue',
  'profit',
  'loss',
  'debt',
  'tax',
  'fine',
  'salary',
  'damage',
  'investment',
  'loan',
  'dividend',
]);

function compounds(heads: ReadonlyMap<string, NounEntry>, words: CountedWords): (norm: string) => Compound | null {
  const longest = Math.max(HEAD, ...[...heads.keys()].map(({ length }) => length));
  return (norm) => {
    for (let cut = Math.max(FIRST, norm.length - longest); cut <= norm.length - HEAD; cut++) {
      const noun = heads.get(norm.slice(cut));
      if (noun) return { noun, qualifier: words.qualifiers[norm.slice(0, cut)] ?? null };
    }
    return null;
  };
}

/** Letters that a plural may add: `Arbeitsplätzen`. */
const ENDING = 3;

/** The entry itself, or the singular where the lists have both: `people` (person), `Arbeitsplätze` (Arbeitsplatz). */
function lemmaOf(entry: string, before: readonly string[], words: CountedWords): string {
  const singular = words.singular(entry);
  if (singular !== entry && before.includes(singular)) return singular;
  const form = plain(entry);
  const stemmed = words.compounds
    ? before.find((other) => form.startsWith(plain(other)) && form.length - plain(other).length <= ENDING)
    : undefined;
  return (stemmed ?? entry).replaceAll('_', ' ');
}

/** Forms of a noun; in a phrase its first (Romance) or last (Germanic) word takes the plural. */
function pluralsOf(noun: string, words: CountedWords): readonly string[] {
  const parts = noun.split(' ');
  if (parts.length === 1) return words.plurals(noun);
  const at = words.head === 'first' ? 0 : parts.length - 1;
  return words.plurals(parts[at]!).map((form) => parts.map((part, i) => (i === at ? form : part)).join(' '));
}
