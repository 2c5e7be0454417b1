import type { Language } from '../../article/language';
import type { Prose } from '../../article/prose';
import type { Span } from '../../article/span';
import { FRENCH_YEARS, yearsIn } from '../../language/age-words';
import type { StatedAge } from '../mention';

/** Text looked at on each side of a name, in UTF-16 code units. */
const REACH = 70;
const OLDEST = 120;

/** How a language states an age after a name and before one. Each pattern's first group is the number. */
interface AgePatterns {
  readonly after: readonly RegExp[];
  readonly before: readonly RegExp[];
  /** `in her late 30s`, `la trentaine`: its last group is the decade or its word, group `part` what narrows it. */
  readonly decade: readonly RegExp[];
  /** What a sentence opens with that goes on about the subject of the one before: `Il avait 88 ans`, `Âgé de 23 ans, …`. */
  readonly next: RegExp | null;
}

const N = '(\\d{1,3})';
/** The same in French, or in words. */
const N_FR = `(${FRENCH_YEARS})`;
/** The same in English before `-year-old`, where it may be words. */
const N_IN_WORDS = '(?<![\\p{L}\\p{N}-])(\\d{1,3}|\\p{L}+(?:-\\p{L}+)?)';
const BARE = new RegExp(`^,\\s${N}(?=,|\\.(?:\\s|$)|;|$)`, 'u');
const IN_BRACKETS = new RegExp(`^\\s\\(${N}\\)`, 'u');
/** Words of an apposition that go on about the name: no kin, nobody else, no other clause. */
const GAP_FR =
  "(?:(?!d['’]une?\\b|et\\b|avec\\b|dont\\b|qui\\b|père\\b|mère\\b|fils\\b|fille\\b)[\\p{L}'’-]+\\s){1,7}?";
const GAP_EN =
  '(?:(?!of\\s|and\\s|with\\s|whose\\s|who\\s|to\\s|children\\s|sons?\\s|daughters?\\s)[\\p{L}-]+\\s){1,5}?';
const CAPITALS = "\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*){0,3}";
/**
 * An apposition between a name and the age (`the harbour master`, `of Ostley`): in lower case but for the house or place at
 * its end, since names with capitals are other people's; no kin of the name's, and no clause.
 */
const APPOSED_EN = `(?:(?:of|from)\\s${CAPITALS}|(?:(?!(?:and|with|whose|who|which|said|says|told|sons?|daughters?|children|brother|sister|wife|husband|mother|father|parents)\\b)\\p{Ll}[\\p{Ll}'’-]*)(?:\\s(?!(?:and|with|whose|who|which|said|says|told|sons?|daughters?|children|brother|sister|wife|husband|mother|father|parents)\\b)\\p{Ll}[\\p{Ll}'’-]*){0,5}(?:\\s(?:of|at|in|for|from)(?:\\sthe)?\\s${CAPITALS})?)`;
const APPOSED_FR = `(?:(?!(?:et|avec|dont|qui|dit|père|mère|fils|fille|frère|sœur|femme|mari|épouse|époux|enfants?)(?!\\p{L}))\\p{Ll}[\\p{Ll}'’-]*(?:\\s(?!(?:et|avec|dont|qui|dit|père|mère|fils|fille|frère|sœur|femme|mari|épouse|époux|enfants?)(?!\\p{L}))\\p{Ll}[\\p{Ll}'’-]*){0,6}(?:\\s(?:(?:de|à|du|des|au|en|chez)(?:\\sla)?\\s|d['’]|de\\sl['’])?${CAPITALS})?)`;
/** What may stand between an age and the name: `the 34-year-old suspect Ada Reed`, `the 34-year-old, Ada Reed,`. */
const NAME_GAP = "((?:\\s[\\p{L}'’-]+){0,4}?)";

