import type { Token } from '../../article/token';
import type { Lexicon } from './words';
import type { NumberRun } from './number-run';
import { keyOf } from './phrases';
import { wordRun } from './word-run';

/** `cinq et un quart`, `five and a half million`, `three quarters of a million`: a fraction added, then a scale. */
export function fractionParts(tokens: readonly Token[], run: NumberRun, lexicon: Lexicon): NumberRun {
  if (run.ordinal || run.group || run.share) return run;
  const [avos, second] = [lexicon.avos, tokens[run.next]];
  if (avos.size > 0 && !run.fraction && second?.kind === 'word') {
    const below = lexicon.starts.has(second.norm) ? wordRun(tokens, run.next, lexicon) : null;
    if (below && !below.fraction && avos.has(tokens[below.next]?.norm ?? '')) return over(tokens, run, below);
  }
  let whole = run;
  const join = tokens[run.next];
  if (
    !run.fraction &&
    join &&
    (lexicon.words.get(join.norm)?.join ||
      (lexicon.language === 'pt' && join.norm === 'com') ||
      (lexicon.language === 'es' && join.norm === 'con'))
  ) {
    const part = tokens[run.next + 1]?.kind === 'word' ? wordRun(tokens, run.next + 1, lexicon) : null;
    // `two billion and a half million`
    if (part?.scaled && run.scaled && part.value < lastScale(run.value))
      return { ...run, next: part.next, end: part.end, value: run.value + part.value, step: part.step };
    // `two and a half million`: the scale is of both.
    if (part?.scaled && part.step === part.value && !run.scaled) {
      return {
        ...run,
        next: part.next,
        end: part.end,
        value: run.value * part.value * 2 + part.value,
        step: part.value,
        scaled: true,
        article: false,
      };
    }
    if (part?.fraction && part.value < 1 && !part.share && !ofFollows(tokens, part.next, lexicon)) {
      const last = run.scaled ? lastScale(run.value) : 1;
      // `one billion and three quarters million`
      const own = lexicon.words.get(tokens[part.next]?.norm ?? '')?.scale ?? last;
      const scale = Math.min(own, last);
      const next = own < last ? part.next + 1 : part.next;
      whole = {
        ...run,
        next,
        end: tokens[next - 1]!.end,
        value: run.value + part.value * scale,
        step: 0,
        fraction: !run.scaled,
        scaled: run.scaled,
        article: false,
      };
    }
  }
  if (!whole.fraction) return whole;
  // `two thirds of a million`, `three quarters of one billion`
  const at = whole.next + (ofOne(tokens, whole.next, lexicon) ? 2 : 0);
  const scale = lexicon.words.get(tokens[at]?.norm ?? '')?.scale;
  if (scale === undefined) return whole;
  return {
    ...whole,
    next: at + 1,
    end: tokens[at]!.end,
    value: whole.value * scale,
    step: scale / 10,
    scaled: true,
    fraction: false,
  };
}

/** `sete trinta avos`: a cardinal over another. */
const over = (tokens: readonly Token[], run: NumberRun, below: NumberRun): NumberRun => ({
  ...run,
  next: below.next + 1,
  end: tokens[below.next]!.end,
  value: run.value / below.value,
  step: 0,
  fraction: true,
  article: false,
});

const ofOne = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  keyOf(tokens[at] ?? tokens[0]!) === (lexicon.unitOf || 'of') &&
  (lexicon.words.get(tokens[at + 1]?.norm ?? '')?.article === true ||
    lexicon.words.get(tokens[at + 1]?.norm ?? '')?.add === 1);

const ofFollows = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  tokens[at] !== undefined &&
  /^(?:of|des?|du|d'|della|dei|der|von|van|del|dos|das|di)$/.test(tokens[at]!.norm) &&
  lexicon.words.get(tokens[at + 1]?.norm ?? '')?.scale === undefined;

/** The scale that a number in words ends with: a million for `six millions`. */
function lastScale(value: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (value % scale === 0) return scale;
  return 1;
}
