import type { Language } from '../article/language';
import type { Prose, Sentence } from '../article/prose';
import { sentenceFact } from '../article/prose-fact';
import type { Span } from '../article/span';
import type { Token } from '../article/token';
import { denialWords, type Denials } from '../language/denials';
import { findAssertions } from '../language/outcomes';
import type { FoundMeaning } from '../language/thesaurus';
import { stateLexicon } from '../language/states';
import { isSince } from '../language/since';
import { stem } from '../language/stem';
import { contentTerms, isStopWord } from '../language/terms';
import { isStandIn } from '../language/stand-ins';
import { denialsIn, type Denial } from './denied';
import { frameOf, isApart, isUnsure, timesIn, type Frame } from './frame';
import { isClauseEnd, isOpen } from './told-state';
import { isVerbal } from './verbal';

/** What one predicate of a sentence affirms or denies: the part of a clause claim that depends on nothing outside its block. */
export interface ToldClause {
  /** The words shown, in the block. */
  readonly span: Span;
  /** Ids of the meanings that the predicate may have. */
  readonly meanings: readonly string[];
  /** How it is denied; null if it is affirmed. */
  readonly denial: Denial | null;
  /** Is it said of all there are, or of some only? */
  readonly quantity: 'all' | 'some' | null;
  /** Is it still to come? */
  readonly future: boolean;
  /** Content terms of the clause, the predicate's own left out. */
  readonly subject: readonly string[];
  /** Does a pronoun or a general noun stand for the subject? */
  readonly standsIn: boolean;
  /** Is it told of a time before the one that the article is at (`had been closed`)? */
  readonly looksBack: boolean;
  /** Is it told of all the time from some day on (`since July`)? */
  readonly since: boolean;
  /** What stands around the predicate. */
  readonly frame: Frame;
}

/** Words to each side of the predicate that belong to its clause. */
const BEFORE = 14;
const AFTER = 9;
/** Words shown of a clause. */
const SHOWN = 5;

/** The clauses of a sentence whose predicates have a meaning, left to right. Questions, wishes and conditions assert nothing. */
export const toldClauses = sentenceFact(readClauses);

const NONE: readonly ToldClause[] = [];

function readClauses(sentence: Sentence, prose: Prose): readonly ToldClause[] {
  const { tokens, language } = prose;
  const words = denialWords(language);
  if (!words || tokens[sentence.lastToken - 1]?.text === '?') return NONE;
  const { firstToken, lastToken } = sentence;
  const found = findAssertions(tokens.slice(firstToken, lastToken), language).map(
    ({ meanings, first, last }): FoundMeaning => ({ meanings, first: first + firstToken, last: last + firstToken }),
  );
  if (found.length === 0) return NONE;
  const lexicon = stateLexicon(language);
  const isVerb = ({ meanings, first, last }: FoundMeaning): boolean => {
    const [from] = bounds(tokens, first, last, sentence, lexicon.conjunctions);
    return isVerbal(tokens, first, last, from, meanings[0]!.aspect, language);
  };
  const denials = denialsIn(tokens, sentence, found, isVerb, language);
  const told: ToldClause[] = [];
  for (const each of found) {
    const { meanings, first, last } = each;
    const [from, to] = bounds(tokens, first, last, sentence, lexicon.conjunctions);
    // What follows a predicate leaves another open: `left before the …`.
    if (isOpen(tokens, from, last + 1, sentence, lexicon, [first, last + 1])) continue;
    const denial = denials.get(first) ?? null;
    if (denial?.void || isApart(tokens, last, language) || (!denial && isUnsure(tokens, from, first, language)))
      continue;
    if (!denial && !isVerb(each)) continue;
    const clause = tokens.slice(from, to);
    const own = new Set(tokens.slice(first, last + 1).map(({ norm }) => stem(norm, language)));
    told.push({
      span: spanOf(tokens, denial ? Math.max(from, Math.min(denial.at, first)) : first, from, to, last, language),
      meanings: meanings.map(({ id }) => id),
      denial,
      quantity: has(clause, words.all) ? 'all' : isSome(tokens, from, first, words) ? 'some' : null,
      future:
        has(tokens.slice(from, first), words.future) || clause.some(({ norm }) => language === 'fr' && isFuture(norm)),
      subject: contentTerms(
        clause.filter(
          ({ norm }) =>
            !own.has(stem(norm, language)) &&
            !words.verbal.has(norm) &&
            !words.never.has(norm) &&
            !words.nobody.has(norm),
        ),
        language,
      ),
      standsIn: tokens.slice(from, first).some(({ norm }) => isStandIn(norm, language)),
      looksBack: clause.some(({ norm }) => lexicon.lookingBack.has(norm)),
      since: clause.some(({ norm }) => isSince(norm, language)),
      frame: frameOf(tokens, [from, to], [first, last], own, timesIn(sentence, prose), language),
    });
  }
  return told;
}

/** `three men`, but not `the three men`. */
export function isSome(tokens: readonly Token[], from: number, to: number, { some, definite }: Denials): boolean {
  for (let i = from; i < to; i++)
    if ((some.has(tokens[i]!.norm) || tokens[i]!.kind === 'number') && !definite.has(tokens[i - 1]?.norm ?? ''))
      return true;
  return false;
}

const has = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
  tokens.some(({ norm }, i) => words.has(norm) || words.has(`${norm} ${tokens[i + 1]?.norm ?? ''}`));

/** French auxiliaries and verbs of the future: `sera`, `fermeront`. */
const isFuture = (norm: string): boolean =>
  /^(?:sera|seront|aura|auront|ira|iront|.{2,}(?:er|ir)(?:a|ont))$/u.test(norm);

/** Token range of the clause of the predicate: to the next mark or conjunction. */
function bounds(
  tokens: readonly Token[],
  first: number,
  last: number,
  { firstToken, lastToken }: Sentence,
  conjunctions: ReadonlySet<string>,
): [from: number, to: number] {
  const ends = (token: Token): boolean => isClauseEnd(token) || conjunctions.has(token.norm);
  let from = first;
  while (from > firstToken && first - from < BEFORE && !ends(tokens[from - 1]!)) from--;
  let to = last + 1;
  while (to < lastToken && to - last - 1 < AFTER && !ends(tokens[to]!)) to++;
  return [from, to];
}

/** The words shown: the predicate, with what denies it, to a word of content. */
function spanOf(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  last: number,
  language: Language,
): Span {
  let first = at;
  while (first > from && at - first < SHOWN - 2 && isStopWord(tokens[first - 1]!.norm, language)) first--;
  let end = Math.min(to, last + 1 + SHOWN);
  while (end - 1 > last && isStopWord(tokens[end - 1]!.norm, language)) end--;
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}
