import type { CivilDate } from '../../article/article';
import type { DateClaim } from '../../claim/date-claims';
import type { ArticleReading } from '../../claim/reading';
import { firstAtOrAfter, lastAtOrBefore } from '../../claim/runs';
import { daysApart, partsOf } from '../../extract/dates/calendar';
import { compatible } from '../../extract/dates/compare-dates';
import type { DateMention } from '../../extract/mention';
import { byLanguage } from '../../article/language';
import { NAME_WORDS } from '../../language/names';
import { leadsOf } from '../same-event';
import type { Asked } from './told-once';
import { isNamedDay, shareFigure, type When } from './told-dates';

/** Code units from the head of an article within which it tells what it is about. */
const LEAD = 900;
/** Words between a verb of saying and the day on which it was said: `said on Tuesday`, `a indiqué ce mardi`. */
const SAID_REACH = 3;

const days = new WeakMap<ArticleReading, DateClaim | null>();

/** The day of what the article is about: the first that its lead tells as past, unless something was only said on it. */
export function mainDayOf(reading: ArticleReading): DateClaim | null {
  let known = days.get(reading);
  if (known === undefined) days.set(reading, (known = findMainDay(reading)));
  return known;
}

function findMainDay(reading: ArticleReading): DateClaim | null {
  const { blocks, metadata } = reading.article;
  const from = blocks[0]?.start ?? 0;
  for (const claim of reading.claims) {
    if (claim.kind !== 'date') continue;
    if (claim.start - from >= LEAD) return null;
    if (isDay(claim.date) && isPast(claim.date, metadata.published) && !isSaid(reading, claim.date)) return claim;
  }
  return null;
}

const DAY = /^(?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-\d)(?:T|$)/u;

/** Is it one day, named by its weekday or in figures? */
export const isDay = (date: DateMention): boolean => DAY.test(date.value) && isNamedDay(date) && date.mod === null;

const isPast = ({ latest }: DateMention, published: string | null): boolean =>
  latest === null || published === null || latest <= published;

/** Verbs of speech, and of what newsrooms learn (`a-t-on appris samedi`). */
const SAYING = byLanguage(
  (language): ReadonlySet<string> =>
    new Set([...NAME_WORDS[language].speech.split(' '), 'appris', 'learned', 'learnt']),
);

/** Does a verb of saying lead to the day? */
function isSaid({ article }: ArticleReading, { start, end }: DateMention): boolean {
  const block = article.blocks[lastAtOrBefore(article.blocks, start)];
  if (!block) return false;
  const { tokens, language } = block.prose;
  const verbs = SAYING[language];
  const at = firstAtOrAfter(tokens, start - block.start);
  for (let i = at - 1; i >= Math.max(0, at - SAID_REACH); i--) {
    const token = tokens[i]!;
    if (/^[.;:!?,]$/u.test(token.text)) break;
    if (verbs.has(token.norm)) return true;
  }
  const after = tokens[firstAtOrAfter(tokens, end - block.start)];
  return after !== undefined && verbs.has(after.norm);
}

/** Days between two that are given for one event by mistake. */
const APART = 2;
const WEEK = 7;
/** What has to speak for one event; see `tiesOf`. */
const ENOUGH = 2;

/**
 * Is it the day of what one article is about, and of the same in the other, one or two days apart, and does neither article
 * give the other's? What happened after one of them was published is news, not a contradiction.
 */
export function isOfMainEvent(a: When, b: When, asked: Asked): boolean {
  if (asked.story.answer !== 'yes' || !areNear(a.claim.date, b.claim.date)) return false;
  const main = [a, b].filter(({ reading, claim }) => mainDayOf(reading) === claim).length;
  if (main === 0 || (main === 1 && !isSurelyThat(a, b, asked)) || isAfter(a, b) || isAfter(b, a)) return false;
  if (givesDay(a.reading, b.claim.date) || givesDay(b.reading, a.claim.date)) return false;
  const dated = [a, b].every(({ claim }) => claim.date.earliest !== null);
  const many = [a, b].some(({ claim }) => leadsOf(claim).some((each) => DAY_BY_DAY.has(each)));
  return (!many || asked.entities.answer === 'yes') && tiesOf(a, b, asked) >= ENOUGH + (dated ? 0 : 1);
}

