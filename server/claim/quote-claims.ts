import type { Language } from '../article/language';
import { contains, type Span } from '../article/span';
import type { Token } from '../article/token';
import type { QuoteMention, Speaker } from '../extract/mention';
import type { ClaimBase } from './claim';
import { fingerprint } from './fingerprint';
import type { Passages } from './passage';
import { readUtterance, type Utterance } from './utterance';

/** Words that someone is said to have uttered. The span is one run between quotation marks. */
export interface QuoteClaim extends ClaimBase {
  readonly kind: 'quote';
  readonly mention: number;
  readonly language: Language;
  readonly speaker: Speaker | null;
  readonly utterance: Utterance;
}

/** Runs with fewer words are no utterance that could be told from others. */
const FEWEST = 3;

/** Claims of all quoted runs that are utterances: no scare quotes, titles or nicknames. */
export function makeQuoteClaims(passages: Passages): QuoteClaim[] {
  const claims: QuoteClaim[] = [];
  passages.mentions.forEach((quote, mention) => {
    if (quote.kind !== 'quote' || quote.scare) return;
    for (const run of quote.quoted) {
      const claim = claimOf(passages, quote, mention, run);
      if (claim) claims.push(claim);
    }
  });
  return claims;
}

function claimOf(passages: Passages, quote: QuoteMention, mention: number, run: Span): QuoteClaim | null {
  const passage = passages.at(run);
  if (!passage) return null;
  const { block } = passage;
  const { prose } = block;
  const inBlock = { start: run.start - block.start, end: run.end - block.start };
  const tokens = (): readonly Token[] => tokensIn(prose.tokens, inBlock);
  const utterance = readUtterance(tokens, prose.language, block.start, incises(quote, run, tokens(), block.start));
  if (utterance.words.length < FEWEST) return null;
  const value = utterance.words.map(({ key }) => key).join(' ');
  return {
    kind: 'quote',
    start: run.start,
    end: run.end,
    text: passages.article.text.slice(run.start, run.end),
    mention,
    language: prose.language,
    speaker: quote.speaker,
    utterance,
    sentence: passage.sentence,
    topic: passage.topic,
    when: passage.when,
    source: passage.source,
    value,
    fingerprint: fingerprint('quote', value, quote.speaker?.text ?? null),
  };
}

/** `, explique-t-elle,` inside the marks: from its comma to the next, relative to the block. */
function incises(quote: QuoteMention, run: Span, tokens: readonly Token[], shift: number): readonly Span[] {
  const { cue, speaker } = quote;
  if (!cue || !contains(run, cue)) return [];
  const start = Math.min(cue.start, speaker && contains(run, speaker) ? speaker.start : cue.start) - shift;
  const end = Math.max(cue.end, speaker && contains(run, speaker) ? speaker.end : cue.end) - shift;
  let last = end;
  for (const token of tokens) {
    if (token.start < end) continue;
    if (token.kind === 'punctuation') break;
    last = token.end;
  }
  return [{ start, end: last }];
}

function tokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tokens.length && tokens[end]!.end <= span.end) end++;
  return tokens.slice(low, end);
}
