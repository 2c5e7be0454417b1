import type { CivilDate } from '../../article/article';
import { addDays, civil, daysInMonth, exists, weekStart } from './calendar';

/** First and last day that a value allows. */
export type Interval = readonly [earliest: CivilDate | null, latest: CivilDate | null];

const NEVER: Interval = [null, null];
const YEAR = /^\d{4}$/;
const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 6],
  SU: [6, 9],
  FA: [9, 12],
  WI: [12, 3],
};

/**
 * Days that a TIMEX3 value stands for (https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html#timex3);
 * nulls where it is not anchored, or no date. Seasons run from the first to the 21st of the months in which they turn,
 * on the northern half. `a/b` is a range.
 */
export function intervalOf(value: string): Interval {
  if (value.length === 4 && YEAR.test(value)) return [`${value}-01-01`, `${value}-12-31`];
  const slash = value.indexOf('/');
  if (slash > 0) return [intervalOf(value.slice(0, slash))[0], intervalOf(value.slice(slash + 1))[1]];
  const date = value.split('T', 1)[0]!;
  let match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (match) return exists(Number(match[1]), Number(match[2]), Number(match[3])) ? [date, date] : NEVER;
  match = /^(\d{4})-(\d\d)$/.exec(date);
  if (match) return months(Number(match[1]), Number(match[2]), Number(match[2]));
  match = /^(\d{1,4})$/.exec(date);
  if (match) {
    const span = 10 ** (4 - date.length);
    const first = Number(date) * span;
    return [civil(first, 1, 1), civil(first + span - 1, 12, 31)];
  }
  match = /^(\d{4})-W(\d\d)(-WE)?$/.exec(date);
  if (match) {
    const monday = weekStart(Number(match[1]), Number(match[2]));
    return [match[3] ? addDays(monday, 5) : monday, addDays(monday, 6)];
  }
  match = /^(\d{4})-([QH])(\d)$/.exec(date);
  if (match) {
    const length = match[2] === 'Q' ? 3 : 6;
    const last = length * Number(match[3]);
    return last > 12 ? NEVER : months(Number(match[1]), last - length + 1, last);
  }
  match = /^(\d{4})-(SP|SU|FA|WI)$/.exec(date);
  if (match) return season(Number(match[1]), match[2]!);
  return NEVER;
}

const months = (year: number, first: number, last: number): Interval =>
  first >= 1 && last <= 12 ? [civil(year, first, 1), civil(year, last, daysInMonth(year, last))] : NEVER;

function season(year: number, code: string): Interval {
  const [first, last] = SEASON_MONTHS[code]!;
  // A winter is named by the year it begins or, as often, ends in: both are allowed.
  return code === 'WI'
    ? [civil(year - 1, 12, 1), civil(year + 1, 3, 21)]
    : [civil(year, first, 1), civil(year, last, 22)];
}

export type Granularity =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'range'
  | 'none';

/** How fine a value is. */
export function granularityOf(value: string): Granularity {
  if (value.includes('/')) return 'range';
  if (value.startsWith('P') || value.endsWith('_REF')) return 'none';
  if (value.includes('T')) return 'time';
  if (/^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/.test(value)) return 'day';
  if (/-W[\dX]{2}/.test(value)) return 'week';
  if (/-[QH]\d$/.test(value)) return 'quarter';
  if (/(?:^|-)(?:SP|SU|FA|WI)$/.test(value)) return 'season';
  if (/^[\dX]{4}-[\dX]{2}$/.test(value)) return 'month';
  if (/^(?:FY)?\d{4}$/.test(value)) return 'year';
  if (/^\d{3}$/.test(value)) return 'decade';
  if (/^\d{2}$/.test(value)) return 'century';
  return /^\d$/.test(value) ? 'millennium' : 'none';
}
