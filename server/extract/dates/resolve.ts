import type { CivilDate } from '../../article/article';
import type { Unit } from '../../language/date-language';
import { durationValue, move, slackOf } from './amounts';
import { addDays, addTo, civil, inWeekOf, partsOf } from './calendar';
import { nthWeekday } from './holidays';
import type { Amount, Meaning } from './meaning';
import { coded, nth, nthWeek, onHoliday, weekValue } from './periods';
import { inferred, pad, stated, type Anchor, type Resolved } from './resolved';
import type { Tense } from './tense';
import { dayOnly, monthly, weekdayOnly } from './yearless';

/** The day or period a meaning names, without its time of day. */
export function resolveDay(m: Meaning, anchor: Anchor): Resolved {
  if (m.ref) return stated(m.ref);
  if (m.unknown) return stated('XXXX-XX-XX');
  if (m.said) return inferred('XXXX-XX-XX', { offset: 'P0D' });
  if (m.era && m.year !== undefined)
    return stated(m.era === 'BC' ? `BC${String(m.year).padStart(4, '0')}` : String(m.year).padStart(4, '0'));
  if (m.shift) return shifted(m, anchor);
  if (m.unit !== undefined) return inUnit(m, m.unit, m.by ?? 0, anchor);
  if (m.holiday !== undefined) return onHoliday(m, m.holiday, anchor);
  if (m.century !== undefined) return stated(m.era === 'BC' ? `BC${pad(m.century - 1)}` : pad(m.century - 1));
  if (m.millennium !== undefined) return stated(`${m.era === 'BC' ? 'BC' : ''}${m.millennium - 1}`);
  if (m.decade !== undefined)
    return m.decade >= 1000
      ? stated(String(m.decade / 10))
      : inferred(String((m.decade >= 20 ? 1900 : 2000) + m.decade).slice(0, 3));
  if (m.fiscal) return stated(`FY${m.year ?? 'XXXX'}`);
  if (m.nth !== undefined) return nth(m, anchor);
  if (m.quarter !== undefined || m.half !== undefined || m.season !== undefined || m.week !== undefined)
    return m.week === 0 ? weekOfDay(m, anchor) : coded(m, anchor);
  if (m.month !== undefined) return monthly(m, m.month, anchor);
  if (m.day !== undefined) return dayOnly(m, m.day, anchor);
  if (m.weekday !== undefined) return weekdayOnly(m, m.weekday, anchor);
  return stated(m.year === undefined ? 'XXXX' : String(m.year).padStart(4, '0'));
}

// ── Amounts away ──

/** Values of `the following year`, `la semaine suivante` before they are anchored. */
const OPEN: Readonly<Record<string, string>> = { Y: 'XXXX', M: 'XXXX-XX', W: 'XXXX-WXX' };

function shifted(m: Meaning, { published, tense }: Anchor): Resolved {
  const { amount, sign, from, calendar } = m.shift!;
  if (amount.vague) return stated(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  if (m.base) return fromBase(m.base, amount, sign, published, tense);
  if (from === 'said') {
    const open = (calendar && OPEN[amount.parts[0]![1]]) || 'XXXX-XX-XX';
    return inferred(open, { offset: `${sign < 0 ? '-' : ''}${durationValue(amount)}`, approx: amount.approx });
  }
  if (!published) return inferred('XXXX-XX-XX');
  let day = move(published, amount, sign);
  if (m.weekday !== undefined) day = inWeekOf(day, m.weekday);
  const slack = m.weekday === undefined ? slackOf(amount) : 0;
  return inferred(day, {
    approx: amount.approx || slack > 0,
    ...(slack ? { interval: [addDays(day, -slack), addDays(day, slack)] } : {}),
  });
}

/** So far from a date that is stated itself: `two weeks before Christmas`. */
function fromBase(base: Meaning, amount: Amount, sign: 1 | -1, published: CivilDate | null, tense: Tense): Resolved {
  const { value, inferred: guessed } = resolveDay(base, { published, tense: base.coming ? 'future' : tense });
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return inferred('XXXX-XX-XX');
  const day = move(value, amount, sign);
  const slack = slackOf(amount);
  return {
    value: day,
    inferred: guessed,
    approx: slack > 0,
    ...(slack ? { interval: [addDays(day, -slack), addDays(day, slack)] as const } : {}),
  };
}

// ── Around the published date ──

function inUnit(m: Meaning, unit: Unit, by: number, { published, tense }: Anchor): Resolved {
  if (!published) return inferred(unanchored(m, unit));
  const now = partsOf(published);
  switch (unit) {
    case 'D':
      return inferred(addDays(published, by));
    case 'W': {
      const week = addTo(published, { weeks: by });
      if (m.weekday !== undefined) return inferred(inWeekOf(week, m.weekday));
      return inferred(weekValue(week));
    }
    case 'E': {
      // On a Monday, “this weekend” with verbs in the past is the one just gone.
      const back = by === 0 && tense === 'past' && now.weekday <= 3 ? -1 : by;
      return inferred(`${weekValue(addTo(published, { weeks: back }))}-WE`);
    }
    case 'M': {
      const month = addTo(published, { months: by });
      const { year, month: number } = partsOf(month);
      if (m.nth !== undefined && m.weekday !== undefined) return inferred(nthWeekday(year, number, m.weekday, m.nth));
      if (m.nth !== undefined) return inferred(nthWeek(civil(year, number, 1), m.nth));
      return inferred(m.day === undefined ? month.slice(0, 7) : civil(year, number, m.day));
    }
    case 'Q': {
      const index = now.year * 4 + Math.floor((now.month - 1) / 3) + by;
      return inferred(`${Math.floor(index / 4)}-Q${(index % 4) + 1}`);
    }
    case 'Y': {
      const inYear = { ...m, unit: undefined, by: undefined, year: now.year + by };
      return { ...resolveDay(inYear, { published, tense }), inferred: true };
    }
    case 'X':
      return inferred(String(Math.floor(now.year / 10) + by));
    case 'C':
      return inferred(pad(Math.floor(now.year / 100) + by));
    default:
      return inferred(published);
  }
}

function unanchored(m: Meaning, unit: Unit): string {
  if (unit === 'Y' && m.month !== undefined)
    return `XXXX-${pad(m.month)}${m.day === undefined ? '' : `-${pad(m.day)}`}`;
  if (unit === 'W') return m.weekday === undefined ? 'XXXX-WXX' : `XXXX-WXX-${m.weekday}`;
  if (unit === 'M') return m.day === undefined ? 'XXXX-XX' : `XXXX-XX-${pad(m.day)}`;
  return { D: 'XXXX-XX-XX', E: 'XXXX-WXX-WE', Q: 'XXXX-QX', X: 'XXX', C: 'XX' }[unit as string] ?? 'XXXX';
}

/** `the week of 16 September`. */
function weekOfDay(m: Meaning, anchor: Anchor): Resolved {
  const day = resolveDay({ ...m, week: undefined }, anchor);
  return /^\d{4}-\d\d-\d\d$/.test(day.value) ? { ...day, value: weekValue(day.value) } : { ...day, value: 'XXXX-WXX' };
}
