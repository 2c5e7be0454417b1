import type { Token } from '../../article/token';
import type { Lexicon } from './words';
import { type NumberRun, numberRun } from './number-run';
import type { Piece } from './pieces';
import { gather } from './gather';
import { readPoint } from './spoken-decimals';
import {
  addsFraction,
  compoundDenominator,
  endsFraction,
  fractionFits,
  ordinalAsFraction,
  tensBefore,
} from './word-fractions';
import { readGroup, readHalf, type Run } from './word-groups';
import { chained, ordinalFits, ordinalValue } from './word-ordinals';
import { applyScale, bareScale, fits, lastStep, newSum, type Sum } from './word-sum';

/** Reads the number in words that starts at token `at`, or null. */
export function readWords(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRun | null {
  const pieces = gather(tokens, at, lexicon);
  const first = pieces[0];
  if (!first) return null;
  const run: Run = (piece, value, traits) =>
    numberRun(at, piece.token + 1, tokens[at]!.start, piece.end, value, true, traits ?? {});
  return (
    readHalf(pieces, run) ??
    (first.article || first.add === 1 ? oneOverOrdinal(tokens, pieces, lexicon, run) : null) ??
    readPieces(tokens, pieces, 0, lexicon, run)
  );
}

const FRACTION = { fraction: true, step: 0 } as const;

/** `un trente-sixième`, `one thirty-sixth`: one over an ordinal of several words. */
function oneOverOrdinal(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  lexicon: Lexicon,
  run: Run,
): NumberRun | null {
  const [first, second, third] = pieces;
  if (!third || second!.token === first!.token) return null;
  if (second!.add === undefined && !(lexicon.numbers.compounds && !second!.last)) return null;
  if (!pieces.some(({ ordinal }) => ordinal !== undefined)) return null;
  const whole = readPieces(tokens, pieces, 1, lexicon, run);
  const last = whole?.ordinal && whole.value > 2 ? pieces.find(({ end }) => end === whole.end) : undefined;
  return last && endsFraction(tokens, last, lexicon) ? run(last, 1 / whole!.value, FRACTION) : null;
}

/** The number that the pieces from index `from` on make. */
function readPieces(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  from: number,
  lexicon: Lexicon,
  run: Run,
): NumberRun | null {
  const first = pieces[from]!;
  const sum = newSum();
  let end: Piece | null = null;
  let beforeJoin: { readonly sum: Sum; readonly end: Piece } | null = null;
  const value = (): number => sum.total + sum.current;
  const back = (): void => {
    Object.assign(sum, beforeJoin!.sum);
    end = beforeJoin!.end;
  };

  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const joined = i > from && pieces[i - 1]!.join === true;
    if (sum.used && piece.token > pieces[i - 1]!.token && lexicon.numbers.compounds && !lexicon.numbers.inverted) {
      const last = compoundDenominator(pieces, i);
      const whole = last && readPieces(tokens, pieces, i, lexicon, run);
      if (whole && whole.ordinal && whole.end === last.end) return run(last, value() / whole.value, FRACTION);
    }
    if (piece.denominator !== undefined && sum.used) {
      // `two million and three fifths`, `deux cents et un tiers`: the fraction is of what follows the joiner, and is added later.
      if (beforeJoin && addsFraction(beforeJoin.sum, value(), piece.denominator, lexicon)) {
        back();
        break;
      }
      if (!joined && !sameCompound(pieces, i, lexicon) && fractionFits(tokens, piece, value(), lexicon)) {
        const tens = lexicon.numbers.tensInDenominators ? tensBefore(pieces, i, value()) : 0;
        return run(piece, (value() - tens) / (piece.denominator + tens), FRACTION);
      }
    }
    if (piece.group !== undefined && !joined) {
      const dozens = piece.group === 12 && sum.used;
      if (sum.used && value() > 20 && !dozens) break;
      const apart: number = dozens && beforeJoin ? beforeJoin.sum.total + beforeJoin.sum.current : 0;
      return readGroup(pieces, i, sum.used ? value() - apart : null, apart, run, tokens);
    }
    if (piece.hundred) {
      if (sum.current >= 100 && beforeJoin) {
        back();
        break;
      }
      if (sum.current >= 100 || (joined && sum.current > 0)) break;
      sum.current = (sum.current || 1) * 100;
      sum.added = 100;
    } else if (piece.scale !== undefined && !(joined && sum.used && sum.current === 0 && piece.scale >= sum.scale)) {
      if (!sum.used && !piece.article && !pieces[i - 1]?.article && !bareScale(piece, lexicon)) break;
      applyScale(sum, piece.scale);
    } else if (piece.add !== undefined && fits(sum, piece.add, joined, lexicon)) {
      if (joined && end) beforeJoin = { sum: { ...sum }, end };
      if (lexicon.numbers.scores && piece.add === 20 && sum.added === 4) sum.current += 76;
      else sum.current += piece.add;
      sum.added = piece.add;
    } else if (piece.ordinal !== undefined && (!sum.used || ordinalFits(sum, piece, joined, lexicon))) {
      if (piece.ordinal >= 100 && value() === 1 && sum.words === 1 && endsFraction(tokens, piece, lexicon))
        return run(piece, 1 / piece.ordinal, FRACTION);
      const ranked = chained(pieces, i, ordinalValue(sum, piece.ordinal), lexicon);
      return run(ranked.end, ranked.value, { ordinal: true });
    } else if (
      piece.ordinal !== undefined &&
      piece.ordinal > 2 &&
      !joined &&
      value() > 1 &&
      !sum.scaled &&
      piece.last
    ) {
      if (sameCompound(pieces, i, lexicon) || value() >= 100) break;
      if (beforeJoin && addsFraction(beforeJoin.sum, value(), piece.ordinal, lexicon)) {
        back();
        break;
      }
      return run(piece, value() / piece.ordinal, FRACTION);
    } else if (piece.half && joined && sum.used) {
      return withHalf(pieces, i, sum, run);
    } else if (piece.join && sum.used && i + 1 < pieces.length) {
      continue;
    } else if (piece.article && !sum.used && i === from) {
      const next = pieces[i + 1];
      if (!next || !multiplies(next)) break;
      if (next.denominator !== undefined) return run(next, 1 / next.denominator, FRACTION);
      if (next.ordinal !== undefined) {
        if (!next.last || !endsFraction(tokens, next, lexicon)) break;
        return run(next, 1 / next.ordinal, FRACTION);
      }
      continue;
    } else {
      break;
    }
    sum.used = true;
    sum.words++;
    end = piece;
  }
  if (!end) return first.article ? run(first, 1, { article: true }) : null;
  const only = end === first && first.article === true;
  const third = only || (value() === 1 && sum.words === 1) ? ordinalAsFraction(tokens, pieces, from, lexicon) : null;
  if (third) return run(third, 1 / (third.ordinal ?? third.denominator!), FRACTION);
  const point = readPoint(tokens, end, value(), lexicon, readWords);
  if (point) return run({ ...end, token: point.token, end: point.end }, point.value, { step: point.step });
  const step = sum.scaled ? lastStep(value()) : Number.isInteger(value()) ? 1 : 0.5;
  return run(end, value(), { scaled: sum.scaled, step, article: only });
}

