import type { Token } from '../../article/token';
import type { Lexicon } from './words';
import type { NumberRun } from './number-run';
import type { Piece } from './pieces';

/** Decimals in words after a whole number: the last token read, and what the number is now. */
export interface Decimals {
  readonly token: number;
  readonly end: number;
  readonly value: number;
  readonly step: number;
}

/** A number in words from a token on, or null. */
type ReadWords = (tokens: readonly Token[], from: number, lexicon: Lexicon) => NumberRun | null;

/** `sept virgule cinq`, `zero point zero eight`, `trois virgule quatorze`: digits one by one, or one number that `readWords` finds. */
export function readPoint(
  tokens: readonly Token[],
  end: Piece,
  whole: number,
  lexicon: Lexicon,
  readWords: ReadWords,
): Decimals | null {
  const mark = tokens[end.token + 1];
  if (!end.last || !mark || !lexicon.point.has(mark.norm)) return null;
  const from = end.token + 2;
  const digits = spelled(tokens, from, lexicon);
  const number = tokens[from]?.kind === 'word' ? readWords(tokens, from, lexicon) : null;
  // `veinte con tres quintos`: a fraction is added, see `fractionParts`.
  if (number?.fraction || number?.ordinal) return null;
  if (number && number.next > (digits?.next ?? 0) && Number.isInteger(number.value))
    return decimals(whole, String(number.value), tokens[number.next - 1]!, number.next);
  return digits && decimals(whole, digits.text, tokens[digits.next - 1]!, digits.next);
}

const decimals = (whole: number, digits: string, last: Token, next: number): Decimals => ({
  token: next - 1,
  end: last.end,
  value: Number(`${whole}.${digits}`),
  step: Number(`1e-${digits.length}`),
});

/** Digits one by one (`zero eight`), or a ten with its unit (`fifty two`, `seventy-one`). */
function spelled(tokens: readonly Token[], from: number, lexicon: Lexicon): { text: string; next: number } | null {
  let text = '';
  let tens = false;
  let next = from;
  for (; next < tokens.length; next++) {
    const value = smallIn(tokens[next]!.norm, lexicon);
    if (value === null || (text !== '' && value >= 10)) break;
    text = tens && text.endsWith('0') ? text.slice(0, -1) + String(value) : text + String(value);
    tens = value >= 20 && value % 10 === 0;
  }
  return text === '' ? null : { text, next };
}

/** A number in one token, without a scale: `seven`, `seventy-one`, `duzentos`. */
function smallIn(norm: string, lexicon: Lexicon): number | null {
  let sum = 0;
  for (const part of norm.split('-')) {
    const value = lexicon.words.get(part)?.add ?? (lexicon.words.get(part)?.scale === 1000 ? 1000 : undefined);
    if (value === undefined || !Number.isInteger(value) || (sum > 0 && value >= 20)) return null;
    sum += value;
  }
  return sum;
}
