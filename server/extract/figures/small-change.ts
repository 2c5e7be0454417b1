import type { Token } from '../../article/token';
import { SIGNS } from '../../language/units';
import type { Lexicon } from './words';
import type { Measured } from './measured';
import { readWords } from './read-words';
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

/** A number below a hundred, in digits or words. */
function smallNumber(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { readonly value: number; readonly next: number; readonly end: number } | null {
  const token = tokens[at];
  if (token?.kind === 'number')
    return /^\d\d?$/.test(token.text) ? { value: Number(token.text), next: at + 1, end: token.end } : null;
  if (token?.kind !== 'word') return null;
  const number = readWords(tokens, at, lexicon);
  const whole = number && !number.article && !number.ordinal && !number.fraction && !number.group;
  return whole && number.value > 0 && number.value < 100 ? number : null;
}
