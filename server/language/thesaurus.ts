import { byLanguage, type Language } from '../article/language';
import { remember } from '../article/remember';
import type { Token } from '../article/token';
import { wordFact } from '../article/word';
import { arePossessives, lemmasOf } from './lemmas';

/**
 * How a meaning lies in time. An `event` happens at one time and place, and once in a story; one that `recurs` has many
 * in a story (blows, polls, marches); an `act` may last; a `state` is so until it ends.
 */
export type Aspect = 'event' | 'recurring' | 'act' | 'state';

/**
 * What several words of English and French say alike: verbs, the nouns made of them, adjectives, phrases
 * (`inaugurate`, `opening`, `cut the ribbon`, `ouvrir`, `inauguration`).
 */
export interface Meaning {
  /** Its name, as an event or term: `#opening`. */
  readonly id: string;
  readonly aspect: Aspect;
  /** Meanings that another article may tell the same by: `#commissioning` for `#opening`. Both ways. */
  readonly near: ReadonlySet<string>;
  /** Meanings that cannot be true of the same thing at the same time: `#closing`. Both ways. */
  readonly opposite: ReadonlySet<string>;
}

/** A run of tokens that has a meaning: `first` to `last`, which are one but in phrases. */
export interface FoundMeaning {
  readonly meanings: readonly Meaning[];
  readonly first: number;
  readonly last: number;
}

/** Of a word of more meanings the first are taken. */
const MOST_MEANINGS = 4;

type Mutable = Meaning & { readonly near: Set<string>; readonly opposite: Set<string> };

interface Phrase {
  readonly words: readonly string[];
  readonly meanings: Meaning[];
}

interface Words {
  readonly single: Map<string, Meaning[]>;
  /** By their first word, the longest first. */
  readonly phrases: Map<string, Phrase[]>;
  /** Words that look like a form of one that means something. */
  readonly not: Set<string>;
}

interface Table {
  readonly byId: ReadonlyMap<string, Meaning>;
  readonly words: Readonly<Partial<Record<Language, Words>>>;
}

const ASPECTS: Readonly<Record<string, Aspect>> = { '*': 'recurring', '-': 'act', '=': 'state' };

/**
 * Reads the model: a line `name aspect ~near !opposite` begins a meaning, a line with a space before its language gives
 * the words; see `training/meaning`.
 */
function read(text: string): Table {
  const byId = new Map<string, Mutable>();
  const words = { en: emptyWords(), fr: emptyWords() };
  let meaning: Mutable | null = null;
  for (const line of text.split('\n')) {
    const [first = '', ...rest] = line.trim().split(' ');
    if (first === '' || first === '#') continue;
    if (!line.startsWith(' ')) {
      meaning = first === 'not' ? null : meaningOf(first, byId);
      if (meaning) describe(meaning, rest, byId);
    } else if (first === 'en' || first === 'fr') {
      for (const word of rest) add(words[first], word, meaning);
    }
  }
  for (const { phrases } of Object.values(words))
    for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byId, words };
}

const emptyWords = (): Words => ({ single: new Map(), phrases: new Map(), not: new Set() });

function meaningOf(name: string, byId: Map<string, Mutable>): Mutable {
  const id = `#${name}`;
  let meaning = byId.get(id);
  if (!meaning) byId.set(id, (meaning = { id, aspect: 'event', near: new Set(), opposite: new Set() }));
  return meaning;
}

function describe(meaning: Mutable, marks: readonly string[], byId: Map<string, Mutable>): void {
  for (const mark of marks) {
    const aspect = ASPECTS[mark];
    if (aspect) {
      (meaning as { aspect: Aspect }).aspect = aspect;
      continue;
    }
    const other = meaningOf(mark.slice(1), byId);
    const relation = mark.startsWith('!') ? 'opposite' : 'near';
    meaning[relation].add(other.id);
    other[relation].add(meaning.id);
  }
}

function add({ single, phrases, not }: Words, word: string, meaning: Meaning | null): void {
  if (!meaning) {
    not.add(word);
    return;
  }
  const parts = word.split('_').map(wholeForm);
  if (parts.length === 1) {
    single.set(word, [...new Set([...(single.get(word) ?? []), meaning])]);
    return;
  }
  const list = phrases.get(parts[0]!) ?? [];
  const same = list.find(({ words }) => words.join('_') === parts.join('_'));
  if (same) same.meanings.push(meaning);
  else phrases.set(parts[0]!, [...list, { words: parts, meanings: [meaning] }]);
}

/** News repeats its words. */
const KEPT = 8_000;
const NONE: readonly never[] = [];

