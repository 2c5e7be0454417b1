import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../server/article/read';
import { isStillHeld } from '../../../../server/compare/persons/still-held';

/** Is the function in `[…]` told as held to this day? */
function still(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return isStillHeld(readArticle('a.txt', marked.replace(/[[\]]/gu, ''), {}), { start, end });
}

describe('functions held to this day', () => {
  it.each([
    'Ada Reed, who is still [the harbour master], said no.',
    'Ada Reed is still the town’s [harbour master].',
    'Ada Reed, who [remains chair of the trust], said no.',
    'Inès Carrel, qui est toujours [directrice du port], a dit non.',
    'Inès Carrel est encore [maire].',
    'Inés Prado, que sigue siendo [alcaldesa], dijo que no.',
  ])('should be told: %s', (text) => expect(still(text)).toBe(true));

  it.each([
    'Ada Reed, [the harbour master], said no.',
    'The water was still. Ada Reed, [the harbour master], said no.',
    'Inès Carrel, [directrice du port], a dit non.',
  ])('should not be taken from elsewhere: %s', (text) => expect(still(text)).toBe(false));
});
