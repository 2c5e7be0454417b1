import type { Article } from '../article/article';
import { bySpan } from '../article/span';
import type { Mention } from '../extract/mention';
import type { Claim } from './claims';
import { makeAgeClaims } from './age-claims';
import { makeClauseClaims } from './clause-claims';
import { makeDateClaims } from './date-claims';
import { makeDetailClaims } from './detail-claims';
import { makeFigureClaims } from './figure-claims';
import { makeMemberClaims } from './member-claims';
import { makeNameClaims } from './name-claims';
import { Passages } from './passage';
import { makePlaceClaims } from './place-claims';
import { makeLocatedClaims } from './places/located-claims';
import { makeSlotClaims } from './places/slot-claims';
import { makeQuoteClaims } from './quote-claims';
import type { ArticleReading } from './reading';
import { makeStatementClaims } from './statement-claims';

const MAKERS: readonly ((passages: Passages) => readonly Claim[])[] = [
  makeFigureClaims,
  makeDateClaims,
  makePlaceClaims,
  makeSlotClaims,
  makeLocatedClaims,
  makeQuoteClaims,
  makeStatementClaims,
  makeClauseClaims,
  makeDetailClaims,
  makeMemberClaims,
  makeAgeClaims,
  makeNameClaims,
];

/** Everything that the article's mentions assert, by span. Page furniture asserts nothing. */
function makeClaims(article: Article, mentions: readonly Mention[]): readonly Claim[] {
  const passages = new Passages(article, mentions);
  return MAKERS.flatMap((make) => make(passages)).sort(bySpan);
}

/** The whole reading of an article from its mentions. */
export const readingOf = (article: Article, mentions: readonly Mention[]): ArticleReading => ({
  article,
  mentions,
  claims: makeClaims(article, mentions),
});
