import type { Modifier, PartOfDay, Season, Unit } from '../../language/date-language';
import { isCapital, type Atom } from './atoms';
import type { Lexicon } from './words';
import type { Amount, Meaning } from './meaning';
import { expandYear } from './year-words';
import type { Captures, Match } from './pattern';

/** Mutable while it is put together. */
type Draft = { -readonly [K in keyof Meaning]: Meaning[K] };

const number = (captures: Captures, name: string): number | undefined => captures[name]?.value as number | undefined;

/**
 * What a phrase means. Its meaning in the language's list is one of
 * `date`, `unit [unit] [by]`, `weekon DAYS`, `ago`, `ahead [loose]`, `later`, `earlier`, `said by unit`, `same`, `unknown`, `length`, `toward`,
 * `every [unit] [count]`, `ref VALUE`, `decade`, `century`, `millennium`, `quarter`, `half`, `fiscal`, `week`, `nth`, `holiday RULE`,
 * `part PART [by]`, `edge`, `clock`, `past`, `to`; classes captured say the rest. Null if the words do not fit after all.
 */
export function buildMeaning(
  { pattern, captures, from, to }: Match,
  atoms: readonly Atom[],
  lexicon: Lexicon,
): Meaning | null {
  const [kind, ...args] = pattern.meaning;
  if (!plausible(captures, atoms, to, lexicon)) return null;
  const m: Draft = common(captures, atoms);
  const amount = captures['amount']?.value as Amount | undefined;
  const unit = captures['unit']?.value as Unit | undefined;
  const pick = (number(captures, 'side') ?? number(captures, 'this')) as -1 | 0 | 1 | undefined;
  const ord = number(captures, 'ord') ?? number(captures, 'n');
  switch (kind) {
    case 'date':
      if (pick !== undefined) {
        if (m.part && !m.weekday && !m.month) return { ...m, unit: 'D', by: pick };
        // `ce samedi 20 mai`: the day of the month tells which.
        if (!m.day || !m.month) m.pick = pick;
      }
      if (captures['rel']) return { ...m, unit: 'D', by: number(captures, 'rel')! };
      return m;
    case 'unit':
      if (unit && /^[HNS]$/.test(unit)) return null; // “last minute” is a manner of speaking
      if (unit && /s$/.test(atoms[captures['unit']!.at]!.norm) && !/^[MF]$/.test(unit)) return null; // “these years”
      return {
        ...m,
        ...bounded(args),
        unit: unit ?? (args[0] as Unit),
        by: Number(args.find((arg) => /^[+-]?\d$/.test(arg)) ?? pick ?? 0),
      };
    case 'part':
      return args[1] === undefined
        ? { ...m, part: args[0] as PartOfDay }
        : { ...m, part: args[0] as PartOfDay, unit: 'D', by: Number(args[1]) };
    case 'ago':
    case 'ahead':
    case 'later':
    case 'earlier':
      if (!amount) return null;
      // `won in 9.58 seconds`: how long it took.
      if (kind === 'ahead' && amount.parts.some(([count, of]) => of === 'S' && !Number.isInteger(count))) return null;
      return {
        ...m,
        shift: {
          amount,
          sign: kind === 'ago' || kind === 'earlier' ? -1 : 1,
          from: kind === 'ago' || kind === 'ahead' ? 'now' : 'said',
        },
        ...(args[0] === 'loose' ? { loose: true as const } : {}),
        ...(RELATIONS.has(atoms[to - 1]!.norm) && /^[\p{L}\d]/u.test(atoms[to]?.text ?? '')
          ? { hanging: true as const }
          : {}),
      };
    case 'said': {
      const by = Number(args[0]);
      const parts: Amount = { parts: [[Math.abs(by), unit ?? (args[1] as Unit)]], vague: false, approx: false };
      return { ...m, shift: { amount: parts, sign: by < 0 ? -1 : 1, from: 'said', calendar: true } };
    }
    case 'same':
      return { ...m, said: true };
    case 'unknown':
      return { unknown: true };
    case 'couple':
      return unit ? { ...m, amount: { parts: [[2, unit]], vague: false, approx: true } } : null;
    case 'length':
      return amount
        ? { ...m, amount }
        : unit
          ? { ...m, amount: { parts: [[1, unit]], vague: false, approx: false } }
          : null;
    case 'toward': {
      const count = number(captures, 'n');
      const vague = captures['vague'] !== undefined || (count === undefined && args[0] !== 'one');
      if (amount) return { amount, toward: pick === 1 ? 1 : -1 };
      return unit
        ? { amount: { parts: [[count ?? 1, unit]], vague, approx: false }, toward: pick === 1 ? 1 : -1 }
        : null;
    }
    case 'every': {
      if (args[0])
        return {
          ...m,
          every: true,
          amount: { parts: [[Number(args[1] ?? 1), args[0] as Unit]], vague: false, approx: false },
        };
      if (amount) return { ...m, every: true, amount };
      if (unit)
        return {
          ...m,
          every: true,
          amount: { parts: [[number(captures, 'n') ?? ord ?? 1, unit]], vague: false, approx: false },
        };
      return { ...m, every: true };
    }
    case 'ref':
      return { ref: args[0] as 'PRESENT_REF' };
    case 'decade': {
      const decade = number(captures, 'decade') ?? (args[0] ? Number(args[0]) : undefined);
      return decade === undefined || isAge(atoms, from) ? null : { decade };
    }
    case 'century':
      return ord === undefined || ord < 1 || ord > 22
        ? null
        : { century: ord, ...(args[0] ? { era: args[0] as 'BC' } : {}) };
    case 'millennium':
      return ord === undefined || ord < 1 || ord > 10
        ? null
        : { millennium: ord, ...(args[0] ? { era: args[0] as 'BC' } : {}) };
    case 'era': {
      const year = number(captures, 'n')!;
      return Number.isInteger(year) && year > 0 && isEra(atoms, from, to) ? { year, era: args[0] as 'BC' } : null;
    }
    case 'quarter':
    case 'half': {
      const which = args[0] ? Number(args[0]) : ord;
      if (which === undefined || which < 1 || which > (kind === 'half' ? 2 : 4)) return null;
      return { ...m, [kind]: which, ...(pick !== undefined ? { unit: 'Y' as const, by: pick } : {}) };
    }
    case 'fiscal':
      if (captures['n']) return fiscalYears(m, args[0] === 'yy', number(captures, 'n')!);
      return pick !== undefined && m.year === undefined
        ? { fiscal: true, unit: 'Y', by: pick }
        : { ...m, fiscal: true };
    case 'weekon':
      return {
        shift: { amount: { parts: [[Number(args[0]), 'D']], vague: false, approx: false }, sign: 1, from: 'now' },
        base: { ...m, coming: true },
      };
    case 'week': {
      const week = number(captures, 'n');
      return week === undefined || week < 1 || week > 53 ? null : { ...m, week };
    }
    case 'weekof':
      return { ...m, week: 0 };
    case 'nth': {
      const nth = args[0] ? Number(args[0]) : ord;
      return nth === undefined || nth > 5
        ? null
        : { ...m, nth, ...(pick !== undefined && unit ? { unit, by: pick } : {}) };
    }
    case 'yy':
      return { ...m, year: expandYear(number(captures, 'n')!) };
    case 'holiday':
      return { ...m, holiday: args[0]!, ...(pick !== undefined ? { pick } : {}) };
    case 'edge':
      return { ...m, unit: unit ?? (args[0] as Unit), by: pick ?? 0 };
    case 'past': {
      const hour = number(captures, 'n') ?? 1;
      const said = args[0]!.endsWith('min') ? number(captures, 'min')! * (args[0] === 'min' ? 1 : -1) : Number(args[0]);
      if (hour > 24 || !Number.isInteger(hour) || Math.abs(said) > 59) return null;
      // `às 20h30`: the clock reads on.
      if (args[0] === '0') return atoms[to]?.glued && atoms[to]!.entry?.senses.has('clock') ? null : { hour };
      return said < 0 ? { hour: (hour + 23) % 24, minute: said + 60 } : { hour, minute: said };
    }
    case 'daypart':
      return { weekday: Number(args[0]), part: args[1] as PartOfDay };
    default:
      return null;
  }
}