/** The words and phrases of a model, and what they mean; read when first asked. */
export class Thesaurus {
  private table: Table | null = null;
  private readonly byWord = byLanguage((language) =>
    remember(KEPT, (norm): readonly Meaning[] => {
      const words = this.read().words[language];
      if (!words || words.not.has(norm)) return NONE;
      const found = lemmasOf(norm, language).flatMap((lemma): readonly Meaning[] => words.single.get(lemma) ?? NONE);
      return found.length === 0 ? NONE : [...new Set(found)].slice(0, MOST_MEANINGS);
    }),
  );
  /** The same of a word in a text, and the phrases that it may begin; null if neither, as of most words. */
  private readonly told = byLanguage((language) =>
    wordFact((word) => {
      const meanings = this.meaningsOf(bare(word), language);
      const phrases = this.phrasesFrom(bare(word), language);
      return meanings.length > 0 || phrases.length > 0 ? { meanings, phrases } : null;
    }),
  );

  /** `text` is a model as `training/near-words.ts` packs it. */
  constructor(private readonly text: string) {}

  private read(): Table {
    return (this.table ??= read(this.text));
  }

  private phrasesFrom(norm: string, language: Language): readonly Phrase[] {
    const words = this.read().words[language];
    if (!words) return NONE;
    const found = lemmasOf(norm, language).flatMap((lemma): readonly Phrase[] => words.phrases.get(lemma) ?? NONE);
    return found.length === 0 ? NONE : found.sort((a, b) => b.words.length - a.words.length);
  }

  /** What one normalised word means by itself, in any of its forms. Constant time. */
  meaningsOf(norm: string, language: Language): readonly Meaning[] {
    return this.byWord[language](norm);
  }

  /** The meaning with that id, or undefined. */
  meaning(id: string): Meaning | undefined {
    return this.read().byId.get(id);
  }

  /** All that the tokens tell, in their order: a phrase (`cut the ribbon`, `a ouvert ses portes`) before its words. */
  findMeanings(tokens: readonly Token[], language: Language): FoundMeaning[] {
    const found: FoundMeaning[] = [];
    if (!this.read().words[language]) return found;
    const toldBy = this.told[language];
    for (let i = 0; i < tokens.length; i++) {
      const { kind, word } = tokens[i]!;
      const told = kind === 'word' ? toldBy(word) : null;
      if (!told || isInName(tokens, i)) continue;
      const { meanings, phrases } = told;
      const matched = phrases.length === 0 ? null : firstPhrase(phrases, tokens, i, language);
      if (matched) {
        found.push(matched);
        i = matched.last;
      } else if (meanings.length > 0) found.push({ meanings, first: i, last: i });
    }
    return found;
  }
}

/** The longest of the phrases that stands at the token, or null. */
function firstPhrase(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  first: number,
  language: Language,
): FoundMeaning | null {
  for (const { words, meanings } of phrases) {
    const last = endOf(words, tokens, first, language);
    if (last >= 0) return { meanings, first, last };
  }
  return null;
}

/** Without the apostrophe of an elision; `s'` is `se`. */
const bare = ({ norm }: Pick<Token, 'norm'>): string => (norm.endsWith("'") ? wholeForm(norm.slice(0, -1)) : norm);
const wholeForm = (word: string): string => (word === 's' ? 'se' : word);

/** Words between a reflexive pronoun and its verb: `s'` `est` `éteint`, `se` `sont` `aussitôt` `rendus`. */
const BETWEEN = 2;

/** The index of the phrase's last token, if it begins at `start`; else -1. Each word may stand in any of its forms. */
function endOf(words: readonly string[], tokens: readonly Token[], start: number, language: Language): number {
  const reflexive = words[0] === 'se';
  let at = start;
  for (let k = 1; k < words.length; k++) {
    let tries = k === 1 && reflexive ? BETWEEN : 0;
    at++;
    while (at < tokens.length && !isForm(tokens[at]!, words[k]!, language)) {
      if (tries-- === 0) return -1;
      at++;
    }
    if (at >= tokens.length) return -1;
  }
  return at;
}

function isForm(token: Token, lemma: string, language: Language): boolean {
  const norm = bare(token);
  if (norm === lemma || arePossessives(norm, lemma, language)) return true;
  // Most words share no more than their first letters with the one that is wanted: no need to ask.
  return token.kind === 'word' && norm[0] === lemma[0] && lemmasOf(norm, language).includes(lemma);
}

/** A word of a name of several capitalised words (`Marlow Tours`), which tells nothing; in headlines nearly all words are capitalised. */
function isInName(tokens: readonly Token[], i: number): boolean {
  if (!isCapital(tokens[i]) || !isCapital(tokens[i - 1])) return false;
  const around = tokens.slice(Math.max(0, i - AROUND), i + AROUND + 1).filter(({ kind }) => kind === 'word');
  return around.filter(isCapital).length * 2 <= around.length + 1;
}

/** Words on either side that show whether a headline's style capitalises all. */
const AROUND = 4;

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && CAPITAL.test(token.text);
const CAPITAL = /^\p{Lu}/u;
