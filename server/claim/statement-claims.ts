import type { Block } from '../article/article';
import type { Sentence } from '../article/prose';
import type { Token } from '../article/token';
import { stem } from '../language/stem';
import { stateLexicon, type Axis, type StateLexicon } from '../language/states';
import { contentTerms, isStopWord } from '../language/terms';
import type { ClaimBase } from './claim';
import { fingerprint } from './fingerprint';
import type { Passages } from './passage';

/** An answer, yes or no, to a question that another article may answer otherwise: open or closed, alive or dead. */
export interface StatementClaim extends ClaimBase {
  readonly kind: 'statement';
  readonly axis: Axis;
  readonly holds: boolean;
  /** Content terms of the clause, the predicate's own left out: what it is said of. */
  readonly subject: readonly string[];
}

/** Words to each side of the predicate that belong to its clause. */
const REACH = 8;
/** A clause with fewer content words (`Il n’avait pas été fermé`) takes its subject from the sentence, and the one before it. */
const ENOUGH = 2;
const CLAUSE_END = new Set([',', ';', ':', '.', '!', '?', '…', '«', '»', '“', '”', '(', ')', '—', '–']);
const SUBORDINATORS = new Set(['que', "qu'", 'that', 'dass', 'che', 'dat']);

/** Claims that a thing is, or is not, in one of two opposed states. Questions, wishes and conditions assert nothing. */
export function makeStatementClaims(passages: Passages): StatementClaim[] {
  return passages.article.blocks
    .filter(({ prose }) => prose.kind !== 'furniture' && prose.kind !== 'byline')
    .flatMap((block) => block.prose.sentences.flatMap((sentence) => claimsOf(passages, block, sentence)));
}

function claimsOf(passages: Passages, block: Block, sentence: Sentence): StatementClaim[] {
  const { tokens, language } = block.prose;
  if (tokens[sentence.lastToken - 1]?.text === '?') return [];
  const lexicon = stateLexicon(language);
  const claims: StatementClaim[] = [];
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const state = stateAt(tokens, i, lexicon, language);
    if (!state) continue;
    const at = i;
    i += state.words - 1;
    const [from, to] = clauseAround(tokens, at, sentence, lexicon);
    const clause = tokens.slice(from, to);
    if (isOpen(tokens, from, to, sentence, lexicon)) continue;
    const denied = !state.noMore && clause.filter((token) => lexicon.negations.has(token.norm)).length > 0;
    const own = stem(tokens[at]!.norm, language);
    const subject = contentTerms(
      clause.filter((token) => !lexicon.words.has(stem(token.norm, language)) || stem(token.norm, language) !== own),
      language,
    );
    const wider = subject.length < ENOUGH ? termsAround(block, sentence, own) : subject;
    if (wider.length === 0) continue;
    const span = state.noMore ? spanFrom(block, tokens, at, to) : spanOf(block, tokens, from, to, at);
    const passage = passages.at(span);
    if (!passage) continue;
    const { axis, holds } = settle(state.axis, state.yes !== denied, wider);
    claims.push({
      kind: 'statement',
      ...span,
      text: passages.article.text.slice(span.start, span.end),
      mention: null,
      axis,
      holds,
      subject: wider,
      sentence: passage.sentence,
      topic: passage.topic,
      when: passage.when.timex === null ? passages.lastDay(span) : passage.when,
      source: passage.source,
      value: `${axis} ${holds ? 'yes' : 'no'}`,
      fingerprint: fingerprint('statement', axis, String(holds), ...wider),
    });
  }
  return claims;
}

/** Is the clause a condition, a wish or a fear: by its own words, or by those that lead into it (`demandent que`)? */
function isOpen(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: Sentence,
  lexicon: StateLexicon,
): boolean {
  const led = SUBORDINATORS.has(tokens[from - 1]?.norm ?? '');
  const first = led ? Math.max(sentence.firstToken, from - 1 - REACH) : from;
  return tokens.slice(first, to).some((token) => lexicon.hypothetical.has(token.norm));
}

/** Content terms of the sentence and the one before it in the block, the predicate's own left out. */
function termsAround({ prose }: Block, sentence: Sentence, own: string): string[] {
  const before = prose.sentences[prose.sentences.indexOf(sentence) - 1];
  const tokens = prose.tokens.slice((before ?? sentence).firstToken, sentence.lastToken);
  return contentTerms(
    tokens.filter((token) => stem(token.norm, prose.language) !== own),
    prose.language,
  );
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

/** The state that the word at `i` gives, or the phrase that begins there (`il n’y a plus de`). */
function stateAt(tokens: readonly Token[], i: number, lexicon: StateLexicon, language: Block['prose']['language']) {
  for (const phrase of lexicon.noMore) {
    if (phrase.every((word, k) => tokens[i + k]?.norm === word))
      return { axis: 'going-on' as const, yes: false, noMore: true, words: phrase.length };
  }
  const token = tokens[i]!;
  if (token.kind !== 'word' || isStopWord(token.norm, language) || lexicon.others.has(token.norm)) return null;
  if (/^\p{Lu}/u.test(token.text) && i > 0) return null;
  const state = lexicon.words.get(stem(token.norm, language));
  return state ? { ...state, noMore: false, words: 1 } : null;
}

/** Token range of the clause of the predicate: to the next mark or conjunction, and no further than `REACH` words. */
function clauseAround(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  lexicon: StateLexicon,
): [number, number] {
  let from = i;
  for (let words = 0; from > sentence.firstToken && words < REACH; words++) {
    const before = tokens[from - 1]!;
    if (CLAUSE_END.has(before.text) || lexicon.conjunctions.has(before.norm)) break;
    from--;
  }
  let to = i + 1;
  for (let words = 0; to < sentence.lastToken && words < REACH; words++) {
    const next = tokens[to]!;
    if (CLAUSE_END.has(next.text) || lexicon.conjunctions.has(next.norm)) break;
    to++;
  }
  return [from, to];
}

/** The words shown of `il n’y a plus de feu dans la pinède`: from the phrase on, to the last word of content. */
function spanFrom({ start, prose }: Block, tokens: readonly Token[], i: number, to: number) {
  let last = to - 1;
  while (last > i && isStopWord(tokens[last]!.norm, prose.language)) last--;
  return { start: start + tokens[i]!.start, end: start + tokens[last]!.end };
}

/** The words shown: the predicate with the negation before it, from the first word of the clause that is not grammar. */
function spanOf(block: Block, tokens: readonly Token[], from: number, to: number, i: number) {
  const first = Math.max(from, i - 4);
  const last = Math.min(to, i + 5) - 1;
  return { start: block.start + tokens[first]!.start, end: block.start + tokens[last]!.end };
}
