import type { Modifier } from '../../language/date-language';
import type { Atom } from './atoms';
import type { Lexicon } from './words';
import type { Piece } from './meaning';

/** Takes in the words before an expression that belong to it: its article, and `depuis`, `début`, `until`, `vers` … */
export function widen(piece: Piece, floor: number, atoms: readonly Atom[], lexicon: Lexicon): Piece {
  const { year, month, amount } = piece.meaning;
  const kept =
    year !== undefined &&
    month === undefined &&
    !amount &&
    piece.from > floor &&
    lexicon.sets.kept.has(atoms[piece.from - 1]!.norm);
  let from = kept ? piece.from - 1 : articleBefore(piece.from, floor, atoms, lexicon);
  let mod: Modifier | undefined;
  for (let guard = 0; guard < 2; guard++) {
    const found = modifierBefore(from, floor, atoms, lexicon, piece.meaning.hour !== undefined);
    if (!found) break;
    mod ??= found.mod;
    from = articleBefore(found.from, floor, atoms, lexicon);
  }
  if (from === piece.from) return piece;
  return { from, to: piece.to, meaning: mod && !piece.meaning.mod ? { ...piece.meaning, mod } : piece.meaning };
}

function articleBefore(from: number, floor: number, atoms: readonly Atom[], lexicon: Lexicon): number {
  return from > floor && lexicon.sets.articles.has(atoms[from - 1]!.norm) ? from - 1 : from;
}

function modifierBefore(
  from: number,
  floor: number,
  atoms: readonly Atom[],
  lexicon: Lexicon,
  clock: boolean,
): { mod: Modifier; from: number } | null {
  const last = atoms[from - 1];
  if (!last || from <= floor) return null;
  for (const { mod, words } of lexicon.modifiers.get(last.norm) ?? []) {
    if (clock && (mod === 'start' || mod === 'mid' || mod === 'end')) continue; // “Beginn um 20 Uhr”
    const start = from - words.length;
    if (start >= floor && words.every((word, i) => atoms[start + i]!.norm === word)) return { mod, from: start };
  }
  return null;
}
