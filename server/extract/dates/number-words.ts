import type { Atom } from './atoms';
import type { Lexicon } from './words';

/** A value, and the atom behind it. */
export type Found<T> = { readonly to: number; readonly value: T } | null;

const isInteger = (atom: Atom | undefined, lowest: number, highest: number): atom is Atom & { digits: number } =>
  atom?.digits != null &&
  Number.isInteger(atom.digits) &&
  atom.digits >= lowest &&
  atom.digits <= highest &&
  /^\d+$/.test(atom.text);

/** A cardinal in digits or words, articles not included: `3`, `3,5`, `vingt et un`, `twenty-two`, `deux mille`. */
export function cardinalAt(atoms: readonly Atom[], at: number, lexicon: Lexicon): Found<number> {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.digits !== null) return Number.isNaN(atom.digits) ? null : { to: at + 1, value: atom.digits };
  if (!atom.entry?.senses.has('cardinal')) return null;
  return wordsAt(atoms, at, lexicon);
}

/** Cardinal words: what is smaller is added, a hundred or thousand multiplies. */
function wordsAt(atoms: readonly Atom[], at: number, lexicon: Lexicon): Found<number> {
  let total = 0;
  let current = 0;
  let smallest = Infinity;
  let to = at;
  for (let i = at; i < atoms.length; i++) {
    const atom = atoms[i]!;
    const value = atom.entry?.senses.get('cardinal') as number | undefined;
    if (value === undefined) {
      const joined = atom.norm === '-' || lexicon.sets.joiners.has(atom.norm);
      if (joined && i > at && atoms[i + 1]?.entry?.senses.has('cardinal')) continue;
      break;
    }
    if (value === 1000) {
      total += (current || 1) * 1000;
      current = 0;
      smallest = 1000;
    } else if (value === 100) {
      if (smallest <= 10 && current > 9 && current < 100 && smallest !== Infinity && current % 10 === 0) break;
      current = (current || 1) * 100;
      smallest = 100;
    } else if (value === 20 && current === 4 && lexicon.numbers.scores) {
      current = 80;
      smallest = 20;
    } else if (
      value < smallest &&
      (current === 0 ||
        value < 10 ||
        current % 100 === 0 ||
        (lexicon.numbers.scores && value < 20 && current % 20 === 0))
    ) {
      if (
        value < 10 &&
        current % 100 > 0 &&
        current % 20 >= 10 &&
        current % 100 < 20 &&
        !(lexicon.numbers.scores && value > 6)
      )
        break;
      current += value;
      smallest = value < 10 ? 1 : value < 20 ? 10 : 20;
    } else break;
    to = i + 1;
  }
  return to === at ? null : { to, value: total + current };
}

const ROMAN = /^([ivxl]{1,7})(?:er|re|e|è|ème|eme|th|o|º)?$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function roman(norm: string): number | null {
  const digits = ROMAN.exec(norm)?.[1];
  if (!digits) return null;
  let value = 0;
  for (let i = 0; i < digits.length; i++) {
    const here = ROMAN_VALUES[digits[i]!]!;
    value += here < (ROMAN_VALUES[digits[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return value;
}

/** An ordinal: `3e`, `21st`, `troisième`, `twenty-first`, `XIXe`. */
export function ordinalAt(atoms: readonly Atom[], at: number, lexicon: Lexicon): Found<number> {
  const atom = atoms[at];
  if (!atom) return null;
  const marks = lexicon.sets.ordinalMarks;
  const next = atoms[at + 1];
  if (isInteger(atom, 1, 99)) return next && marks.has(next.norm) ? { to: at + 2, value: atom.digits } : null;
  const word = atom.entry?.senses.get('ordinal') as number | undefined;
  if (word !== undefined) return { to: at + 1, value: word };
  const tens = atom.entry?.senses.get('cardinal') as number | undefined;
  // French goes on to count on ten (`dix-huitième`).
  const onTen = tens === 10 && lexicon.numbers.scores === true;
  if (tens !== undefined && (onTen || (tens >= 20 && tens % 10 === 0))) {
    const skip = next?.norm === '-' ? 2 : 1;
    const unit = atoms[at + skip]?.entry?.senses.get('ordinal') as number | undefined;
    if (unit !== undefined && unit < 10 && (!onTen || unit > 6)) return { to: at + skip + 1, value: tens + unit };
  }
  const value = /^[IVXL]/.test(atom.text) ? roman(atom.norm) : null;
  if (value === null) return null;
  return { to: next && next.text.length <= 3 && marks.has(next.norm) ? at + 2 : at + 1, value };
}

/** A day of the month: `9`, `1er`, `15th`, `vingt-neuf`, `twenty-first`. */
export function dayAt(atoms: readonly Atom[], at: number, lexicon: Lexicon): Found<number> {
  const atom = atoms[at];
  if (!atom) return null;
  if (isInteger(atom, 1, 31)) {
    const next = atoms[at + 1];
    const mark =
      next &&
      ((lexicon.sets.ordinalMarks.has(next.norm) && (next.glued || next.norm.length > 1)) || // “9 a 11 de março”
        (next.norm === '.' && next.glued && lexicon.sets.ordinalMarks.has('.')));
    if (next && /^[:%€$£]$/.test(next.text) && atoms[at + 2]?.digits != null) return null;
    return atom.text.length <= 2 ? { to: mark ? at + 2 : at + 1, value: atom.digits } : null;
  }
  if (atom.digits !== null) return null;
  const found = ordinalAt(atoms, at, lexicon) ?? cardinalAt(atoms, at, lexicon);
  return found && found.value >= 1 && found.value <= 31 && !/^[IVXL]/.test(atom.text) ? found : null;
}