const bounded = (args: readonly string[]): { bound?: 'early' | 'late' } =>
  args.includes('early') ? { bound: 'early' } : args.includes('late') ? { bound: 'late' } : {};

/** Figures that only look like a year, and a number word that is also a month (`dix-sept`). */
function plausible(
  { weekday, month, day, year, amount }: Captures,
  atoms: readonly Atom[],
  to: number,
  lexicon: Lexicon,
): boolean {
  const monthAtom = month && atoms[month.at]!;
  if (monthAtom && lexicon.language.capitals && monthAtom.entry?.doubtful && !day && !isCapital(monthAtom))
    return false; // “this may”
  if (day && !year && isCount(atoms, day.at, to, lexicon)) {
    if (weekday && !month) return false; // “on Tuesday 12 people”
    if (month && day.at > month.at && atoms[month.at - 1]?.norm === 'in') return false; // “in March 15 people”
  }
  if (day && !month && atoms[day.at]!.entry?.senses.has('article')) return false; // “mardi un”
  if (year && !month && /^\d\d$/.test(atoms[year.at]!.text)) return false;
  if (month && atoms[month.at]!.entry?.senses.has('cardinal') && (!day || atoms[day.at]!.digits === null)) return false;
  if (!amount) return true;
  if ((amount.value as Amount).vague && atoms[to]?.entry?.numeric && atoms[to]!.entry!.strong) return false; // “des années 1960”
  const [part, more] = (amount.value as Amount).parts;
  const before = atoms[amount.at - 1]?.norm ?? '';
  if (AGED.has(before) || ((before === 'de' || before === 'of') && AGED.has(atoms[amount.at - 2]?.norm ?? '')))
    return false;
  // “more than a quarter”, “three quarters of”
  if (lexicon.sets.fractions.has(atoms[to - 1]!.norm) && (part![0] === 1 || part![0] === 3)) return false;
  if (Object.hasOwn(lexicon.numbers.scales, atoms[to]?.norm ?? '')) return false; // “a quarter million”
  if (atoms[to]?.norm === 'old' || (atoms[to]?.norm === '-' && atoms[to + 1]?.norm === 'old')) return false;
  // “une seconde” is more often the second one.
  return more !== undefined || part![1] !== 'S' || atoms[amount.at]!.digits !== null || part![0] !== 1;
}

