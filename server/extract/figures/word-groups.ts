import type { Token } from '../../article/token';
import type { NumberRun, Traits } from './number-run';
import type { Piece } from './pieces';

/** Makes the number that ends with a piece. */
export type Run = (piece: Piece, value: number, traits?: Traits) => NumberRun;

/** `half a million`, `un demi-million`, `a half`. */
export function readHalf(pieces: readonly Piece[], run: Run): NumberRun | null {
  let i = 0;
  if (pieces[0]!.article && pieces[1]?.denominator === 2) i = 1;
  // `quarter million`
  const [quarter, scale] = pieces;
  if (quarter!.denominator === 4 && quarter!.ordinal === undefined && scale?.scale !== undefined)
    return run(scale, scale.scale / 4, { scaled: true, step: scale.scale / 4 });
  if (pieces[i]!.denominator !== 2) return null;
  let next = pieces[i + 1];
  if (next?.article && next.scale === undefined && next.group === undefined) next = pieces[i + 2];
  if (next?.scale !== undefined) return run(next, next.scale / 2, { scaled: true, step: next.scale / 2 });
  if (next?.group !== undefined) return run(next, next.group / 2, { group: true });
  return i === 1 ? run(pieces[1]!, 0.5, { fraction: true, step: 0 }) : null;
}

/** `une vingtaine`, `two dozen`, `dizaines de milliers`: an approximate group, `times` as many of it, and `apart` more. */
export function readGroup(
  pieces: readonly Piece[],
  at: number,
  times: number | null,
  apart: number,
  run: Run,
  tokens: readonly Token[],
): NumberRun | null {
  let end = pieces[at]!;
  const plural =
    /(?:s|zig|en|e|i|ia)$/.test(tokens[end.token]!.norm.slice(-3)) &&
    !/aine$|zaine$|zzina$|ena$|tal$|dozen$|^score$/.test(tokens[end.token]!.norm);
  // `the couple`, `the final score`: nouns of their own unless something counts them.
  if (times === null && !pieces[0]!.article && NEEDS_TIMES.has(tokens[end.token]!.norm)) return null;
  let value = (times ?? 1) * end.group! + apart;
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
  return run(end, value, {
    group: !(exact && times !== null && /^d[ouú]/.test(tokens[end.token]!.norm)),
    vague,
    step: value,
  });
}

const NEEDS_TIMES: ReadonlySet<string> = new Set(['score', 'couple']);
