import type { Language } from '../article/language';
import { remember } from '../article/remember';
import { wordFact } from '../article/word';
import { cueWords } from './cue-words';
import type { CueWords } from './cues';

/** What a word can be where speech is reported, as bits of one number: a word is looked up once and asked often. */
export const VERB = 1 << 0;
export const AUXILIARY = 1 << 1;
export const PRONOUN = 1 << 2;
export const RELATIVE = 1 << 3;
export const THAT = 1 << 4;
export const DEFINITE = 1 << 5;
export const INDEFINITE = 1 << 6;
export const OF = 1 << 7;
export const PREPOSITION = 1 << 8;
export const BOUNDARY = 1 << 9;
/** An adverb of the language's list. */
export const ADVERB = 1 << 10;
/** Ends like an adverb (`-ment`, `-ly`), listed or not. */
export const ADVERBIAL = 1 << 11;
export const SOURCE = 1 << 12;
/** First of all a finite cue verb. */
export const FINITE = 1 << 13;
/** Begins a formula before a source (`selon`, `according`). */
export const FORMULA = 1 << 14;
/** A pronoun is glued to it: `dit-il`. */
export const GLUED = 1 << 15;

const ADVERB_ENDING = /(?:ment|mente|ly)$/u;
/** Words remembered. */
const MOST = 40_000;

/** The kinds of the words of one language. */
export class WordKinds {
  private static readonly byLanguage = new Map<Language, WordKinds>();

  static in(language: Language): WordKinds {
    let kinds = this.byLanguage.get(language);
    if (!kinds) this.byLanguage.set(language, (kinds = new WordKinds(cueWords(language))));
    return kinds;
  }

  private constructor(private readonly words: CueWords) {}

  /** The bits of a normalised word. */
  readonly of = remember(MOST, (norm) => this.read(norm));

  /** The bits of a word of the text. */
  readonly ofWord = wordFact(({ norm }) => this.of(norm));

  private read(norm: string): number {
    const { words } = this;
    const verb = words.verbs.get(norm);
    return (
      (verb ? VERB : 0) |
      (verb?.forms[0] === 'finite' ? FINITE : 0) |
      (words.auxiliaries.has(norm) ? AUXILIARY : 0) |
      (words.pronouns.has(norm) ? PRONOUN : 0) |
      (words.relatives.has(norm) ? RELATIVE : 0) |
      (words.that.has(norm) ? THAT : 0) |
      (words.definite.has(norm) ? DEFINITE : 0) |
      (words.indefinite.has(norm) ? INDEFINITE : 0) |
      (words.of.has(norm) ? OF : 0) |
      (words.prepositions.has(norm) ? PREPOSITION : 0) |
      (words.boundaries.has(norm) ? BOUNDARY : 0) |
      (words.adverbs.has(norm) ? ADVERB : 0) |
      (ADVERB_ENDING.test(norm) ? ADVERBIAL : 0) |
      (words.sources.has(norm) ? SOURCE : 0) |
      (words.according.has(norm) ? FORMULA : 0) |
      (norm.includes('-') && words.enclitics.some((ending) => norm.endsWith(ending)) ? GLUED : 0)
    );
  }
}