/** Is a bare number, the last of a phrase, followed by what it may count, or by more of another number? */
function isCount(atoms: readonly Atom[], at: number, to: number, lexicon: Lexicon): boolean {
  const next = atoms[to];
  if (atoms[at]!.digits === null || to !== at + 1 || !next) return false;
  if (/^[:/.-]$/.test(next.text)) return next.glued && atoms[to + 1]?.digits != null && atoms[to + 1]!.glued;
  return /^[\p{Ll}%€$£]/u.test(next.text) && !lexicon.functionWords.has(next.norm) && !next.entry?.senses.has('part');
}

/** `80 in his`, `late 60s in their`: somebody's age, not ten years of a century. */
const isAge = (atoms: readonly Atom[], from: number): boolean =>
  OWNERS.has(atoms[from - 1]?.norm ?? '') ||
  (EARLINESS.has(atoms[from - 1]?.norm ?? '') && OWNERS.has(atoms[from - 2]?.norm ?? ''));
const OWNERS = new Set('his her their my your our'.split(' '));
const EARLINESS = new Set('early late mid -'.split(' '));

/** Signs of the era are written with capitals (`30 ad campaigns`), unless they are words. */
const isEra = (atoms: readonly Atom[], from: number, to: number): boolean =>
  atoms.slice(from, to).some(({ text, digits }) => digits === null && (/\p{Lu}/u.test(text) || text.length > 4));

/** `2023/24` of two years that follow one another, `FY24`. */
function fiscalYears(m: Draft, alone: boolean, second: number): Meaning | null {
  if (!Number.isInteger(second)) return null;
  if (alone) return second < 100 ? { ...m, fiscal: true, year: expandYear(second) } : null;
  const next = m.year! + 1;
  return second === next || second === next % 100 ? { year: m.year!, until: { year: next } } : null;
}

/** `deux jours après`: what follows tells after what. */
const RELATIONS = new Set('avant après before after antes después depois dopo prima'.split(' '));

/** Words before an age. */
const AGED = new Set('âgé âgée âgés âgées âge âges aged age'.split(' '));

/** Fields that mean the same in every phrase. */
function common(captures: Captures, atoms: readonly Atom[]): Draft {
  const m: Draft = {};
  const { weekday, month, day, year, season, part, edge } = captures;
  const days = weekday ?? captures['weekdays'];
  if (days) {
    m.weekday = days.value as number;
    m.weekdaySpan = { start: atoms[days.at]!.start, end: atoms[days.at]!.end };
  }
  if (month) m.month = month.value as number;
  if (day) m.day = day.value as number;
  if (year) m.year = year.value as number;
  if (season) m.season = season.value as Season;
  if (part) m.part = part.value as PartOfDay;
  if (edge) m.mod = edge.value as Modifier;
  return m;
}
