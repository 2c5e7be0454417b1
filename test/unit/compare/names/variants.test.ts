import { describe, expect, it } from 'vitest';
import { keyOf, partsThatDiffer, wordOf } from '../../../../server/compare/names/parts';
import { contrasts, spelledName, whole } from '../../../../server/compare/names/variants';
import { nameForm } from '../../../../server/link/name-form';
import { thingForm } from '../../../../server/link/thing-form';
import { forSeeds } from '../../seeded';

/** Where the two spellings differ: `Marchetti/Marcheti`, with `~` before what is only typographic. */
function differ(a: string, b: string, person = true): string[] {
  return contrasts(spelledName(a, person), spelledName(b, person)).map(
    ({ a: x, b: y, typographic }) => `${typographic ? '~' : ''}${x.written}/${y.written}`,
  );
}

function check(a: string, b: string, expected: readonly string[], person = true): void {
  expect(differ(a, b, person)).toEqual(expected);
  const turned = expected.map((one) => {
    const [, mark = '', left = '', right = ''] = /^(~?)([^/]*)\/(.*)$/u.exec(one)!;
    return `${mark}${right}/${left}`;
  });
  expect(differ(b, a, person)).toEqual(turned);
}

describe('two spellings of a person', () => {
  it.each<[string, string, string[]]>([
    ['Odile Marchetti', 'Odile Marcheti', ['Marchetti/Marcheti']],
    ['Odile Marchetti', 'Odyle Marchetti', ['Odile/Odyle']],
    ['Odile Marchetti', 'Marcheti', ['Marchetti/Marcheti']],
    ['Zoé Marchetti', 'Zoe Marchetti', ['~Zoé/Zoe']],
    ['Cédric Van Rossem', 'Cédric Vanrossem', ['Cédric Van Rossem/Cédric Vanrossem']],
    // Full names of one length that agree in all but one word: the linker says that they are one.
    ['Pierre Lassalle', 'Pascal Lassalle', ['Pierre/Pascal']],
    ['Jonathan Marchetti', 'Jonathon Marchetti', ['Jonathan/Jonathon']],
    ['J. D. Marchetti', 'J. T. Marchetti', ['D/T']],
    ['Odile B. Marchetti', 'Odile P. Marchetti', ['B/P']],
    ['J. D. Marchetti', 'D. J. Marchetti', ['J D Marchetti/D J Marchetti']],
    ['Odile Duval-Morand', 'Odile Morand-Duval', ['Odile Duval Morand/Odile Morand Duval']],
  ])('should differ: %s, %s', (a, b, expected) => {
    if (expected[0]?.includes(' ')) expect(differ(a, b)).toHaveLength(1);
    else check(a, b, expected);
  });

  it.each([
    ['Odile Marchetti', 'Odile Marchetti'],
    ['Odile Marchetti', 'Marchetti'],
    ['Odile Marchetti', 'O. Marchetti'],
    ['Odile Marchetti', 'Odile B. Marchetti'],
    ['Marie-Odile Marchetti', 'MARIE-ODILE Marchetti'],
    ['Odile Marchetti', 'ODILE MARCHETI'],
    ['Odile Marchetti', 'odile marcheti'],
    ['William Tarrant', 'Bill Tarrant'],
    ['Owen Price Tarrant', 'Owen Tarrant'],
    ['Élodie Crêpelet', 'Elodie Crêpelet'],
    ['O’Callis', "O'Callis"],
    ['Odile Marchetti of Unite', 'Odile Marchetti'],
    ['Tarrants', 'Tarrant'],
    ['Khan', 'Kane'],
    ['@marcheti', 'Marchetti'],
    ['OSDH', 'OSHD'],
    ['—', 'Marchetti'],
  ])('should not be told where one is only shorter, cased otherwise or a short form: %s, %s', (a, b) =>
    check(a, b, []),
  );

  it('should be none where both words are others', () => check('Odile Marchetti', 'Sabine Bollard', []));
});

