import type { Token } from '../../article/token';
import { wordAt } from '../../article/word';
import { CURRENCY_CODES, DOLLARS, SIGNS } from '../../language/units';
import { ambiguous } from './ambiguous-units';
import type { Lexicon } from './words';
import type { Measured } from './measured';
import type { NumberRun } from './number-run';
import { keyOf } from './phrases';
import { isCurrency } from './units';

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

export function unitAfter(tokens: readonly Token[], run: Measured, lexicon: Lexicon): Measured {
  const inside = tokens[run.next - 1]!;
  if (inside.end > run.end) return unitInside(inside, run, lexicon);
  let at = run.next;
  const next = tokens[at];
  if (!next || (run.ordinal && next.norm !== '%')) return run;
  const sign = SIGNS.get(next.text);
  if (sign && next.start - run.end <= 2) {
    if (run.unit !== null) return run;
    return { ...run, ...signed(tokens, at, sign) };
  }
  const of =
    lexicon.unitOf !== '' &&
    (keyOf(next) === lexicon.unitOf || next.norm === 'di' || next.norm === "d'") &&
    (run.scaled || run.group || run.fraction || run.value >= 1000);
  const hyphen = next.text === '-' && next.start === run.end && tokens[at + 1]?.start === next.end;
  if (of || hyphen) at++;
  if (of && SIGNS.has(tokens[at]?.text ?? '')) return { ...run, ...signed(tokens, at, SIGNS.get(tokens[at]!.text)!) };
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
  if (!found) return bracketed(tokens, run, lexicon) ?? inches(tokens, run, lexicon) ?? run;
  const token = tokens[at]!;
  if (found.next === at + 1 && !fitsNumber(token, run, hyphen)) return run;
  const value = ambiguous(found.value, tokens, run, found.next, lexicon);
  if (value === null || (run.unit !== null && value !== run.unit)) return run;
  const dollar = tokens[found.next]?.text === '$' && isCurrency(value) ? 1 : 0;
  const end = 'end' in found && typeof found.end === 'number' ? found.end : tokens[found.next - 1 + dollar]!.end;
  const united = { ...run, next: found.next + dollar, end, unit: value };
  return isCurrency(value) && !run.scaled ? scaleAfter(tokens, united, lexicon) : united;
}

/** A currency sign, with the country where it stands behind it: `10 $ CA`, `5 millions de $ US`. */
function signed(tokens: readonly Token[], at: number, unit: string): { next: number; end: number; unit: string } {
  const sign = tokens[at]!;
  const country = tokens[at + 1];
  const code =
    unit === 'USD' && country?.kind === 'word' && country.start - sign.end <= 1 && COUNTRY.test(country.norm)
      ? DOLLARS.get(country.norm)
      : undefined;
  return code ? { next: at + 2, end: country!.end, unit: code } : { next: at + 1, end: sign.end, unit };
}
const COUNTRY = /^(?:us|u\.s\.|usd|c|can?|cad|cdn|aud?|hkd?|nzd?|sgd?|nt|mxn?)$/;

/** `40 USD million`. */
function scaleAfter(tokens: readonly Token[], run: Measured, lexicon: Lexicon): Measured {
  const token = tokens[run.next];
  const scale = lexicon.words.get(token?.norm ?? '')?.scale;
  if (!token || scale === undefined || scale < 1e6) return run;
  return { ...run, next: run.next + 1, end: token.end, value: run.value * scale, step: run.step * scale, scaled: true };
}

/** `35 (kg)`: the unit in brackets, as tables have it. */
function bracketed(tokens: readonly Token[], run: Measured, lexicon: Lexicon): Measured | null {
  if (run.unit !== null || run.words || !/^[([{<]$/.test(tokens[run.next]?.text ?? '')) return null;
  const found = lexicon.units.startingAt(tokens, run.next + 1);
  const close = found && tokens[found.next];
  return close && /^[)\]}>]$/.test(close.text) && !isCurrency(found.value)
    ? { ...run, next: found.next + 1, end: close.end, unit: found.value }
    : null;
}

/** `14" wide`. */
function inches(tokens: readonly Token[], run: Measured, lexicon: Lexicon): Measured | null {
  const mark = tokens[run.next];
  if (lexicon.language !== 'en' || run.unit !== null || !mark || !/^(?:"|″|'')$/.test(mark.text)) return null;
  const side = /^(?:long|wide|tall|high|deep|thick|across)$/.test(tokens[run.next + 1]?.norm ?? '');
  return side ? { ...run, next: run.next + 1, end: mark.end, unit: 'in' } : null;
}

const withNorm = (token: Token, norm: string, end: number): Token => ({
  start: token.start,
  end,
  kind: token.kind,
  text: token.text,
  norm,
  word: wordAt(norm, 0, norm.length),
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
  if (NEVER_ALONE.has(token.norm) || token.text === 'G') return false;
  if (NEEDS_DIGITS.test(token.norm)) return !run.words && !run.scaled && !hyphen && token.start - run.end <= 1;
  // A code in lower case is an ordinary word (`all`, `try`).
  if (CURRENCY_CODES.has(token.norm) && token.norm.length === 3)
    return (
      token.text === token.text.toUpperCase() ||
      /^(?:usd|eur|gbp|chf|jpy|cny|rmb|inr|aud|cad|nzd|hkd|brl)$/.test(token.norm)
    );
  return true;
}
