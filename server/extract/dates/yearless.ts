import type { CivilDate } from '../../article/article';
import { addDays, addTo, civil, daysBetween, exists, inWeekOf, partsOf } from './calendar';
import type { Meaning } from './meaning';
import { inferred, pad, stated, type Anchor, type Resolved } from './resolved';

/** How much less near a day is that the verbs speak against: what is planned for a month is not of last year. */
const NOT_AHEAD = 5;
const NOT_PAST = 3;

/** Of several days, the one meant: as the verbs say, else the nearest, in doubt the past one. */
export function nearest(days: readonly CivilDate[], { published, tense }: Anchor): CivilDate {
  const cost = (day: CivilDate): number => {
    const distance = daysBetween(published!, day);
    if (distance === 0) return 0;
    const far = distance < 0 ? -distance : distance * 1.3;
    if (distance < -45 && tense === 'future') return far * NOT_AHEAD;
    return distance > 0 && tense === 'past' ? far * NOT_PAST : far;
  };
  return days.reduce((best, day) => (cost(day) < cost(best) ? day : best));
}

/** The year of that month and day which is meant where none is stated. */
export function nearestYear(anchor: Anchor, month: number, day: number): number {
  const { year } = partsOf(anchor.published!);
  const days = [year - 1, year, year + 1].filter((y) => exists(y, month, day)).map((y) => civil(y, month, day));
  return days.length === 0 ? year : partsOf(nearest(days, anchor)).year;
}

/** A month, or a day of it. */
export function monthly(m: Meaning, month: number, anchor: Anchor): Resolved {
  const { day, year } = m;
  const value = (y: string): string => `${y}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
  if (year !== undefined) return stated(value(String(year).padStart(4, '0')));
  const { published } = anchor;
  if (!published) return inferred(value('XXXX'));
  const now = partsOf(published);
  if (m.pick !== undefined) {
    const here =
      day === undefined
        ? month - now.month
        : value(String(now.year)) < published
          ? -1
          : value(String(now.year)) > published
            ? 1
            : 0;
    const by = m.pick < 0 ? (here < 0 ? 0 : -1) : m.pick > 0 ? (here > 0 ? 0 : 1) : 0;
    return inferred(value(String(now.year + by)));
  }
  const special = month === 2 && day === 29;
  if (special) {
    const leap = [0, -1, 1, -2, 2, -3, 3, -4, 4].map((by) => now.year + by).find((y) => exists(y, 2, 29));
    return inferred(value(String(leap ?? 'XXXX')), { yearOpen: true });
  }
  if (day !== undefined && !exists(2000, month, day)) return inferred(value('XXXX'));
  if (m.weekday !== undefined && day !== undefined)
    return inferred(value(String(yearByWeekday(m.weekday, month, day, anchor))), { yearOpen: true });
  if (day === undefined && month === now.month) return inferred(value(String(now.year)), { yearOpen: true });
  return inferred(value(String(nearestYear(anchor, month, day ?? 15))), { yearOpen: true });
}

/** Days from the published date within which a date without a year can only be of the nearest year. */
const SURE_DAYS = 60;

/** The weekday tells the year of a date further away; a date near the published day has its year from that. */
function yearByWeekday(weekday: number, month: number, day: number, anchor: Anchor): number {
  const near = nearestYear(anchor, month, day);
  const published = anchor.published!;
  if (!exists(near, month, day) || Math.abs(daysBetween(published, civil(near, month, day))) <= SURE_DAYS) return near;
  const fits = [near, near - 1, near + 1].find(
    (y) => exists(y, month, day) && partsOf(civil(y, month, day)).weekday === weekday,
  );
  return fits ?? near;
}

/** A day of the month alone: `le 23`. */
export function dayOnly(m: Meaning, day: number, anchor: Anchor): Resolved {
  const { published } = anchor;
  if (!published) return inferred(`XXXX-XX-${pad(day)}`);
  const months = [-1, 0, 1].map((by) => partsOf(addTo(`${published.slice(0, 7)}-01`, { months: by })));
  const days = months
    .filter(({ year, month }) => exists(year, month, day))
    .map(({ year, month }) => civil(year, month, day));
  const fitting = days.filter((d) => m.weekday === undefined || partsOf(d).weekday === m.weekday);
  const candidates = fitting.length > 0 ? fitting : days;
  return candidates.length === 0
    ? inferred(`XXXX-XX-${pad(day)}`)
    : inferred(nearest(candidates, anchor), { yearOpen: true });
}

/**
 * A weekday by itself is the past one within the week (today included), as is usual in news; the coming one where
 * the verbs are in the future. `last` and `next` are of two minds (of the week, or the nearest): both are allowed.
 */
export function weekdayOnly(m: Meaning, weekday: number, { published, tense }: Anchor): Resolved {
  if (!published) return inferred(`XXXX-WXX-${weekday}`);
  const today = partsOf(published).weekday;
  const back = addDays(published, -((today - weekday + 7) % 7));
  const ahead = addDays(published, (weekday - today + 7) % 7);
  if (m.pick === -1)
    return both(today === weekday ? addDays(published, -7) : back, inWeekOf(addDays(published, -7), weekday));
  if (m.pick === 1)
    return both(inWeekOf(addDays(published, 7), weekday), today === weekday ? addDays(published, 7) : ahead);
  if (m.pick === 0) return inferred(tense === 'past' ? back : inWeekOf(published, weekday));
  return inferred(tense === 'future' ? ahead : back);
}

const both = (chosen: CivilDate, other: CivilDate): Resolved =>
  inferred(chosen, chosen === other ? {} : { interval: chosen < other ? [chosen, other] : [other, chosen] });
