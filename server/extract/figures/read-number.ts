import type { Token } from '../../article/token';
import { readDigits } from './digits';
import { ANY, type Lexicon } from './lexicon';
import { type NumberRun, numberRun } from './number-run';
import { keyOf } from './phrases';
import { isPlainArticle } from './plain-article';
import { readWords } from './read-words';

/** Vulgar fractions that have a character of their own. */
const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
]);

/** The number that starts at token `at`, with its scale, or null. */
export function readNumber(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRun | null {
  const token = tokens[at]!;
  const run =
    token.kind === 'number'
      ? digitRun(tokens, at, lexicon)
      : token.kind === 'word'
        ? wordRun(tokens, at, lexicon)
        : vulgar(tokens, at);
  return run && outOf(tokens, fractionParts(tokens, run, lexicon), lexicon);
}

/** `cinq et un quart`, `five and a half million`, `three quarters of a million`: a fraction added, then a scale. */
function fractionParts(tokens: readonly Token[], run: NumberRun, lexicon: Lexicon): NumberRun {
  if (run.ordinal || run.group || run.share) return run;
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
      const scale = run.scaled ? lastScale(run.value) : 1;
      whole = {
        ...run,
        next: part.next,
        end: part.end,
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

function wordRun(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRun | null {
  return lexicon.shareStarts.has(keyOf(tokens[at]!))
    ? (readShare(tokens, at, lexicon) ?? readWords(tokens, at, lexicon))
    : readWords(tokens, at, lexicon);
}

/** `la quasi-totalité de`, `contrôle total`: a share in words. All but a half and control need what they are a share of. */
function readShare(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRun | null {
  const found = lexicon.shares.startingAt(tokens, at);
  if (!found) return null;
  const { value, low, high } = found.value;
  const last = tokens[found.next - 1]!;
  const next = tokens[found.next];
  const free = value === 0.5 || /contr|control|kontrolle/.test(last.norm + tokens[found.next - 2]?.norm);
  if (
    value === 0.5 &&
    lexicon.language === 'en' &&
    next &&
    !/^(?:of|the|their|its|his|her|our|all|a|an|as|-)$|^\p{P}$/u.test(next.norm) &&
    found.next - at === 1
  )
    return null;
  if (value === 0.5 && lexicon.language === 'en' && next && /^an?$/.test(next.norm)) return null;
  if (
    !free &&
    !(next && /^(?:d[eoau]s?|of|d'|della|dei|del|degli|delle|dos|das|der|von|van|all|all')$/.test(next.norm))
  )
    return null;
  const traits = { step: 0, fraction: true, share: { low, high } };
  return numberRun(at, found.next, tokens[at]!.start, last.end, value, true, traits);
}

function digitRun(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRun | null {
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

/** `3/4`, `10 1/2`, `2 ½`. */
function mixedFraction(tokens: readonly Token[], run: NumberRun): NumberRun {
  const next = tokens[run.next];
  if (next && VULGAR.has(next.text) && next.start - run.end <= 1) {
    return {
      ...run,
      next: run.next + 1,
      end: next.end,
      value: run.value + VULGAR.get(next.text)!,
      step: 0,
      fraction: true,
    };
  }
  const own = barFraction(tokens, run.next - 1);
  if (own) {
    const after = run.value < 0 ? -own.value : own.value;
    return { ...run, next: own.next, end: tokens[own.next - 1]!.end, value: after, step: 0, fraction: true };
  }
  const mixed = next?.kind === 'number' && run.step === 1 ? barFraction(tokens, run.next) : null;
  if (!mixed) return run;
  const value = run.value < 0 ? run.value - mixed.value : run.value + mixed.value;
  return { ...run, next: mixed.next, end: tokens[mixed.next - 1]!.end, value, step: 0, fraction: true };
}

/** A proper fraction with a bar: not `24/7`, not a date (`3/4/2019`). */
function barFraction(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const [numerator, bar, denominator, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (bar?.text !== '/' || denominator?.kind !== 'number' || numerator?.kind !== 'number') return null;
  const top = Number(numerator.text);
  const bottom = Number(denominator.text);
  if (!(top > 0 && top < bottom && bottom <= 100) || after?.text === '/') return null;
  return { value: top / bottom, next: at + 3 };
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

/** `$62.5-million`: a hyphen between digits and scale. */
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

/** `un sur cinq`, `one in five`, `3 out of 10`: the fraction. */
function outOf(tokens: readonly Token[], run: NumberRun, lexicon: Lexicon): NumberRun {
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

function vulgar(tokens: readonly Token[], at: number): NumberRun | null {
  const token = tokens[at]!;
  const value = VULGAR.get(token.text);
  if (value === undefined) return null;
  return numberRun(at, at + 1, token.start, token.end, value, false, { step: 0, fraction: true });
}

/** May a number start with token `at`? Cheap, for dispatch: asked of every token. `limit` is the end of its sentence. */
export function mayStart(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word') return token.kind === 'number' || VULGAR.has(token.text);
  const { norm } = token;
  switch (lexicon.openers.get(norm)) {
    case 'number':
      return true;
    case 'article':
      return !isPlainArticle(tokens, at, limit, lexicon);
    case 'share':
      return startsShare(tokens[at + 1], lexicon);
    case 'share-or-article':
      return startsShare(tokens[at + 1], lexicon) || !isPlainArticle(tokens, at, limit, lexicon);
    case 'joiner':
      return false;
  }
  if (lexicon.prefixes.size > 0) return norm.length > 5 && lexicon.prefixes.has(norm.slice(0, 3));
  if (norm.length < SHORTEST_COMPOUND) return false;
  const hyphen = norm.indexOf('-');
  return hyphen > 0 && lexicon.words.has(norm.slice(0, hyphen));
}

/** `six-day`. */
const SHORTEST_COMPOUND = 5;

const startsShare = (second: Token | undefined, { shareSeconds }: Lexicon): boolean =>
  shareSeconds.has(ANY) || (second !== undefined && shareSeconds.has(keyOf(second)));