/** `deux millions et demi`: half of the last scale; `deux et demi`: half of one; `deux milliards et demi million`: of the next scale. */
function withHalf(pieces: readonly Piece[], at: number, sum: Sum, run: Run): NumberRun {
  const next = pieces[at + 1];
  const smaller = next?.scale !== undefined && sum.scaled && next.scale < sum.scale;
  const part = smaller ? next.scale! / 2 : sum.scaled && sum.current === 0 ? sum.scale / 2 : 0.5;
  const traits = { step: part, scaled: sum.scaled, fraction: !sum.scaled };
  return run(smaller ? next : pieces[at]!, sum.total + sum.current + part, traits);
}

/** May an article stand before it: `a hundred`, `une dizaine`, `un tiers`? */
const multiplies = ({ hundred, scale, denominator, group, ordinal }: Piece): boolean =>
  hundred !== undefined ||
  scale !== undefined ||
  denominator !== undefined ||
  group !== undefined ||
  ordinal !== undefined;

/** `vijfhonderdzevende`: in one word it is the 507th, in two it could be five hundred sevenths. */
const sameCompound = (pieces: readonly Piece[], at: number, { numbers }: Lexicon): boolean =>
  numbers.compounds === true && pieces[at]!.ordinal !== undefined && pieces[at]!.token === pieces[at - 1]?.token;
