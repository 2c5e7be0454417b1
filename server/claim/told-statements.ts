import type { Language } from '../article/language';
import type { Prose, Sentence } from '../article/prose';
import { sentenceFact } from '../article/prose-fact';
import type { Span } from '../article/span';
import type { Token } from '../article/token';
import { denialWords, type Denials } from '../language/denials';
import { isStandIn } from '../language/stand-ins';
import { stateLexicon, type StateLexicon } from '../language/states';
import { type Axis } from '../language/shapes/states';
import { stem } from '../language/stem';
import { contentTerms, isStopWord } from '../language/terms';
import { clauseStart } from './clause-start';
import { frameOf, isUnsure, timesIn, type Frame } from './frame';
import { firstAtOrAfter } from './runs';
import { toldDetails } from './told-details';
import { isSome } from './told-clauses';
import { clauseOf, isOpen, statesAt, type ToldState } from './told-state';

/** What a sentence answers by itself: the part of a statement claim that depends on nothing outside its block. */
export interface ToldStatement {
  /** The words shown, in the block. */
  readonly span: Span;
  readonly axis: Axis;
  readonly holds: boolean;
  /** Is the predicate denied? */
  readonly denied: boolean;
  /** Is it denied of nobody, or of no such thing? */
  readonly universal: boolean;
  /** Is it said of all there are, or of some only? */
  readonly quantity: 'all' | 'some' | null;
  readonly subject: readonly string[];
  readonly looksBack: boolean;
  readonly context: readonly string[];
  /** What stands around the predicate. */
  readonly frame: Frame;
}

/** A clause with fewer content words (`Il n’avait pas été fermé`) takes its subject from the sentence, and the one before it. */
const ENOUGH = 2;
/** Sentences before a stand-in in which the thing itself is looked for. */
const BEFORE = 2;

/** The statements of a sentence, left to right. Questions, wishes and conditions assert nothing. */
export const toldStatements = sentenceFact(readStatements);

function readStatements(sentence: Sentence, prose: Prose): ToldStatement[] {
  const { tokens, language } = prose;
  const told: ToldStatement[] = [];
  if (tokens[sentence.lastToken - 1]?.text === '?') return told;
  const lexicon = stateLexicon(language);
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    let longest = 1;
    for (const state of statesAt(tokens, i, lexicon, language)) {
      if (state.axis === 'guilty' && isOfCharge(prose, sentence, i)) continue;
      const statement = statementOf(prose, sentence, i, state);
      if (statement) told.push(statement);
      longest = Math.max(longest, state.words);
    }
    i += longest - 1;
  }
  return told;
}

function statementOf(prose: Prose, sentence: Sentence, at: number, state: ToldState): ToldStatement | null {
  const { tokens, language } = prose;
  const lexicon = stateLexicon(language);
  const last = at + state.words - 1;
  const [start, to] = clauseOf(tokens, at, sentence, lexicon);
  const { from, shown } = clauseStart(tokens, start, at, sentence, lexicon, language);
  if (isOpen(tokens, from, to, sentence, lexicon, [at, last + 1])) return null;
  const clause = tokens.slice(from, to);
  const denied = !state.noMore && isDenied(tokens, from, to, at, lexicon, denialWords(language));
  if (denied ? state.onlyAffirmed : isUnsure(tokens, from, at, language)) return null;
  if (isOfSome(tokens, from, to, lexicon, language)) return null;
  const own = new Set<string>();
  for (let i = at; i <= last; i++) own.add(stem(tokens[i]!.norm, language));
  const clear = without(own, clause, language);
  const subject = clear.length < ENOUGH ? termsFrom(prose, sentence, 1, own) : clear;
  if (subject.length === 0) return null;
  const frame = frameOf(tokens, [from, to], [at, last], own, timesIn(sentence, prose), language);
  const standsIn = tokens.slice(from, at).some(({ norm }) => isStandIn(norm, language)) || clear.length < ENOUGH;
  return {
    span: state.noMore ? spanFrom(prose, at, to) : spanOf(prose, shown, to, at),
    ...settle(state.axis, state.yes !== denied, subject),
    denied: denied || state.noMore,
    quantity: quantityOf(tokens, from, at, language),
    universal: denied && isUniversal(tokens, from, to, language),
    subject,
    looksBack: clause.some(({ norm }) => lexicon.lookingBack.has(norm)),
    context: standsIn ? termsFrom(prose, sentence, BEFORE, own) : [],
    frame: state.noMore
      ? { ...frame, heads: frame.rest.slice(0, 1), rest: frame.rest.slice(1), pronoun: false }
      : frame,
  };
}

/** `refused to`, `barred from`; not `refused treatment after he was hurt`. */
const LEADS: ReadonlySet<string> = new Set("to from de d' à zu di a te om".split(' '));

