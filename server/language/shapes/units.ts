/**
 * What a language calls units, currencies and denominators. Keys are unit codes (`extract/figures/units.ts`), values are
 * comma-separated phrases in normal form, cut as the tokeniser cuts (`km / h`, `m ²`); French and Italian elisions are written
 * out (`de euros` is `d'euros`).
 */
export interface UnitWords {
  readonly units: Readonly<Record<string, string>>;
  readonly currencies: Readonly<Record<string, string>>;
  /** Words that tie a scale to its unit: `millions de dollars`. */
  readonly of: string;
  /** Words that make the next unit a denominator: `par`, `per`, `a`, `le`. */
  readonly per: string;
  /** Denominators by normal form: `day`, `year`, `share`, `kg` … */
  readonly denominators: Readonly<Record<string, string>>;
  /** `over three years`, `sur trois ans`: words before a span of time that a sum is spread over. */
  readonly spread: string;
}
