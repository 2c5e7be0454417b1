import { describe, expect, test } from 'vitest';
import { bridge, fire, told } from './kit';

const undated = (text: string): { text: string; published?: string } => ({ text, published: '' });

describe('date.weekday between two files', () => {
  test.each([
    [
      'two weekdays for one date',
      bridge('The hearing on the toll is set for Tuesday 16 August.'),
      bridge('Residents may speak on Wednesday 16 August, when the toll is heard.'),
    ],
    [
      'two weekdays in French',
      fire("L'audience est fixée au lundi 21 septembre."),
      fire('Les riverains de la zone seront entendus par le tribunal le mardi 21 septembre.'),
    ],
  ])('should fire on %s', (_, one, other) => {
    expect(told('date.weekday', one, other)).toEqual([expect.stringMatching(/^warning: .* \| /u)]);
  });

  test('should fire where only the other file knows the year', () => {
    expect(
      told(
        'date.weekday',
        undated(bridge('The hearing on the toll is set for Wednesday 21 May.')),
        bridge('The hearing on the toll will be on 21 May 2026 at the town hall.'),
      ),
    ).toEqual([expect.stringMatching(/Wednesday 21 May \| .*21 May 2026/u)]);
  });

  test('should put the other file beside a weekday that does not fit by itself', () => {
    expect(
      told(
        'date.weekday',
        bridge('The hearing on the toll was held on Monday 10 March 2026.'),
        bridge('The hearing on the toll was held on Tuesday 10 March 2026.'),
      ),
    ).toEqual([expect.stringMatching(/Monday 10 March 2026 \| .*Tuesday 10 March 2026/u)]);
  });

  test.each([
    [
      'the same weekday',
      bridge('The hearing is set for Thursday 21 May.'),
      bridge('It will be heard on Thursday 21 May 2026.'),
    ],
    [
      'other days of the month',
      bridge('The hearing is set for Thursday 21 May.'),
      bridge('It will be heard on Friday 22 May.'),
    ],
    ['another month', bridge('The hearing is set for Thursday 21 May.'), bridge('It will be heard on Sunday 21 June.')],
    [
      'dates of two years',
      bridge('The old bridge closed on Thursday 21 May 2015.'),
      bridge('The hearing is set for 21 May 2026.'),
    ],
    [
      'a date of an older year',
      bridge('The old bridge closed on 21 May 2015.'),
      bridge('The hearing is set for Friday 21 May.'),
    ],
    [
      'weekdays that only lead to the same day',
      { text: bridge('The hearing was held on Monday.'), published: '2026-03-12' },
      { text: bridge('The hearing was held on Tuesday.'), published: '2026-03-11' },
    ],
    ['no weekday at all', bridge('The hearing is set for 21 May.'), bridge('It will be heard on 21 May 2026.')],
    [
      'articles of two stories',
      bridge('The hearing on the toll is set for Tuesday 16 August.'),
      '# Choir wins in Lowmere\n\nThe Lowmere choir sang before Ada Fenn on Wednesday 16 August.\n',
    ],
  ])('should be silent on %s', (_, one, other) => expect(told('date.weekday', one, other)).toEqual([]));

  test('should be silent within one file, which may tell of two years', () => {
    expect(
      told(
        'date.weekday',
        bridge('It closed on Tuesday 16 August. A year later, on Wednesday 16 August, it reopened.'),
      ),
    ).toEqual([]);
  });
});
