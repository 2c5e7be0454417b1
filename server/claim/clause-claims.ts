import type { Block } from '../article/article';
import type { Sentence } from '../article/prose';
import { contrariesOf } from '../language/outcomes';
import type { ClaimBase } from './claim';
import { fingerprint } from './fingerprint';
import type { Passages } from './passage';
import { toldClauses, type ToldClause } from './told-clauses';

/** That something happened or is so, or that it did not: a predicate whose meaning is known, and what it is said of. */
export interface ClauseClaim extends ClaimBase, Omit<ToldClause, 'span'> {
  readonly kind: 'clause';
  /** How often the article affirms the first of the meanings, of all its clauses. */
  readonly times: number;
}

/** About 1,700 words: a longer page tells of many things. */
const ONE_EVENT = 10_000;
/** Clauses that affirm one thing: the first ones are compared. */
const AFFIRMED = 3;

/** Claims of the clauses whose predicates have a meaning: all that deny, and the first few that affirm each thing. */
export function makeClauseClaims(passages: Passages): ClauseClaim[] {
  if (passages.article.text.length > ONE_EVENT) return [];
  const told: { readonly block: Block; readonly sentence: Sentence; readonly clause: ToldClause }[] = [];
  const times = new Map<string, number>();
  for (const block of passages.article.blocks) {
    if (block.prose.kind === 'furniture' || block.prose.kind === 'byline') continue;
    for (const sentence of block.prose.sentences)
      for (const clause of toldClauses(sentence, block.prose)) {
        told.push({ block, sentence, clause });
        if (!clause.denial) times.set(clause.meanings[0]!, (times.get(clause.meanings[0]!) ?? 0) + 1);
      }
  }
  const claimed = new Map<string, number>();
  const claims: ClauseClaim[] = [];
  const said = new Set<string>();
  for (const { block, sentence, clause } of told) {
    const first = clause.meanings[0]!;
    // What a sentence says twice (`took the stand and told the jury`) it claims once.
    const once = `${block.start + sentence.start} ${first} ${clause.denial ? 'no' : 'yes'}`;
    if (said.has(once)) continue;
    said.add(once);
    if (!clause.denial) {
      const already = claimed.get(first) ?? 0;
      if (already === AFFIRMED) continue;
      claimed.set(first, already + 1);
    }
    const claim = claimOf(passages, block, clause, times.get(first) ?? 0);
    if (claim) claims.push(claim);
  }
  return claims;
}

function claimOf(passages: Passages, block: Block, clause: ToldClause, times: number): ClauseClaim | null {
  const { span: inBlock, ...told } = clause;
  const span = { start: block.start + inBlock.start, end: block.start + inBlock.end };
  const passage = passages.at(span);
  if (!passage) return null;
  const { meanings, denial, subject } = told;
  return {
    kind: 'clause',
    ...span,
    text: passages.article.text.slice(span.start, span.end),
    mention: null,
    ...told,
    times,
    sentence: passage.sentence,
    topic: passage.topic,
    when: passage.when,
    source: passage.source,
    value: `${meanings.join(' ')} ${denial ? 'no' : 'yes'}`,
    fingerprint: fingerprint('clause', meanings.join(), String(denial === null), ...subject),
  };
}

/** Pairs of meanings that exclude each other, by one name each: of those that the claim may have. */
export const contraryPairs = ({ meanings }: Pick<ClauseClaim, 'meanings'>): readonly string[] =>
  meanings.flatMap((id) => [...contrariesOf(id)].map((other) => (id < other ? `${id} ${other}` : `${other} ${id}`)));
