import type { Atom } from './atoms';
import type { Lexicon } from './words';
import { cardinalAt } from './number-words';

/** Two figures below 60. */
export const twoFigures = (atom: Atom | undefined): atom is Atom & { digits: number } =>
  /^\d\d$/.test(atom?.text ?? '') && atom!.digits! < 60;

/** Minutes behind an hour, below zero before it: `20`, `et demie`, `moins le quart`, `et vingt minutes`. */
export function minutesAt(
  atoms: readonly Atom[],
  start: number,
  lexicon: Lexicon,
): { value: number; to: number } | null {
  let at = start;
  const first = atoms[at];
  if (!first) return null;
  const less = first.norm === 'moins' || first.norm === 'menos' || first.norm === 'meno';
  const and = lexicon.sets.and.has(first.norm);
  if (less || and) at++;
  if (lexicon.sets.articles.has(atoms[at]?.norm ?? '') && less) at++;
  const atom = atoms[at];
  if (!atom) return null;
  if ((less || and) && QUARTERS.has(atom.norm)) return { value: less ? -15 : 15, to: at + 1 };
  if (and && atom.entry?.senses.has('half') && !atoms[at + 1]?.entry?.senses.has('unit'))
    return { value: 30, to: at + 1 };
  if (twoFigures(atom) && (atom.glued || !and) && (less || minuteEnds(atoms, at, lexicon)))
    return done(atom.digits, at + 1);
  if (atom.digits !== null && !and && !less) return null;
  const words = cardinalAt(atoms, at, lexicon);
  if (!words || words.value > 59) return null;
  const named = lexicon.sets.minutes.has(atoms[words.to]?.norm ?? '');
  if (and && !named && atom.digits !== null) return null;
  if (!and && !less && !named && (words.value < 5 || words.value % 5 !== 0)) return null;
  return done(words.value, words.to);

  function done(value: number, to: number): { value: number; to: number } {
    const end = lexicon.sets.minutes.has(atoms[to]?.norm ?? '') ? to + 1 : to;
    return { value: less ? -value : value, to: end };
  }
}

const QUARTERS = new Set(['quart', 'cuarto', 'quarto', 'kwart']);

/** `20 h 30 personnes` is no time: figures after a detached hour end at a mark, a small word or nothing. */
const minuteEnds = (atoms: readonly Atom[], at: number, lexicon: Lexicon): boolean => {
  const next = atoms[at + 1];
  return (
    atoms[at]!.glued ||
    !next ||
    next.norm.length <= 4 ||
    !/^\p{Ll}/u.test(next.text) ||
    next.entry?.senses.has('weekday') ||
    next.entry?.senses.has('rel') ||
    lexicon.sets.minutes.has(next.norm)
  );
};