function quantityOf(tokens: readonly Token[], from: number, at: number, language: Language): 'all' | 'some' | null {
  const words = denialWords(language);
  if (!words) return null;
  for (let i = from; i < at; i++) if (words.all.has(tokens[i]!.norm)) return 'all';
  return isSome(tokens, from, at, words) ? 'some' : null;
}

/** `nobody`, `aucun`, `not one`. */
function isUniversal(tokens: readonly Token[], from: number, to: number, language: Language): boolean {
  const words = denialWords(language);
  for (let i = from; words && i < to; i++) {
    const { norm } = tokens[i]!;
    if (words.nobody.has(norm) || words.never.has(norm) || norm === 'no') return true;
    if ((norm === 'not' || norm === 'pas') && ONE.has(tokens[i + 1]?.norm ?? '')) return true;
  }
  return false;
}

const ONE: ReadonlySet<string> = new Set(['one', 'un', 'une']);

/** Is it denied of all only, or for now, so that it may be so all the same: `were not all present`, `not immediately`? */
function isOfSome(
  tokens: readonly Token[],
  from: number,
  to: number,
  { negations }: StateLexicon,
  language: Language,
): boolean {
  const words = denialWords(language);
  for (let i = from; words && i < to - 1; i++) {
    const next = tokens[i + 1]!.norm;
    if (negations.has(tokens[i]!.norm) && (words.all.has(next) || words.lifts.has(next)) && !words.affirms.has(next))
      return true;
  }
  return false;
}

/** Does the clause deny the predicate at `at`: by a negation, or by a word before it that says it failed? */
function isDenied(
  tokens: readonly Token[],
  from: number,
  to: number,
  at: number,
  { negations, failures }: StateLexicon,
  words: Denials | null,
): boolean {
  for (let i = from; i < to; i++) {
    if (i === at) continue;
    const { norm } = tokens[i]!;
    // `not only` denies nothing, nor does `not immediately`: `isOfSome`.
    if (
      (negations.has(norm) && !words?.lifts.has(tokens[i + 1]?.norm ?? '')) ||
      (i < at && failures.has(norm) && LEADS.has(tokens[i + 1]?.norm ?? ''))
    )
      return true;
  }
  return false;
}

/** Is it a plea, or the verdict on a charge that is named? Those are details (`detail-claims.ts`), one for each charge. */
const isOfCharge = (prose: Prose, sentence: Sentence, i: number): boolean =>
  toldDetails(sentence, prose).details.some(
    ({ role, from, to }) => (role === 'verdict' || role === 'plea') && from <= i && i < to,
  );

/** Content terms of the tokens, those of the predicate's own stem left out. */
const without = (own: ReadonlySet<string>, tokens: readonly Token[], language: Language): string[] =>
  contentTerms(
    tokens.filter(({ norm }) => !own.has(stem(norm, language))),
    language,
  );

/** Content terms of the sentence and so many before it in the block, the predicate's own left out. */
function termsFrom(
  { sentences, tokens, language }: Prose,
  { firstToken, lastToken }: Sentence,
  before: number,
  own: ReadonlySet<string>,
): string[] {
  const place = firstAtOrAfter(sentences, tokens[firstToken]!.start);
  const first = sentences[Math.max(0, place - before)]!.firstToken;
  return without(own, tokens.slice(first, lastToken), language);
}

/** What is begun, or not: `demolition has begun` answers whether a thing is demolished. */
const BEGUN: Readonly<Record<string, { readonly axis: Axis; readonly yes: boolean }>> = {
  '#demolition': { axis: 'demolished', yes: true },
  '#closing': { axis: 'open', yes: false },
  '#opening': { axis: 'open', yes: true },
  '#sale': { axis: 'sold', yes: true },
};

function settle(axis: Axis, holds: boolean, subject: readonly string[]): { axis: Axis; holds: boolean } {
  const of = axis === 'begun' ? subject.map((term) => BEGUN[term]).find((state) => state !== undefined) : undefined;
  return of ? { axis: of.axis, holds: of.yes === holds } : { axis, holds };
}

/** The words shown of `il n’y a plus de feu dans la pinède`: from the phrase on, to the last word of content. */
function spanFrom({ tokens, language }: Prose, i: number, to: number): Span {
  let last = to - 1;
  while (last > i && isStopWord(tokens[last]!.norm, language)) last--;
  return { start: tokens[i]!.start, end: tokens[last]!.end };
}

/** The words shown: the predicate with the negation before it, from the first word of the clause that is not grammar. */
function spanOf({ tokens }: Prose, from: number, to: number, i: number): Span {
  const first = Math.max(from, i - 4);
  const last = Math.min(to, i + 5) - 1;
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
