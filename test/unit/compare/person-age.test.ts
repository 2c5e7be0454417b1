import { describe, expect, it } from 'vitest';
import { personAge } from '../../../server/compare/person-age';
import { marked } from '../link/articles';
import { asLines, checkEntities, type Around } from './entity-check';

const of = (years: number) => ({ start: 0, end: 2, text: `${years}`, years, low: years, high: years });

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

  describe('of two names a generation apart', () => {
    const ages = (texts: readonly string[], years: Readonly<Record<string, number>>): string[] => {
      const files = texts.map((text, i) => {
        const uri = 'abc'[i]!;
        const published = '2024-03-04';
        return [
          uri,
          marked(uri, `${text} with {p:Odile Marchetti} and {p:Karim Benslama}`, {
            published,
            age: (name) => (name in years ? of(years[name]!) : null),
          }),
        ] as const;
      });
      return asLines(checkEntities(personAge, Object.fromEntries(files)));
    };
    it.each([
      ['father and son', ['{p:Duncan Reed} and {p:Duncan Reed Jr.}'], { 'Duncan Reed': 50, 'Duncan Reed Jr.': 10 }],
      ['a middle name', ['{p:Duncan Lee Reed}', '{p:Duncan Reed}'], { 'Duncan Lee Reed': 36, 'Duncan Reed': 9 }],
      ['a surname alone', ['{p:Duncan Reed}', '{p:Duncan Reed} {p:Reed}'], { 'Duncan Reed': 55, Reed: 16 }],
      ['a first name alone', ['{p:Duncan Reed}', '{p:Duncan Reed} {p:Duncan}'], { 'Duncan Reed': 50, Duncan: 10 }],
    ])('should be silent: %s', (_, texts, years) =>
      expect(ages(texts, years as Readonly<Record<string, number>>)).toEqual([]),
    );
    it('should report a slip in one and the same name', () => {
      const beside = (i: number, years: number) => [
        'ab'[i]!,
        marked('ab'[i]!, '{p:Duncan Reed} with {p:Odile Marchetti}', {
          age: (name) => (name === 'Duncan Reed' ? of(years) : null),
        }),
      ];
      expect(asLines(checkEntities(personAge, Object.fromEntries([beside(0, 32), beside(1, 72)])))).toHaveLength(1);
    });
  });

  describe('within one file', () => {
    const within = (text: string): string[] => {
      let years = 70;
      const age = () => ({ start: 0, end: 2, text: `${(years += 3)}`, years, low: years, high: years });
      return asLines(checkEntities(personAge, { a: marked('a', text, { age }) }));
    };
    it('should report two ages beside one surname', () =>
      expect(within('{p:Ingrid Solberg} spoke, and later {p:Solberg} left')).toEqual(['warning: 73@a | 76@a']));
    it('should be silent on a husband and “Mrs” with his surname', () => {
      const reading = marked('a', '{p:Duncan Reed} spoke, and later {p:Reed} left', {
        age: (name) => of(name === 'Reed' ? 60 : 65),
      });
      const mentions = reading.mentions.map(
        (one, i) => ({ ...one, title: i === 1 ? 'Mrs' : null }) as (typeof reading.mentions)[0],
      );
      expect(checkEntities(personAge, { a: { ...reading, mentions } })).toEqual([]);
    });
    it('should be silent on a notice of correction', () =>
      expect(within('An earlier version gave other ages: {p:Ingrid Solberg}, {p:Ingrid Solberg}.')).toEqual([]));
    it('should be silent on a first name alone: it may be that of a relative', () =>
      expect(within('{p:Ingrid Solberg} spoke, and later {p:Ingrid} left')).toEqual([]));
  });
});
