import { expect, test } from 'vitest';
import { compassPoint, onTwoSides } from '../../../../server/language/compass';

test.each([
  ['northern', 'north'],
  ['méridional', 'south'],
  ['nord-est', 'north-east'],
  ['ouest', 'west'],
  ['haute', 'upper'],
  ['norton', null],
])('should read %s as %s', (word, point) => expect(compassPoint(word)).toBe(point));

test.each([
  ['north', 'south', true],
  ['north', 'south-east', true],
  ['north', 'north-east', false],
  ['north', 'east', false],
  ['upper', 'lower', true],
])('should tell whether %s and %s are on two sides', (a, b, expected) => expect(onTwoSides(a, b)).toBe(expected));
