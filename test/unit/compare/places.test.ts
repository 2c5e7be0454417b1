import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../server/article/read';
import { areApart, beginAlike } from '../../../server/compare/places/apart';
import { tellsOf } from '../../../server/compare/places/tells-of';

const place = (name: string, town = '', slot: 'hospital' | 'part larrow' = 'hospital') => ({
  slot,
  name: slot === 'hospital' ? name.split(' ').filter(Boolean) : [name],
  town: town.split(' ').filter(Boolean),
});

describe('areApart', () => {
  test.each([
    ['two names', place('wexcombe'), place('jarcastle'), true],
    ['two towns', place('', 'wexcombe'), place('', 'jarcastle'), true],
    ['a name and a town', place('malvoisin'), place('', 'wexcombe'), false],
    ['a longer name', place('wexcombe'), place('wexcombe park'), false],
    ['two spellings', place('gorki'), place('gorky'), false],
    ['a beginning', place('marlow'), place('marlower'), false],
    ['two points of two names', place('north name', '', 'part larrow'), place('west name', '', 'part larrow'), true],
    ['two points that meet', place('north', '', 'part larrow'), place('west', '', 'part larrow'), false],
    ['two opposite points', place('north', '', 'part larrow'), place('south', '', 'part larrow'), true],
  ])('should judge %s', (_, a, b, expected) => expect(areApart(a, b)).toBe(expected));
});

test.each([
  ['wexcombe', 'wexmoor', true],
  ['wexcombe', 'jarcastle', false],
  ['wex', 'wexmoor', false],
])('should tell whether %s and %s begin alike', (a, b, expected) =>
  expect(beginAlike(place(a), place(b))).toBe(expected),
);

describe('tellsOf', () => {
  const tells = (text: string, word: string): boolean =>
    tellsOf({ article: readArticle('a.md', `${text}\n`), mentions: [], claims: [] }, [word]);

  test.each([
    ['The boat sank near Wexcombe.', true],
    ['The Wexcomber was late.', false],
    ['It came ashore some 40 km north of Wexcombe.', false],
    ['It came ashore some 40 kilometres from Wexcombe.', false],
  ])('should look for the word in %j', (text, expected) => expect(tells(text, 'wexcombe')).toBe(expected));
});