describe('two spellings of a place or body', () => {
  it.each<[string, string, string[]]>([
    ['Port Ambrel', 'Port Ambrell', ['Ambrel/Ambrell']],
    ['Trélazan', 'Trelazan', ['~Trélazan/Trelazan']],
    ['Saint-Malvois', 'Saint-Malvoix', ['Malvois/Malvoix']],
    ['Good Will', 'Goodwill', ['~Good Will/Goodwill']],
    ['el-Baradin', 'ElBaradin', []],
  ])('should differ: %s, %s', (a, b, expected) => check(a, b, expected, false));

  it.each([
    ['Port Ambrel', 'Port Sarnois'],
    ['Port Ambrel', 'Ambrel'],
    ['Harbour Trust', 'The Harbour Trust'],
    ['Lumatec Ltd', 'Lumatec'],
    ['Sarn', 'Sern'],
    ['Ambrels', 'Ambrel'],
    ['Prot Ambrell', 'Port Ambrel'],
  ])('should not be told of two names, nor of grammar: %s, %s', (a, b) => check(a, b, [], false));
});

describe('the whole name as one word', () => {
  it('should join what its words have', () =>
    expect(whole(thingForm('Good Will'))).toMatchObject({
      folded: 'goodwill',
      raw: 'goodwill',
      written: 'Good Will',
      initial: false,
    }));
  it('should have the letters of the word written in one', () =>
    expect(whole(thingForm('Good Will')).letters).toBe(whole(thingForm('Goodwill')).letters));
});

describe('the parts of a name that are written in several ways', () => {
  const parts = (...names: string[]): string[][] =>
    partsThatDiffer(names.map((name) => spelledName(name, true))).map(({ words, typographic }) => [
      ...(typographic ? ['~'] : []),
      ...[...words].sort(),
    ]);

  it('should be told each once, with all its words', () =>
    expect(parts('Odile Marchetti', 'Odile Marcheti', 'Odile Marchetty')).toEqual([
      ['marcheti', 'marchetti', 'marchetty'],
    ]));

  it('should be two where two words vary', () =>
    expect(parts('Odile Marchetti', 'Odile Marcheti', 'Odyle Marchetti').sort()).toEqual([
      ['marcheti', 'marchetti'],
      ['odile', 'odyle'],
    ]));

  it('should keep accents apart from letters', () =>
    expect(parts('Zoé Marchetti', 'Zoe Marchetti', 'Zoé Marcheti').sort()).toEqual([
      ['marcheti', 'marchetti'],
      ['~', 'Zoe', 'Zoé'],
    ]));

  it('should be none of one spelling, or of none', () => {
    expect(parts('Odile Marchetti', 'Odile Marchetti')).toEqual([]);
    expect(parts()).toEqual([]);
  });

  it('should not depend on the order of the names', () =>
    forSeeds(30, (chance) => {
      const names = ['Odile Marchetti', 'Odile Marcheti', 'Odyle Marchetti', 'Marchetty', 'Odilé Marchetti'];
      const sorted = (list: string[][]): string[] => list.map((part) => part.join(' ')).sort();
      expect(sorted(parts(...chance.shuffled(names)))).toEqual(sorted(parts(...names)));
    }));

  it('should find the word of a spelling that is such a part, the last first', () => {
    const [part] = partsThatDiffer([spelledName('Odile Marchetti', true), spelledName('Odile Marcheti', true)]);
    expect(wordOf(spelledName('Mme Marchetti', true), part!)?.written).toBe('Marchetti');
    expect(wordOf(spelledName('Odile Bollard', true), part!)).toBeNull();
  });

  it('should key typographic variants by how they are written', () => {
    const [word] = nameForm('Zoé').words;
    expect(keyOf(word!, true)).toBe('Zoé');
    expect(keyOf(word!, false)).toBe('zoe');
    expect(keyOf(nameForm('Zoe\u0301').words[0]!, true)).toBe('Zoé');
  });
});
