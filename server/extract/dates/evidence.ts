import { isCapital, type Atom } from './atoms';
import type { Lexicon } from './words';
import { isTimeOnly, type Piece } from './meaning';

/**
 * Words for days, months, seasons and parts of the day that stand alone must look like dates: `la mer`, `March on`,
 * `Sun`, `il a été`, a person called `Avril` do not.
 */
export function isCredible(piece: Piece, atoms: readonly Atom[], lexicon: Lexicon): boolean {
  const { meaning } = piece;
  if (piece.to - piece.from > 1)
    return piece.to - piece.from > 2 || atoms[piece.to - 1]!.norm !== '.' || notAlone(piece, atoms, lexicon);
  if (meaning.weekday !== undefined || meaning.month !== undefined) return notAlone(piece, atoms, lexicon);
  if (meaning.season !== undefined) return seasonal(piece, atoms, lexicon);
  return true;
}

/** A part of the day that nothing was joined to needs an article or preposition. */
export function hasPlace({ from, to, meaning }: Piece, atoms: readonly Atom[], lexicon: Lexicon): boolean {
  if (to - from > 1 || meaning.part === undefined || !isTimeOnly(meaning)) return true;
  const before = atoms[from - 1];
  if (isCapital(atoms[from]!) || before === undefined) return false;
  return (
    lexicon.sets.articles.has(before.norm) ||
    (lexicon.sets.joints.has(before.norm) && !/^(?:d['e]|of|[^\p{L}])$/u.test(before.norm))
  );
}

/** A weekday or month by itself. */
function notAlone(piece: Piece, atoms: readonly Atom[], lexicon: Lexicon): boolean {
  const atom = atoms[piece.from]!;
  const { entry } = atom;
  if (!entry) return true;
  const capital = isCapital(atom);
  const before = atoms[piece.from - 1];
  const next = atoms[piece.to];
  const starts = !before || /^[.!?:«“"(\]—–-]$/.test(before.text);
  if (lexicon.language.capitals && !capital && entry.doubtful) return false;
  // `Sun 17:58`: the stamp of an entry.
  const stamped = next?.digits != null && atoms[piece.to + 1]?.norm === ':' && atoms[piece.to + 1]!.glued;
  if (stamped && entry.senses.has('weekday') && capital) return true;
  if (entry.doubtful || entry.short) {
    const cue = before !== undefined && lexicon.sets.monthCues.has(before.norm);
    if (entry.short && !entry.senses.has('month') && !lexicon.language.capitals) return false;
    return cue && capital === lexicon.language.capitals;
  }
  const named = (other: Atom | undefined): boolean =>
    other !== undefined && isCapital(other) && other.digits === null && other.text.length > 1;
  if (lexicon.language.capitals) return !(before?.norm === 'the' && named(next));
  // A capital in the middle of a sentence, beside another one, is a name: `Robinson Vendredi`.
  if (starts) return !(entry.senses.has('month') && capital && named(next) && !isShouted(atom));
  return !capital || isShouted(atom) || !((before && named(before)) || named(next));
}

const isShouted = (atom: Atom): boolean => atom.text.length > 2 && atom.text === atom.text.toUpperCase();

function seasonal(piece: Piece, atoms: readonly Atom[], lexicon: Lexicon): boolean {
  const before = atoms[piece.from - 1];
  if (isCapital(atoms[piece.from]!) && !lexicon.language.capitals) return false;
  return before !== undefined && lexicon.sets.seasonCues.has(before.norm);
}
