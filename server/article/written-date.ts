import { MONTHS } from '../language/month-names';
import type { CivilDate } from './article';
import type { Language } from './language';
import type { Span } from './span';
import { Temporal } from './temporal';

/** A day as a dateline, a front matter or a file name writes it; the year may be missing. */
export interface WrittenDate extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/y;
const NUMERIC = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/y;
const DAY_FIRST =
  /(\d{1,2})(?:er|ère|st|nd|rd|th|º|°|ª|\.|e)?\s+(?:of\s+|de\s+|d['’])?([\p{L}\p{M}]{2,12})\.?(?:,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d))?/uy;
const MONTH_FIRST = /([\p{L}\p{M}]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:]|[.,]\d)(?:,?\s+(\d{4})(?!\d))?/uy;

/**
 * The first day written in `text` at or after `from`. Numbers alone (`03/04/2024`) are read day first; in English,
 * where either order is used, only if one of them can be no month.
 */
export function findWrittenDate(text: string, language: Language | null, from = 0): WrittenDate | null {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = code >= 48 && code <= 57;
    if (!digit && (code <= 64 || (at > 0 && isLetter(text.charCodeAt(at - 1))))) continue;
    if (digit && at > 0 && /[\p{L}\d]/u.test(text[at - 1]!)) continue;
    const found = digit ? startingWithDigit(text, at, language) : startingWithMonth(text, at);
    if (found) return found;
    if (digit) while (at + 1 < text.length && /\d/.test(text[at + 1]!)) at++;
  }
  return null;
}

const isLetter = (code: number): boolean => (code | 0x20) >= 97 && ((code | 0x20) <= 122 || code >= 0xc0);

function startingWithDigit(text: string, at: number, language: Language | null): WrittenDate | null {
  const iso = matchAt(ISO, text, at);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]), at, iso[0].length);
  const numeric = matchAt(NUMERIC, text, at);
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    if (second > 12) return valid(year, first, second, at, numeric[0].length);
    if (language === 'en' && first <= 12 && first !== second) return null;
    return valid(year, second, first, at, numeric[0].length);
  }
  const written = matchAt(DAY_FIRST, text, at);
  const month = written && monthOf(written[2]!);
  if (!written || !month) return null;
  return valid(written[3] ? Number(written[3]) : null, month, Number(written[1]), at, written[0].length);
}

function startingWithMonth(text: string, at: number): WrittenDate | null {
  const written = matchAt(MONTH_FIRST, text, at);
  const month = written && monthOf(written[1]!);
  if (!written || !month) return null;
  return valid(written[3] ? Number(written[3]) : null, month, Number(written[2]), at, written[0].length);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Number of the month named, whatever its case and accents. */
const monthOf = (name: string): number | null => MONTHS.get(withoutAccents(name)) ?? null;

export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function valid(year: number | null, month: number, day: number, start: number, length: number): WrittenDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year ?? 2000, month)) return null;
  if (year !== null && (year < 1500 || year > 2200)) return null;
  return { year, month, day, start, end: start + length };
}

const daysIn = (year: number, month: number): number => new Temporal.PlainDate(year, month, 1).daysInMonth;

/** The day in ISO form. */
function civilDate(year: number, month: number, day: number): CivilDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day with its own year, else with the year that brings it nearest to `near`; null if neither is known. */
export function resolveYear(date: WrittenDate, near: CivilDate | null): CivilDate | null {
  if (date.year !== null) return civilDate(date.year, date.month, date.day);
  if (!near) return null;
  const from = Temporal.PlainDate.from(near);
  const [nearest] = [from.year, from.year - 1, from.year + 1]
    .filter((year) => date.day <= daysIn(year, date.month))
    .map((year) => ({ year, distance: Math.abs(from.until(new Temporal.PlainDate(year, date.month, date.day)).days) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest ? civilDate(nearest.year, date.month, date.day) : null;
}

/** A day that a file name or folder names states: `2024-03-06-x.md`, `20240306.txt`, `2024/03/06/x.md`, `06-03-2024.md`. */
export function dateInName(path: string): CivilDate | null {
  const year = /(?<!\d)((?:19|20)\d{2})([-_./]?)(\d{2})\2(\d{2})(?!\d)/u.exec(path);
  const first = year && valid(Number(year[1]), Number(year[3]), Number(year[4]), 0, 0);
  if (first) return civilDate(first.year!, first.month, first.day);
  const day = /(?<!\d)(\d{2})([-_.])(\d{2})\2((?:19|20)\d{2})(?!\d)/u.exec(path);
  if (!day) return null;
  const [a, b] = [Number(day[1]), Number(day[3])];
  const second = b > 12 ? valid(Number(day[4]), a, b, 0, 0) : a > 12 ? valid(Number(day[4]), b, a, 0, 0) : null;
  return second && civilDate(second.year!, second.month, second.day);
}

const TIME = /(?<![\d:.,])([01]?\d|2[0-3])\s?[:.hH]\s?([0-5]\d)(?!\d)\s*([ap])?\.?m?/u;

/** A time of day, `HH:MM`, or null. */
export function findTime(text: string): string | null {
  const found = TIME.exec(text);
  if (!found) return null;
  const hour = (Number(found[1]) % (found[3] ? 12 : 24)) + (found[3] === 'p' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${found[2]!}`;
}
