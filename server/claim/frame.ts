import type { Language } from '../article/language';
import type { Prose, Sentence } from '../article/prose';
import { sentenceFact } from '../article/prose-fact';
import type { Token } from '../article/token';
import { denialWords } from '../language/denials';
import { framingOf, type Framing } from '../language/framing';
import { MONTHS, WEEKDAYS } from '../language/month-names';
import { plain, stem } from '../language/stem';
import { contentTerms, termOfToken } from '../language/terms';
import { verbalWords } from '../language/verbals';
import { isAdverb } from './verbal';

/** What stands around a predicate: what it is said of, and what more it says. Terms as in topics. */
export interface Frame {
  /** The nouns, or the name, that it is said of; none where a pronoun or nothing stands there. */
  readonly heads: readonly string[];
  /** What describes these in their group: `old`, of `the old bridge in Nantes`. */
  readonly beside: readonly string[];
  /** What follows the group: `nantes`. */
  readonly behind: readonly string[];
  /** What follows the predicate: its object, the place, the manner. */
  readonly rest: readonly string[];
  /** The predicate's own, where it is a phrase that may hold the noun (`the alarm went off`). */
  readonly own: readonly string[];
  /** The nouns or the name that directly follow it. */
  readonly object: readonly string[];
  /** Years, weekdays, parts of the day and the year, and hours, as they are written. */
  readonly times: readonly string[];
  /** Does it say that it was otherwise at another time (`again`, `still`)? */
  readonly changes: boolean;
  /** Does a pronoun of the third person stand for it? */
  readonly pronoun: boolean;
}

const NO_TERMS: readonly string[] = [];
const CAPITAL = /^\p{Lu}/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/**
 * The frame of the predicate at tokens `first` to `last` of the clause from `from` to `to`. Told by the words: nothing is
 * parsed. `own` are the stems of the predicate, `times` those of its sentence.
 */
export function frameOf(
  tokens: readonly Token[],
  [from, to]: readonly [from: number, to: number],
  [first, last]: readonly [first: number, last: number],
  own: ReadonlySet<string>,
  times: readonly string[],
  language: Language,
): Frame {
  const framing = framingOf(language);
  let changes = false;
  const contentOf = (start: number, end: number): (readonly [at: number, term: string])[] => {
    const found: (readonly [number, string])[] = [];
    for (let i = start; i < end; i++) {
      const token = tokens[i]!;
      const { norm } = token;
      if (framing.changes.has(norm)) changes = true;
      if (token.kind === 'number' || timeAt(tokens, i, framing) !== null) continue;
      if (framing.telling.has(norm)) {
        found.push([i, norm]);
        continue;
      }
      const term = isBare(token, language) ? null : (IRREGULAR[norm] ?? termOfToken(token, language));
      if (term !== null && !own.has(stem(norm, language))) found.push([i, term]);
    }
    return found;
  };
  const before = contentOf(from, first);
  const after = contentOf(last + 1, to);
  if (framing.changes.has(tokens[first]!.norm)) changes = true;
  // `In tears on the stand, she …`: what is led by a preposition is not the subject.
  const led = before[0] !== undefined && hasPreposition(tokens, from, before[0][0], framing, true);
  const group = led ? [] : groupOf(tokens, before, framing);
  const heads = headsOf(tokens, group, framing);
  const direct = after[0] && !hasPreposition(tokens, last + 1, after[0][0], framing);
  const term = ([, one]: readonly [number, string]): string => one;
  return {
    heads,
    beside: group.map(term).filter((one) => !heads.includes(one)),
    behind: before.slice(group.length).map(term),
    own: last > first ? contentTerms(tokens.slice(first, last + 1), language) : NO_TERMS,
    rest: after.map(term),
    object: direct ? headsOf(tokens, groupOf(tokens, after, framing), framing) : [],
    times,
    changes,
    pronoun: before.length === 0 && tokens.slice(from, first).some(({ norm }) => framing.pronouns.has(norm)),
  };
}

