import type { Token } from '../../article/token';
import { digitRun } from './digit-run';
import type { Lexicon } from './words';
import type { NumberRun } from './number-run';
import { keyOf } from './phrases';
import { readWords } from './read-words';

/** `un sur cinq`, `one in five`, `3 out of 10`: the fraction. */
export function outOf(tokens: readonly Token[], run: NumberRun, lexicon: Lexicon): NumberRun {
  if (run.scaled || run.ordinal || run.fraction || run.group || run.value > 100 || run.value < 1) return run;
  let at = run.next;
  const key = (i: number): string => (tokens[i] ? keyOf(tokens[i]!) : '');
  const between = tokens[at]?.kind === 'word' && !lexicon.words.has(tokens[at]!.norm);
  const link =
    lexicon.language === 'en'
      ? key(at + 1) === 'in'
      : (run.value === 1 || run.words) && /^(?:sur|su)$/.test(key(at + 1));
  const noun = between && link ? 1 : 0;
  at += noun;
  if (lexicon.language === 'en' && key(at) === 'out' && key(at + 1) === 'of') at += key(at + 2) === 'every' ? 3 : 2;
  else if (lexicon.language === 'en' && key(at) === 'in') at += key(at + 1) === 'every' ? 2 : 1;
  else if (lexicon.language === 'en' && key(at) === 'over' && (run.words || run.value === 1)) at += 1;
  else if (
    lexicon.language !== 'en' &&
    lexicon.outOf.has(key(at)) &&
    (lexicon.language !== 'es' || key(at) !== 'de') &&
    (lexicon.language !== 'de' || run.article || run.words)
  )
    at += 1;
  else return run;
  while (key(at) === 'les' || key(at) === 'the' || key(at) === 'de') at++;
  const whole =
    tokens[at] && (tokens[at]!.kind === 'number' ? digitRun(tokens, at, lexicon) : readWords(tokens, at, lexicon));
  if (!whole || whole.ordinal || whole.article || whole.fraction || whole.value <= run.value || whole.separated)
    return run;
  const bare = noun === 0;
  if (!plausibleWhole(tokens, run, whole, bare, lexicon)) return run;
  return {
    ...run,
    next: whole.next,
    end: whole.end,
    value: run.value / whole.value,
    step: 0,
    fraction: true,
    article: false,
    words: true,
  };
}

/** `three in 2019`, `two in three days` are no shares: the whole must be a round number without a unit of time after it. */
function plausibleWhole(
  tokens: readonly Token[],
  run: NumberRun,
  whole: NumberRun,
  bare: boolean,
  lexicon: Lexicon,
): boolean {
  if (whole.value > 1000) return false;
  const unit = lexicon.units.startingAt(tokens, whole.next);
  if (unit && /^(?:s|min|h|d|wk|mo|a|m|km)$/.test(unit.value)) return false;
  const round = whole.value <= 10 || [12, 15, 20, 25, 30, 50].includes(whole.value) || whole.value % 100 === 0;
  const next = tokens[whole.next];
  const alone = !next || next.kind !== 'word';
  if (!bare && run.value > 1 && next?.kind === 'word' && /[sx]$/.test(next.norm) && lexicon.language !== 'en')
    return false;
  return round || (bare && (alone || run.words || run.article) && run.value === 1);
}
