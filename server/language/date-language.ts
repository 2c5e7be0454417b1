/**
 * How a language speaks of time, as data. Word lists hold normal forms (lower case, composed, straight apostrophes),
 * separated by spaces; in lists with one entry for each day or month, alternatives are separated by `|`.
 * Elided words keep their apostrophe (`l'`), as in tokens.
 */
export interface DateLanguage {
  /** Order of dates written in digits. */
  readonly order: 'dmy' | 'mdy';
  /** Are names of days and months written with a capital? Then they need one to be read as such. */
  readonly capitals: boolean;
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Several such days, each a repetition (`les lundis`, `Mondays`); empty where the form is the singular. */
  readonly weekdayPlurals: readonly string[];
  /** Short forms, which need a full stop or a number beside them. */
  readonly shortWeekdays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Months and weekdays that are other words too: read as such only beside a number or after one of `cues`. */
  readonly doubtful: string;
  /** Words before a doubtful month that make it one (`en mars`, `since May`). */
  readonly monthCues: string;
  readonly units: Readonly<Record<Unit, string>>;
  readonly parts: Readonly<Record<PartOfDay, string>>;
  readonly seasons: Readonly<Record<Season, string>>;
  /** Seasons that are other words too (`été`, `fall`, `spring`): need an article or a preposition of `seasonCues`. */
  readonly seasonCues: string;
  /** `yesterday` -1, `today` 0, `tomorrow` 1. */
  readonly days: Readonly<Record<string, number>>;
  /** `last` -1, `this` 0, `next` 1; `that` is for the date just mentioned. */
  readonly picks: Readonly<Record<'last' | 'this' | 'next', string>>;
  /** `début`, `mid`, `fin`. */
  readonly edges: Readonly<Record<'start' | 'mid' | 'end', string>>;
  /** Words for a few; they make an amount without a number. */
  readonly vague: string;
  /** Names of units that are as often a part of a whole (`a quarter`, `three quarters`). */
  readonly fractions?: string;
  /** Words for a half of a unit. */
  readonly half: string;
  /** Words before an amount that make it loose. */
  readonly about: string;
  /** Words that a date begins with and that belong to its span. */
  readonly articles: string;
  /** Articles after which a number of at most 31 alone can be a day (`le 23`). */
  readonly dayCues: string;
  /** Prepositions that belong to the span of a year (`en 2014`). */
  readonly kept: string;
  /** Phrases before a date that change what it allows. */
  readonly modifiers: readonly (readonly [Modifier, string])[];
  /** Words that may stand between a date and its time of day. */
  readonly joints: string;
  /** `de … à`, `entre … et`, `from … to`: first and second word of a range. */
  readonly ranges: readonly (readonly [string, string])[];
  /** Words between the ends of a range without a first word (`au`, `jusqu'au`, `bis`). */
  readonly to: string;
  /** Words between listed days (`et`, `and`). */
  readonly and: string;
  readonly clock: {
    /** Words after the hour; the first is the abbreviation (`h`), empty if there is none. */
    readonly hours: string;
    readonly minutes: string;
    readonly am: string;
    readonly pm: string;
    readonly noon: string;
    readonly midnight: string;
    /** Prepositions before a time of day: they make `trois heures` a time rather than a duration. */
    readonly cues: string;
    /** Of these the ones after which hour and minutes with a stop between them can only be a time (`alle 20.30`). */
    readonly sharp?: string;
    /** Does a stop between hour and minutes make a time (`20.15 Uhr`) when an hour word follows? */
    readonly stop: boolean;
  };
  /**
   * Do years stand without a preposition (`wurde 1921 gegründet`)? Then a four-figure number is one unless a word that it
   * may count follows: one with a capital, or, where nouns are small, any but a little word or a `participle`.
   */
  readonly bareYears?: { readonly participle: RegExp | null };
  /** Prepositions after which a bare four-figure number is a year. */
  readonly yearCues: string;
  /** Prepositions that make a year likely: what follows decides. */
  readonly yearHints: string;
  /** Words before which a number is a year even where no preposition says so (`année`, `year`). */
  readonly tense: {
    /** Words that speak of what is to come. */
    readonly future: string;
    /** Words that speak of what was. */
    readonly past: string;
    /** Ends of verb forms in the future, or null where it is made with other words. */
    readonly futureEnd: RegExp | null;
    readonly pastEnd: RegExp | null;
    /** Words that make a term of a date (`by`, `d'_ici`, `au_plus`): one before it, or two with `_` between on either side. */
    readonly terms?: string;
    /** Auxiliaries of what was done before then (`had`): with them a term is over. */
    readonly pluperfect?: string;
  };
  /** Marks after digits that make an ordinal (`er`, `th`, `º`). */
  readonly ordinalMarks: string;
  /** Holidays: names separated by `|`, and the rule of `holidays.ts`. */
  readonly holidays: readonly (readonly [string, string])[];
  /** Phrases of the language: a meaning of `meaning.ts` and a pattern of `pattern.ts`. */
  readonly phrases: readonly (readonly [string, string])[];
}

/** Units of time; `N` is the minute, `E` the weekend, `X` ten years, `C` a hundred, `F` fourteen days, `B` the business day. */
export type Unit = 'Y' | 'M' | 'W' | 'D' | 'H' | 'N' | 'S' | 'E' | 'Q' | 'X' | 'C' | 'F';
export type PartOfDay = 'MO' | 'AF' | 'EV' | 'NI' | 'MI';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type Modifier = 'approx' | 'start' | 'mid' | 'end' | 'before' | 'after' | 'since' | 'until';
