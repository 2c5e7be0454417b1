import { describe, expect, it } from 'vitest';
import { coreClasses, levelOrChange, sameCounted, sameKind } from '../../../../server/compare/figures/same-counted';
import { sameMatch } from '../../../../server/compare/figures/scores';
import type { Counted } from '../../../../server/extract/mention';
import { around, both, figure, type Beside } from '../located';

const EN: Beside = { language: 'en' };
const FR: Beside = {};

function check(a: string, b: string, expected: string, beside: Beside = EN, other: Beside = beside): void {
  const files = both('figure', a, b, beside, other);
  const surroundings = around(files);
  expect(sameCounted(files[0], files[1], surroundings).answer).toBe(expected);
  expect(sameCounted(files[1], files[0], surroundings).answer).toBe(expected);
}

describe('the classes that say something', () => {
  const counted = (...classes: string[]): Counted => ({ start: 0, end: 1, lemma: null, classes, qualifiers: [] });
  it('should be none of what counts nothing, or only people', () => {
    expect(coreClasses(null)).toEqual([]);
    expect(coreClasses(counted('person'))).toEqual([]);
    expect(coreClasses(counted())).toEqual([]);
  });
  it('should leave out those that others are kinds of', () => {
    expect(coreClasses(counted('dead', 'person', 'victim'))).toEqual(['dead']);
    expect(coreClasses(counted('jobs-cut', 'jobs'))).toEqual(['jobs-cut']);
  });
});

describe('what two figures count', () => {
  it.each([
    ['It killed {14 people}.', 'It left {17 dead}.'],
    ['It injured {14 people}.', 'It left {17 wounded}.'],
    ['It killed {14 soldiers}.', 'It killed {17 soldiers}.'],
  ])('should be the same: %s / %s', (a, b) => check(a, b, 'yes'));

  it.each([
    ['It killed {14 people}.', 'It injured {17 people}.'],
    ['It left {14 dead}.', 'It left {17 missing}.'],
    ['They sold {14 dogs}.', 'They sold {17 sheep}.'],
    ['They built {14 chairs}.', 'They built {17 lamps}.'],
    ['In all {14 people} were seriously injured.', 'It injured {17 people}.'],
  ])('should be two things: %s / %s', (a, b) => check(a, b, 'no'));

  it('should be the same in two languages', () => {
    check('L’incendie a fait {14 morts}.', 'The fire killed {17 people}.', 'yes', FR, EN);
    check('L’incendie a fait {14 blessés}.', 'The fire killed {17 people}.', 'no', FR, EN);
  });

  it('should be the same in French', () => {
    check('Il y a eu {14 morts}.', 'Il a tué {17 personnes}.', 'yes', FR);
    check('Il y a eu {14 morts}.', 'Il a blessé {17 personnes}.', 'no', FR);
  });

  it('should not be known where a noun of no class stands in another language', () =>
    check('Ils ont livré {1 417 bidules}.', 'They sold {1,471 gadgets}.', 'unknown', FR, EN));

  it('should be less than surely the same where a noun is bare', () =>
    check('They set up {14 trestles}.', 'They set up {17 trestles}.', 'partly'));
});

describe('figures of one kind', () => {
  it.each([
    [{}, {}, true],
    [{ ordinal: true }, {}, false],
    [{ per: 'day' }, { per: 'year' }, false],
    [{ per: 'day' }, {}, true],
    [{ status: 'former' as const }, {}, false],
    [{ status: 'forecast' as const }, {}, true],
  ])('should be told: %j, %j: %s', (a, b, expected) => {
    expect(sameKind(figure(14, a), figure(17, b))).toBe(expected);
    expect(sameKind(figure(17, b), figure(14, a))).toBe(expected);
  });

  it.each([
    ['up', 'up', 'yes'],
    ['up', 'down', 'no'],
    ['up', null, 'unknown'],
    [null, null, 'yes'],
  ] as const)('should be a level or a change: %s, %s: %s', (a, b, expected) => {
    expect(levelOrChange(figure(14, { change: a }), figure(17, { change: b })).answer).toBe(expected);
    expect(levelOrChange(figure(17, { change: b }), figure(14, { change: a })).answer).toBe(expected);
  });
});

describe('two scores', () => {
  const match = (a: string, b: string): boolean => {
    const [one, other] = both('figure', a, b, EN);
    expect(sameMatch(other, one)).toBe(sameMatch(one, other));
    return sameMatch(one, other);
  };
  it('should be of one match where one side has as many', () =>
    expect(match('Ambrel beat Sarnois {3-1} on Sunday.', 'Ambrel beat Sarnois {3-2} on Sunday.')).toBe(true));
  it('should not where no side has', () =>
    expect(match('Ambrel beat Sarnois {3-1} on Sunday.', 'Ambrel beat Sarnois {4-2} on Sunday.')).toBe(false));
  it('should not where the other article gives the score too', () =>
    expect(
      match('Ambrel beat Sarnois {3-1} on Sunday, after leading 3-2.', 'Ambrel beat Sarnois {3-2} on Sunday.'),
    ).toBe(false));
  it('should not where an article lists results', () =>
    expect(
      match(
        'Ambrel beat Sarnois {3-1}. Others: Dorne 2-0 Elsow, Halse 4-1 Farrow, Carrow 5-2 Trelaz.',
        'Ambrel beat Sarnois {3-2}.',
      ),
    ).toBe(false));
});
