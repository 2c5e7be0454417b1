import { isCapital, type Atom } from './atoms';
import type { Lexicon } from './words';
import type { Piece } from './meaning';

const SHORT = /^[5-9]\d$/;
const YEAR = /^(?:1\d{3}|20\d\d)$/;
const DASH = /^[-–—/]$/;
/** `The year 540`, `l'an 540`, `im Jahr 540`: what stands before a year of three figures. */
const YEAR_WORD = /^(?:year|an|année|jahr|jahre|año|anno|ano|jaar)$/;

/** A bare year that begins at the atom, or two (`2011-2012`, `2011/12`), where its neighbours show that it is no count. */
export function yearPieceAt(atoms: readonly Atom[], at: number, lexicon: Lexicon): Piece | null {
  const atom = atoms[at]!;
  if (SHORT.test(atom.text)) return shortYear(atoms, at, lexicon);
  if (/^[1-9]\d\d$/.test(atom.text) && YEAR_WORD.test(atoms[at - 1]?.norm ?? '') && !counts(atoms, at, lexicon, true))
    return { from: at, to: at + 1, meaning: { year: atom.digits! } };
  if (!YEAR.test(atom.text) || (atom.glued && /[\p{L}\d$€£.,:/-]$/u.test(atoms[at - 1]?.text ?? ''))) return null;
  const year = atom.digits!;
  const pair = secondYear(atoms, at, year);
  if (pair)
    return year >= 1900 || cued(atoms, at, lexicon)
      ? { from: at, to: at + 3, meaning: { year, until: { year: pair } } }
      : null;
  if (
    DASH.test(atoms[at + 1]?.text ?? '') &&
    atoms[at + 1]!.glued &&
    atoms[at + 2]?.digits != null &&
    !YEAR.test(atoms[at + 2]!.text)
  )
    return null;
  return cued(atoms, at, lexicon) || hinted(atoms, at, lexicon) || isBare(atoms, at, lexicon)
    ? { from: at, to: at + 1, meaning: { year } }
    : null;
}

/** `en 97`: two figures after a cue and before a mark or little word. */
function shortYear(atoms: readonly Atom[], at: number, lexicon: Lexicon): Piece | null {
  const [before, next] = [atoms[at - 1], atoms[at + 1]];
  if (
    !before ||
    before.norm !== 'en' ||
    (next && !/^[.,;:()]$/.test(next.text) && !lexicon.functionWords.has(next.norm))
  )
    return null;
  return next?.glued && atoms[at + 2]?.digits != null
    ? null
    : { from: at, to: at + 1, meaning: { year: 1900 + atoms[at]!.digits! } };
}

function secondYear(atoms: readonly Atom[], at: number, year: number): number | null {
  const [mark, next] = [atoms[at + 1], atoms[at + 2]];
  if (!mark || !DASH.test(mark.text) || !next?.glued || (atoms[at + 3]?.glued && DASH.test(atoms[at + 3]!.text)))
    return null;
  if (YEAR.test(next.text)) return next.digits! > year && next.digits! - year <= 100 ? next.digits : null;
  return /^\d\d$/.test(next.text) && next.digits === (year + 1) % 100 ? year + 1 : null;
}

/** After `en`, `in`, `depuis`: a year, unless an old one is followed by what it may count. */
function cued(atoms: readonly Atom[], at: number, lexicon: Lexicon): boolean {
  const before = atoms[at - 1];
  if (!before || !lexicon.sets.yearCues.has(before.norm)) return false;
  return atoms[at]!.digits! >= 1900 ? !counts(atoms, at, lexicon, true) : !counts(atoms, at, lexicon, false);
}

/** In brackets, after a name at the end of its clause, after `de` or `the` where nothing countable follows. */
function hinted(atoms: readonly Atom[], at: number, lexicon: Lexicon): boolean {
  const before = atoms[at - 1];
  const next = atoms[at + 1];
  const year = atoms[at]!.digits!;
  if (!before) return next !== undefined && /^[:–—]$/.test(next.text) && year >= 1900;
  if (before.text === '(' && (!next || /^[),;:–-]$/.test(next.text))) return year >= 1500;
  if (year < 1900) return false;
  if (lexicon.sets.yearHints.has(before.norm)) return !counts(atoms, at, lexicon, false);
  const ends = !next || /^[.,;:!?)\]»”"]$/.test(next.text);
  return ends && isCapital(before) && before.digits === null && before.text.length > 1 && !before.glued;
}

/** `wurde 1921 gegründet`: in languages whose years need no preposition, where it counts nothing and nothing numbers it. */
function isBare(atoms: readonly Atom[], at: number, lexicon: Lexicon): boolean {
  const { bareYears } = lexicon.language;
  const [before, next] = [atoms[at - 1], atoms[at + 1]];
  const year = atoms[at]!.digits!;
  if (!bareYears || year < 1700 || year >= 2100) return false;
  if (before && (!/^[\p{L},.;:(–—]/u.test(before.text) || lexicon.sets.about.has(before.norm))) return false;
  // A noun or a short form before it numbers it: `Artikel 1921`, `Nr. 1921`.
  const starts = at < 2 || atoms[at - 2]!.text === '.';
  if (before && !starts && (before.text === '.' || (bareYears.participle === null && isCapital(before)))) return false;
  if (!next || /^[,;:)–—]$/.test(next.text)) return true;
  if (next.text === '.') return !atoms[at + 2]?.glued;
  if (!/^\p{L}/u.test(next.text) || counts(atoms, at, lexicon, true)) return false;
  if (lexicon.functionWords.has(next.norm)) return true;
  return bareYears.participle === null ? !isCapital(next) : bareYears.participle.test(next.norm);
}

/** A day of the month by itself (`le 23`, `the 23rd`), where nothing countable follows. */
export function dayPieceAt(atoms: readonly Atom[], at: number, lexicon: Lexicon): Piece | null {
  const atom = atoms[at]!;
  const before = atoms[at - 1];
  if (
    !before ||
    atom.glued ||
    !lexicon.sets.dayCues.has(before.norm) ||
    !/^\d\d?$/.test(atom.text) ||
    atom.digits! < 1 ||
    atom.digits! > 31
  )
    return null;
  const marked = lexicon.sets.ordinalMarks.has(atoms[at + 1]?.norm ?? '') && atoms[at + 1]!.glued;
  if (marked !== (lexicon.language.capitals && lexicon.language.order === 'mdy') && atom.digits !== 1) return null;
  const to = marked ? at + 2 : at + 1;
  const next = atoms[to];
  const ends = !next || /^[.,;!?)»”"]$/.test(next.text) || lexicon.functionWords.has(next.norm);
  return ends ? { from: at, to, meaning: { day: atom.digits! } } : null;
}

/** Is the number followed by what it counts: a unit, currency, percent, or (unless `surely` a year) any lower-case noun? */
function counts(atoms: readonly Atom[], at: number, lexicon: Lexicon, surely: boolean): boolean {
  const next = atoms[at + 1];
  if (!next) return false;
  if (/^[%€$£°‰]$/.test(next.text) || next.entry?.senses.has('unit') || MEASURES.has(next.norm)) return true;
  if (surely || !/^\p{Ll}/u.test(next.text)) return false;
  return !lexicon.functionWords.has(next.norm) && !lexicon.sets.joints.has(next.norm); // “de 1990 à 1999”
}

const MEASURES = new Set(
  'euro euros dollar dollars livres km kilomètres mètres m metres meters miles feet tonnes tons hectares acres kg people personnes'.split(
    ' ',
  ),
);
