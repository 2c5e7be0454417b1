import type { Token } from '../../article/token';
import { mixedFraction } from './bar-fractions';
import { readDigits } from './digits';
import { scaledRun } from './digit-scale';
import type { Lexicon } from './lexicon';
import { type NumberRun, numberRun } from './number-run';
import { power } from './powers';

/** The number in digits at token `at`, with its sign, ordinal mark, fraction and scale. */
export function digitRun(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRun | null {
  const token = tokens[at]!;
  const digits = readDigits(token.text, lexicon.numbers.decimal);
  if (!digits) return null;
  const before = tokens[at - 1];
  const glued = before && before.end === token.start ? before.text : '';
  if (/^[/#@_]$/u.test(glued)) return null;
  const sign = /^[-−–]$/u.test(glued) && !(tokens[at - 2] && tokens[at - 2]!.end === before!.start) ? -1 : 1;
  const decimalPoint =
    /^[.,]$/.test(glued) && !(tokens[at - 2] && tokens[at - 2]!.end === before!.start) && /^\d+$/.test(token.text);
  const prefixed = sign < 0 || decimalPoint;
  let run = numberRun(
    prefixed ? at - 1 : at,
    at + 1,
    prefixed ? before!.start : token.start,
    token.end,
    sign * (decimalPoint ? Number(`0.${token.text}`) : digits.value),
    false,
    {
      step: decimalPoint ? Number(`1e-${token.text.length}`) : digits.step,
      separated: digits.separated || decimalPoint,
    },
  );
  const ordinal = ordinalMark(tokens, run, lexicon);
  if (ordinal) return ordinal;
  run = mixedFraction(tokens, spacedThousands(tokens, run), lexicon);
  return scaledRun(tokens, power(tokens, run), lexicon);
}

/** `3e`, `21st`, `10°` where the mark touches the digits. */
function ordinalMark(tokens: readonly Token[], run: NumberRun, lexicon: Lexicon): NumberRun | null {
  const mark = tokens[run.next];
  if (!mark || mark.start !== run.end || !lexicon.ordinalMarks.has(mark.norm) || run.step !== 1 || run.separated)
    return null;
  const after = tokens[run.next + 1];
  if (mark.norm === '°' && after && after.kind !== 'punctuation' && after.start - mark.end <= 1) return null;
  return { ...run, next: run.next + 1, end: mark.end, ordinal: true };
}

/** `80, 000`: a comma that lost its place when the text was set. */
function spacedThousands(tokens: readonly Token[], run: NumberRun): NumberRun {
  const [comma, rest] = [tokens[run.next], tokens[run.next + 1]];
  if (comma?.text !== ',' || rest?.text !== '000' || comma.start !== run.end || rest.start - comma.end !== 1)
    return run;
  if (run.separated || run.value >= 1000) return run;
  return { ...run, next: run.next + 2, end: rest.end, value: run.value * 1000, separated: true };
}
