import type { CivilDate } from '../article/article';

/** Languages that Recoupe speaks to its user in (not those it reads). */
export type Locale = 'en' | 'fr';

/** Locale for a BCP 47 tag as editors and terminals give it (`fr-CA`, `fr_FR.UTF-8`); English for all others. */
export const toLocale = (tag: string | null | undefined): Locale => (/^fr(?:[-_.@]|$)/iu.test(tag ?? '') ? 'fr' : 'en');

// Own tables and not Intl: the same words on every machine, whatever its ICU data.
const MONTHS: Record<Locale, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
};
const LONG_MONTHS: Record<Locale, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};
const WEEKDAYS: Record<Locale, readonly string[]> = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
};

const parts = (date: CivilDate): { year: string; month: number; day: number } | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(date);
  return match ? { year: match[1]!, month: Number(match[2]), day: Number(match[3]) } : null;
};

/** `18 Nov` / `18 nov.`; with its year if that is not the year of `beside` (or there is nothing beside it). */
export function shortDate(date: CivilDate, locale: Locale, beside: CivilDate | null = null): string {
  const read = parts(date);
  if (!read) return date;
  const year = beside?.startsWith(`${read.year}-`) ? '' : ` ${read.year}`;
  return `${dayNumber(read.day, locale)} ${MONTHS[locale][read.month - 1] ?? read.month}${year}`;
}

/** `Saturday 18 November 2017` / `samedi 18 novembre 2017`. */
export function longDate(date: CivilDate, locale: Locale): string {
  const read = parts(date);
  if (!read) return date;
  const weekday = WEEKDAYS[locale][(new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7] ?? '';
  return `${weekday} ${dayNumber(read.day, locale)} ${LONG_MONTHS[locale][read.month - 1] ?? ''} ${read.year}`;
}

/** `Monday` for 1 … `Sunday` for 7. */
export const weekdayName = (day: number, locale: Locale): string => WEEKDAYS[locale][day - 1] ?? String(day);

const dayNumber = (day: number, locale: Locale): string => (locale === 'fr' && day === 1 ? '1er' : String(day));

/** `“words”` / `« words »`. */
export const quoted = (words: string, locale: Locale): string =>
  locale === 'fr' ? `«\u00a0${words}\u00a0»` : `“${words}”`;

/** A number with the locale's separators: `12,500.5` / `12 500,5`. Years and the like are not for this. */
export function showNumber(value: number, locale: Locale): string {
  const [whole = '', fraction] = String(value).split('.');
  if (!/^-?\d+$/u.test(whole)) return String(value);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, locale === 'fr' ? '\u202f' : ',');
  return fraction === undefined ? grouped : `${grouped}${locale === 'fr' ? ',' : '.'}${fraction}`;
}
