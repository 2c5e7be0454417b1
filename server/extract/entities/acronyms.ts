import type { Token } from '../../article/token';
import type { NameSpan } from './name-span';

/** Letters of an acronym, two to eight: `OSDH`, `ONU`, `U.N.`; or null. */
export function acronymLetters(text: string): string | null {
  const letters = text.replace(/[.\s]/gu, '');
  return /^\p{Lu}[\p{Lu}\p{Nd}&-]{1,7}s?$/u.test(letters) || /^\p{Lu}[\p{Ll}]{1,2}\p{Lu}{1,4}$/u.test(letters)
    ? fold(letters)
    : null;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

/**
 * Could the acronym stand for the words? Its letters must come in their order, the first from the first word, and
 * all but one of them from the beginning of a word or of a part of a hyphenated word.
 */
export function standsFor(acronym: string, words: readonly string[]): boolean {
  const letters = acronymLetters(acronym)?.replace(/[^\p{L}]/gu, '');
  const parts = words.flatMap((word) => fold(word).split(/[-‐‑'’]/u)).filter((part) => part !== '');
  if (!letters || parts.length < 2 || parts[0]![0] !== letters[0]) return false;
  let at = 0;
  let initials = 0;
  for (const part of parts) {
    if (at < letters.length && part[0] === letters[at]) {
      at++;
      initials++;
      // `Interpol`, `BELNUC`: more letters of the same word.
      for (
        let i = 1;
        i < part.length && i < 3 && at < letters.length && initials < 2 && parts.length < letters.length;
        i++
      ) {
        if (part[i] === letters[at]) at++;
      }
    }
  }
  return at === letters.length && initials >= Math.max(2, letters.length - 1);
}

/** A full name and the acronym that the text defines beside it. */
export interface Definition {
  readonly full: NameSpan;
  readonly acronym: NameSpan;
}

/** Finds `Full Name (ACRONYM)` and `ACRONYM (Full Name)`. The names may lack in `spans`: they come with the definition. */
export function findDefinitions(tokens: readonly Token[], spans: readonly NameSpan[]): Definition[] {
  const found: Definition[] = [];
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]!.text !== '(') continue;
    const close = closing(tokens, i);
    if (close < 0) continue;
    const inside = { first: i + 1, last: close };
    const acronym = tokens[i + 1]!;
    if (close === i + 2 && acronymLetters(acronym.text)) {
      const full = nameBefore(tokens, i, acronym.text, spans);
      if (full) found.push({ full, acronym: { ...inside, type: full.type } });
    } else if (
      acronymLetters(tokens[i - 1]!.text) &&
      standsFor(tokens[i - 1]!.text, texts(tokens, inside.first, inside.last))
    ) {
      const type =
        spans.find((span) => span.first === inside.first)?.type ??
        spans.find((span) => span.last === i)?.type ??
        'organization';
      found.push({ full: { ...inside, type }, acronym: { first: i - 1, last: i, type } });
    }
  }
  return found;
}

const texts = (tokens: readonly Token[], first: number, last: number): string[] =>
  tokens.slice(first, last).map((token) => token.text);

/** Index of the bracket that closes the one at `open`, within 14 tokens, or -1. */
function closing(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < tokens.length && i < open + 14; i++) if (tokens[i]!.text === ')') return i;
  return -1;
}

/** The name that ends before token `end` and whose initials are the acronym: the span found there, or the words that fit. */
function nameBefore(
  tokens: readonly Token[],
  end: number,
  acronym: string,
  spans: readonly NameSpan[],
): NameSpan | null {
  const known = spans.find((span) => span.last === end);
  if (known && standsFor(acronym, texts(tokens, known.first, end))) return known;
  for (let first = end - 2; first >= 0 && first >= end - 12; first--) {
    const token = tokens[first]!;
    if (token.kind === 'punctuation' && /^[.,;:!?()«»"]$/u.test(token.text)) break;
    if (token.text === token.norm || !/^\p{L}/u.test(token.text)) continue;
    if (fold(token.text)[0] !== fold(acronym)[0]) continue;
    if (standsFor(acronym, texts(tokens, first, end)))
      return { first, last: end, type: known?.type === 'location' ? 'organization' : (known?.type ?? 'organization') };
  }
  return null;
}
