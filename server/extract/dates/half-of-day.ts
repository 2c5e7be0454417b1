import type { Atom } from './atoms';
import type { Lexicon } from './words';

/** The half of the day that stands at the atom: `am`, `p.m.`, `p m`; `to` is behind it. */
export function halfOfDay(
  atoms: readonly Atom[],
  at: number,
  lexicon: Lexicon,
): { half: 'am' | 'pm'; to: number } | null {
  const atom = atoms[at];
  if (!atom) return null;
  const word = (norm: string): 'am' | 'pm' | null =>
    lexicon.sets.am.has(norm) ? 'am' : lexicon.sets.pm.has(norm) ? 'pm' : null;
  const half = word(atom.norm);
  // A single letter is as often an article, pence or a page (`$1.40 a share`, `421p`).
  if (half && (atom.norm.length > 1 || isHalfLetter(atoms, at, lexicon))) return { half, to: at + 1 };
  // `9.am`, `p . m .`: taken apart by blanks and stops.
  const letters = atoms.slice(at, at + 4).filter((a) => a.norm !== '.');
  if ((atom.norm === 'a' || atom.norm === 'p' || atom.norm === '.') && letters.length >= 2) {
    const joined = word(letters[0]!.norm + letters[1]!.norm) ?? (atom.norm === '.' ? word(letters[0]!.norm) : null);
    if (joined) {
      const last = word(letters[0]!.norm + letters[1]!.norm) ? letters[1]! : letters[0]!;
      return { half: joined, to: atoms.indexOf(last, at) + 1 };
    }
  }
  return null;
}

/** `5:30p`, `at 7p`: glued, after minutes or a preposition of time. */
const isHalfLetter = (atoms: readonly Atom[], at: number, lexicon: Lexicon): boolean =>
  atoms[at]!.glued &&
  (atoms[at - 2]?.norm === ':' ||
    (/^\d\d?$/.test(atoms[at - 1]!.text) && lexicon.sets.clockCues.has(atoms[at - 2]?.norm ?? '')));
