import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../server/article/read';
import { replaceWords } from '../../../server/service/words-in-markup';

/** Replaces what stands between `{` and `}` in a Markdown text. */
function check(marked: string, wanted: string, expected: string): void {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replace(/[{}]/gu, '');
  const edits = replaceWords(readArticle('a.md', text), { start, end }, wanted);
  const after = [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((all, edit) => all.slice(0, edit.start) + edit.newText + all.slice(edit.end), text);
  expect(after).toBe(expected);
}

describe('other words in a run', () => {
  it.each([
    ['By {Mara Voss} of Sarn', 'Marta Voss', 'By Marta Voss of Sarn'],
    ['By **{Mara Voss}** of Sarn', 'Zadie', 'By **Zadie** of Sarn'],
    ['By {Mara\nVoss} of Sarn', 'Marta Voss', 'By Marta Voss of Sarn'],
  ])('should be one replacement without markup in it: %s', check);

  it.each([
    ['**{Mara** Voss} left', 'Marta Vossen', '**Marta** Vossen left'],
    ['_{Mara_ **Voss}** left', 'Zadie Quill', '_Zadie_ **Quill** left'],
    ['[{Mara](a.html) Voss} left', 'Marta Voss', '[Marta](a.html) Voss left'],
    ['**Doctor {Mara** Voss} left', 'Marta Voss', '**Doctor Marta** Voss left'],
  ])('should leave markup around words that take the place of others: %s', check);

  it.each([
    ['**{Mara** Voss} left', 'Mara Lind Voss', '**Mara Lind** Voss left'],
    ['**{Mara** Voss} left', 'Mara Voss Lind', '**Mara** Voss Lind left'],
    ['**{Mara** Voss} left', 'Dr Mara Voss', '**Dr Mara** Voss left'],
    ['**{Mara** Voss} left', 'Zadie van Quill', '**Zadie** van Quill left'],
  ])('should put new words beside those that stay: %s → %s', check);

  it.each([
    ['**{Mara** Voss} left', 'Zadie', '**Zadie** left'],
    ['**{Mara** Voss} left', 'Voss', 'Voss left'],
    ['{Mara **Voss}** left', 'Zadie', 'Zadie left'],
    ['{Mara [Voss](a.html)} left', 'Mara', 'Mara left'],
    ['**{Mara Lind** Voss} left', 'Zadie Voss', '**Zadie** Voss left'],
    ['**Doctor {Mara** Voss} left', 'Voss', '**Doctor** Voss left'],
  ])('should take markup out with the only word that it holds: %s → %s', check);

  it('should change nothing where the words are the same', () =>
    check('**{Mara** Voss}', 'Mara Voss', '**Mara** Voss'));
});
