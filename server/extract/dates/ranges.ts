import type { Atom } from './atoms';
import { wordsOf } from './lexicon';
import { type Lexicon } from './words';
import { hasDay, isTimeOnly, type Meaning, type Piece } from './meaning';
import { dayAt } from './number-words';

const DASH = /^[-–—~]$/;

/** Joins the ends of ranges: `de 14 h à 18 h`, `du 9 au 11 septembre`, `10 et 11 décembre`, `mars-avril`, `from May to July`. */
export function ranges(pieces: readonly Piece[], atoms: readonly Atom[], lexicon: Lexicon): Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    const last = done.at(-1);
    const whole = (last && between(last, piece, atoms, lexicon)) ?? before(piece, last?.to ?? 0, atoms, lexicon);
    if (whole && last && whole.from < last.to) done[done.length - 1] = whole;
    else done.push(whole ?? piece);
  }
  return done.map((piece, i) => after(piece, done[i + 1]?.from ?? atoms.length, atoms, lexicon) ?? piece);
}

interface Link {
  /** Atoms between the ends are a link of a range. */
  readonly from: number;
  readonly to: number;
  /** Where the range begins if the word that opens it stands before. */
  readonly opened: boolean;
}

/** Is there a link between atom `end` (exclusive end of the first) and `start`, given where the first begins? */
function linked(begin: number, end: number, start: number, atoms: readonly Atom[], lexicon: Lexicon): Link | null {
  let at = end;
  const { articles, to } = lexicon.sets;
  const opener = openerBefore(begin, atoms, lexicon);
  const words = atoms.slice(end, start).map(({ norm }) => norm);
  while (words.length > 1 && articles.has(words.at(-1)!)) words.pop();
  if (words.length === 0 || words.length > 2) return null;
  const link = words.join(' ');
  at = start;
  for (const [open, close] of lexicon.language.ranges) {
    if (opener && wordsOf(open.replaceAll('|', ' ')).includes(opener.word) && close.split('|').includes(link))
      return { from: opener.at, to: at, opened: true };
  }
  if (words.length === 1 && (DASH.test(link) || to.has(link))) return { from: begin, to: at, opened: false };
  return to.has(link.replace(' ', '_')) ? { from: begin, to: at, opened: false } : null;
}

function openerBefore(begin: number, atoms: readonly Atom[], lexicon: Lexicon): { at: number; word: string } | null {
  let at = begin - 1;
  while (at > begin - 3 && atoms[at] && lexicon.sets.articles.has(atoms[at]!.norm)) at--;
  return atoms[at] ? { at, word: atoms[at]!.norm } : null;
}

/** Two whole expressions. */
function between(a: Piece, b: Piece, atoms: readonly Atom[], lexicon: Lexicon): Piece | null {
  if (b.from <= a.to || b.from - a.to > 3 || a.meaning.until || b.meaning.until || !alike(a.meaning, b.meaning))
    return null;
  const link = linked(a.from, a.to, b.from, atoms, lexicon);
  if (!link) return null;
  const split =
    !DASH.test(atoms[a.to]!.norm) && isWhole(a.meaning) && isWhole(b.meaning)
      ? { split: secondEnd(a.to, b.from, atoms, lexicon) }
      : {};
  return { from: link.opened ? link.from : a.from, to: b.to, meaning: spanned(a.meaning, b.meaning), ...split };
}

/** Would it be a date without the other end? */
const isWhole = (m: Meaning): boolean =>
  m.hour === undefined && (m.day === undefined ? m.year !== undefined : m.month !== undefined);

/** The second end begins with its article. */
const secondEnd = (to: number, from: number, atoms: readonly Atom[], lexicon: Lexicon): number =>
  from - to > 1 && lexicon.sets.articles.has(atoms[from - 1]!.norm) ? from - 1 : from;

/** Do both name a time of day, or both a day or period that a range can run between? */
function alike(a: Meaning, b: Meaning): boolean {
  if (isTimeOnly(a) && isTimeOnly(b)) return a.hour !== undefined && b.hour !== undefined;
  if (
    a.amount ||
    b.amount ||
    a.every ||
    b.every ||
    !hasDay(a) ||
    !hasDay(b) ||
    a.decade !== undefined ||
    b.decade !== undefined
  )
    return false;
  if (a.hour !== undefined || b.hour !== undefined) return a.hour !== undefined && b.hour !== undefined;
  return true;
}

const INHERITED = ['month', 'year', 'unit', 'by', 'part', 'half12'] as const;

