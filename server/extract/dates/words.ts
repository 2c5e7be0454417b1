import type { NumberWords } from '../../language/shapes/numbers';
import type { DateLanguage, Modifier } from '../../language/date-language';
import type { Word } from '../../article/word';

/**
 * A phrase of a language. Elements are separated by blanks: words (`|` between alternatives), or a class in angle
 * brackets: those of the lexicon (`<weekday>`, `<month>`, `<unit>` …) and the computed `<n>`, `<min>`, `<ord>`, `<day>`,
 * `<year>`, `<decade>`, `<amount>`; `?` makes one optional.
 */
export interface Pattern {
  /** What it means: first word of the meaning, and its arguments (see `build-meaning.ts`). */
  readonly meaning: readonly string[];
  /** Place in the language's list. */
  readonly order: number;
}

/** Classes of words that are worked out from several. */
export type Computed = 'n' | 'min' | 'ord' | 'day' | 'year' | 'decade' | 'amount';

/** All phrases of a language, those that begin alike together, so that a text is read once for all of them. */
export interface PatternNode {
  readonly words: Map<string, PatternNode>;
  readonly senses: Map<SenseClass, PatternNode>;
  readonly computed: Map<Computed, PatternNode>;
  accepts: Pattern | null;
}

/** What a word can be in a date. */
export type SenseClass =
  | 'weekday'
  | 'weekdays'
  | 'month'
  | 'unit'
  | 'part'
  | 'season'
  | 'rel'
  | 'this'
  | 'side'
  | 'edge'
  | 'vague'
  | 'half'
  | 'cardinal'
  | 'ordinal'
  | 'article'
  | 'noon'
  | 'clock';

export interface Entry {
  readonly senses: ReadonlyMap<SenseClass, number | string>;
  /** Can a number, ordinal or amount begin here? */
  readonly numeric: boolean;
  /** Does no date lack such a word (or a number)? */
  readonly tells: boolean;
  /** Can a phrase begin here? */
  readonly begins: boolean;
  /** Says by itself that a compound with it is worth taking apart. */
  readonly strong: boolean;
  /** A short form (`nov`, `sam`) or a word of other meanings (`mars`, `May`). */
  readonly short: boolean;
  readonly doubtful: boolean;
}

/** A word of the lexicon, or only of its phrases (no entry then). */
export interface Glance {
  readonly entry: Entry | undefined;
  /** Does no date lack such a word (or a number)? */
  readonly tells: boolean;
}

/** Can there be a date where a word is: always, only beside a number, or never? */
export type Telling = 'always' | 'beside number' | 'never';

export const WORD_SETS = {
  articles: (d: DateLanguage) => d.articles,
  joints: (d: DateLanguage) => d.joints,
  to: (d: DateLanguage) => d.to,
  and: (d: DateLanguage) => d.and,
  hours: (d: DateLanguage) => d.clock.hours,
  minutes: (d: DateLanguage) => d.clock.minutes,
  am: (d: DateLanguage) => d.clock.am,
  pm: (d: DateLanguage) => d.clock.pm,
  clockCues: (d: DateLanguage) => d.clock.cues,
  yearCues: (d: DateLanguage) => d.yearCues,
  yearHints: (d: DateLanguage) => d.yearHints,
  seasonCues: (d: DateLanguage) => d.seasonCues,
  future: (d: DateLanguage) => d.tense.future,
  past: (d: DateLanguage) => d.tense.past,
  pluperfect: (d: DateLanguage) => d.tense.pluperfect ?? '',
  terms: (d: DateLanguage) => d.tense.terms ?? '',
  ordinalMarks: (d: DateLanguage) => d.ordinalMarks,
  about: (d: DateLanguage) => d.about,
  doubtful: (d: DateLanguage) => d.doubtful,
  monthCues: (d: DateLanguage) => d.monthCues,
  dayCues: (d: DateLanguage) => d.dayCues,
  fractions: (d: DateLanguage) => d.fractions ?? '',
  kept: (d: DateLanguage) => d.kept,
  sharp: (d: DateLanguage) => d.clock.sharp ?? '',
  /** Signs of an era too short to tell a date by themselves. */
  eras: () => 'bc ad ce',
  numberCues: (d: DateLanguage) => `${d.dayCues} en`,
  joiners: (_: DateLanguage, numbers: NumberWords) => numbers.joiners,
};

export type WordSet = keyof typeof WORD_SETS;

/** The words and phrases of one language, for look-up. */
export interface Lexicon {
  readonly language: DateLanguage;
  readonly numbers: NumberWords;
  readonly words: ReadonlyMap<string, Entry>;
  /** Entry of every number in digits. */
  readonly number: Entry;
  /** Entry of every number in Roman figures. */
  readonly roman: Entry;
  readonly sets: Readonly<Record<WordSet, ReadonlySet<string>>>;
  readonly functionWords: ReadonlySet<string>;
  readonly patterns: PatternNode;
  /** What a word is worth at a glance. */
  readonly glances: ReadonlyMap<string, Glance>;
  /** The same of a word of the text. */
  readonly glanceOf: (word: Word) => Glance | null;
  /** Does the word tell of a date? Asked of each word of a text, and most do not. */
  readonly tellingOf: (word: Word) => Telling;
  /** Is it a word with hyphens, stops or digits, of which a part tells of a date? */
  readonly isDated: (word: Word) => boolean;
  /** Little words that make a time or date of a number beside them (`alle` 7, `a las` 7, ten `am`). */
  readonly besideNumbers: ReadonlySet<string>;
  /** Words that may follow a number in a phrase that begins with it. */
  readonly afterNumber: ReadonlySet<string>;
  /** Phrases before a date, by their last word, longest first. */
  readonly modifiers: ReadonlyMap<string, readonly { readonly mod: Modifier; readonly words: readonly string[] }[]>;
}
