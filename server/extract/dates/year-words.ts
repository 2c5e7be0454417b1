import type { Atom } from './atoms';
import type { Lexicon } from './words';
import { cardinalAt, type Found } from './number-words';

/** A year: four figures, two after an apostrophe or above 31, or words (`nineteen ninety-six`, `deux mille dix`). */
export function yearAt(atoms: readonly Atom[], at: number, lexicon: Lexicon): Found<number> {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.digits !== null) {
    if (/^[12]\d{3}$/.test(atom.text)) return { to: at + 1, value: atom.digits };
    if (
      /^\d\d$/.test(atom.text) &&
      atom.digits > 31 &&
      !(atoms[at + 1]?.glued && /^[:.,%]$/.test(atoms[at + 1]!.text) && atoms[at + 2]?.digits != null)
    ) {
      return { to: at + 1, value: expandYear(atom.digits) };
    }
    return null;
  }
  if (/^['’‘]$/.test(atom.text) && atoms[at + 1]?.glued && /^\d\d$/.test(atoms[at + 1]!.text)) {
    return { to: at + 2, value: expandYear(atoms[at + 1]!.digits!) };
  }
  return yearWordsAt(atoms, at, lexicon);
}

function yearWordsAt(atoms: readonly Atom[], at: number, lexicon: Lexicon): Found<number> {
  const first = cardinalAt(atoms, at, lexicon);
  if (!first) return null;
  if (first.value >= 1000 && first.value < 2200) return first;
  if (first.value < 10 || first.value > 20) return null;
  let next = first.to;
  while (atoms[next]?.norm === '-') next++;
  const rest = cardinalAt(atoms, next, lexicon);
  if (!rest || atoms[next]!.digits !== null || rest.value < 10 || rest.value > 99) return null;
  return { to: rest.to, value: first.value * 100 + rest.value };
}

/** Two figures to four: up to 39 are of this century. */
export const expandYear = (two: number): number => (two < 40 ? 2000 + two : 1900 + two);

/** `60`, `1960`, `quatre-vingt-dix`, `soixante`: the first year of ten, of two or four figures. */
export function decadeAt(atoms: readonly Atom[], at: number, lexicon: Lexicon): Found<number> {
  const skip = /^['’‘]$/.test(atoms[at]?.text ?? '') ? 1 : 0;
  const found =
    atoms[at + skip]?.digits != null
      ? cardinalAt(atoms, at + skip, lexicon)
      : (yearWordsAt(atoms, at, lexicon) ?? cardinalAt(atoms, at, lexicon));
  if (!found || found.value % 10 !== 0) return null;
  return (found.value >= 10 && found.value <= 90) || (found.value >= 1000 && found.value < 2200) ? found : null;
}
