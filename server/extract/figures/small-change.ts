import type { Token } from '../../article/token';
import { SIGNS } from '../../language/units';
import type { Lexicon } from './lexicon';
import type { Measured } from './measured';
import { isCurrency } from './units';

/** `thirteen dollars forty-five`, `15 dollars et 15`, `neuf mètres trente`, `12 ft 2 in`: small change and centimetres. */
export function smallChange(tokens: readonly Token[], run: Measured, lexicon: Lexicon): Measured {
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
  const alone = !after || (after.kind === 'punctuation' && !SIGNS.has(after.text));
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