const PATTERNS: Readonly<Record<Language, AgePatterns>> = {
  fr: {
    after: [
      new RegExp(`^,?\\s(?:\\()?(?:âgée?\\sde\\s|qui\\sa\\s)?${N_FR}\\sans(?!\\sde\\b|\\sferme)`, 'u'),
      new RegExp(`^,?\\sâgée?\\sde\\s${N_FR}\\sans`, 'u'),
      new RegExp(`^\\s(?:a|avait)\\s${N_FR}\\sans(?=[\\s,.;])`, 'u'),
      // « X, un retraité des postes âgé de 76 ans »; not « X, père d'un garçon de 3 ans »
      new RegExp(`^,\\s(?:une?|le|la|l['’])\\s?${GAP_FR}(?:âgée?\\s)?de\\s${N_FR}\\sans(?=[\\s,.;)])`, 'u'),
      // « X, directeur du port, âgé de 59 ans »
      new RegExp(
        `^,\\s${APPOSED_FR},\\s(?:âgée?\\sde\\s)?${N_FR}\\sans(?=[\\s,.;)])(?!\\s(?:de|d['’]|après|avant|plus)\\b)`,
        'u',
      ),
      BARE,
      IN_BRACKETS,
    ],
    before: [
      new RegExp(`(?:^|[\\s'’])\\p{L}+(?:\\sâgée?)?\\sde\\s${N_FR}\\sans,\\s$`, 'u'),
      new RegExp(`(?:^|[\\s«“])[ÀA]\\s${N_FR}\\sans,\\s(?:\\p{Ll}+\\s){0,3}$`, 'u'),
    ],
    decade: [
      /^,?\s(?:d['’]une|la|dans la|âgée? d['’]une)\s(vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)/u,
    ],
    next: new RegExp(`^(?:Âgée?\\s(?:de\\s)|(?:Il|Elle)\\s(?:a|avait)\\s)${N_FR}\\sans(?=[\\s,.;])`, 'u'),
  },
  en: {
    after: [
      new RegExp(`^,?\\s(?:\\()?aged?\\s${N}\\b`, 'u'),
      new RegExp(`^,\\s(?:an?|the|its|their)\\s(?:\\p{L}+\\s)?${N}[-‑\\s]years?[-‑\\s]old`, 'u'),
      new RegExp(`^,\\s(?:an?|the)\\s${GAP_EN}aged\\s${N}\\b`, 'u'),
      new RegExp(`^,\\s${N}(?:\\syears\\sold)?(?=,|\\.(?:\\s|$)|;|\\)|$|\\sof\\s)`, 'u'),
      new RegExp(
        `^,\\swho\\s(?:is|was|turned|has\\sturned|has\\sjust\\sturned)\\s(?:now\\s|only\\s|just\\s|aged\\s)?${N}(?:\\syears\\sold)?(?=[,;)]|\\.(?:\\s|$)|$|\\s(?:and|of|last|this|in|on)\\s)`,
        'u',
      ),
      // `Ada Brandt, the harbour master, 61,`; `Ada Brandt, of Ostley, aged 61,`
      new RegExp(`^,\\s${APPOSED_EN},\\s(?:aged\\s)?${N}(?=[,;)]|\\.(?:\\s|$)|$)`, 'u'),
      new RegExp(`^\\s(?:is|was)\\san?\\s${N}[-‑\\s]years?[-‑\\s]old`, 'u'),
      new RegExp(`^\\s(?:is|was)\\s${N}(?:\\syears\\sold)?(?=[,.;])`, 'u'),
      BARE,
      IN_BRACKETS,
    ],
    before: [
      new RegExp(`${N_IN_WORDS}[-‑\\s]years?[-‑\\s]old${NAME_GAP},?\\s$`, 'u'),
      new RegExp(`(?:^|[\\s“"])At\\s${N},\\s(?:\\p{Ll}+\\s){0,3}$`, 'u'),
    ],
    decade: [/^,?\s(?:who (?:is|was) |was |is )?in (?:his|her|their) (?:(?<part>early|mid|late)[\s-])?(\d0)s/u],
    next: /^(?:He|She)\s(?:is|was)\s(?:aged\s)?(\d{1,3})(?:\syears\sold)?(?=[,.;])/u,
  },
  es: {
    after: [new RegExp(`^,\\s(?:de\\s)?${N}\\saños`, 'u'), BARE, IN_BRACKETS],
    before: [],
    decade: [],
    next: /^Tenía\s(\d{1,3})\saños/u,
  },
  de: {
    after: [new RegExp(`^,?\\s\\(?${N}\\sJahre`, 'u'), BARE, IN_BRACKETS],
    before: [new RegExp(`${N}[-‑\\s]?[Jj]ährige[rn]?(?:\\s\\p{L}+){0,2}?,?\\s$`, 'u')],
    decade: [],
    next: /^(?:Er|Sie)\s(?:ist|war|wurde)\s(\d{1,3})\sJahre/u,
  },
  it: {
    after: [new RegExp(`^,\\s(?:di\\s)?${N}\\sanni`, 'u'), BARE, IN_BRACKETS],
    before: [],
    decade: [],
    next: /^Aveva\s(\d{1,3})\sanni/u,
  },
  pt: {
    after: [new RegExp(`^,\\s(?:de\\s)?${N}\\sanos`, 'u'), BARE, IN_BRACKETS],
    before: [],
    decade: [],
    next: /^(?:Ele\s|Ela\s)?[Tt]inha\s(\d{1,3})\sanos/u,
  },
  nl: {
    after: [new RegExp(`^,?\\s\\(?${N}\\sjaar`, 'u'), BARE, IN_BRACKETS],
    before: [new RegExp(`${N}[-‑\\s]jarige(?:\\s\\p{L}+){0,2}?\\s$`, 'u')],
    decade: [],
    next: /^(?:Hij|Zij)\s(?:is|was|werd)\s(\d{1,3})(?:\sjaar)?(?=[,.;])/u,
  },
};

