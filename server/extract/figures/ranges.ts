import type { Language } from '../../article/language';
import type { Token } from '../../article/token';
import type { Hedged } from './hedged';
import type { Lexicon } from './words';
import { keyOf } from './phrases';
import { isCurrency } from './units';

/** A figure that may be a range or a score. */
export type Ranged = Hedged;

/** Joins neighbours that are the ends of one range (`between 450 and 470`) or the sides of a score (`3-1`). */
export function joinRanges(
  tokens: readonly Token[],
  figures: readonly Hedged[],
  lexicon: Lexicon,
  sentenceStart: number,
): Ranged[] {
  const joined: Ranged[] = [];
  for (let i = 0; i < figures.length; i++) {
    const a = figures[i]!;
    const b = figures[i + 1];
    const both = b && !a.ordinal === !b.ordinal && pair(tokens, a, b, lexicon, sentenceStart);
    if (both) {
      joined.push(both);
      i++;
    } else {
      joined.push(b !== undefined && replaces(tokens, a, b, lexicon, sentenceStart) ? { ...a, replaced: true } : a);
    }
  }
  return joined;
}

/** `passé de 12 à 15`, `rose from 12 to 15`. */
function replaces(tokens: readonly Token[], a: Hedged, b: Hedged, lexicon: Lexicon, sentenceStart: number): boolean {
  if (b.first === 0) return false;
  // `von 12 auf 15`: the word between tells which pair of words it is.
  const open = lexicon.rangeOpen.endingBefore(tokens, a.first, [keyOf(tokens[b.first - 1]!)]);
  if (!open || b.first - a.next > 4 || !/^(?:de|from|von|da|van|desde|dal)$/.test(keyOf(tokens[open.first]!)))
    return false;
  if (a.unit !== b.unit && !(a.unit === null && b.first - a.next === 1)) return false;
  return moved(tokens, open.first, lexicon, sentenceStart);
}

function pair(tokens: readonly Token[], a: Hedged, b: Hedged, lexicon: Lexicon, sentenceStart: number): Ranged | null {
  const gap = b.first - a.next;
  const sides = twoSided(tokens, a, b, lexicon);
  if (sides) return sides;
  const dash = gap === 1 && /^[-–—~]$/.test(tokens[a.next]!.text);
  // `£2-3 million`: the sign stands for both.
  if (dash && b.unit === null && isCurrency(a.unit) && a.coreFirst < a.next - 1)
    return dashed(tokens, a, { ...b, unit: a.unit }, lexicon, sentenceStart);
  if (gap > 3 || (a.unit !== null && a.unit !== b.unit)) return null;
  if (dash) return dashed(tokens, a, b, lexicon, sentenceStart);
  const negative = gap === 0 && b.value < 0 && tokens[b.first]!.start === a.end;
  if (negative) return dashed(tokens, a, { ...b, value: -b.value }, lexicon, sentenceStart);
  const spoken = gap === 1 && /^(?:à|to|a|zu)$/.test(tokens[a.next]!.norm) && isDown(a, b);
  if (spoken && sportNear(tokens, a.first, b.next, lexicon, sentenceStart, VOTED)) return scoreOf(a, b);
  if (gap === 1 && isEither(tokens[a.next]!, a, b, lexicon)) return rangeOf(a, b);
  const open = lexicon.rangeOpen.endingBefore(tokens, a.first);
  // `desde 20 hasta 100`: the second word may have been taken for a bound.
  const joined = open && [b.first, b.coreFirst].some((to) => joins(tokens, a.next, to, open.value));
  if (joined) {
    const range = rangeOf(a, b);
    if (!range) return null;
    // `passé de 12 à 15`: two levels, not a range.
    const single = keyOf(tokens[open.first]!);
    const loose = /^(?:de|from|von|da|van|desde|dal)$/.test(single);
    if (loose && moved(tokens, open.first, lexicon, sentenceStart)) return null;
    return { ...range, first: open.first, start: tokens[open.first]!.start };
  }
  if (
    gap > 0 &&
    lexicon.rangeJoins.startingAt(tokens, a.next)?.next === b.first &&
    a.unit === null &&
    a.modifier !== 'at-least' &&
    a.value < b.value &&
    a.value * 10 > b.value * (b.scaled ? 0 : 1)
  ) {
    if (
      moved(tokens, a.first, lexicon, sentenceStart) ||
      /^(?:from|de)$/.test(keyOf(tokens[a.first - 1] ?? tokens[0]!))
    )
      return null;
    return rangeOf(a, b);
  }
  return null;
}

