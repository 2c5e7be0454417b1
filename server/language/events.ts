import { byLanguage, type Language } from '../article/language';
import { remember } from '../article/remember';
import type { Token } from '../article/token';
import { conceptWords, isEvent, type Concept } from './concepts';
import { events as de } from './de/events';
import { events as en, noEvents as notEn } from './en/events';
import { events as es } from './es/events';
import { events as fr, noEvents as notFr } from './fr/events';
import { events as it } from './it/events';
import { events as nl } from './nl/events';
import { events as pt } from './pt/events';
import { isStopWord } from './terms';

/** Events that only dates and places are said of: what else is compared need not know them. */
export const OWN_EVENTS = [
  'alarm',
  'announcement',
  'appearance',
  'bankruptcy',
  'blackout',
  'building',
  'celebration',
  'census',
  'commissioning',
  'contest',
  'deadline',
  'decision',
  'disappearance',
  'dismissal',
  'divorce',
  'end',
  'eruption',
  'extinction',
  'fighting',
  'filming',
  'graduation',
  'happening',
  'harvest',
  'impact',
  'inspection',
  'joining',
  'landfall',
  'landing',
  'landslide',
  'outbreak',
  'painting',
  'payment',
  'reopening',
  'renovation',
  'retirement',
  'settling',
  'sinking',
  'surrender',
  'transfer',
] as const;

export type EventName = (typeof OWN_EVENTS)[number] | Concept;

/** Words of an event in one language, by spaces; a phrase has `_` between its words, and no apostrophes. */
export type EventWords = Partial<Record<EventName, string>>;

/** A run of tokens that tells an event (`#sinking`): `first` to `last`, which are one but in phrases. */
export interface FoundEvent {
  readonly event: string;
  readonly first: number;
  readonly last: number;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly event: string;
}

interface Table {
  /** Words as written; null for those that tell of nothing. */
  readonly exact: ReadonlyMap<string, string | null>;
  /** By their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const WORDS: Readonly<Record<Language, EventWords>> = { de, en, es, fr, it, nl, pt };
const NOT: Readonly<Partial<Record<Language, string>>> = { en: notEn, fr: notFr };

/**
 * Words are taken as written, not by their stems: `partir`, `parti` and `département` have one, and so have `detected` and
 * `detectives`. The table's own words go before those of the concepts.
 */
function makeTable(language: Language): Table {
  const exact = new Map<string, string | null>();
  const phrases = new Map<string, Phrase[]>();
  for (const [name, words] of Object.entries(conceptWords(language)))
    if (isEvent(`#${name}`)) for (const word of words.split(' ')) exact.set(word, `#${name}`);
  for (const [name, words] of Object.entries(WORDS[language])) {
    const event = `#${name}`;
    for (const word of words.split(' ')) {
      const [first = '', ...rest] = word.split('_');
      if (rest.length === 0) exact.set(word, event);
      else phrases.set(first, [...(phrases.get(first) ?? []), { rest, event }]);
    }
  }
  for (const word of (NOT[language] ?? '').split(' ')) exact.set(word, null);
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { exact, phrases };
}

const tables = new Map<Language, Table>();

function tableOf(language: Language): Table {
  let table = tables.get(language);
  if (!table) tables.set(language, (table = makeTable(language)));
  return table;
}

/** Endings of number and gender, which the lists need not give. */
const ENDINGS = ['s', 'e', 'es'];

/** News repeats its words. */
const KEPT = 16_000;
const BY_WORD = byLanguage((language) =>
  remember(KEPT, (norm): string | null => {
    const { exact } = tableOf(language);
    const known = exact.get(norm);
    if (known !== undefined) return known;
    if (isStopWord(norm, language)) return null;
    for (const ending of ENDINGS) {
      const bare = norm.endsWith(ending) ? exact.get(norm.slice(0, -ending.length)) : undefined;
      if (bare) return bare;
    }
    return null;
  }),
);

/** The event that one normalised word tells of by itself (`#election`), or null. */
export const eventOfWord = (norm: string, language: Language): string | null => BY_WORD[language](norm);

const APOSTROPHE = /'$/u;
const bare = ({ norm }: Token): string => (norm.endsWith("'") ? norm.replace(APOSTROPHE, '') : norm);

/** Every event that the tokens tell, in their order: a phrase (`came ashore`, `mise en service`) before its words. */
export function findEvents(tokens: readonly Token[], language: Language): FoundEvent[] {
  const { phrases } = tableOf(language);
  const found: FoundEvent[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation') continue;
    const phrase = phrases
      .get(bare(token))
      ?.find(({ rest }) => rest.every((word, at) => i + at + 1 < tokens.length && bare(tokens[i + at + 1]!) === word));
    if (phrase) {
      found.push({ event: phrase.event, first: i, last: i + phrase.rest.length });
      i += phrase.rest.length;
      continue;
    }
    const event = token.kind === 'word' ? eventOfWord(token.norm, language) : null;
    if (event) found.push({ event, first: i, last: i });
  }
  return found;
}
