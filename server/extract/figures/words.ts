import type { Language } from '../../article/language';
import type { Word } from '../../article/word';
import type { Hedge } from '../../language/shapes/hedges';
import type { NumberWords } from '../../language/shapes/numbers';
import type { PhraseTable } from './phrases';
import type { NumberWord } from './word-roles';

/** A share in words: value and interval, as fractions of 1. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A language's words for figures, made ready for look-up by token. Built once for each language. */
export interface Lexicon {
  readonly language: Language;
  readonly numbers: NumberWords;
  readonly words: ReadonlyMap<string, NumberWord>;
  /** The first of `numbers.articles`: `half a million`. */
  readonly firstArticle: string;
  readonly shortScales: ReadonlyMap<string, number>;
  readonly ordinalMarks: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
  readonly point: ReadonlySet<string>;
  readonly avos: ReadonlySet<string>;
  readonly outOf: ReadonlySet<string>;
  readonly shares: PhraseTable<Share>;
  /** First words of `shares`. */
  readonly shareStarts: ReadonlySet<string>;
  /** Words that may start a number: neither articles nor joiners. */
  readonly starts: ReadonlySet<string>;
  /** What a word may open, for dispatch. */
  readonly openers: Openers;
  readonly openingOf: (word: Word) => Opening;
  readonly units: PhraseTable<string>;
  readonly unitOf: string;
  readonly per: ReadonlySet<string>;
  readonly denominators: PhraseTable<string>;
  readonly spread: ReadonlySet<string>;
  readonly before: PhraseTable<Hedge>;
  readonly after: PhraseTable<Hedge>;
  readonly rangeOpen: PhraseTable<string>;
  readonly rangeJoins: PhraseTable<true>;
  readonly up: ReadonlySet<string>;
  readonly down: ReadonlySet<string>;
  readonly changeLinks: ReadonlySet<string>;
  readonly moves: ReadonlySet<string>;
  readonly part: PhraseTable<true>;
  readonly partAfter: PhraseTable<true>;
  readonly whole: PhraseTable<true>;
  readonly wholeAfter: PhraseTable<true>;
  readonly former: PhraseTable<true>;
  readonly formerAfter: PhraseTable<true>;
  readonly forecast: PhraseTable<true>;
  readonly forecastAfter: PhraseTable<true>;
  readonly labels: PhraseTable<true>;
  readonly streets: ReadonlySet<string>;
  readonly sport: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
}

/** What a word may open: a number, a share in words, an article (`un mort`), or nothing by itself. */
export type Opener = 'number' | 'article' | 'share' | 'share-or-article' | 'joiner';

/** What a word opens, with those that are made of a number word and more (`six-day`), or nothing. */
export type Opening = Opener | 'compound' | 'nothing';

/** Words that a number may begin with. */
export interface Openers {
  readonly words: ReadonlyMap<string, Opener>;
  /** First three letters of number words, where numbers are written in one word; else empty. */
  readonly prefixes: ReadonlySet<string>;
  /** Second words of the shares of several words, by their first; none where the share is one word. */
  readonly shareSeconds: ReadonlyMap<string, ReadonlySet<string> | null>;
}
