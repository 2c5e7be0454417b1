import type { Language } from './language';
import { WEEKDAYS } from '../language/month-names';
import { findTime, findWrittenDate, withoutAccents, type WrittenDate } from './written-date';

/** What stands before the first sentence of an agency report, or on a line of its own above a text. */
export interface Dateline {
  readonly place: string | null;
  readonly source: string | null;
  readonly date: WrittenDate | null;
  readonly time: string | null;
  /** Offset in the text where the report itself begins. */
  readonly end: number;
}

/** A dateline is short: what begins later is a sentence with a dash in it. */
const LONGEST = 140;
const DASH = /\s?[—–]\s?|\s--?\s|\)\s?[:.]\s|:\s/gu;
const AGENCY_WORD =
  /agenc|press|news|wire|dienst|correspond|radio|^(?:Reuters|Belga|Xinhua|Efe|Ansa|Lusa|Sapa|Kyodo|Tass|dpa|ats|afp|apa|anp)\b/iu;
/** `AFP`, `KPIX 5`, `AP/AFP`: short words in capitals. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,5}(?:[ /-][\p{Lu}\p{N}]{1,6}){0,2}$/u;
const isAgency = (text: string): boolean => AGENCY_WORD.test(text) || ACRONYM.test(text);

/** Reads `GENÈVE, 6 mars (Agence) —`, `LONDON (Newswire), Tuesday 7 June 2022 -`, `(AFP) -` at the start of a block. */
export function readDateline(text: string, language: Language | null): Dateline | null {
  const window = text.slice(0, LONGEST);
  for (const dash of window.matchAll(DASH)) {
    const bracket = dash[0].startsWith(')') ? 1 : 0;
    const head = window.slice(0, dash.index + bracket);
    if (head.trim() === '') continue;
    const colon = dash[0].includes(':') || dash[0].includes('.');
    const found = readHead(head, language);
    const sure =
      found && (found.date || (found.source && !colon) || (found.place && isCapitals(found.place) && !colon));
    if (sure) return { ...found, end: dash.index + dash[0].length };
  }
  return undashed(window, language);
}

