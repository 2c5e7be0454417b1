import { describe, expect, test } from 'vitest';
import { granularity, isLengthSlip } from '../../../server/compare/dates/date-slip';
import type { DateMention } from '../../../server/extract/mention';
import { told } from './kit';

const length = (value: string): DateMention => ({ kind: 'date', value, text: value }) as DateMention;

describe('lengths with the digits of one', () => {
  test.each([
    ['P8M', 'P18M', true],
    ['P14M', 'P24M', true],
    ['P12Y', 'P21Y', true],
    ['PT12M', 'PT21M', true],
    ['P8M', 'P9M', false],
    ['P8M', 'P18Y', false],
    ['PT8M', 'P18M', false],
    ['P1Y6M', 'P8M', false],
    ['PXM', 'P8M', false],
  ])('should be told of %s and %s: %s', (one, other, slip) => {
    expect(isLengthSlip(length(one), length(other))).toBe(slip);
    expect(isLengthSlip(length(other), length(one))).toBe(slip);
  });
});

describe('how finely what is counted back is stated', () => {
  test.each([
    ['2017-03-12', '2016-09-10', '2017-09-11', 'year'],
    ['1996-03-12', '1991-03-12', '2001-03-12', 'decade'],
    ['1926-03-12', '1876-03-12', '1976-03-12', 'century'],
    ['2026-03-05', '2026-03-02', '2026-03-08', 'day'],
  ])('should be told of %s from %s to %s', (value, earliest, latest, grain) => {
    expect(granularity({ kind: 'date', value, text: '', earliest, latest } as DateMention)).toBe(grain);
  });
});

const weir = (sentence: string): string =>
  `The Averil weir\n\nThe Averil weir belongs to the Averil drainage board, which Tamsin Roake leads. ${sentence}\n`;

describe('lengths of one thing', () => {
  test('should be compared where they look miswritten', () => {
    expect(
      told(
        'date.conflict',
        weir('The study of the silt in the laboratory will take eight months.'),
        weir('Before that, the silt will be in the laboratory for eighteen months.'),
      ),
    ).toHaveLength(1);
  });

  test('should be left alone where they are of several in one trial', () => {
    expect(
      told(
        'date.conflict',
        weir('The older brother was sentenced to eight months in jail.'),
        weir('The younger one was sentenced to eighteen months of prison.'),
      ),
    ).toEqual([]);
  });

  test('should not be compared with how long the reading takes', () => {
    expect(
      told('date.conflict', weir('Reading time: 2 min, continue here.'), weir('Reading time: 3 min, continue here.')),
    ).toEqual([]);
  });
});

describe('what both articles expect', () => {
  test.each([
    ['The verdict is expected on 3 April.', 'The trial goes on; the verdict will be given on 13 April.'],
    ['The new members of the board take office on 15 April.', 'She will take office on 5 April with eleven others.'],
  ])('should be compared on days that look miswritten: %s / %s', (one, other) => {
    expect(told('date.conflict', weir(one), weir(other))).toHaveLength(1);
  });

  test('should be left alone where one article gives both days', () => {
    expect(
      told(
        'date.conflict',
        weir('The verdict on the weir is due on 3 April, that on the lock on 13 April.'),
        weir('The court will give its judgment on the weir on 13 April.'),
      ),
    ).toEqual([]);
  });
});

describe('what hangs on nothing told', () => {
  test('should not be compared: a century later', () => {
    expect(
      told('date.conflict', weir('The weir was opened on Sunday.'), weir('A century later the weir was opened again.')),
    ).toEqual([]);
  });
});
