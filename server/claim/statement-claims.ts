import type { Block } from '../article/article';
import type { Axis } from '../language/shapes/states';
import type { ClaimBase } from './claim';
import { fingerprint } from './fingerprint';
import type { Frame } from './frame';
import type { Passages } from './passage';
import { toldStatements, type ToldStatement } from './told-statements';

/** An answer, yes or no, to a question that another article may answer otherwise: open or closed, alive or dead. */
export interface StatementClaim extends ClaimBase {
  readonly kind: 'statement';
  readonly axis: Axis;
  readonly holds: boolean;
  readonly denied: boolean;
  readonly universal: boolean;
  readonly quantity: 'all' | 'some' | null;
  /** Content terms of the clause, the predicate's own left out: what it is said of. */
  readonly subject: readonly string[];
  /** Is it told of a time before the one that the article is at (`avait été fermé`)? */
  readonly looksBack: boolean;
  /** Content terms of the sentences before, where a pronoun or a general noun stands for the subject; else none. */
  readonly context: readonly string[];
  readonly frame: Frame;
}

/** Claims that a thing is, or is not, in one of two opposed states. */
export function makeStatementClaims(passages: Passages): StatementClaim[] {
  const claims: StatementClaim[] = [];
  for (const block of passages.article.blocks) {
    if (block.prose.kind === 'furniture' || block.prose.kind === 'byline') continue;
    for (const sentence of block.prose.sentences) {
      for (const told of toldStatements(sentence, block.prose)) {
        const claim = claimOf(passages, block, told);
        if (claim) claims.push(claim);
      }
    }
  }
  return claims;
}

function claimOf(passages: Passages, block: Block, told: ToldStatement): StatementClaim | null {
  const { axis, holds, denied, universal, quantity, subject, looksBack, context, frame } = told;
  const span = { start: block.start + told.span.start, end: block.start + told.span.end };
  const passage = passages.at(span);
  if (!passage) return null;
  return {
    kind: 'statement',
    start: span.start,
    end: span.end,
    text: passages.article.text.slice(span.start, span.end),
    mention: null,
    axis,
    holds,
    denied,
    universal,
    quantity,
    subject,
    looksBack,
    context,
    frame,
    sentence: passage.sentence,
    topic: passage.topic,
    when: passage.when.timex === null ? passages.lastDay(span) : passage.when,
    source: passage.source,
    value: `${axis} ${holds ? 'yes' : 'no'}`,
    fingerprint: fingerprint('statement', axis, String(holds), ...subject),
  };
}
