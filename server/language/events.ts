import { byLanguage, type Language } from '../article/language';
import { remember } from '../article/remember';
import type { Token } from '../article/token';
import { conceptWords, isEvent } from './concepts';
import { events as de } from './de/events';
import { events as es } from './es/events';
import { events as it } from './it/events';
import { events as nl } from './nl/events';
import { events as pt } from './pt/events';
import { findMeanings, type Meaning } from './meaning';
import { isStopWord } from './terms';
import type { EventWords } from './shapes/events';

/**
 * A run of tokens that tells an event (`#sinking`): `first` to `last`, which are one but in phrases. A word that says
 * several things tells several events.
 */
export interface FoundEvent {
  readonly events: readonly string[];
  readonly first: number;
  readonly last: number;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly events: readonly string[];
}

interface Table {
  /** Words as written. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** By their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

type Listed = Exclude<Language, 'en' | 'fr'>;

/** The languages whose events are listed; those of English and French are meanings (`meaning.ts`). */
const WORDS: Readonly<Record<Listed, EventWords>> = { de, es, it, nl, pt };

const isListed = (language: Language): language is Listed => language in WORDS;

/** A participle agrees in Spanish, Italian and Portuguese: that of one man stands for those of women and of many. */
const PARTICIPLE: Partial<Readonly<Record<Listed, { readonly ends: RegExp; readonly forms: readonly string[] }>>> = {
  es: { ends: /(?<=[ai]d)o$/u, forms: ['o', 'a', 'os', 'as'] },
  it: { ends: /(?<=[aiu]t)o$/u, forms: ['o', 'a', 'i', 'e'] },
  pt: { ends: /(?<=[ai]d)o$/u, forms: ['o', 'a', 'os', 'as'] },
};

function formsOf(word: string, language: Listed): readonly string[] {
  const participle = PARTICIPLE[language];
  if (!participle?.ends.test(word) || word.includes('_')) return [word];
  return participle.forms.map((form) => word.replace(participle.ends, form));
}

/**
 * Words are taken as written, not by their stems: `partir`, `parti` and `département` have one, and so have `detected` and
 * `detectives`. The table's own words go before those of the concepts.
 */
function makeTable(language: Listed): Table {
  const exact = new Map<string, readonly string[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const [name, words] of Object.entries(conceptWords(language)))
    if (isEvent(`#${name}`)) for (const word of words.split(' ')) exact.set(word, [`#${name}`]);
  for (const [name, words] of Object.entries(WORDS[language])) {
    const events = [`#${name}`];
    for (const word of words.split(' ').flatMap((each) => formsOf(each, language))) {
      const [first = '', ...rest] = word.split('_');
      if (rest.length === 0) exact.set(word, events);
      else phrases.set(first, [...(phrases.get(first) ?? []), { rest, events }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { exact, phrases };
}

const tables = new Map<Listed, Table>();

function tableOf(language: Listed): Table {
  let table = tables.get(language);
  if (!table) tables.set(language, (table = makeTable(language)));
  return table;
}

/** Endings of number and gender, which the lists need not give. */
const ENDINGS = ['s', 'e', 'es'];
const NONE: readonly string[] = [];

/** News repeats its words. */
const KEPT = 16_000;
const BY_WORD = byLanguage((language) =>
  remember(KEPT, (norm): readonly string[] => {
    if (!isListed(language)) return NONE;
    const { exact } = tableOf(language);
    const known = exact.get(norm);
    if (known) return known;
    if (isStopWord(norm, language)) return NONE;
    for (const ending of ENDINGS) {
      const bare = norm.endsWith(ending) ? exact.get(norm.slice(0, -ending.length)) : undefined;
      if (bare) return bare;
    }
    return NONE;
  }),
);

const APOSTROPHE = /'$/u;
const bare = ({ norm }: Token): string => (norm.endsWith("'") ? norm.replace(APOSTROPHE, '') : norm);

/**
 * Every event that the tokens tell, in their order: a phrase (`came ashore`, `mise en service`) before its words.
 */
export const findEvents = (tokens: readonly Token[], language: Language): readonly FoundEvent[] =>
  isListed(language) ? findListed(tokens, language) : findMeant(tokens, language);

function findMeant(tokens: readonly Token[], language: Language): FoundEvent[] {
  const found: FoundEvent[] = [];
  for (const { meanings, first, last } of findMeanings(tokens, language)) {
    const events = eventsOf(meanings);
    if (events.length > 0) found.push({ events, first, last });
  }
  return found;
}

const eventsOf = (meanings: readonly Meaning[]): readonly string[] =>
  meanings.filter(({ aspect }) => aspect === 'event' || aspect === 'recurring').map(({ id }) => id);

function findListed(tokens: readonly Token[], language: Listed): FoundEvent[] {
  const { phrases } = tableOf(language);
  const found: FoundEvent[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation') continue;
    const phrase = phrases
      .get(bare(token))
      ?.find(({ rest }) => rest.every((word, at) => i + at + 1 < tokens.length && bare(tokens[i + at + 1]!) === word));
    if (phrase) {
      found.push({ events: phrase.events, first: i, last: i + phrase.rest.length });
      i += phrase.rest.length;
      continue;
    }
    const events = token.kind === 'word' ? BY_WORD[language](token.norm) : NONE;
    if (events.length > 0) found.push({ events, first: i, last: i });
  }
  return found;
}
