import type { Block } from '../article/article';
import type { Language } from '../article/language';
import type { Sentence } from '../article/prose';
import type { Span } from '../article/span';
import type { Token } from '../article/token';
import { isStandIn } from '../language/stand-ins';
import { stateLexicon, type Axis, type StateLexicon } from '../language/states';
import { stem } from '../language/stem';
import { contentTerms, isStopWord } from '../language/terms';
import type { ClaimBase } from './claim';
import { fingerprint } from './fingerprint';
import type { Passages } from './passage';
import { toldDetails } from './told-details';
import { clauseOf, isOpen, statesAt, type ToldState } from './told-state';

/** An answer, yes or no, to a question that another article may answer otherwise: open or closed, alive or dead. */
export interface StatementClaim extends ClaimBase {
  readonly kind: 'statement';
  readonly axis: Axis;
  readonly holds: boolean;
  /** Which act, on the axis `act`; else empty. */
  readonly act: string;
  /** Content terms of the clause, the predicate's own left out: what it is said of. */
  readonly subject: readonly string[];
  /** Is it told of a time before the one that the article is at (`avait été fermé`)? */
  readonly looksBack: boolean;
  /** Content terms of the sentences before, where a pronoun or a general noun stands for the subject; else none. */
  readonly context: readonly string[];
}

/** A clause with fewer content words (`Il n’avait pas été fermé`) takes its subject from the sentence, and the one before it. */
const ENOUGH = 2;
/** Sentences before a stand-in in which the thing itself is looked for. */
const BEFORE = 2;

/** Claims that a thing is, or is not, in one of two opposed states. Questions, wishes and conditions assert nothing. */
export function makeStatementClaims(passages: Passages): StatementClaim[] {
  const claims: StatementClaim[] = [];
  for (const block of passages.article.blocks) {
    if (block.prose.kind === 'furniture' || block.prose.kind === 'byline') continue;
    block.prose.sentences.forEach((sentence, place) => addClaims(passages, block, sentence, place, claims));
  }
  return claims;
}

function addClaims(
  passages: Passages,
  block: Block,
  sentence: Sentence,
  place: number,
  claims: StatementClaim[],
): void {
  const { tokens, language } = block.prose;
  if (tokens[sentence.lastToken - 1]?.text === '?') return;
  const lexicon = stateLexicon(language);
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    let longest = 1;
    for (const state of statesAt(tokens, i, lexicon, language)) {
      if (state.axis === 'guilty' && isOfCharge(tokens, sentence, i, language)) continue;
      const claim = claimOf(passages, block, sentence, place, i, state);
      if (claim) claims.push(claim);
      longest = Math.max(longest, state.words);
    }
    i += longest - 1;
  }
}

function claimOf(
  passages: Passages,
  block: Block,
  sentence: Sentence,
  place: number,
  at: number,
  state: ToldState,
): StatementClaim | null {
  const { tokens, language } = block.prose;
  const lexicon = stateLexicon(language);
  const last = at + state.words - 1;
  const [start, to] = clauseOf(tokens, at, sentence, lexicon);
  const from = ledBy(tokens, start, at, sentence, language) ? clauseOf(tokens, start - 2, sentence, lexicon)[0] : start;
  if (isOpen(tokens, from, to, sentence, lexicon, [at, last + 1])) return null;
  const clause = tokens.slice(from, to);
  const denied = !state.noMore && isDenied(tokens, from, to, at, lexicon);
  if (denied && state.onlyAffirmed) return null;
  const own = new Set<string>();
  for (let i = at; i <= last; i++) own.add(stem(tokens[i]!.norm, language));
  const clear = without(own, clause, language);
  const subject = clear.length < ENOUGH ? termsFrom(block, place, 1, own) : clear;
  if (subject.length === 0) return null;
  const span = state.noMore ? spanFrom(block, tokens, at, to) : spanOf(block, tokens, from, to, at);
  const passage = passages.at(span);
  if (!passage) return null;
  const { axis, holds } = settle(state.axis, state.yes !== denied, subject);
  const standsIn = tokens.slice(from, at).some(({ norm }) => isStandIn(norm, language)) || clear.length < ENOUGH;
  return {
    kind: 'statement',
    ...span,
    text: passages.article.text.slice(span.start, span.end),
    mention: null,
    axis,
    holds,
    act: state.act,
    subject,
    looksBack: clause.some(({ norm }) => lexicon.lookingBack.has(norm)),
    context: standsIn ? termsFrom(block, place, BEFORE, own) : [],
    sentence: passage.sentence,
    topic: passage.topic,
    when: passage.when.timex === null ? passages.lastDay(span) : passage.when,
    source: passage.source,
    value: `${axis} ${state.act}${state.act && ' '}${holds ? 'yes' : 'no'}`,
    fingerprint: fingerprint('statement', axis + state.act, String(holds), ...subject),
  };
}

/** Does the clause deny the predicate at `at`: by a negation, or by a word before it that says it failed? */
function isDenied(
  tokens: readonly Token[],
  from: number,
  to: number,
  at: number,
  { negations, failures }: StateLexicon,
): boolean {
  for (let i = from; i < to; i++) {
    if (i === at) continue;
    const { norm } = tokens[i]!;
    if (negations.has(norm) || (i < at && failures.has(norm))) return true;
  }
  return false;
}

/** Is it a plea, or the verdict on a charge that is named? Those are details (`detail-claims.ts`), one for each charge. */
const isOfCharge = (tokens: readonly Token[], sentence: Sentence, i: number, language: Language): boolean =>
  toldDetails(tokens, sentence, language).details.some(
    ({ role, from, to }) => (role === 'verdict' || role === 'plea') && from <= i && i < to,
  );

/** Words at most before a predicate that is set off by a comma from what it is said of: `le pont, resté fermé`. */
const SET_OFF = 2;

const ledBy = (
  tokens: readonly Token[],
  start: number,
  at: number,
  { firstToken }: Sentence,
  language: Language,
): boolean =>
  at - start < SET_OFF &&
  start - 2 >= firstToken &&
  tokens[start - 1]!.text === ',' &&
  tokens[start - 2]!.kind === 'word' &&
  !tokens.slice(start, at).some(({ norm }) => isStopWord(norm, language));

/** Content terms of the tokens, those of the predicate's own stem left out. */
const without = (own: ReadonlySet<string>, tokens: readonly Token[], language: Language): string[] =>
  contentTerms(
    tokens.filter(({ norm }) => !own.has(stem(norm, language))),
    language,
  );

/** Content terms of the sentence and so many before it in the block, the predicate's own left out. */
function termsFrom({ prose }: Block, place: number, before: number, own: ReadonlySet<string>): string[] {
  const { sentences, tokens, language } = prose;
  const first = sentences[Math.max(0, place - before)]!.firstToken;
  return without(own, tokens.slice(first, sentences[place]!.lastToken), language);
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
function spanFrom({ start, prose }: Block, tokens: readonly Token[], i: number, to: number): Span {
  let last = to - 1;
  while (last > i && isStopWord(tokens[last]!.norm, prose.language)) last--;
  return { start: start + tokens[i]!.start, end: start + tokens[last]!.end };
}

/** The words shown: the predicate with the negation before it, from the first word of the clause that is not grammar. */
function spanOf(block: Block, tokens: readonly Token[], from: number, to: number, i: number): Span {
  const first = Math.max(from, i - 4);
  const last = Math.min(to, i + 5) - 1;
  return { start: block.start + tokens[first]!.start, end: block.start + tokens[last]!.end };
}
