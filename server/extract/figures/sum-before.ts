import type { Token } from '../../article/token';
import { CURRENCY_CODES, DOLLARS, SIGNS } from '../../language/units';
import type { Lexicon } from './words';
import { measured, type Measured } from './measured';
import { moneyCode } from './money-word';
import type { NumberRun } from './number-run';
import { keyOf } from './phrases';
import { isCurrency } from './units';

/** `£1,720`, `US$ 150`, `CHF 10`, `Rs 4.2`. */
export function signBefore(tokens: readonly Token[], run: NumberRun): Measured {
  const bare = measured(run);
  // `USD240`: the code is a part of the word.
  if (tokens[run.first]!.kind === 'word' && !run.words)
    return { ...bare, start: tokens[run.first]!.start, unit: moneyCode(tokens[run.first]!) };
  const sign = tokens[run.first - 1];
  if (!sign || run.words || run.start - sign.end > 1) return bare;
  const code = SIGNS.get(sign.text);
  if (code) {
    const prefix = tokens[run.first - 2];
    const country =
      sign.text === '$' &&
      prefix &&
      prefix.kind === 'word' &&
      sign.start - prefix.end <= (prefix.norm.length > 1 || prefix.text === 'c' ? 1 : 0)
        ? DOLLARS.get(prefix.norm)
        : undefined;
    const first = country ? run.first - 2 : run.first - 1;
    return { ...bare, first, start: tokens[first]!.start, unit: country ?? code };
  }
  // `MSEK 45`
  const millions = /^M(EUR|USD|GBP|AUD|CAD|CHF|SEK|NOK|DKK)$/.exec(sign.text);
  if (millions && !run.scaled)
    return {
      ...bare,
      first: run.first - 1,
      start: sign.start,
      value: run.value * 1e6,
      step: run.step * 1e6,
      scaled: true,
      unit: millions[1]!,
    };
  const word = CURRENCY_CODES.get(sign.norm);
  if (word && (sign.text === sign.text.toUpperCase() || /^(?:rs|[dns]kr|sfr)$/.test(sign.norm)))
    return { ...bare, first: run.first - 1, start: sign.start, unit: word };
  if (sign.text === '.' && tokens[run.first - 2]?.norm === 'rs')
    return { ...bare, first: run.first - 2, start: tokens[run.first - 2]!.start, unit: 'INR' };
  return bare;
}

/** `£1.72m`, `163,8 M$`, `$1MM`: letters that mean a scale only beside a currency. */
export function weakScale(tokens: readonly Token[], run: Measured, lexicon: Lexicon, currency: boolean): Measured {
  const token = tokens[run.next];
  if (!token || token.kind !== 'word' || run.scaled || run.words || token.start - run.end > 2) return run;
  const scale = lexicon.shortScales.get(token.norm);
  if (scale === undefined) return run;
  const after = tokens[run.next + 1];
  const money =
    currency ||
    (after !== undefined &&
      (SIGNS.has(after.text) ||
        (after.start - token.end <= 2 &&
          lexicon.units.startingAt(tokens, run.next + 1 + (keyOf(after) === lexicon.unitOf ? 1 : 0)) !== null &&
          isCurrency(
            lexicon.units.startingAt(tokens, run.next + 1 + (keyOf(after) === lexicon.unitOf ? 1 : 0))!.value,
          ))));
  // `3m people`: British house style.
  const people =
    lexicon.language === 'en' &&
    token.start === run.end &&
    token.norm === 'm' &&
    after?.kind === 'word' &&
    /s$|^people$/.test(after.norm) &&
    after.norm !== 'is';
  if (!money && !people) return run;
  return { ...run, next: run.next + 1, end: token.end, value: run.value * scale, step: run.step * scale, scaled: true };
}
