import { describe, expect, it } from 'vitest';
import { personAge } from '../../../server/compare/person-age';
import { marked } from '../link/articles';
import { asLines, checkEntities, type Around } from './entity-check';

/** Ages of one person, each as `[published or null, low, high]`. */
function check(stated: readonly (readonly [string | null, number, number?])[], around: Around = {}): string[] {
  const readings = stated.map(([published, low, high = low], i) => {
    const uri = String.fromCharCode(97 + i);
    const age = { start: 0, end: 2, text: `${low}`, years: low, low, high };
    return [
      uri,
      marked(uri, '{p:Ingrid Solberg} spoke', { published: published ?? undefined, age: () => age }),
    ] as const;
  });
  return asLines(checkEntities(personAge, Object.fromEntries(readings), around));
}

describe('person.age', () => {
  it.each([
    [
      'two days apart',
      [
        ['2024-03-04', 23],
        ['2024-03-06', 24],
      ],
    ],
    [
      'swapped digits',
      [
        ['2024-03-04', 24],
        ['2024-03-18', 42],
      ],
    ],
    [
      'younger later',
      [
        ['2024-03-04', 36],
        ['2024-09-04', 35],
      ],
    ],
    [
      'two years in two months',
      [
        ['2024-03-04', 36],
        ['2024-05-04', 38],
      ],
    ],
    [
      'a decade and an age',
      [
        ['2024-03-04', 30, 39],
        ['2024-03-04', 29],
      ],
    ],
    [
      'no dates, far apart',
      [
        [null, 17],
        [null, 19],
      ],
    ],
  ] as const)('should report %s', (_, stated) => expect(check(stated)).toHaveLength(1));

  it.each([
    [
      'equal ages',
      [
        ['2024-03-04', 23],
        ['2024-03-06', 23],
      ],
    ],
    [
      'a birthday between',
      [
        ['2024-03-04', 35],
        ['2024-08-04', 36],
      ],
    ],
    [
      'years between',
      [
        ['2020-03-04', 35],
        ['2024-03-05', 39],
      ],
    ],
    [
      'an age in the decade',
      [
        ['2024-03-04', 30, 39],
        ['2024-03-04', 34],
      ],
    ],
  ] as const)('should be silent on %s', (_, stated) => expect(check(stated)).toEqual([]));

  it('should be silent on unrelated articles', () =>
    expect(
      check(
        [
          ['2024-03-04', 23],
          ['2024-03-06', 42],
        ],
        { score: 0.1 },
      ),
    ).toEqual([]));

  it('should want a sure story for one year’s difference without dates', () => {
    expect(
      check(
        [
          [null, 23],
          [null, 24],
        ],
        { score: 0.4 },
      ),
    ).toEqual([]);
    expect(
      check(
        [
          [null, 23],
          [null, 24],
        ],
        { score: 0.8 },
      ),
    ).toHaveLength(1);
  });

  it('should join each passage to those that it conflicts with', () => {
    expect(
      check([
        ['2024-03-04', 23],
        ['2024-03-05', 42],
        ['2024-03-06', 23],
      ]),
    ).toEqual(['warning: 23@a | 42@b', 'warning: 42@b | 23@c']);
  });

  describe('within one file', () => {
    const within = (text: string): string[] => {
      let years = 70;
      const age = () => ({ start: 0, end: 2, text: `${(years += 3)}`, years, low: years, high: years });
      return asLines(checkEntities(personAge, { a: marked('a', text, { age }) }));
    };
    it('should report two ages beside one surname', () =>
      expect(within('{p:Ingrid Solberg} spoke, and later {p:Solberg} left')).toEqual(['warning: 73@a | 76@a']));
    it('should be silent on a first name alone: it may be that of a relative', () =>
      expect(within('{p:Ingrid Solberg} spoke, and later {p:Ingrid} left')).toEqual([]));
  });
});