/** `more than 10 and less than 40`: both bounds of one value. */
function twoSided(tokens: readonly Token[], a: Hedged, b: Hedged, lexicon: Lexicon): Ranged | null {
  const gap = b.first - a.next;
  const link = gap === 1 ? tokens[a.next]! : null;
  if (
    !link ||
    !(lexicon.words.get(link.norm)?.join || link.text === ',' || /^(?:but|mais|pero|aber|ma|mas|maar)$/.test(link.norm))
  )
    return null;
  const [lower, upper] = a.high === null ? [a, b] : [b, a];
  if (lower.high !== null || lower.low === null || upper.low !== null || upper.high === null || lower.low >= upper.high)
    return null;
  return {
    ...rangeOf(lower, upper)!,
    first: a.first,
    coreFirst: a.coreFirst,
    next: b.next,
    start: a.start,
    end: b.end,
  };
}

const joins = (tokens: readonly Token[], from: number, to: number, words: string): boolean =>
  to > from &&
  words.split(' ').length === to - from &&
  words.split(' ').every((word, i) => keyOf(tokens[from + i]!) === word);

/** Does a verb of change stand close before? */
function moved(tokens: readonly Token[], at: number, lexicon: Lexicon, sentenceStart: number): boolean {
  for (let i = at - 1; i >= Math.max(sentenceStart, at - 6); i--) {
    if (/^[.;:]$/.test(tokens[i]!.text)) return false;
    if (lexicon.moves.has(tokens[i]!.norm)) return true;
  }
  return false;
}

/** `two or three`, `10 ou 12`: near numbers of which the writer does not know which. */
const isEither = (link: Token, a: Hedged, b: Hedged, { language }: Lexicon): boolean =>
  link.norm === OR[language] &&
  isPlain(a) &&
  isPlain(b) &&
  a.modifier === 'exact' &&
  b.modifier === 'exact' &&
  a.value > 1 &&
  a.value < b.value &&
  b.value <= a.value * 1.5;

const OR: Readonly<Record<Language, string>> = { fr: 'ou', en: 'or', es: 'o', de: 'oder', it: 'o', pt: 'ou', nl: 'of' };

const isPlain = ({ unit, scaled, fraction, ordinal, article, group }: Hedged): boolean =>
  unit === null && !scaled && !fraction && !ordinal && !article && !group;

/** The lower end takes scale and unit from the upper one: `450 to 470 million`. Null if the ends are the wrong way round. */
function rangeOf(a: Hedged, b: Hedged): Ranged | null {
  const factor = b.scaled && !a.scaled && a.value < 1000 ? scaleOf(b) : 1;
  const low = a.value * factor;
  if (low >= b.value) return null;
  return {
    ...b,
    first: a.first,
    coreFirst: a.coreFirst,
    start: a.start,
    value: (low + b.value) / 2,
    low,
    high: b.value,
    plausibleLow: null,
    plausibleHigh: null,
    modifier: 'range',
    unit: b.unit ?? a.unit,
    score: null,
    replaced: false,
  };
}

/** Largest power of a thousand (or lakh, crore) that the scaled value is written with. */
function scaleOf({ value }: Hedged): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (value >= scale) return scale;
  return 1;
}

/** `10-15 personnes` is a range, `3-1` and `7-4` scores. */
function dashed(
  tokens: readonly Token[],
  a: Hedged,
  b: Hedged,
  lexicon: Lexicon,
  sentenceStart: number,
): Ranged | null {
  if (a.fraction || b.fraction) return null;
  const plain = a.unit === null && b.unit === null && !a.scaled && !b.scaled && a.step === 1 && b.step === 1;
  const after = tokens[b.next];
  const noun = after?.kind === 'word' && /[sx]$/.test(after.norm) && after.norm !== "'s";
  const sporty = sportNear(tokens, a.first, b.next, lexicon, sentenceStart);
  if (plain && a.value < 200 && b.value < 200 && (a.value >= b.value || sporty || (!noun && b.value < 10))) {
    if (a.value >= b.value && noun && !sporty && a.value > 30) return null;
    return scoreOf(a, b);
  }
  return rangeOf(a, b);
}

/** `31 à 29`, `three to one`: ranges go up. */
const isDown = (a: Hedged, b: Hedged): boolean =>
  a.unit === null &&
  b.unit === null &&
  !a.scaled &&
  !b.scaled &&
  !a.fraction &&
  !b.fraction &&
  a.modifier === 'exact' &&
  a.value > b.value &&
  a.value < 200;

const scoreOf = (a: Hedged, b: Hedged): Ranged => ({
  ...b,
  first: a.first,
  coreFirst: a.first,
  start: a.start,
  value: a.value,
  low: a.value,
  high: a.value,
  modifier: 'exact',
  unit: 'score',
  score: [a.value, b.value],
  replaced: false,
});

function sportNear(
  tokens: readonly Token[],
  first: number,
  next: number,
  lexicon: Lexicon,
  sentenceStart: number,
  but: RegExp | null = null,
): boolean {
  let found = false;
  for (let i = Math.max(sentenceStart, first - 8); i < Math.min(tokens.length, next + 6); i++) {
    const { norm } = tokens[i]!;
    if (but?.test(norm)) return false;
    found ||= lexicon.sport.has(norm);
  }
  return found;
}

/** Votes are counts of two sides. */
const VOTED = /^(?:vot|voix|ballot|bulletin)/;
