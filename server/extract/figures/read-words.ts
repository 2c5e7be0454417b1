import type { Token } from '../../article/token';
import type { Lexicon } from './lexicon';
import { type NumberRun, numberRun, type Traits } from './number-run';
import { keyOf } from './phrases';
import { type Piece, piecesOf } from './pieces';

/** Sum so far: `total` of finished scales, `current` below the next one. */
interface Sum {
  total: number;
  current: number;
  /** The last scale used; smaller ones may follow. */
  scale: number;
  /** The last cardinal added, for what may follow it. */
  added: number;
  used: boolean;
  scaled: boolean;
  words: number;
}

/** Reads the number in words that starts at token `at`, or null. */
export function readWords(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRun | null {
  const pieces = gather(tokens, at, lexicon);
  const first = pieces[0];
  if (!first) return null;
  const run: Run = (piece, value, traits = PLAIN) =>
    numberRun(at, piece.token + 1, tokens[at]!.start, piece.end, value, true, traits);

  const leading = readHalf(pieces, lexicon, run);
  if (leading) return leading;

  const sum: Sum = { total: 0, current: 0, scale: Infinity, added: -1, used: false, scaled: false, words: 0 };
  let end: Piece | null = null;
  let i = 0;
  let beforeJoin: { sum: Sum; end: Piece; i: number } | null = null;
  const value = (): number => sum.total + sum.current;

  for (; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const joined = i > 0 && pieces[i - 1]!.join === true;
    // `two million and three fifths`, `deux cents et un tiers`: the fraction is of what follows the joiner, and is added later.
    if (piece.denominator !== undefined && beforeJoin && beforeJoin.sum.total + beforeJoin.sum.current >= 20) {
      Object.assign(sum, beforeJoin.sum);
      end = beforeJoin.end;
      break;
    }
    if (piece.denominator !== undefined && sum.used && !joined && (!sum.scaled || sum.current > 0)) {
      if (fractionFits(tokens, piece, value(), lexicon))
        return run(piece, value() / piece.denominator, { fraction: true, step: 0 });
    }
    if (piece.group !== undefined && !joined) {
      if (sum.used && value() > 20) break;
      return readGroup(pieces, i, sum.used ? value() : null, lexicon, run, tokens);
    }
    if (piece.hundred) {
      if (sum.current >= 100 && beforeJoin) {
        Object.assign(sum, beforeJoin.sum);
        end = beforeJoin.end;
        i = beforeJoin.i;
        break;
      }
      if (sum.current >= 100 || (joined && sum.current > 0)) break;
      sum.current = (sum.current || 1) * 100;
      sum.added = 100;
    } else if (piece.scale !== undefined && !(joined && sum.used && sum.current === 0 && piece.scale >= sum.scale)) {
      if (!sum.used && !piece.article && !pieces[i - 1]?.article && !bareScale(piece, lexicon)) break;
      applyScale(sum, piece.scale);
    } else if (piece.add !== undefined && fits(sum, piece.add, joined, lexicon, tokens, piece)) {
      if (joined && end) beforeJoin = { sum: { ...sum }, end, i: i - 1 };
      if (lexicon.numbers.scores && piece.add === 20 && sum.added === 4) sum.current += 76;
      else sum.current += piece.add;
      sum.added = piece.add;
    } else if (piece.ordinal !== undefined && (!sum.used || ordinalFits(sum, piece))) {
      const big = sum.used && piece.ordinal >= 100 && sum.current > 0;
      const total = big ? sum.total + sum.current * piece.ordinal : value() + piece.ordinal;
      return run(piece, total, { ordinal: true });
    } else if (
      piece.ordinal !== undefined &&
      piece.ordinal > 2 &&
      !joined &&
      value() > 1 &&
      value() < 100 &&
      !sum.scaled &&
      piece.last
    ) {
      return run(piece, value() / piece.ordinal, { fraction: true, step: 0 });
    } else if (piece.half && joined && sum.used) {
      // `deux millions et demi`: half of the last scale; `deux et demi`: half of one.
      const part = sum.scaled && sum.current === 0 ? sum.scale / 2 : 0.5;
      return run(piece, value() + part, { step: part, scaled: sum.scaled, fraction: !sum.scaled });
    } else if (piece.join && sum.used && i + 1 < pieces.length) {
      continue;
    } else if (piece.article && !sum.used && i === 0) {
      const next = pieces[1];
      if (
        !next ||
        (next.hundred === undefined &&
          next.scale === undefined &&
          next.denominator === undefined &&
          next.group === undefined &&
          next.ordinal === undefined)
      )
        break;
      const of = next.ordinal !== undefined && next.denominator === undefined;
      if (of) {
        if (!next.last || !endsFraction(tokens, next, lexicon)) break;
        return run(next, 1 / next.ordinal!, { fraction: true, step: 0 });
      }
      if (next.denominator !== undefined) return run(next, 1 / next.denominator, { fraction: true, step: 0 });
      continue;
    } else {
      break;
    }
    sum.used = true;
    sum.words++;
    end = piece;
  }
  if (!end) return articleOnly(pieces, run);
  const only = end === first && first.article === true;
  const third = only || (value() === 1 && sum.words === 1) ? ordinalAsFraction(tokens, pieces, lexicon) : null;
  if (third) return run(third, 1 / (third.ordinal ?? third.denominator!), { fraction: true, step: 0 });
  const point = readPoint(tokens, end, value(), lexicon);
  if (point) return run({ ...end, token: point.token, end: point.end }, point.value, { step: point.step });
  return run(end, value(), { scaled: sum.scaled, step: sum.scaled ? lastStep(value()) : 1, article: only });
}

type Run = (piece: Piece, value: number, traits?: Traits) => NumberRun;
const PLAIN: Traits = {};

/** Pieces of the tokens from `at` on, while there are any. Words that only join are kept where more follows. */
function gather(tokens: readonly Token[], at: number, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  for (let i = at; i < tokens.length && i < at + 14; i++) {
    const of = pieces.length > 0 && pieces.at(-1)!.denominator === 2 && keyOf(tokens[i]!) === lexicon.firstArticle;
    const more = piecesOf(tokens, i, lexicon);
    if (!more) {
      if (
        pieces.at(-1)?.group !== undefined &&
        keyOf(tokens[i]!) === (lexicon.unitOf || 'of') &&
        piecesOf(tokens, i + 1, lexicon)
      )
        continue;
      break;
    }
    if (of) continue;
    pieces.push(...more);
    if (!more.at(-1)!.last) break;
  }
  while (pieces.at(-1)?.join && pieces.at(-1)!.add === undefined) pieces.pop();
  return pieces;
}

/** `half a million`, `un demi-million`, `a half`. */
function readHalf(pieces: readonly Piece[], lexicon: Lexicon, run: Run): NumberRun | null {
  let i = 0;
  if (pieces[0]!.article && pieces[1]?.denominator === 2) i = 1;
  if (pieces[i]!.denominator !== 2) return null;
  let next = pieces[i + 1];
  if (next?.article && next.scale === undefined && next.group === undefined) next = pieces[i + 2];
  if (next?.scale !== undefined) return run(next, next.scale / 2, { scaled: true, step: next.scale / 2 });
  if (next?.group !== undefined) return run(next, next.group / 2, { group: true });
  void lexicon;
  return i === 1 ? run(pieces[1]!, 0.5, { fraction: true, step: 0 }) : null;
}

function readGroup(
  pieces: readonly Piece[],
  at: number,
  times: number | null,
  lexicon: Lexicon,
  run: Run,
  tokens: readonly Token[],
): NumberRun {
  let end = pieces[at]!;
  const plural =
    /(?:s|zig|en|e|i|ia)$/.test(tokens[end.token]!.norm.slice(-3)) &&
    !/aine$|zaine$|zzina$|ena$|tal$|dozen$|^score$/.test(tokens[end.token]!.norm);
  let value = (times ?? 1) * end.group!;
  for (let i = at + 1; i < pieces.length; i++) {
    const next = pieces[i]!;
    const scale = next.scale ?? (next.group !== undefined && next.group >= 100 ? next.group : undefined);
    if (scale === undefined) break;
    value *= scale;
    end = next;
  }
  const exact = end.group === 12 || end.group === 20 || end.group === 2;
  const articled = pieces[0]!.article === true;
  const vague = times === null && !articled && plural;
  void lexicon;
  return run(end, value, {
    group: !(exact && times !== null && tokens[end.token]!.norm.startsWith('do')),
    vague,
    step: value,
  });
}

const bareScale = (piece: Piece, lexicon: Lexicon): boolean => piece.scale === 1000 && lexicon.language !== 'en';

function applyScale(sum: Sum, scale: number): void {
  if (scale < sum.scale) {
    sum.total += (sum.current || (sum.used && sum.total > 0 ? 0 : 1)) * scale;
  } else {
    sum.total = (sum.total + sum.current || 1) * scale;
  }
  sum.current = 0;
  sum.scale = scale;
  sum.scaled = true;
  sum.added = -1;
}

/** May the cardinal follow what has been added up? */
function fits(
  sum: Sum,
  value: number,
  joined: boolean,
  lexicon: Lexicon,
  tokens: readonly Token[],
  piece: Piece,
): boolean {
  const { numbers } = lexicon;
  if (!sum.used) return true;
  if (value === 0 || sum.scale <= value) return false;
  const rest = sum.current % 100;
  if (joined && !numbers.joinsHundreds && !numbers.inverted) {
    const tens = rest >= 20 && rest % 10 === 0;
    if (lexicon.language === 'fr') return (tens && value === 1) || (rest === 60 && value === 11);
    return tens && value < 10;
  }
  if (joined && lexicon.language === 'en' && rest !== 0) return false;
  if (numbers.inverted && joined && rest > 0 && rest < 10) return value >= 20 && value < 100;
  if (value >= 100) return sum.current === 0;
  if (numbers.scores && value === 20 && sum.added === 4) return true;
  if (value >= 20) return rest === 0 && sameToken(sum, tokens, piece);
  if (value >= 10) return rest === 0 || (numbers.scores === true && (rest === 60 || rest === 80));
  if (numbers.scores && sum.added === 10) return value >= 7;
  return rest % 10 === 0 && rest !== 10;
}

/** `cent vingt` and `hundred twenty` go on; nothing else needs a look. */
const sameToken = (sum: Sum, tokens: readonly Token[], piece: Piece): boolean => {
  void tokens;
  void piece;
  return sum.current === 0 || sum.current >= 100;
};

const ordinalFits = (sum: Sum, { ordinal }: Piece): boolean => {
  if (ordinal! >= 100) return sum.current > 0 && sum.current < 1000;
  const rest = sum.current % 100;
  if (ordinal! >= 20) return rest === 0;
  if (ordinal! >= 10) return rest === 0 || rest === 60 || rest === 80;
  return rest % 10 === 0 || sum.added === 10;
};

/** A denominator that is also an ordinal (`un quarto`, `four fifth`) or a plural of one. */
function fractionFits(tokens: readonly Token[], piece: Piece, numerator: number, lexicon: Lexicon): boolean {
  if (numerator === 0) return false;
  if (piece.ordinal === undefined) return true;
  return numerator > 1 || endsFraction(tokens, piece, lexicon);
}

/** One `third of …`: the next word shows whether it is a fraction. */
function endsFraction(tokens: readonly Token[], piece: Piece, lexicon: Lexicon): boolean {
  if (!piece.last) return false;
  const next = tokens[piece.token + 1];
  if (!next || next.kind !== 'word') return true;
  const key = keyOf(next);
  return (
    key === (lexicon.unitOf || 'of') ||
    key === 'des' ||
    key === 'du' ||
    key === 'der' ||
    key === 'van' ||
    key === 'del' ||
    key === 'dei' ||
    key === 'delle' ||
    key === 'dos' ||
    key === 'das'
  );
}

/** `one third`, `un cinquième`, `a fifth`. */
function ordinalAsFraction(tokens: readonly Token[], pieces: readonly Piece[], lexicon: Lexicon): Piece | null {
  const next = pieces[1];
  if (!next || next.ordinal === undefined || next.ordinal < 3) return null;
  const hyphen = pieces[0]!.token === next.token;
  return hyphen || endsFraction(tokens, next, lexicon) ? next : null;
}

function articleOnly(pieces: readonly Piece[], run: Run): NumberRun | null {
  const first = pieces[0]!;
  return first.article ? run(first, 1, { article: true }) : null;
}

/** `sept virgule cinq`, `zero point zero eight`: digits one by one. */
function readPoint(
  tokens: readonly Token[],
  end: Piece,
  whole: number,
  lexicon: Lexicon,
): { token: number; end: number; value: number; step: number } | null {
  const mark = tokens[end.token + 1];
  if (!end.last || !mark || !lexicon.point.has(mark.norm)) return null;
  let digits = '';
  let tens = false;
  let last: Token | null = null;
  let token = end.token;
  for (let i = end.token + 2; i < tokens.length; i++) {
    const value = smallIn(tokens[i]!.norm, lexicon);
    if (value === null || (tens && value >= 10) || (digits && !tens && value >= 10)) break;
    digits = tens && value < 10 && digits.endsWith('0') ? digits.slice(0, -1) + String(value) : digits + String(value);
    tens = value >= 20 && value % 10 === 0;
    last = tokens[i]!;
    token = i;
  }
  return last && { token, end: last.end, value: Number(`${whole}.${digits}`), step: Number(`1e-${digits.length}`) };
}

/** A number below a hundred in one token: `seven`, `seventy-one`. */
function smallIn(norm: string, lexicon: Lexicon): number | null {
  let sum = 0;
  for (const part of norm.split('-')) {
    const value = lexicon.words.get(part)?.add;
    if (value === undefined || (sum > 0 && value >= 20)) return null;
    sum += value;
  }
  return sum < 100 ? sum : null;
}

/** Place value of the last digit that is not zero: what a number in words leaves open. */
function lastStep(value: number): number {
  let step = 1;
  while (step < 1e18 && value % (step * 10) === 0) step *= 10;
  return step;
}
