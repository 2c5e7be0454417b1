import type { Token } from '../../article/token';
import type { Lexicon } from './words';
import { type NumberRun, numberRun } from './number-run';

/** Vulgar fractions that have a character of their own. */
export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
]);

export function vulgar(tokens: readonly Token[], at: number): NumberRun | null {
  const token = tokens[at]!;
  const value = VULGAR.get(token.text);
  if (value === undefined) return null;
  return numberRun(at, at + 1, token.start, token.end, value, false, { step: 0, fraction: true });
}

/** `3/4`, `10 1/2`, `2 ½`, `2 e 1/4`. */
export function mixedFraction(tokens: readonly Token[], run: NumberRun, lexicon: Lexicon): NumberRun {
  const next = tokens[run.next];
  if (next && VULGAR.has(next.text) && next.start - run.end <= 1) {
    return {
      ...run,
      next: run.next + 1,
      end: next.end,
      value: run.value + VULGAR.get(next.text)!,
      step: 0,
      fraction: true,
    };
  }
  const own = barFraction(tokens, run.next - 1);
  if (own) {
    const after = run.value < 0 ? -own.value : own.value;
    return { ...run, next: own.next, end: tokens[own.next - 1]!.end, value: after, step: 0, fraction: true };
  }
  if (run.step !== 1 || !next) return run;
  const joined = next.kind === 'word' && lexicon.words.get(next.norm)?.join === true;
  const mixed = next.kind === 'number' || joined ? barFraction(tokens, joined ? run.next + 1 : run.next) : null;
  if (!mixed) return run;
  const value = run.value < 0 ? run.value - mixed.value : run.value + mixed.value;
  return { ...run, next: mixed.next, end: tokens[mixed.next - 1]!.end, value, step: 0, fraction: true };
}

/** A proper fraction with a bar: not `24/7`, not a date (`3/4/2019`). */
function barFraction(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const [numerator, bar, denominator, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (bar?.text !== '/' || denominator?.kind !== 'number' || numerator?.kind !== 'number') return null;
  const top = Number(numerator.text);
  const bottom = Number(denominator.text);
  if (!(top > 0 && top < bottom && bottom <= 100) || after?.text === '/') return null;
  return { value: top / bottom, next: at + 3 };
}
