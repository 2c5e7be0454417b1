import type { Token } from '../../article/token';
import { mixedFraction } from './bar-fractions';
import { type Digits, readDigits } from './digits';
import { scaledRun } from './digit-scale';
import type { Lexicon } from './words';
import { type NumberRun, numberRun } from './number-run';
import { power } from './powers';

/** The number in digits at token `at`, with its sign, ordinal mark, fraction and scale. */
export function digitRun(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRun | null {
  const token = tokens[at]!;
  const digits = readDigits(token.text, lexicon.numbers.decimal);
  if (!digits) return null;
  const before = tokens[at - 1];
  let run =
    before?.end === token.start
      ? afterMark(tokens, at, digits)
      : numberRun(at, at + 1, token.start, token.end, digits.value, false, digits);
  if (!run) return null;
  const ordinal = ordinalMark(tokens, run, lexicon);
  if (ordinal) return ordinal;
  run = mixedFraction(tokens, spacedThousands(tokens, run), lexicon);
  return scaledRun(tokens, power(tokens, run), lexicon);
}

/** Digits that touch what stands before them: a sign (`-5`), a decimal mark (`.5`) or a mark that makes them no number (`#5`). */
function afterMark(tokens: readonly Token[], at: number, digits: Digits): NumberRun | null {
  const token = tokens[at]!;
  const mark = tokens[at - 1]!;
  if (/^[/#@_]$/.test(mark.text)) return null;
  const free = tokens[at - 2]?.end !== mark.start;
  if (free && /^[-−–]$/.test(mark.text))
    return numberRun(at - 1, at + 1, mark.start, token.end, -digits.value, false, digits);
  if (free && /^[.,]$/.test(mark.text) && /^\d+$/.test(token.text)) {
    const traits = { step: Number(`1e-${token.text.length}`), separated: true };
    return numberRun(at - 1, at + 1, mark.start, token.end, Number(`0.${token.text}`), false, traits);
  }
  return numberRun(at, at + 1, token.start, token.end, digits.value, false, digits);
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

/** `90, 000`: a comma that lost its place when the text was set. */
function spacedThousands(tokens: readonly Token[], run: NumberRun): NumberRun {
  const [comma, rest] = [tokens[run.next], tokens[run.next + 1]];
  if (comma?.text !== ',' || rest?.text !== '000' || comma.start !== run.end || rest.start - comma.end !== 1)
    return run;
  if (run.separated || run.value >= 1000) return run;
  return { ...run, next: run.next + 2, end: rest.end, value: run.value * 1000, separated: true };
}
