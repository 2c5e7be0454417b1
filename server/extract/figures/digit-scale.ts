import type { Token } from '../../article/token';
import { readDigits } from './digits';
import type { Lexicon } from './words';
import type { NumberRun } from './number-run';
import { readWords } from './read-words';

/** Scale words and abbreviations after digits: `1,2 million`, `5.6bn`, `450k`. Weak letters (`m`, `b`) need money around them: see `measure.ts`. */
export function scaledRun(tokens: readonly Token[], start: NumberRun, lexicon: Lexicon): NumberRun {
  let run = start;
  for (;;) {
    const at = hyphenated(tokens, run) ? run.next + 1 : run.next;
    const token = tokens[at];
    if (!token || token.kind !== 'word') return run;
    const word = lexicon.words.get(token.norm);
    if (at > run.next && word?.scale === undefined) return run;
    const scale =
      word?.scale ??
      (word?.hundred && token.norm !== 'cents' ? 100 : undefined) ??
      (run.scaled ? undefined : shortScale(token, run, lexicon));
    if (scale !== undefined) {
      run = { ...run, next: at + 1, end: token.end, value: run.value * scale, step: run.step * scale, scaled: true };
      run = withHalf(tokens, run, scale, lexicon);
      run = withRest(tokens, run, scale, lexicon);
      continue;
    }
    if (
      word?.group !== undefined &&
      word.group <= 1000 &&
      !run.scaled &&
      run.step >= 1 &&
      /^d|^mill|^cent|^migl/.test(token.norm)
    ) {
      const value = run.value * word.group;
      return { ...run, next: run.next + 1, end: token.end, value, step: word.group, scaled: true };
    }
    return run;
  }
}

/** `$41.5-million`: a hyphen between digits and scale. */
const hyphenated = (tokens: readonly Token[], { next, end }: NumberRun): boolean =>
  tokens[next]?.text === '-' && tokens[next]!.start === end && tokens[next + 1]?.start === tokens[next]!.end;

/** Abbreviations that mean a scale wherever they follow digits; letters do where they touch them, or are capitals. */
function shortScale(token: Token, run: NumberRun, lexicon: Lexicon): number | undefined {
  if (token.start - run.end > 2) return undefined;
  const glued = token.start === run.end;
  const sure =
    STRONG.has(token.norm) ||
    (glued && (/^[Mb]$/.test(token.text) || token.norm === 'mil')) ||
    (token.text === 'G' && run.value >= 10) ||
    (token.text === 'M' && run.separated && run.step < 1);
  return sure ? lexicon.shortScales.get(token.norm) : undefined;
}

const STRONG = new Set([
  'bn',
  'bln',
  'tn',
  'trn',
  'tln',
  'mn',
  'mln',
  'mio',
  'mld',
  'mds',
  'md',
  'mrd',
  'mrds',
  'k',
  'tsd',
  'mill',
]);

/** `3 million et demi`. */
function withHalf(tokens: readonly Token[], run: NumberRun, scale: number, lexicon: Lexicon): NumberRun {
  const [join, half] = [tokens[run.next], tokens[run.next + 1]];
  if (!join || !half || !lexicon.words.get(join.norm)?.join || !lexicon.words.get(half.norm)?.half) return run;
  return { ...run, next: run.next + 2, end: half.end, value: run.value + scale / 2, step: scale / 2 };
}

/** `5 hundred and 42`, `7 thousand 2 hundred`, `1 million 200 000`: what the scale leaves is written after it. */
function withRest(tokens: readonly Token[], run: NumberRun, scale: number, lexicon: Lexicon): NumberRun {
  let at = run.next;
  const join = tokens[at];
  if (!join || run.step < scale) return run;
  const joined = lexicon.words.get(join.norm)?.join === true;
  if (joined && (scale > 100 || !lexicon.numbers.joinsHundreds)) return run;
  if (joined) at++;
  const token = tokens[at];
  if (!token) return run;
  const words = token.kind === 'word' && joined ? readWords(tokens, at, lexicon) : null;
  if (words && !words.ordinal && !words.fraction && !words.group && !words.article && words.value < scale)
    return { ...run, next: words.next, end: words.end, value: run.value + words.value, step: 1 };
  if (token.kind !== 'number') return run;
  const digits = readDigits(token.text, lexicon.numbers.decimal);
  if (!digits || digits.step < 1) return run;
  const after = lexicon.words.get(tokens[at + 1]?.norm ?? '');
  const factor = after?.scale ?? (after?.hundred ? 100 : 1);
  const rest = digits.value * factor;
  // A year, or the number of something else, is not written in thousands or hundreds.
  const round = scale === 100 || (scale === 1000 ? rest >= 100 : digits.value >= 10 && rest >= 10_000);
  if (!round || rest >= scale || rest === 0) return run;
  const next = factor > 1 ? at + 2 : at + 1;
  const sum = { ...run, next, end: tokens[next - 1]!.end, value: run.value + rest, step: factor };
  return factor > 1 ? withRest(tokens, sum, factor, lexicon) : sum;
}
