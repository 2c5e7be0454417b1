import type { Token } from '../../article/token';
import type { Lexicon } from './lexicon';
import { type NumberRun, numberRun, type Traits } from './number-run';
import { keyOf } from './phrases';
import { type Piece, piecesOf } from './pieces';
import { endsFraction, fractionFits, ordinalAsFraction, readPoint } from './word-fractions';
import { readGroup, readHalf, type Run } from './word-groups';
import { applyScale, bareScale, fits, lastStep, ordinalFits, type Sum } from './word-sum';

const PLAIN: Traits = {};

/** Reads the number in words that starts at token `at`, or null. */
export function readWords(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRun | null {
  const pieces = gather(tokens, at, lexicon);
  const first = pieces[0];
  if (!first) return null;
  const run: Run = (piece, value, traits = PLAIN) =>
    numberRun(at, piece.token + 1, tokens[at]!.start, piece.end, value, true, traits);

  const leading = readHalf(pieces, run);
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
      return readGroup(pieces, i, sum.used ? value() : null, run, tokens);
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
    } else if (piece.add !== undefined && fits(sum, piece.add, joined, lexicon)) {
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

function articleOnly(pieces: readonly Piece[], run: Run): NumberRun | null {
  const first = pieces[0]!;
  return first.article ? run(first, 1, { article: true }) : null;
}
