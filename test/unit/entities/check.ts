import { expect } from 'vitest';
import type { Article } from '../../../server/article/article';
import type { Language } from '../../../server/article/language';
import { makeProse } from '../../../server/article/make-prose';
import { findEntities } from '../../../server/extract/entities/find-entities';
import { refineEntities } from '../../../server/extract/entities/refine-entities';
import type { EntityMention } from '../../../server/extract/mention';
import { shift } from '../../../server/extract/shift';

const LETTER = { person: 'p', organization: 'o', location: 'l', other: 'm' } as const;

/** Takes the marks `[p|…]`, `[o|…]`, `[l|…]`, `[m|…]` and, for nationality words, `[n|…]` out of a text. */
export const unmarked = (marked: string): string => marked.replace(/\[[polmn]\|([^\]]*)\]/gu, '$1');

/** Puts such marks round mentions. */
export function mark(text: string, mentions: readonly EntityMention[]): string {
  let shown = text;
  for (const one of [...mentions].sort((a, b) => b.start - a.start)) {
    const letter = one.demonym ? 'n' : LETTER[one.type];
    shown = `${shown.slice(0, one.start)}[${letter}|${text.slice(one.start, one.end)}]${shown.slice(one.end)}`;
  }
  return shown;
}

/** An article of one block for each line. */
export function articleOf(text: string, language: Language): Article {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    prose: makeProse(line[0], language),
  }));
  return { uri: 'test.txt', text, language, blocks, problems: [] } as unknown as Article;
}

/** All names of an article, refined. */
export function namesOf(text: string, language: Language): readonly EntityMention[] {
  const article = articleOf(text, language);
  return refineEntities(
    article,
    article.blocks.flatMap((block) => findEntities(block.prose).map((one) => shift(one, block.start))),
  );
}

/** Checks that exactly the marked names are found in the block. */
export function check(marked: string, language: Language = 'fr'): void {
  const text = unmarked(marked);
  expect(mark(text, findEntities(makeProse(text, language)))).toBe(marked);
}

/** The same for an article of several lines. */
export function checkArticle(marked: string, language: Language = 'fr'): void {
  const text = unmarked(marked);
  expect(mark(text, namesOf(text, language))).toBe(marked);
}
