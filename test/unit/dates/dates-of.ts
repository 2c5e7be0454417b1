import { readArticle } from '../../../server/article/read';
import type { Language } from '../../../server/article/language';
import { findDates } from '../../../server/extract/dates/find-dates';
import { refineDates } from '../../../server/extract/dates/refine-dates';
import type { DateMention } from '../../../server/extract/mention';
import { shift } from '../../../server/extract/shift';

export interface Asked {
  readonly language?: Language;
  readonly published?: string;
}

/** The dates of a text, read as the file of an article. */
export function datesOf(text: string, { language = 'fr', published }: Asked = {}): readonly DateMention[] {
  const article = readArticle('file:///a.txt', text, { language, published: published ?? null });
  const found = article.blocks.flatMap(({ prose, start }) =>
    findDates(prose, { published: article.metadata.published }).map((mention) => shift(mention, start)),
  );
  return refineDates(article, found);
}

/** `words = value` of each date, for comparing. */
export const shown = (text: string, asked: Asked = {}): string[] =>
  datesOf(text, asked).map(({ text: words, value }) => `${words} = ${value}`);
