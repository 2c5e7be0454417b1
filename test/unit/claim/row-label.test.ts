import { expect, test } from 'vitest';
import { readArticle } from '../../../server/article/read';
import { labelOf } from '../../../server/claim/row-label';

/** The label of the block that begins with the words given. */
function label(text: string, words: string): string {
  const article = readArticle('a.md', text);
  const row = article.blocks.findIndex((block) => article.text.slice(block.start, block.end).startsWith(words));
  return labelOf(article, row)
    .map(({ text: word }) => word)
    .join(' ');
}

test.each([
  ['the first cell of two', '| Rooms | 21 |\n|---|---|\n| Floors | three |\n', 'three', 'Floors'],
  ['the words before a colon', 'Facts:\n\n- Rooms: 21\n- Floors: 3\n', 'Rooms', 'Rooms'],
  ['nothing in a table of three columns', '| Hall | Rooms | 21 |\n|---|---|---|\n', '21', ''],
  ['nothing for the label itself', '| Rooms | 21 |\n|---|---|\n', 'Rooms', ''],
  ['nothing where the label has a number', '| 2019 | 21 rooms |\n|---|---|\n', '21', ''],
  ['nothing in running text', 'Rooms: 21 of them.\n', 'Rooms', ''],
])('the label is %s', (_, text, words, expected) => expect(label(text, words)).toBe(expected));
