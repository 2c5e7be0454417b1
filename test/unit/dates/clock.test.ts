import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import { shown } from './dates-of';

const check = (language: Language) => (text: string, value: string | null) =>
  expect(shown(text, { language }).map((one) => one.split(' = ')[1])).toEqual(value === null ? [] : [value]);

describe('zones', () => {
  it.each([
    ['It fell at 17:58 GMT.', 'T17:58Z'],
    ['It fell at 0915 GMT.', 'T09:15Z'],
    ['It fell at 7:30 p.m. EDT.', 'T19:30-04:00'],
    ['It fell at 17:58 est of here.', 'T17:58'],
  ])('should be read in capitals: %s', check('en'));
});

describe('halves of the day', () => {
  it.each([
    ['It fell at 5.38pm.', 'T17:38'],
    ['It fell at 12 am.', 'T00'],
    ['It fell at 9 p m and burned.', 'T21'],
    ['It fell at 5:30p.', 'T17:30'],
    ['It costs $1.40 a share.', null],
  ])('should be read: %s', check('en'));
});

describe('minutes', () => {
  it.each([
    ['Il est tombé à sept heures et demie.', 'T07:30'],
    ['Il est tombé à huit heures moins le quart.', 'T07:45'],
    ['Il est tombé à 20 h 20.', 'T20:20'],
  ])('should be read: %s', check('fr'));
});
