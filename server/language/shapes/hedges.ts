export type Hedge =
  'about' | 'nearly' | 'over' | 'just-over' | 'under' | 'just-under' | 'at-least' | 'at-most' | 'exactly';

/**
 * Words around a figure that say how to take it. Comma-separated phrases in normal form, as the tokeniser cuts them;
 * elided words are written out (`plus d'` is `plus de`).
 */
export interface HedgeWords {
  /** Directly before the figure. */
  readonly before: Readonly<Partial<Record<Hedge, string>>>;
  /** Directly after it or after its unit. */
  readonly after: Readonly<Partial<Record<Hedge, string>>>;
  /** Words that open a range (`entre`, `from`), each with the words that join its ends. */
  readonly ranges: readonly (readonly [open: string, joins: string])[];
  /** Words that join two figures into a range without an opening word. */
  readonly rangeJoins: string;
  /** A few tokens before the figure: a change by it (`hausse de`, `rose`, `up`). */
  readonly up: string;
  readonly down: string;
  /** Words that may stand between such a word and the figure (`de`, `by`). */
  readonly changeLinks: string;
  /** Verbs of change: after one of them `from A to B`, `de A à B` are two levels, not a range. */
  readonly moves: string;
  /** Before or after: a part of another figure. */
  readonly part: string;
  readonly partAfter: string;
  readonly whole: string;
  readonly wholeAfter: string;
  /** Directly before: a value the text itself replaces. */
  readonly former: string;
  /** After the figure, in its clause: the same (`l'an dernier`, `a year earlier`). */
  readonly formerAfter: string;
  /** Before the figure in its clause: planned, expected, possible. */
  readonly forecast: string;
  /** After the figure's noun: the same (`300 homes are planned`). */
  readonly forecastAfter: string;
  /** Words that make the number after them a label: `article 49`, `n° 3`. */
  readonly labels: string;
  /** Nouns after which a number is the name of a street or house, before or after the number. */
  readonly streets: string;
  /** Words of sport or votes near a score. */
  readonly sport: string;
}