/** People die and are hurt one by one. */
const ONE_BY_ONE = new Set('#death #killing #injury #arrest #discovery'.split(' '));

/** Does a day further down tell of the same: is its event of the same kind, of which there is one in a story? */
const isSurelyThat = (a: When, b: When, { event, entities }: Asked): boolean =>
  event.answer === 'yes' &&
  entities.answer !== 'no' &&
  [a, b].every(({ claim }) => isDay(claim.date) && !leadsOf(claim).some((each) => ONE_BY_ONE.has(each)));

/** What a story tells of day after day. */
const DAY_BY_DAY = new Set(
  '#death #killing #injury #attack #bombing #fighting #explosion #shooting #strike #impact #protest #contest'.split(
    ' ',
  ),
);

const TOLD = { yes: 2, partly: 1, unknown: 0, no: -1 };

/** What speaks for one event: what is told, names, figures and words in common. */
function tiesOf(a: When, b: When, { event, entities, topic }: Asked): number {
  const told = TOLD[event.answer];
  const named = entities.answer === 'yes' || entities.answer === 'partly' ? 1 : 0;
  const counted = shareFigure(a, b) ? 1 : 0;
  const worded = topic.weight >= MANY_WORDS ? 2 : topic.weight >= SOME_WORDS ? 1 : 0;
  return told + named + counted + worded;
}

/** Telling words that two sentences have in common. */
const SOME_WORDS = 1.9;
const MANY_WORDS = 4;

/** Is the day later than the other article, or of unknown place beside it? */
function isAfter({ claim }: When, { reading }: When): boolean {
  const { published } = reading.article.metadata;
  return published !== null && claim.date.earliest !== null && claim.date.earliest > published;
}

function areNear(a: DateMention, b: DateMention): boolean {
  const [one, other] = [dayOf(a, b), dayOf(b, a)];
  if (one !== null && other !== null) {
    const days = daysApart(one, other);
    return days > 0 && days <= APART;
  }
  const [named, there] = [weekdayOf(a), weekdayOf(b)];
  if (named === null || there === null || named === there) return false;
  const days = Math.abs(named - there);
  return Math.min(days, WEEK - days) <= APART;
}

/** The day; of a date without a year (`20 January`) the one of the other's year. */
function dayOf({ value, earliest }: DateMention, other: DateMention): CivilDate | null {
  if (earliest !== null) return earliest;
  const day = /^XXXX-(\d\d-\d\d)/u.exec(value)?.[1];
  return day === undefined || other.earliest === null ? null : `${other.earliest.slice(0, 4)}-${day}`;
}

/** Monday is 1; null where the year is not known. */
function weekdayOf({ value, earliest }: DateMention): number | null {
  const named = /^XXXX-WXX-(\d)/u.exec(value)?.[1];
  if (named !== undefined) return Number(named);
  return earliest === null ? null : partsOf(earliest).weekday;
}

/** Does the article give the day anywhere, of whatever it is said, in figures or by its weekday? */
const givesDay = ({ mentions }: ArticleReading, date: DateMention): boolean =>
  mentions.some((mention) => mention.kind === 'date' && FINE.test(mention.value) && mayBe(mention, date));

const FINE = /^(?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-\d)/u;

function mayBe(a: DateMention, b: DateMention): boolean {
  const relation = compatible(dayOnly(a), dayOnly(b));
  return relation === 'equal' || relation === 'compatible';
}

/** `18:24 on Saturday` gives Saturday, whatever happened at 18:42. */
const dayOnly = (date: DateMention): DateMention => ({ ...date, value: date.value.split('T', 1)[0]! });
