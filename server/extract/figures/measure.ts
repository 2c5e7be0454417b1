import type { Token } from '../../article/token';
import { CURRENCY_CODES, DOLLARS, SIGNS } from '../../language/units';
import type { Lexicon } from './lexicon';
import type { NumberRun } from './number-run';
import { moneyCode } from './money-word';
import { keyOf } from './phrases';
import { isCurrency } from './units';

/** A number with its unit; the token and text bounds cover both. */
export interface Measured extends NumberRun {
  readonly unit: string | null;
}

/** Units whose words are also common words: only after a scaled number (`5 million won`). */
const NEEDS_SCALE = new Set([
  'won',
  'mark',
  'marks',
  'real',
  'sol',
  'morgen',
  'pc',
  'won',
  'vat',
  'ton',
  'rand',
  'mil',
]);
/** Symbols that need to follow digits. */
const NEEDS_DIGITS = /^(?:\p{L}|mi|mo|ms|ft|yd|ha|kn|rad|to|go|ko)$/u;
const NEVER_ALONE = new Set(['a', 'in', 's', 'h', 'y', 'd']);

/** Adds the currency sign before the number, and scale letters, unit or currency after it. */
export function measure(tokens: readonly Token[], run: NumberRun, lexicon: Lexicon): Measured {
  const signed = negative(tokens, signBefore(tokens, run));
  const currencyNear = signed.unit !== null;
  const scaled = weakScale(tokens, signed, lexicon, currencyNear);
  const united = scaled.unit === null || isCurrency(scaled.unit) ? unitAfter(tokens, scaled, lexicon) : scaled;
  return subunit(tokens, united, lexicon);
}

/** `minus five`, `moins 20 °C`; `moins de 20` is a hedge. */
function negative(tokens: readonly Token[], run: Measured): Measured {
  const before = tokens[run.first - 1];
  if (!before || run.value < 0 || run.ordinal || !/^(?:minus|negative|moins|menos|meno|min)$/.test(before.norm))
    return run;
  if (/^(?:au|du|à|le|al|por|pelo|ao|en|de|no|a)$/.test(tokens[run.first - 2]?.norm ?? '')) return run;
  return { ...run, first: run.first - 1, start: before.start, value: -run.value };
}

/** The run without a unit yet. Field by field: see `numberRun`. */
const measured = (run: NumberRun): Measured => ({
  first: run.first,
  next: run.next,
  start: run.start,
  end: run.end,
  value: run.value,
  step: run.step,
  scaled: run.scaled,
  ordinal: run.ordinal,
  fraction: run.fraction,
  group: run.group,
  vague: run.vague,
  article: run.article,
  share: run.share,
  words: run.words,
  separated: run.separated,
  unit: null,
});

/** `£1,720`, `US$ 150`, `CHF 10`, `Rs 4.2`. */
function signBefore(tokens: readonly Token[], run: NumberRun): Measured {
  const bare = measured(run);
  // `USD115`: the code is a part of the word.
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
  const word = CURRENCY_CODES.get(sign.norm);
  if (word && (sign.text === sign.text.toUpperCase() || sign.norm === 'rs'))
    return { ...bare, first: run.first - 1, start: sign.start, unit: word };
  if (sign.text === '.' && tokens[run.first - 2]?.norm === 'rs')
    return { ...bare, first: run.first - 2, start: tokens[run.first - 2]!.start, unit: 'INR' };
  return bare;
}

