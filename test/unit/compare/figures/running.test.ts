import { describe, expect, it } from 'vitest';
import { isGrowing, isRunning } from '../../../../server/compare/figures/running';
import { updateOf, type Update } from '../../../../server/compare/figures/update';
import { both, located, type Beside } from '../located';

const EN: Beside = { language: 'en' };

/** The update between two figures of two articles, each with its day of publication. */
function check(a: string, b: string, expected: Update, days: readonly [string | null, string | null], language = EN) {
  const [one, other] = both('figure', a, b, { ...language, published: days[0] }, { ...language, published: days[1] });
  expect(updateOf(one, other)).toBe(expected);
  expect(updateOf(other, one)).toBe(expected);
}

const SAME_DAY = ['2026-03-12', '2026-03-12'] as const;
const NEXT_DAY = ['2026-03-12', '2026-03-13'] as const;
const DAY_BEFORE = ['2026-03-13', '2026-03-12'] as const;

describe('a running count', () => {
  it.each([
    ['The fire killed {14} people.', true, true],
    ['The storm injured {14} people.', true, true],
    ['The blaze has burnt {140} hectares.', true, true],
    ['The council bought {14} buses.', false, false],
    ['The hall seats {1,400} spectators.', false, false],
    ['Turnout was {47%} at noon.', false, true],
    ['Some {2,300} customers were without power.', false, true],
  ])('should be told from a settled one: %s', (text, growing, running) => {
    const { claim } = located('figure', text, EN);
    expect(isGrowing(claim)).toBe(growing);
    expect(isRunning(claim)).toBe(running);
  });

  it('should be told in French', () => {
    expect(isGrowing(located('figure', 'L’incendie a fait {14} morts.').claim)).toBe(true);
    expect(isGrowing(located('figure', 'La ville a acheté {14} autobus.').claim)).toBe(false);
  });
});

describe('an update', () => {
  it('should be “grown” where a later article has more', () =>
    check('The fire killed {14} people.', 'The fire killed {17} people.', 'grown', NEXT_DAY));

  it('should be “back” where a later article has fewer', () =>
    check('The fire killed {14} people.', 'The fire killed {17} people.', 'back', DAY_BEFORE));

  it.each([
    ['on one day', SAME_DAY],
    ['where a day is not known', ['2026-03-12', null] as const],
    ['where none is', [null, null] as const],
  ])('should have no order %s', (_, days) =>
    check('The fire killed {14} people.', 'The fire killed {17} people.', 'unordered', days),
  );

  it('should be “moved” where a count goes either way', () =>
    check('Turnout was {47%} at the last count.', 'Turnout was {44%} at the last count.', 'moved', NEXT_DAY));

  it.each([
    ['on one day', SAME_DAY],
    ['later', NEXT_DAY],
    ['earlier', DAY_BEFORE],
  ])('should be none of what does not run, %s', (_, days) =>
    check('The council bought {14} buses.', 'The council bought {17} buses.', null, days),
  );

  it('should be none where both articles agree on another running count', () =>
    check(
      'The crash killed {14} people. Another 37 were injured.',
      'The crash killed {15} people. Another 37 were injured.',
      null,
      SAME_DAY,
    ));

  it('should not take a small count that agrees by chance for such a one', () =>
    check(
      'The crash killed {14} people. Another 2 were injured.',
      'The crash killed {15} people. Another 2 were injured.',
      'unordered',
      SAME_DAY,
    ));

  it('should be “revised” where the text says so', () =>
    check(
      'The fire killed 14 people.'.replace('14', '{14}'),
      'The toll has been revised: the fire killed {17} people.',
      'revised',
      SAME_DAY,
    ));

  it('should be read in French too', () => {
    const days = { published: '2026-03-12' };
    const [a, b] = both(
      'figure',
      'L’incendie a fait {14} morts.',
      'Le bilan a été revu à la hausse : l’incendie a fait {17} morts.',
      days,
    );
    expect(updateOf(a, b)).toBe('revised');
  });
});
