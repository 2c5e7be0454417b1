import { describe, expect, test } from 'vitest';
import { tellsKin } from '../../../server/language/kin';
import { areKindsApart, premisesFrom } from '../../../server/language/premises';
import type { Language } from '../../../server/article/language';
import type { PremisesKind } from '../../../server/language/shapes/premises';

describe('premisesFrom', () => {
  test.each<[string, Language, string]>([
    ['barn', 'en', 'barn'],
    ['crèche', 'fr', 'nursery'],
    ['krankenhaus', 'de', 'hospital'],
    ['tumba', 'es', 'tomb'],
    ['stalla', 'it', 'barn'],
    ['kerk', 'nl', 'church'],
    ['fazenda', 'pt', 'farm'],
  ])('should know %s in %s', (word, language, kind) =>
    expect(premisesFrom(word, language).map((noun) => noun.kind)).toContain(kind),
  );

  test('should put the longest noun first', () =>
    expect(premisesFrom('car', 'en')[0]).toEqual({ rest: ['park'], kind: 'car-park' }));

  test('should keep what two kinds share by the words that follow', () =>
    expect(premisesFrom('maison', 'fr').map(({ rest, kind }) => [rest.at(-1), kind])).toEqual(
      expect.arrayContaining([
        ['retraite', 'care-home'],
        ['arret', 'prison'],
        [undefined, 'home'],
      ]),
    ));

  test('should tell a noun from a participle by its accent', () => {
    expect(premisesFrom('ferme', 'fr')).toHaveLength(1);
    expect(premisesFrom('fermé', 'fr')).toEqual([]);
  });

  test('should know nothing of other words', () => expect(premisesFrom('parliament', 'en')).toEqual([]));
});

describe('areKindsApart', () => {
  test.each<[PremisesKind, PremisesKind, boolean]>([
    ['home', 'hospital', true],
    ['airport', 'home', true],
    ['hotel', 'home', true],
    ['well', 'pool', true],
    ['stadium', 'hospital', true],
    ['farm', 'barn', false],
    ['stadium', 'school', false],
    ['tomb', 'church', false],
    ['home', 'kitchen', false],
    ['garden', 'prison', false],
  ])('should tell whether %s and %s are two places', (a, b, expected) => {
    expect(areKindsApart(a, b)).toBe(expected);
    expect(areKindsApart(b, a)).toBe(expected);
  });
});

test.each([
  ['her', 'daughter', true],
  ['son', 'père', true],
  ['his', 'office', false],
  ['the', 'daughter', false],
])('should tell whether “%s %s” is a relative', (possessive, noun, expected) =>
  expect(tellsKin(possessive, noun)).toBe(expected),
);