/** `£1.72m`, `163,8 M$`, `$1MM`: letters that mean a scale only beside a currency. */
function weakScale(tokens: readonly Token[], run: Measured, lexicon: Lexicon, currency: boolean): Measured {
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

function unitAfter(tokens: readonly Token[], run: Measured, lexicon: Lexicon): Measured {
  const inside = tokens[run.next - 1]!;
  if (inside.end > run.end) return unitInside(inside, run, lexicon);
  let at = run.next;
  const next = tokens[at];
  if (!next || (run.ordinal && next.norm !== '%')) return run;
  const sign = SIGNS.get(next.text);
  if (sign && next.start - run.end <= 2) {
    if (run.unit !== null) return run;
    return { ...run, next: at + 1, end: next.end, unit: sign };
  }
  const of =
    lexicon.unitOf !== '' &&
    (keyOf(next) === lexicon.unitOf || next.norm === 'di' || next.norm === "d'") &&
    (run.scaled || run.group || run.fraction || run.value >= 1000);
  const hyphen = next.text === '-' && next.start === run.end && tokens[at + 1]?.start === next.end;
  if (of || hyphen) at++;
  if (of && SIGNS.has(tokens[at]?.text ?? ''))
    return { ...run, next: at + 1, end: tokens[at]!.end, unit: SIGNS.get(tokens[at]!.text)! };
  const large = /^m(eur|usd|gbp|aud|cad|chf|sek|nok|dkk)$/.exec(next.norm);
  if (large && !run.scaled && run.unit === null) {
    return {
      ...run,
      next: at + 1,
      end: next.end,
      value: run.value * 1e6,
      step: run.step * 1e6,
      scaled: true,
      unit: large[1]!.toUpperCase(),
    };
  }
  const found = lexicon.units.startingAt(tokens, at) ?? (hyphen ? firstPart(tokens, at, lexicon) : null);
  if (!found) return run;
  const token = tokens[at]!;
  if (found.next === at + 1 && !fitsNumber(token, run, hyphen)) return run;
  const value = resolve(found.value, tokens, run, found.next, lexicon);
  if (value === null || (run.unit !== null && value !== run.unit)) return run;
  const dollar = tokens[found.next]?.text === '$' && isCurrency(value) ? 1 : 0;
  const end = 'end' in found && typeof found.end === 'number' ? found.end : tokens[found.next - 1 + dollar]!.end;
  return { ...run, next: found.next + dollar, end, unit: value };
}

const withNorm = (token: Token, norm: string, end: number): Token => ({
  start: token.start,
  end,
  kind: token.kind,
  text: token.text,
  norm,
});

/** `three-mile`, `one-yen`, `trois-tonnes`: the unit is the rest of the token. */
function unitInside(token: Token, run: Measured, lexicon: Lexicon): Measured {
  const rest = token.norm.slice(run.end - token.start + 1).split('-')[0]!;
  const found =
    token.text[run.end - token.start] === '-' ? lexicon.units.startingAt([withNorm(token, rest, token.end)], 0) : null;
  if (!found || rest.length < 3) return run;
  return { ...run, end: run.end + 1 + rest.length, unit: found.value };
}

/** `12-cent-a-share`: the unit is a part of the token. */
function firstPart(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { next: number; value: string; end: number } | null {
  const token = tokens[at];
  const cut = token?.norm.indexOf('-') ?? -1;
  if (!token || cut <= 0) return null;
  const part = withNorm(token, token.norm.slice(0, cut), token.start + cut);
  const found = lexicon.units.startingAt([part], 0);
  return found && { next: at + 1, value: found.value, end: part.end };
}

function fitsNumber(token: Token, run: NumberRun, hyphen: boolean): boolean {
  if (NEEDS_SCALE.has(token.norm)) return run.scaled || token.norm === 'ton';
  if (NEVER_ALONE.has(token.norm)) return false;
  if (NEEDS_DIGITS.test(token.norm)) return !run.words && !run.scaled && !hyphen && token.start - run.end <= 1;
  // A code in lower case is an ordinary word (`all`, `try`).
  if (CURRENCY_CODES.has(token.norm) && token.norm.length === 3)
    return (
      token.text === token.text.toUpperCase() ||
      /^(?:usd|eur|gbp|chf|jpy|cny|rmb|inr|aud|cad|nzd|hkd|brl)$/.test(token.norm)
    );
  return true;
}

/** Words for two units: pounds of money and of weight, degrees of an angle and of heat. */
function resolve(
  unit: string,
  tokens: readonly Token[],
  run: NumberRun,
  next: number,
  lexicon: Lexicon,
): string | null {
  if (unit === 'GBP' && lexicon.language === 'fr' && /^livres?$/.test(tokens[next - 1]!.norm))
    return run.scaled ? unit : null;
  if (unit === 'GBP' && lexicon.language === 'en' && /^pounds?$/.test(tokens[next - 1]!.norm) && !run.scaled) {
    const after = tokens[next];
    if (after?.norm === 'of' || /^(?:weigh|lost|lose|heav|light)/.test(tokens[run.first - 1]?.norm ?? '')) return 'lb';
    for (let i = Math.max(0, run.first - 6); i < run.first; i++)
      if (/^(?:weigh|ton$|ton(?:ne)?s$)/.test(tokens[i]!.norm)) return 'lb';
  }
  return unit;
}

/** `thirteen dollars forty-five`, `15 dollars et 15`, `neuf mètres trente`, `12 ft 2 in`: small change and centimetres. */
function subunit(tokens: readonly Token[], run: Measured, lexicon: Lexicon): Measured {
  if (run.unit === null || run.scaled || run.step !== 1 || run.fraction) return run;
  let at = run.next;
  const joined = tokens[at] !== undefined && lexicon.words.get(tokens[at]!.norm)?.join === true;
  if (joined) at++;
  const small = smallNumber(tokens, at, lexicon);
  if (!small) return run;
  const feet = run.unit === 'ft' && /^in(?:ch|ches)?$/.test(tokens[small.next]?.norm ?? '');
  if (feet && small.value < 12)
    return {
      ...run,
      next: small.next + 1,
      end: tokens[small.next]!.end,
      value: run.value + small.value / 12,
      step: 1 / 12,
    };
  const change = lexicon.units.startingAt(tokens, small.next);
  const cents = change !== null && /^(?:EUX|USX|GBX)$/.test(change.value) && isCurrency(run.unit);
  if (cents)
    return {
      ...run,
      next: change.next,
      end: tokens[change.next - 1]!.end,
      value: run.value + small.value / 100,
      step: 0.01,
    };
  const after = tokens[small.next];
  const alone = !after || after.kind === 'punctuation';
  const tens = small.value >= 10;
  if (
    (isCurrency(run.unit) && tens && alone && after?.text !== '%') ||
    (run.unit === 'm' && tens && !joined && !/%/.test(after?.text ?? '') && run.words)
  ) {
    return { ...run, next: small.next, end: small.end, value: run.value + small.value / 100, step: 0.01 };
  }
  return run;
}

function smallNumber(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { value: number; next: number; end: number } | null {
  let value = 0;
  let next = at;
  for (; next < tokens.length && next < at + 2; next++) {
    const token = tokens[next]!;
    if (token.kind === 'number' && next === at && /^\d\d?$/.test(token.text))
      return { value: Number(token.text), next: at + 1, end: token.end };
    if (!lexicon.starts.has(token.norm) && !token.norm.includes('-')) break;
    const parts = token.norm.split('-').map((part) => lexicon.words.get(part)?.add);
    if (parts.some((part) => part === undefined)) break;
    const sum = parts.reduce((a, b) => a! + b!, 0)!;
    if (value > 0 && (sum >= 10 || value % 10 !== 0)) break;
    value += sum;
  }
  return next > at && value < 100 && value > 0 ? { value, next, end: tokens[next - 1]!.end } : null;
}
