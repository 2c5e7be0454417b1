import { WEEKDAYS } from '../language/month-names';
import { isNameLike, STATED } from './dateline';
import type { Language } from './language';
import { findWrittenDate, withoutAccents, type WrittenDate } from './written-date';

/** A line about the article is short; what is longer is its text. */
const LONGEST = 140;
/** Words of one part of such a line, and of all that stands in it besides the day. */
const PART = 8;
const LINE = 16;
/** A day in brackets before the text: `(Brevan, 3 mai 2024) La mairie …`. */
const BRACKETED = /^\(([^()]{8,60})\)\s+\p{Lu}/u;

/** What newsrooms and offices call what they send out. */
const ISSUED =
  /(?<!\p{L})(?:releases?|statements?|updates?|bulletins?|newsletters?|notices?|editions?|press|news|reports?|briefings?|communiqués?|avis|rédaction|presse|dossiers?|notes?|point presse|édition|correspondance|propos|comunicado|nota|boletín|boletim|redacción|comunicato|redazione|bollettino|mitteilung|pressemitteilung|meldung|redaktion|ausgabe|bericht|persbericht|redactie|nieuwsbrief)(?!\p{L})/iu;
const BYLINE = /^(?:by|par|por|von|door|di|da|de|from|text|texte|photos?|reporting)(?=\s+\p{Lu})/iu;

const STRONG_BEFORE = /(?:^|\s[-–—|•·/]|[|•·—])\s*$/u;
const WEAK_BEFORE = /[,.:;(]\s*$/u;
const STRONG_AFTER = /^\s*(?:$|[-–—|•·/]\s|[|•·—])/u;
const WEAK_AFTER = /^\s*[,.;()]/u;
const LEADING_IN = /(?:^|[\s(])(?:le|den|el|il|on|am|op|em|a|à|du|the|ce|this)\s*$/iu;
const TIME =
  /^\s*[,–-]?\s*(?:(?:à|at|um|a las|alle|às|om|,)\s*)?\d{1,2}(?:\s?[:.hH]\s?\d{0,2})?\s*(?:[ap]\.?\s?m\.?|uhr|heures?|h)?(?=$|[\s,.;()|–—-])(?:\s*\p{Lu}{2,4}(?=$|[\s.,)]))?/iu;
const TIME_BEFORE = /(?:^|[\s,|])\d{1,2}\s?[:.hH]\s?\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:\p{Lu}{2,4})?\s*,?\s*$/iu;

/**
 * The day that a line above the text gives as its own: `Brevan Signal — Thursday, May 2, 2024`, `Par Ana Lu | 3 mai
 * 2024`, `News release, 3 May 2024`. In such a line the day is a part by itself; in `the fire of 3 May 2024` it is not.
 */
export function readHeadDay(text: string, language: Language | null): WrittenDate | null {
  const bracketed = BRACKETED.exec(text)?.[1];
  const line = (bracketed ?? text).trim().replace(/\s+/gu, ' ');
  if (line.length > LONGEST) return null;
  const date = findWrittenDate(line, language) ?? findWrittenDate(line, null);
  if (!date?.year || /\d\s?[-–/]\s?$/u.test(line.slice(0, date.start))) return null;
  const before = leftOf(line.slice(0, date.start));
  const after = line.slice(date.end).replace(TIME, '');
  const strong = before.stated || STRONG_BEFORE.test(before.text);
  if (!strong && !WEAK_BEFORE.test(before.text)) return null;
  if (!STRONG_AFTER.test(after) && !WEAK_AFTER.test(after)) return null;
  // `Opened: 3 May 2024` is a fact of the article.
  if (!before.stated && /:\s*$/u.test(before.text)) return null;
  const others = [...partsOf(before.text), ...partsOf(after)];
  if (others.reduce((words, part) => words + wordsIn(part), 0) > LINE) return null;
  const alone = strong && (STRONG_AFTER.test(after) || before.stated);
  return others.every((part) => wordsIn(part) <= PART && (alone || isOfTheArticle(part))) ? date : null;
}

/** What stands before the day without its weekday, time and article; and whether a word says that it was published then. */
function leftOf(text: string): { readonly text: string; readonly stated: boolean } {
  let left = text;
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(TIME_BEFORE, ' ').replace(LEADING_IN, ' ');
    left = left.replace(/([\p{L}-]+)[.,]?\s*$/u, (all, word: string) =>
      WEEKDAYS.has(withoutAccents(word)) ? '' : all,
    );
  }
  const part = /[^,.|•·–—()]*$/u.exec(left)![0];
  const stated = (STATED.test(part.trim()) || SENT.test(part)) && wordsIn(part) <= PART;
  return { text: stated ? left.slice(0, left.length - part.length) : left, stated };
}

/** Ends the part of a line: `Portrait paru le`, `Document mis à jour le`. */
const SENT =
  /(?<!\p{L})(?:published|posted|updated|publiée?|parue?|remise?|diffusée?|mise? (?:à jour|en ligne)|à la presse|veröffentlicht|publicad[oa]|pubblicat[oa]|gepubliceerd)\s*$/iu;

const partsOf = (text: string): string[] =>
  text
    .split(/\s[-–—/]\s|[|•·—,;:()]|\.\s|\s[-–]\s*$|^\s*[-–]\s/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

const wordsIn = (part: string): number => part.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** `The Brevan Signal`, `La Voix des landes`. */
const TITLE = /^(?:the|le|la|les|die|der|das|el|los|il|lo|o|de|het)\s+\p{Lu}|^l['’]\p{Lu}/iu;

const isOfTheArticle = (part: string): boolean =>
  isNameLike(part) ||
  STATED.test(part) ||
  TITLE.test(part) ||
  ISSUED.test(part) ||
  BYLINE.test(part) ||
  /^(?:(?:n|no|nr|vol)[.°º]?\s?)?\d+/iu.test(part);
