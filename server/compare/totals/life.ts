import type { ArticleReading } from '../../claim/reading';
import type { Span } from '../../article/span';
import type { DateMention } from '../../extract/mention';
import { TOTALS } from '../../language/totals';
import { wordsOf } from './enumeration';

/** Birth and death of one person, and the age that they do not give. */
export interface Life {
  readonly born: DateMention;
  readonly died: DateMention;
  readonly age: Span & { readonly years: number };
  /** What the dates give: one age, or two where a day is not told. */
  readonly gives: readonly [number, number];
}

/** How far before its date the word may stand, in code units. */
const NEAR = 30;
/** How far behind the day of a death the age may stand. */
const BEHIND = 25;
/** Ages further off, in years, are another person's: `born in 1950 to a father who died in 1960 aged 41`. */
const FURTHEST = 10;

/**
 * Sentences that tell when somebody was born, when he died and how old he was, if the three do not agree.
 * Only where each is told once: two lives in one sentence are not told apart.
 */
export function livesOf({ article, mentions }: ArticleReading): Life[] {
  const dates = mentions.filter((mention): mention is DateMention => mention.kind === 'date' && isDated(mention));
  if (dates.length < 2) return [];
  return article.blocks.flatMap(({ start, prose }) => {
    if (prose.kind === 'furniture' || !wordsOf(prose.language, 'born').test(prose.text)) return [];
    return prose.sentences.flatMap((sentence) => {
      const [from, to] = [start + sentence.start, start + sentence.end];
      const own = dates.filter((date) => date.start >= from && date.end <= to);
      if (own.length !== 2) return [];
      const text = article.text.slice(from, to);
      const said = (date: DateMention, topic: 'born' | 'died'): boolean =>
        wordsOf(prose.language, topic).test(text.slice(Math.max(0, date.start - from - NEAR), date.start - from));
      const born = own.find((date) => said(date, 'born') && !said(date, 'died'));
      const died = own.find((date) => said(date, 'died') && date !== born);
      const age = ageIn(text, from, TOTALS[prose.language].age);
      if (!born || !died || !age || born.value >= died.value) return [];
      if (!isAgeAt(died, age, article.text, wordsOf(prose.language, 'died'))) return [];
      const gives = agesBetween(born.value, died.value);
      const off = Math.max(gives[0] - age.years, age.years - gives[1]);
      return off > 0 && off <= FURTHEST ? [{ born, died, age, gives }] : [];
    });
  });
}

/** A year, month or day of the Common Era, as written. */
const isDated = ({ timex, value, certainty, mod }: DateMention): boolean =>
  timex === 'DATE' && certainty === 'stated' && mod === null && /^\d{4}(?:-\d\d){0,2}$/u.test(value);

/** `died on 2 May 2015 aged 88`, `died aged 88 on 2 May 2015`; not the age at a wedding told before. */
function isAgeAt(died: DateMention, age: Span, text: string, verb: RegExp): boolean {
  if (age.start >= died.end) return age.start - died.end <= BEHIND;
  return died.start - age.end <= NEAR && !verb.test(text.slice(age.end, died.start));
}

/** The one age of a sentence, in digits; `#` in the phrases is the number. */
function ageIn(text: string, at: number, phrases: string): Life['age'] | null {
  const pattern = phrases
    .split(',')
    .map((phrase) => phrase.trim().replace('#', '\\d{1,3}'))
    .join('|');
  const found = [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${pattern})(?![\\p{L}\\d])`, 'giu'))];
  const [match] = found;
  const digits = match && /\d+/u.exec(match[0]);
  if (!digits || found.length > 1) return null;
  const start = at + match.index + digits.index;
  return { start, end: start + digits[0].length, years: Number(digits[0]) };
}

/** Lowest and highest age in whole years at the second of two ISO dates of day, month or year. */
function agesBetween(born: string, died: string): readonly [number, number] {
  const years = Number(died.slice(0, 4)) - Number(born.slice(0, 4));
  const [before, after] = [born.slice(5), died.slice(5)];
  const length = Math.min(before.length, after.length);
  const [day, other] = [before.slice(0, length), after.slice(0, length)];
  if (other > day) return [years, years];
  if (other < day) return [years - 1, years - 1];
  return length === 5 ? [years, years] : [years - 1, years];
}
