import { readArticle } from '../../../../server/article/read';
import type { Language } from '../../../../server/article/language';
import { type Stated, statedFigures } from '../../../../server/compare/totals/enumeration';
import { figureTotal } from '../../../../server/compare/figure-total';
import { extract } from '../../../../server/extract/extract';

/** What the rule finds in one article: for each finding the total and its parts as written, `27 | 14 | 9`. */
export function totals(text: string, language: Language, name = 'a.md'): string[] {
  const article = readArticle(name, text, { language });
  return figureTotal
    .check(name, { article, mentions: extract(article), claims: [] })
    .map(({ places }) => places.map(({ start, end }) => text.slice(start, end)).join(' | '));
}

/** The sentences of a text that have figures. */
export function stated(text: string, language: Language): Stated[] {
  const article = readArticle('a.txt', text, { language });
  return statedFigures({ article, mentions: extract(article), claims: [] });
}
