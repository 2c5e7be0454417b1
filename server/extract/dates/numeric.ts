import type { Atom } from './atoms';
import type { Lexicon } from './words';
import type { Meaning, Piece } from './meaning';
import { expandYear } from './year-words';

const LONGEST = 24;
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly read: (groups: string[], lexicon: Lexicon) => Meaning | null;
}[] = [
  {
    pattern: /^(\d{4})(\d\d)(\d\d)(?![\d.,])/,
    read: ([y, m, d]) => (Number(y) >= 1900 && Number(y) < 2100 ? ymd(y!, m!, d!) : null),
  },
  { pattern: /^(\d{4})([-/.])(\d\d?)\2(\d\d?)(?!\d|[-/.]\d)/, read: ([y, , m, d]) => ymd(y!, m!, d!) },
  {
    pattern: /^(\d\d?)([-/.])(\d\d?)\2(\d{4}|\d\d)(?!\d|[-/.]\d)/,
    read: ([a, mark, b, y], lexicon) => dayMonth(a!, b!, mark === '.' ? 'dmy' : lexicon.language.order, y!),
  },
];

/** A date all in digits that begins at the atom: `16/11/2017`, `2017-11-16`, `16.11.17`. */
export function numericAt(text: string, atoms: readonly Atom[], at: number, lexicon: Lexicon): Piece | null {
  const atom = atoms[at]!;
  const before = atoms[at - 1];
  if (
    atom.text.length < 8 &&
    !/[-/.]/.test(atom.text) &&
    !(atoms[at + 1]?.glued && /^[-/.]$/.test(atoms[at + 1]!.text))
  )
    return null;
  if (atom.glued && before && /[-/.,:_]$|\d$/.test(before.text) && /\d/.test(atoms[at - 2]?.text ?? '')) return null;
  const slice = text.slice(atom.start, atom.start + LONGEST);
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(slice);
    if (!match) continue;
    const meaning = read(match.slice(1), lexicon);
    const to = endAt(atoms, at, atom.start + match[0].length);
    if (meaning && to !== null) return { from: at, to, meaning };
  }
  return partial(slice, atoms, at, lexicon);
}

/** `22/04` after a weekday or preposition; `11/2016`. */
function partial(slice: string, atoms: readonly Atom[], at: number, lexicon: Lexicon): Piece | null {
  const monthYear = /^(\d\d?)[-/](\d{4})(?![\d/.-])/.exec(slice) ?? /^(\d{4})[-/](\d\d?)(?![\d/.-])/.exec(slice);
  if (monthYear) {
    const [a, b] = [Number(monthYear[1]), Number(monthYear[2])];
    const [year, month] = a > 31 ? [a, b] : [b, a];
    const to = endAt(atoms, at, atoms[at]!.start + monthYear[0].length);
    if (to !== null && month >= 1 && month <= 12 && year >= 1900 && year < 2100)
      return { from: at, to, meaning: { year, month } };
  }
  const dotted = lexicon.sets.ordinalMarks.has('.') ? /^(\d\d?)\.(\d\d?)\.(?!\d)/.exec(slice) : null;
  if (dotted) {
    const meaning = dayMonth(dotted[1]!, dotted[2]!, 'dmy');
    const to = endAt(atoms, at, atoms[at]!.start + dotted[0].length);
    return meaning && to !== null ? { from: at, to, meaning } : null;
  }
  const short = /^(\d\d?)\/(\d\d?)(?![\d/.,-]|\s?%)/.exec(slice);
  if (!short) return null;
  const meaning = dayMonth(short[1]!, short[2]!, lexicon.language.order);
  const to = endAt(atoms, at, atoms[at]!.start + short[0].length);
  if (!meaning || to === null) return null;
  const alone = atoms.length === to - at;
  const before = atoms[at - 1];
  const cued = before?.entry?.senses.has('weekday') || DAY_CUES.has(before?.norm ?? '');
  const padded = short[2]!.startsWith('0');
  return alone || cued || padded ? { from: at, to, meaning } : null;
}

/** Words before `22/04` that make it a day rather than a fraction. */
const DAY_CUES = new Set(
  'le du au on since before after until by depuis avant après am vom dem den el del il dal dia op'.split(' '),
);

/** Index of the atom that begins at or after the offset, if one ends there. */
function endAt(atoms: readonly Atom[], at: number, end: number): number | null {
  let i = at;
  while (i < atoms.length && atoms[i]!.end < end) i++;
  return atoms[i]?.end === end ? i + 1 : null;
}

function ymd(y: string, m: string, d: string): Meaning | null {
  const [month, day] = [Number(m), Number(d)];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year: Number(y), month, day } : null;
}

/** In the order given unless only the other is possible. Full stops stand between day and month in that order everywhere. */
function dayMonth(a: string, b: string, order: 'dmy' | 'mdy', y?: string): Meaning | null {
  const [first, second] = [Number(a), Number(b)];
  const swap = order === 'mdy' ? second <= 31 && first <= 12 : second > 12 && first <= 12;
  const [day, month] = swap ? [second, first] : [first, second];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const year = y === undefined ? {} : { year: y.length === 4 ? Number(y) : expandYear(Number(y)) };
  return { day, month, ...year };
}
