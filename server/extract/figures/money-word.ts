import type { Token } from '../../article/token';
import { CURRENCY_CODES } from '../../language/units';
import { scaledRun } from './digit-scale';
import { readDigits } from './digits';
import type { Lexicon } from './words';
import { type NumberRun, numberRun } from './number-run';

/** A code and digits written as one word: `USD240.5`, `Rs1,500`, `Rs500m`. */
const GLUED = /^([a-z]{2,4})(\d[\d.]*)(k|m|bn|b)?$/;

/** May this word be a currency with its sum? Asked of every word, so a look at its last letters dismisses nearly all. */
export function mayBeMoney(norm: string): boolean {
  const last = norm.charCodeAt(norm.length - 1);
  if (
    last > NINE &&
    !(isLetter(last) && norm.charCodeAt(norm.length - 2) <= NINE) &&
    !(last === 0x6e && norm.endsWith('bn'))
  )
    return false;
  return CURRENCY_CODES.has(GLUED.exec(norm)?.[1] ?? '');
}

const NINE = 0x39;
/** `k`, `m`, `b`. */
const isLetter = (code: number): boolean => code === 0x6b || code === 0x6d || code === 0x62;

/** The sum in the word at token `at`, and in the groups of three that the tokeniser has cut off it. */
export function moneyWord(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRun | null {
  const token = tokens[at]!;
  const [, code, digits, letter] = GLUED.exec(token.norm) ?? [];
  if (!code || !CURRENCY_CODES.has(code)) return null;
  let text = digits!;
  let next = at + 1;
  while (
    !letter &&
    /^[,.]$/.test(tokens[next]?.text ?? '') &&
    tokens[next + 1]?.kind === 'number' &&
    tokens[next]!.start === tokens[next - 1]!.end &&
    tokens[next + 1]!.start === tokens[next]!.end
  ) {
    text += tokens[next]!.text + tokens[next + 1]!.text;
    next += 2;
  }
  const read = readDigits(text, lexicon.numbers.decimal);
  if (!read) return null;
  const scale = letter ? (lexicon.shortScales.get(letter) ?? 1) : 1;
  const traits = { step: read.step * scale, scaled: scale > 1, separated: true };
  const run = numberRun(at, next, token.start + code.length, tokens[next - 1]!.end, read.value * scale, false, traits);
  return letter ? run : scaledRun(tokens, run, lexicon);
}

/** The currency of a sum found by `moneyWord`. */
export const moneyCode = (token: Token): string | null => CURRENCY_CODES.get(GLUED.exec(token.norm)?.[1] ?? '') ?? null;
