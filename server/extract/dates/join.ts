import type { Atom } from './atoms';
import type { Lexicon } from './words';
import { hasDay, isTimeOnly, joinable, type Meaning, type Piece } from './meaning';

const LONGEST_GAP = 4;

/** Joins expressions that stand beside one another and speak of one time: `mardi` `soir`, `7 mai` à `20 h`, `Friday` `next week`. */
export function join(pieces: readonly Piece[], atoms: readonly Atom[], lexicon: Lexicon): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const whole = last && together(last, piece, atoms, lexicon);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(piece);
  }
  return joined;
}

function together(a: Piece, b: Piece, atoms: readonly Atom[], lexicon: Lexicon): Piece | null {
  if (b.from < a.to || b.from - a.to > LONGEST_GAP) return null;
  const gap = atoms.slice(a.to, b.from);
  const from = awayFrom(a, b, gap, lexicon);
  if (from) return from;
  if (!gap.every((atom) => lexicon.sets.joints.has(atom.norm))) return null;
  const meaning = combined(a.meaning, b.meaning, gap);
  return meaning && { from: a.from, to: b.to, meaning };
}

/** `three days after` Christmas, `3 days from` Tuesday. */
function awayFrom(a: Piece, b: Piece, gap: readonly Atom[], lexicon: Lexicon): Piece | null {
  const { hanging, ...meaning } = a.meaning;
  const day = b.meaning;
  if (
    !(day.day !== undefined || day.weekday !== undefined || day.holiday !== undefined || day.unit === 'D') ||
    day.until ||
    day.shift
  )
    return null;
  if (hanging && gap.every((atom) => lexicon.sets.articles.has(atom.norm)))
    return { from: a.from, to: b.to, meaning: { ...meaning, base: day } };
  if (!a.meaning.amount || a.meaning.every || gap.map(({ norm }) => norm).join(' ') !== 'from') return null;
  return { from: a.from, to: b.to, meaning: { shift: { amount: a.meaning.amount, sign: 1, from: 'now' }, base: day } };
}

function combined(a: Meaning, b: Meaning, gap: readonly Atom[]): Meaning | null {
  if (a.until && b.until) return null;
  if (isTimeOnly(a) && isTimeOnly(b)) return clockWithPart(a, b);
  if (isDay(a) && isTimeOnly(b)) return withTime(a, b);
  if (isTimeOnly(a) && isDay(b)) return gap.some(({ norm }) => norm === '.') ? null : withTime(b, a);
  if (a.every && isTimeOnly(b) && !a.until) return withTime(a, b);
  if (b.every && isTimeOnly(a)) return withTime(b, a);
  if (gap.length > 2) return null;
  if (!complementary(a, b) || !joinable(a, b) || a.until || b.until) return null;
  const whole: Meaning = { ...a, ...b, ...(a.mod ? { mod: a.mod } : {}) };
  if (whole.pick === undefined || whole.day === undefined || whole.month === undefined) return whole;
  // `this Saturday, 20 May`: the day of the month tells which.
  const { pick: _, ...dated } = whole;
  return dated;
}

/** Something a time of day can be said of. */
const isDay = (m: Meaning): boolean =>
  !m.until &&
  m.hour === undefined &&
  !m.every &&
  (m.weekday !== undefined ||
    m.day !== undefined ||
    m.holiday !== undefined ||
    m.unit === 'D' ||
    m.said === true ||
    m.nth !== undefined ||
    (m.shift !== undefined && m.shift.amount.parts.every(([, unit]) => unit === 'D' || unit === 'W')));

function withTime(day: Meaning, time: Meaning): Meaning | null {
  if (day.hour !== undefined || (day.part !== undefined && time.part !== undefined && day.part !== time.part))
    return null;
  return clockWithPart(day, time);
}

/** `8 du soir`, `ce soir à 8`: the part of the day tells the half; an explicit one stays. */
function clockWithPart(a: Meaning, b: Meaning): Meaning | null {
  if (a.hour !== undefined && b.hour !== undefined) return null;
  const part = b.part ?? a.part;
  const whole: Meaning = { ...a, ...b, ...(part ? { part } : {}), ...(a.mod ? { mod: a.mod } : {}) };
  if (whole.hour === undefined || !part) return whole;
  const afternoon = part === 'AF' || part === 'EV' || (part === 'NI' && whole.hour >= 6);
  const moved = (m: Meaning): Meaning =>
    afternoon && m.hour !== undefined && m.hour < 12 && !m.half12 ? { ...m, hour: m.hour + 12 } : m;
  return whole.until ? { ...moved(whole), until: moved(whole.until) } : moved(whole);
}

/** Pairs that name a day or period together. */
function complementary(a: Meaning, b: Meaning): boolean {
  const one = (test: (m: Meaning) => boolean, other: (m: Meaning) => boolean): boolean =>
    (test(a) && other(b)) || (test(b) && other(a));
  const onlyWeekday = (m: Meaning): boolean =>
    m.weekday !== undefined && m.day === undefined && m.unit === undefined && m.nth === undefined;
  const yearless = (m: Meaning): boolean => m.year === undefined && m.unit === undefined && m.pick === undefined;
  if (one(onlyWeekday, (m) => m.day !== undefined && m.weekday === undefined)) return true;
  if (
    one(
      (m) => m.weekday !== undefined && m.unit === undefined && m.day === undefined && m.nth === undefined,
      (m) => m.unit === 'W' && m.weekday === undefined,
    )
  )
    return true;
  if (
    one(
      (m) =>
        (m.month !== undefined ||
          m.quarter !== undefined ||
          m.half !== undefined ||
          m.season !== undefined ||
          m.week !== undefined ||
          m.holiday !== undefined) &&
        yearless(m),
      (m) => m.unit === 'Y' && m.month === undefined,
    )
  )
    return true;
  if (
    one(
      (m) => m.nth !== undefined && m.month === undefined && m.unit === undefined,
      (m) => (m.month !== undefined && m.day === undefined) || m.unit === 'M',
    )
  )
    return true;
  if (
    one(
      (m) =>
        (m.holiday !== undefined || m.week !== undefined || m.quarter !== undefined || m.season !== undefined) &&
        yearless(m),
      (m) => m.year !== undefined && Object.keys(m).length === 1,
    )
  )
    return true;
  if (
    one(
      (m) => m.day !== undefined && m.month === undefined,
      (m) => m.unit === 'M',
    )
  )
    return true;
  return one(
    (m) => m.month !== undefined && m.year === undefined && hasDay(m),
    (m) => m.year !== undefined && Object.keys(m).length === 1,
  );
}
