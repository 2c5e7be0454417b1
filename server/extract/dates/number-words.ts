import type { Unit } from '../../language/date-language';
import type { Atom } from './atoms';
import type { Lexicon } from './lexicon';
import type { Amount } from './meaning';

type Found<T> = { readonly to: number; readonly value: T } | null;

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
  if (tens !== undefined && tens >= 20 && tens % 10 === 0) {
    const skip = next?.norm === '-' ? 2 : 1;
    const unit = atoms[at + skip]?.entry?.senses.get('ordinal') as number | undefined;
    if (unit !== undefined && unit < 10) return { to: at + skip + 1, value: tens + unit };
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
      (lexicon.sets.ordinalMarks.has(next.norm) ||
        (next.norm === '.' && next.glued && lexicon.sets.ordinalMarks.has('.')));
    if (next && /^[:%€$£]$/.test(next.text) && atoms[at + 2]?.digits != null) return null;
    return atom.text.length <= 2 ? { to: mark ? at + 2 : at + 1, value: atom.digits } : null;
  }
  if (atom.digits !== null) return null;
  const found = ordinalAt(atoms, at, lexicon) ?? cardinalAt(atoms, at, lexicon);
  return found && found.value >= 1 && found.value <= 31 && !/^[IVXL]/.test(atom.text) ? found : null;
}

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

/** `trois jours`, `2 weeks and 3 days`, `une heure et demie`, `half a year`, `quelques mois`. */
export function amountAt(atoms: readonly Atom[], start: number, lexicon: Lexicon): Found<Amount> {
  let at = start;
  let approx = false;
  while (atoms[at] && lexicon.sets.about.has(atoms[at]!.norm)) {
    approx = true;
    at++;
  }
  const parts: [number, Unit][] = [];
  let vague = false;
  let to = -1;
  while (at < atoms.length) {
    const part = partAt(atoms, at, lexicon, parts.length > 0);
    if (!part || parts.some(([, unit]) => unit === part.unit)) break;
    parts.push([part.count, part.unit]);
    vague ||= part.vague;
    approx ||= part.approx;
    at = to = part.to;
    if (atoms[at] && (lexicon.sets.and.has(atoms[at]!.norm) || atoms[at]!.norm === ',')) at++;
  }
  return to < 0 ? null : { to, value: { parts, vague, approx } };
}

interface AmountPart {
  count: number;
  unit: Unit;
  to: number;
  vague: boolean;
  approx: boolean;
}

function partAt(atoms: readonly Atom[], at: number, lexicon: Lexicon, further: boolean): AmountPart | null {
  const atom = atoms[at]!;
  const entry = atom.entry;
  if (!entry) return null;
  const senses = entry.senses;
  let next = at;
  let count = 1;
  let vague = false;
  const number = cardinalAt(atoms, at, lexicon);
  const article = senses.has('article');
  const group =
    lexicon.numbers.groups[atom.norm] ?? (article ? lexicon.numbers.groups[atoms[at + 1]?.norm ?? ''] : undefined);
  let approx = false;
  if (number && !(article && group)) {
    count = number.value;
    next = number.to;
  } else if (article && group !== undefined && group <= 100) {
    count = group;
    approx = true;
    next = at + 2;
    if (/^d['e]$|^of$/.test(atoms[next]?.norm ?? '')) next++;
  } else if (senses.has('vague')) {
    vague = true;
    next = at + 1;
  } else if (article || senses.has('half')) {
    next = senses.has('half') ? at : at + 1;
  } else return null;
  if (article && atoms[next]?.entry?.senses.has('vague')) {
    vague = true;
    next++;
    if (/^d['e]$|^of$/.test(atoms[next]?.norm ?? '')) next++;
  }
  const half = (i: number): boolean => atoms[i]?.entry?.senses.has('half') ?? false;
  if (
    lexicon.sets.and.has(atoms[next]?.norm ?? '') &&
    half(next + (atoms[next + 1]?.entry?.senses.has('article') ? 2 : 1))
  ) {
    count += 0.5; // two and a half hours
    next += atoms[next + 1]?.entry?.senses.has('article') ? 3 : 2;
  } else if (half(next)) {
    if (number) return null;
    count = 0.5; // half a year, une demi-heure
    next++;
    if (atoms[next]?.entry?.senses.has('article')) next++;
  }
  if (atoms[next]?.norm === '-' && atoms[next]!.glued) next++;
  if (lexicon.sets.articles.has(atoms[next]?.norm ?? '') && count === 0.5) next++;
  const unitAtom = atoms[next];
  const unit = unitAtom?.entry?.senses.get('unit') as Unit | undefined;
  if (!unit || (further && vague)) return null;
  next++;
  const and = lexicon.sets.and.has(atoms[next]?.norm ?? '') ? 1 : 0;
  const articleAfter = and && atoms[next + 1]?.entry?.senses.has('article') ? 1 : 0;
  if (and && half(next + and + articleAfter) && !atoms[next + and + articleAfter + 1]?.entry?.senses.has('unit')) {
    count += 0.5; // une heure et demie
    next += and + articleAfter + 1;
  }
  return { count, unit, to: next, vague, approx };
}