/** The first end takes from the second what it does not say itself. */
function spanned(a: Meaning, b: Meaning): Meaning {
  const first: { -readonly [K in keyof Meaning]: Meaning[K] } = { ...a };
  const dayed = a.day !== undefined || a.month !== undefined;
  for (const field of INHERITED) {
    if (first[field] !== undefined || b[field] === undefined || first.unit !== undefined) continue;
    if (field === 'half12') {
      if (first.hour !== undefined && first.hour < 12 && b.half12 === 'pm' && first.hour + 12 <= (b.hour ?? 0))
        first.hour += 12;
    } else if (field === 'part' ? isTimeOnly(a) : dayed && (field !== 'month' || first.day !== undefined))
      Object.assign(first, { [field]: b[field] });
  }
  return { ...first, until: b };
}

/** `9 au` 11 septembre, `10, 11 et` 12 mai, `14 à` 16 h: numbers before that share what follows. */
function before(piece: Piece, floor: number, atoms: readonly Atom[], lexicon: Lexicon): Piece | null {
  const m = piece.meaning;
  const isClock = isTimeOnly(m) && m.hour !== undefined && !m.until;
  const isDay =
    m.day !== undefined &&
    m.weekday === undefined &&
    (m.month !== undefined || m.unit === 'M') &&
    !m.until &&
    m.hour === undefined;
  if (!isClock && !isDay) return null;
  let from = piece.from;
  let first: number | null = null;
  for (let guard = 0; guard < 6; guard++) {
    const number = numberBefore(from, floor, atoms, lexicon, isClock);
    if (!number) break;
    if (first !== null && number.value >= first) break;
    from = number.from;
    first = number.value;
    if (isClock) break;
  }
  if (first === null || (isDay && first >= m.day!)) return null;
  if (isClock && first > 24) return null;
  const opener = openerBefore(from, atoms, lexicon);
  const opened =
    opener && opener.at >= floor && lexicon.language.ranges.some(([open]) => open.split('|').includes(opener.word));
  if (isClock && !opened && !/^[-–]$/.test(atoms[from + 1]?.text ?? '')) return null;
  const start: Meaning = isClock ? { hour: first, ...(m.half12 ? {} : {}) } : { day: first };
  return { from: opened ? opener.at : from, to: piece.to, meaning: spanned(start, m) };
}

function numberBefore(
  from: number,
  floor: number,
  atoms: readonly Atom[],
  lexicon: Lexicon,
  clock: boolean,
): { value: number; from: number } | null {
  let at = from - 1;
  // `de 9 a 11 de março`: what links the days may be an article elsewhere.
  const closes = (norm: string): boolean =>
    lexicon.language.ranges.some(([, close]) => close.split('|').includes(norm));
  while (
    at > floor &&
    lexicon.sets.articles.has(atoms[at]!.norm) &&
    !(closes(atoms[at]!.norm) && atoms[at - 1]!.digits)
  )
    at--;
  const link = atoms[at]?.norm;
  if (link === undefined) return null;
  const any =
    DASH.test(link) || lexicon.sets.to.has(link) || lexicon.sets.and.has(link) || link === ',' || closes(link);
  if (!any || (clock && link === ',')) return null;
  for (let start = Math.max(floor, at - 3); start < at; start++) {
    const number = dayAt(atoms, start, lexicon);
    if (number?.to === at) return { value: number.value, from: start };
  }
  return null;
}

/** `November 19` to `20`, `Feb 2-7, 2018`: a number behind that shares the month. */
function after(piece: Piece, ceiling: number, atoms: readonly Atom[], lexicon: Lexicon): Piece | null {
  const m = piece.meaning;
  if (
    m.day === undefined ||
    m.month === undefined ||
    m.until ||
    m.hour !== undefined ||
    m.year !== undefined ||
    m.weekday !== undefined
  )
    return null;
  const link = atoms[piece.to];
  if (
    !link ||
    !(
      DASH.test(link.norm) ||
      lexicon.sets.to.has(link.norm) ||
      lexicon.language.ranges.some(([, close]) => close.split('|').includes(link.norm) && link.norm.length > 1)
    )
  )
    return null;
  let at = piece.to + 1;
  if (lexicon.sets.articles.has(atoms[at]?.norm ?? '')) at++;
  const last = dayAt(atoms, at, lexicon);
  if (
    !last ||
    last.to > ceiling ||
    last.value <= m.day ||
    atoms[last.to]?.entry?.senses.has('month') ||
    atoms[last.to]?.entry?.senses.has('unit')
  )
    return null;
  const comma = atoms[last.to]?.norm === ',' ? 1 : 0;
  const yearAtom = atoms[last.to + comma];
  const year = /^(?:19|20)\d\d$/.test(yearAtom?.text ?? '') ? { year: yearAtom!.digits! } : {};
  const to = 'year' in year ? last.to + comma + 1 : last.to;
  return { from: piece.from, to, meaning: { ...m, ...year, until: { month: m.month, day: last.value, ...year } } };
}