/** `One of the silos`, `des vaches`. */
const OF = /^(?:of|de|du|des|d')$/u;

/** Plurals whose stem is another word's. */
const IRREGULAR: Readonly<Record<string, string>> = { children: 'child', men: 'man', women: 'woman', people: 'person' };

/** What the token says of the time, as it is written: `lundi`, `1987`, `5 p.m.`; null if nothing. */
function timeAt(tokens: readonly Token[], i: number, { times }: Framing): string | null {
  const { kind, text, norm } = tokens[i]!;
  // `À cinq heures` is a time, `cinq heures` may be how long it took.
  if (norm.startsWith('heure'))
    return LEADS_TO_HOUR.test(tokens[i - 2]?.norm ?? '') ? `${tokens[i - 1]!.norm} ${norm}` : null;
  if (times.has(norm)) return UNIT.test(norm) ? `${tokens[i - 1]?.norm ?? ''} ${norm}` : norm;
  if (kind === 'number') return YEAR.test(text) || tokens[i - 1]?.norm === 'at' ? text : null;
  const bare = plain(norm);
  return WEEKDAYS.has(bare) || MONTHS.has(bare) ? bare : null;
}

/** Hours, which say nothing without their number. */
const UNIT = /^(?:heures?|a\.m\.|p\.m\.|am|pm)$/u;

const LEADS_TO_HOUR = /^(?:à|vers|dès|avant|après)$/u;

function hasPreposition(
  tokens: readonly Token[],
  from: number,
  to: number,
  { prepositions }: Framing,
  butOf = false,
): boolean {
  for (let i = from; i < to; i++)
    if (prepositions.has(tokens[i]!.norm) && !(butOf && OF.test(tokens[i]!.norm))) return true;
  return false;
}

/** What a sentence says of the time. */
export const timesIn = sentenceFact(
  ({ firstToken, lastToken }: Sentence, { tokens, language }: Prose): readonly string[] => {
    const framing = framingOf(language);
    const times: string[] = [];
    for (let i = firstToken; i < lastToken; i++) {
      const time = timeAt(tokens, i, framing);
      if (time !== null) times.push(time);
    }
    return times;
  },
);

/** Numbers, quantities, negations and adverbs are not what a clause is about. */
function isBare(token: Token, language: Language): boolean {
  const words = denialWords(language);
  if (!words) return false;
  const { norm } = token;
  return (
    words.some.has(norm) ||
    words.all.has(norm) ||
    words.nobody.has(norm) ||
    words.never.has(norm) ||
    words.single.has(norm) ||
    words.verbal.has(norm) ||
    words.failures.has(norm) ||
    verbalWords(language)!.auxiliaries.has(norm) ||
    isAdverb(token, language)
  );
}

type Content = readonly (readonly [at: number, term: string])[];

/** The words up to the first preposition: `the driver` of `the driver of the lorry`. */
function groupOf(tokens: readonly Token[], words: Content, { prepositions }: Framing): Content {
  if (words.length === 0) return words;
  let end = words[0]![0] + 1;
  const limit = words.at(-1)![0] + 1;
  while (end < limit && !prepositions.has(tokens[end]!.norm)) end++;
  return words.filter(([at]) => at < end);
}

/** The noun of a group, or all words of a name: `driver`, `Captain Ada Quist`. */
function headsOf(tokens: readonly Token[], group: Content, { headFirst, telling }: Framing): string[] {
  if (group.length === 0) return [];
  const isName = (at: number): boolean => CAPITAL.test(tokens[at]!.text);
  const names = group.filter(([at]) => isName(at)).map(([, term]) => term);
  const ranked = group.filter(([at]) => !telling.has(tokens[at]!.norm));
  const [at, term] = (headFirst ? ranked[0] : ranked.at(-1)) ?? group[0]!;
  return isName(at) || headFirst ? [...new Set([term, ...names])] : [term];
}

/** Does a word before the predicate leave it open: `nearly`, `any`, `fears that`? */
export function isUnsure(tokens: readonly Token[], from: number, at: number, language: Language): boolean {
  const { open } = framingOf(language);
  for (let i = Math.max(0, from - UNSURE); i < at; i++) if (open.has(tokens[i]!.norm)) return true;
  return false;
}

/** Does the word with the next one mean something else? */
export const isApart = (tokens: readonly Token[], at: number, language: Language): boolean =>
  framingOf(language).apart.has(`${tokens[at]!.norm} ${tokens[at + 1]?.norm ?? ''}`);

/** Words before a clause that may lead into it: `fears that`. */
const UNSURE = 2;