const DECADES: Readonly<Record<string, number>> = {
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
};
/** Which years of a decade are its early, middle and late ones, with one year's grace. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { early: [0, 4], mid: [3, 7], late: [6, 9] };
const MONTHS_BEFORE = new RegExp(`${N_IN_WORDS}[-‑\\s]months?[-‑\\s]old${NAME_GAP},?\\s$`, 'u');
const MONTHS_AFTER = new RegExp(`^,?\\s\\(?(?:aged?\\s)?${N}\\smonths?(?:\\sold)?\\b`, 'u');

/** After a number of years: an age of then (`27 (at the time of the murders)`), or one that is not in years. */
const NOT_NOW =
  /^(?:\s?(?:years?|ans)?(?:[\s-]old)?,?\s\(?(?:at\sth(?:e|at)\stime|when|au\smoment|à\sl['’]époque|damals)\b|\s(?:months?|weeks?|days?)\b)/u;
/** A sentence between age and name, not an apposition: `a 13-year-old boy who saw Reed`, `the 14-year-old sister of Reed`. */
const OTHERS_AGE = new Set(
  'and or but who whose whom that which was were is are had has have said says told of with by to from in on at for as when while before after than his her their'.split(
    ' ',
  ),
);
/** After a name in English: the name is a town or a body, and the age that of somebody from there (`a 21-year-old Leeds man`). */
const OF_SOMEBODY =
  /^\s(?:man|woman|boy|girl|teen|teenager|youth|male|female|resident|native|mother|father|couple|student|officer)\b/u;
/** After a name: an apposition ends, or the name does not stand in one. */
const CLOSES = /^(?:[,.;:)!?]|$)/u;

/** The age stated beside a person's name. Offsets are relative to the block; null if none is. */
export function statedAge(prose: Prose, entity: Span): StatedAge | null {
  const after = prose.text.slice(entity.end, entity.end + REACH);
  const from = Math.max(0, entity.start - REACH);
  const before = prose.text.slice(from, entity.start);
  const { after: forward, before: backward, decade } = PATTERNS[prose.language];
  const months = age(MONTHS_AFTER.exec(after), entity.end, 12);
  if (months) return months;
  for (const pattern of forward) {
    const match = pattern.exec(after);
    if (!match) continue;
    const found = age(match, entity.end);
    if (found && !NOT_NOW.test(after.slice(found.end - entity.end))) return found;
  }
  for (const pattern of decade) {
    const match = pattern.exec(after);
    if (match) return decadeOf(match, entity.end);
  }
  if (OF_SOMEBODY.test(after)) return null;
  for (const pattern of backward) {
    const match = pattern.exec(before);
    if (match && isBesideName(match, after)) return age(match, from);
  }
  const match = MONTHS_BEFORE.exec(before);
  return (match && isBesideName(match, after) && age(match, from, 12)) || afterSentence(prose, entity);
}

/** Is the age before a name the name's: nothing but nouns between, and an apposition closed? */
function isBesideName([text, , gap]: RegExpExecArray, after: string): boolean {
  if (gap === undefined) return true;
  const words = gap.split(/\s/u);
  if (words.some((word) => OTHERS_AGE.has(word) || /['’]s$/u.test(word))) return false;
  return !/,\s$/u.test(text) || CLOSES.test(after);
}

function decadeOf(match: RegExpExecArray, offset: number): StatedAge {
  const word = match.at(-1)!;
  const decade = DECADES[word] ?? Number(word);
  const [low, high] = PARTS[match.groups?.['part'] ?? ''] ?? [word in DECADES ? -4 : 0, 9];
  const start = offset + match.index + match[0].lastIndexOf(word);
  return { start, end: start + word.length, text: word, years: decade, low: decade + low, high: decade + high };
}

/** How far into its sentence a name may begin and still be its subject (a title or a short opening before it). */
const SUBJECT_BY = 30;
const DASHES = [' - ', ' – ', ' — '];

/** The age that the next sentence gives the subject of this one. */
function afterSentence({ text, sentences, language }: Prose, entity: Span): StatedAge | null {
  const { next } = PATTERNS[language];
  const at = sentences.findIndex(({ start, end }) => start <= entity.start && entity.end <= end);
  const following = sentences[at + 1];
  if (!next || at < 0 || !following) return null;
  // The sentence proper begins after a dateline (`RIOM, 9 juillet (AFP) - `).
  const opening = text.slice(sentences[at]!.start, entity.start);
  if (opening.length - Math.max(...DASHES.map((dash) => opening.lastIndexOf(dash) + 1)) > SUBJECT_BY) return null;
  return age(next.exec(text.slice(following.start, following.end)), following.start);
}

/** The number of the match's first group as an age; `perYear` of them make a year. */
function age(match: RegExpExecArray | null, offset: number, perYear = 1): StatedAge | null {
  return match && statedYears(match[1]!, offset + match.index + match[0].indexOf(match[1]!), perYear);
}

function statedYears(text: string, start: number, perYear: number): StatedAge | null {
  const stated = yearsIn(text);
  if (!(stated >= 1 && stated <= OLDEST)) return null;
  const years = Math.floor(stated / perYear);
  return { start, end: start + text.length, text, years, low: years, high: years };
}

/** The group `age` of a match as an age; null if it is none. `offset`: of the text that was searched. */
export const ageOf = ({ groups, index, 0: text }: RegExpExecArray, offset: number): StatedAge | null =>
  statedYears(groups!['age']!, offset + index + text.indexOf(groups!['age']!), 1);
