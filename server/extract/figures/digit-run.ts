import type { Token } from '../../article/token';
import { mixedFraction } from './bar-fractions';
import { readDigits } from './digits';
import type { Lexicon } from './lexicon';
import { type NumberRun, numberRun } from './number-run';

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
  run = mixedFraction(tokens, run);
  run = scaledRun(tokens, run, lexicon);
  return run;
}

/** `3e`, `21st`, `10°` where the mark touches the digits. */
function ordinalMark(tokens: readonly Token[], run: NumberRun, lexicon: Lexicon): NumberRun | null {
  const mark = tokens[run.next];
  if (!mark || mark.start !== run.end || !lexicon.ordinalMarks.has(mark.norm) || run.step !== 1 || run.separated)
    return null;
  if (mark.norm === '°' && tokens[run.next + 1] && tokens[run.next + 1]!.start === mark.end) return null;
  return { ...run, next: run.next + 1, end: mark.end, ordinal: true };
}

/** Scale words and abbreviations after digits: `1,2 million`, `5.6bn`, `450k`. Weak letters (`m`, `b`) need money around them: see `measure.ts`. */
function scaledRun(tokens: readonly Token[], start: NumberRun, lexicon: Lexicon): NumberRun {
  let run = start;
  for (;;) {
    const at = hyphenated(tokens, run) ? run.next + 1 : run.next;
    const token = tokens[at];
    if (!token || token.kind !== 'word') return run;
    const word = lexicon.words.get(token.norm);
    if (at > run.next && word?.scale === undefined) return run;
    const near = token.start - run.end <= 2;
    const scale =
      word?.scale ??
      (word?.hundred && token.norm !== 'cents' ? 100 : undefined) ??
      (near && !run.scaled && (STRONG.has(token.norm) || (token.start === run.end && /^[Mb]$/.test(token.text)))
        ? lexicon.shortScales.get(token.norm)
        : undefined);
    if (scale !== undefined) {
      run = {
        ...run,
        next: at + 1,
        end: token.end,
        value: run.value * scale,
        step: run.step * scale,
        scaled: true,
      };
      // `3 million et demi`
      const [join, half] = [tokens[run.next], tokens[run.next + 1]];
      if (join && half && lexicon.words.get(join.norm)?.join && lexicon.words.get(half.norm)?.half) {
        run = { ...run, next: run.next + 2, end: half.end, value: run.value + scale / 2, step: scale / 2 };
      }
      continue;
    }
    if (
      word?.group !== undefined &&
      word.group <= 1000 &&
      !run.scaled &&
      run.step >= 1 &&
      /^d|^mill|^cent|^migl/.test(token.norm)
    ) {
      return {
        ...run,
        next: run.next + 1,
        end: token.end,
        value: run.value * word.group,
        step: word.group,
        scaled: true,
      };
    }
    return run;
  }
}

/** `$41.5-million`: a hyphen between digits and scale. */
const hyphenated = (tokens: readonly Token[], { next, end }: NumberRun): boolean =>
  tokens[next]?.text === '-' && tokens[next]!.start === end && tokens[next + 1]?.start === tokens[next]!.end;

const STRONG = new Set([
  'bn',
  'bln',
  'tn',
  'trn',
  'mn',
  'mln',
  'mio',
  'mld',
  'md',
  'mds',
  'mrd',
  'mrds',
  'k',
  'tsd',
  'mill',
]);
