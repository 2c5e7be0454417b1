import type { CivilDate } from '../../article/article';
import type { DateMention } from '../mention';
import { daysBetween, exists, partsOf } from './calendar';

const NUMERIC = /(?<!\d)(\d\d?)([-/.])(\d\d?)\2(?:\d{4}|\d\d)(?!\d)/;
const WHOLE = /^(\d{4})-(\d\d)-(\d\d)(?!.*\/)/;
/** An article's own date, or the day before it, is what a date in its head most often is. */
const NEAR = 1;

/**
 * Dates all in digits whose day and month could change places, in the order that the rest of the file shows: another
 * such date that only one order allows, a weekday beside one, or one that is the published date in one order only.
 * Where nothing shows it, or both orders are shown, they stay as read. `published` is null where the language has one order.
 */
export function settleOrder(dates: readonly DateMention[], published: CivilDate | null): readonly DateMention[] {
  const shown = new Set<'dmy' | 'mdy'>();
  for (const date of dates) {
    const order = orderShown(date, published);
    if (order) shown.add(order);
  }
  if (shown.size !== 1) return dates;
  const [order] = shown;
  return dates.map((date) => {
    const other = swapped(date);
    return other && orderOf(date) !== order ? other : date;
  });
}

/** The order in which the date was read, or null where it is not written in digits or reads alike both ways. */
function orderOf({ text, value }: DateMention): 'dmy' | 'mdy' | null {
  const [written, read] = [NUMERIC.exec(text), WHOLE.exec(value)];
  if (!written || !read || Number(written[1]) === Number(written[3])) return null;
  return Number(written[1]) === Number(read[3]) && Number(written[3]) === Number(read[2]) ? 'dmy' : 'mdy';
}

function orderShown(date: DateMention, published: CivilDate | null): 'dmy' | 'mdy' | null {
  const order = orderOf(date);
  if (!order) return null;
  const other = swapped(date);
  if (!other) return order;
  const opposite = order === 'dmy' ? 'mdy' : 'dmy';
  if (date.weekday?.fits === true && other.weekday?.fits === false) return order;
  if (date.weekday?.fits === false && other.weekday?.fits === true) return opposite;
  if (!published) return null;
  const near = ({ earliest }: DateMention): boolean =>
    earliest !== null && Math.abs(daysBetween(published, earliest)) <= NEAR;
  return near(date) === near(other) ? null : near(date) ? order : opposite;
}

/** The date with day and month in each other's place, if there is such a day. */
function swapped(date: DateMention): DateMention | null {
  const read = orderOf(date) && WHOLE.exec(date.value);
  if (!read || !exists(Number(read[1]), Number(read[3]), Number(read[2]))) return null;
  const [from, to] = [`${read[1]}-${read[2]}-${read[3]}`, `${read[1]}-${read[3]}-${read[2]}`];
  const move = (day: CivilDate | null): CivilDate | null => (day === from ? to : day);
  return {
    ...date,
    value: to + date.value.slice(from.length),
    earliest: move(date.earliest),
    latest: move(date.latest),
    weekday: date.weekday && { ...date.weekday, fits: partsOf(to).weekday === date.weekday.day },
  };
}
