import { describe, expect, test } from 'vitest';
import { told } from './kit';

const news = (sentence: string, published: string): { text: string; published: string } => ({
  text: `The Garrick Point lido\n\nThe Garrick Point lido was in the news again, the harbour office of Garrick Point said. ${sentence}\n`,
  published,
});

const check = (
  one: string,
  other: string,
  days: readonly [string, string] = ['2026-03-10', '2026-03-12'],
): readonly string[] => told('date.conflict', news(one, days[0]), news(other, days[1]));

describe('days of one event', () => {
  test('should be compared in words of two kinds', () => {
    expect(
      check(
        'The mayor cut the ribbon of the saltwater pool on 3 February.',
        'The inauguration of the saltwater pool was on 13 February.',
      ),
    ).toHaveLength(1);
  });

  test('should be compared with a time of day', () => {
    expect(check('The lido was opened on Sunday.', 'The lido opened its doors on Saturday night.')).toHaveLength(1);
  });

  test('should be left alone where they may be two of what comes again', () => {
    expect(check('A docker was killed on Sunday.', 'A sailor was killed on Saturday night.')).toEqual([]);
  });

  test('should be left alone where they are the news of two days', () => {
    expect(
      check('The lido was opened on Tuesday.', 'The lido was opened on Wednesday.', ['2026-03-10', '2026-03-11']),
    ).toEqual([]);
  });

  test('should be left alone where the day is counted from another', () => {
    expect(check('The lido was opened on Sunday.', 'The lido was opened two days earlier.')).toEqual([]);
  });
});