/** `Sun 01 Feb 2015 Explosion …`: aggregators put the day straight before the text. */
function undashed(text: string, language: Language | null): Dateline | null {
  const date = findWrittenDate(text.slice(0, 40), language);
  if (!date?.year || !/^(?:[\p{L}.]{2,12},?\s+)?$/u.test(text.slice(0, date.start))) return null;
  const weekday = text.slice(0, date.start).replace(/[.,\s]+$/u, '');
  if (weekday && !WEEKDAYS.has(withoutAccents(weekday))) return null;
  if (!/^\s+\p{Lu}[\p{L}’'-]*\s/u.test(text.slice(date.end))) return null;
  return { place: null, source: null, date, time: null, end: date.end + 1 };
}

/** Begins the part of a line that says when a text was published. */
export const STATED = new RegExp(
  '^(?:published|released|posted|issued|embargoed until|publié|paru|article paru|mis en ligne|diffusé|archives?|veröffentlicht|' +
    'stand|publicado|pubblicato|gepubliceerd|date|le(?=\\s+(?:\\d|lun|mar|mer|jeu|ven|sam|dim))|communiqué|press release|pressemitteilung|comunicado|update|updated|' +
    'mise? à jour|remis|rédigé|for release|aktualisiert|actualizado|aggiornato|atualizado|bijgewerkt)(?!\\p{L})',
  'iu',
);

/**
 * Reads a line that states when a text was published: `Port-Ambrel, samedi 8 juin 2024`, `Released 07:00, 30 July 2024`,
 * `*Article paru le 4 juin 2014 …*`. A day inside a longer line counts only as a part of its own between commas.
 */
export function readHeaderLine(text: string, language: Language | null): Dateline | null {
  if (text.length > LONGEST) return null;
  const date = findWrittenDate(text, language);
  if (!date || /[-–—]\s?$/u.test(text.slice(0, date.start)) || /^\s?[-–—]\s?\d/u.test(text.slice(date.end)))
    return null;
  const stated = text.split(/(?<=[.,:])\s/u).some((part) => STATED.test(part.trim()));
  const before = text.slice(0, date.start).replace(/[\s(]+$/u, '');
  // `Opened: 25 January 2024` is a fact of the article.
  const own = before === '' || /[,.;|]$/u.test(before) || isWeekday(lastWord(before));
  // `Demonstrators, 25 January.` is a caption.
  if (!stated && (!own || (/\p{L}.*\.$/u.test(text.trim().replace(/\b[ap]\.m\.$/iu, '')) && before !== '')))
    return null;
  const parts = before.replace(/[\p{L}.-]+$/u, (word) => (isWeekday(word) ? '' : word)).split(',');
  if (!stated && !parts.every((part) => part.trim() === '' || isNameLike(part))) return null;
  const rest = text.slice(date.end);
  if (!stated && !/^[\s.,)|]*(?:$|(?:à|at|um|a las|alle|às|om)?\s*\d|\()/u.test(rest)) return null;
  const place = stated ? null : parts.length <= 2 ? placeIn(parts) : null;
  return { place, source: null, date, time: findTime(text.slice(0, date.start) + '|' + rest), end: text.length };
}

/** The part of a dateline before its dash, or null if it is something else. */
function readHead(head: string, language: Language | null): Omit<Dateline, 'end'> | null {
  const date = findWrittenDate(head, language);
  const outside = date ? `${head.slice(0, date.start)}\u0001${head.slice(date.end)}` : head;
  let source: string | null = null;
  const flat = outside.replace(/\(([^()]*)\)/gu, (_, inner: string, at: number) => {
    const last = !/[(\u0001]/u.test(outside.slice(at + inner.length + 2));
    if (isAgency(inner.trim()) || (last && at > 0 && (outside.slice(0, at).includes('\u0001') || !date))) {
      source ??=
        inner
          .replace('\u0001', '')
          .replace(/[,\s]+$/u, '')
          .trim() || null;
    }
    return ' ';
  });
  const parts = flat.split(/[,\u0001/]/u).map((part) => part.trim());
  const words = parts.filter((part) => part !== '' && !isWeekday(part) && !/^(?:le|the|den|il|el|on)$/iu.test(part));
  const names = words.map((part) =>
    part
      .replace(/\s+(?:le|den|on|il|el|am)$/iu, '')
      .replace(WEEKDAY_LAST, (all, word: string) => (isWeekday(word) ? '' : all))
      .trim(),
  );
  const others = names.filter((name) => name !== '' && !/^\d{1,2}[:.h]\d{2}/u.test(name));
  if (others.length > 4 || !others.every(isNameLike)) return null;
  if (others.length === 1 && (AGENCY_WORD.test(others[0]!) || /^\p{Lu}{2,3}$/u.test(others[0]!)) && !source && !date)
    return { place: null, source: others[0]!, date, time: null };
  if (others.length === 0 && !source && !date) return null;
  return { place: others[0] ?? null, source, date, time: findTime(flat) };
}

const WEEKDAY_LAST = /\s+(\p{L}+)$/u;
const isWeekday = (word: string): boolean => WEEKDAYS.has(withoutAccents(word.replace(/[.,\s]+$/u, '')));
const lastWord = (text: string): string => /[\p{L}-]+\.?$/u.exec(text)?.[0] ?? '';
const isCapitals = (place: string): boolean =>
  place.length > 2 && place === place.toUpperCase() && /\p{Lu}{3}/u.test(place);

/** One to six words of a name: capitals, with small particles between them. */
export function isNameLike(part: string): boolean {
  const words = part.trim().split(/\s+/u);
  if (words.length > 7 || !/^[\p{Lu}\p{N}]/u.test(words[0]!)) return false;
  return words.every(
    (word) => /^[\p{Lu}\p{N}&(]/u.test(word) || /^\p{Ll}{1,3}['’]?(?:\p{Lu}.*)?$/u.test(word) || isWeekday(word),
  );
}

/** A place before a date is short or in capitals; longer names are those of bodies. */
function placeIn(parts: readonly string[]): string | null {
  const place = parts[0]?.trim();
  return place && (place.split(/\s+/u).length <= 2 || isCapitals(place)) ? place : null;
}
