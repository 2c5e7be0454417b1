import type { CivilDate } from '../../article/article';
import { addDays, addTo, civil, partsOf } from './calendar';
import { holiday, isFixed, nthWeekday } from './holidays';
import type { Meaning } from './meaning';
import { inferred, pad, stated, type Anchor, type Resolved } from './resolved';
import { intervalOf } from './timex';
import { nearest, nearestYear } from './yearless';

/** The ISO week of a day. */
export const weekValue = (day: CivilDate): string => {
  const { weekYear, week } = partsOf(day);
  return `${weekYear}-W${pad(week)}`;
};

/** The nth ISO week that has its Thursday in the month or year beginning on `first`. */
export function nthWeek(first: CivilDate, n: number): string {
  const thursday = addDays(first, (4 - partsOf(first).weekday + 7) % 7);
  if (n > 0) return weekValue(addTo(thursday, { weeks: n - 1 }));
  const end = addDays(addTo(first, first.endsWith('-01-01') ? { years: 1 } : { months: 1 }), -1);
  return weekValue(addDays(end, -((partsOf(end).weekday - 4 + 7) % 7)));
}

/** The nth Friday or week of a month or year. */
export function nth(m: Meaning, anchor: Anchor): Resolved {
  const known = m.year !== undefined;
  const year =
    m.year ??
    (anchor.published && m.month !== undefined
      ? nearestYear(anchor, m.month, 15)
      : anchor.published
        ? partsOf(anchor.published).year
        : null);
  if (year === null) return inferred('XXXX');
  if (m.weekday !== undefined) {
    const month = m.month ?? (anchor.published ? partsOf(anchor.published).month : 1);
    return { value: nthWeekday(year, month, m.weekday, m.nth!), inferred: !known || m.month === undefined };
  }
  return { value: nthWeek(civil(year, m.month ?? 1, 1), m.nth!), inferred: !known };
}

/** Quarters, halves, seasons and numbered weeks. */
export function coded(m: Meaning, anchor: Anchor): Resolved {
  const code =
    m.quarter !== undefined
      ? `Q${m.quarter}`
      : m.half !== undefined
        ? `H${m.half}`
        : m.season !== undefined
          ? m.season
          : `W${pad(m.week!)}`;
  if (m.year !== undefined) return stated(`${m.year}-${code}`);
  const { published } = anchor;
  if (m.season !== undefined && m.pick === undefined) return stated(code);
  if (!published) return inferred(`XXXX-${code}`);
  const { year } = partsOf(published);
  if (m.pick === undefined || m.pick === 0) return inferred(`${year}-${code}`);
  const [start, end] = intervalOf(`${year}-${code === 'WI' ? 'H2' : code}`);
  const by = m.pick < 0 ? (end! < published ? 0 : -1) : start! > published ? 0 : 1;
  return inferred(`${year + by}-${code}`);
}

/** The holiday of the year stated, picked, or nearest. */
export function onHoliday(m: Meaning, rule: string, anchor: Anchor): Resolved {
  if (m.year !== undefined) return stated(holiday(rule, m.year));
  const { published } = anchor;
  if (!published) return inferred(isFixed(rule) ? `XXXX-${rule}` : 'XXXX');
  const { year } = partsOf(published);
  const days = [year - 1, year, year + 1].map((y) => holiday(rule, y));
  if (m.pick === -1) return inferred(days.filter((day) => day < published).at(-1)!);
  if (m.pick === 1) return inferred(days.find((day) => day > published)!);
  return inferred(nearest(days, anchor), { yearOpen: true });
}
