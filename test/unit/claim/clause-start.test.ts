import { describe, expect, test } from 'vitest';
import { toldStatements } from '../../../server/claim/told-statements';
import { Workspace } from '../../../server/index/workspace';

/** What each statement of a text is said of, or the words shown of it. */
function saidOf(text: string, of: 'heads' | 'words' = 'heads'): string[] {
  const workspace = new Workspace();
  workspace.set({ uri: 'a.txt', text, published: null });
  workspace.update();
  return workspace
    .reading('a.txt')!
    .article.blocks.flatMap(({ prose }) =>
      prose.sentences.flatMap((sentence) =>
        toldStatements(sentence, prose).map(({ axis, frame, span }) =>
          of === 'heads' ? `${axis}: ${frame.heads.join(' ')}` : prose.text.slice(span.start, span.end),
        ),
      ),
    );
}

describe('what a predicate is said of', () => {
  test.each([
    ['The ferry, however, was cancelled for the whole of the week.', 'ferri'],
    ['The ferry, on the other hand, was cancelled for the whole of the week.', 'ferri'],
    ['Le marché, lui, a été fermé pendant toute la matinée de mardi.', 'march'],
    ['Le marché, en revanche, a été fermé pendant toute la matinée de mardi.', 'march'],
    ['Le marché, fermé depuis mardi, attend des travaux de toiture.', 'march'],
  ])('should be found before an inset: %s', (text, noun) => {
    expect(saidOf(text).some((one) => one.split(': ')[1]!.split(' ').includes(noun))).toBe(true);
  });

  test.each([
    ['The ferry, the harbour master said, was cancelled.', 'ferri'],
    ['Près du marché, elle a été fermée pendant toute la matinée de mardi.', 'march'],
  ])('should not be looked for before other clauses: %s', (text, noun) => {
    expect(saidOf(text).some((one) => one.split(': ')[1]!.split(' ').includes(noun))).toBe(false);
  });
});

test('should not show the inset', () => {
  const [shown] = saidOf('Le marché, lui, a été fermé pendant toute la matinée de mardi.', 'words');
  expect(shown).toMatch(/^a été fermé/u);
});
