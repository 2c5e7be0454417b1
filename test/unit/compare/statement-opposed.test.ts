import { describe, expect, test } from 'vitest';
import { bridge, fire, told } from './kit';

describe('statement.opposed', () => {
  test.each([
    ['Le pont Saint-Roch est resté ouvert à la circulation.', 'Le pont Saint-Roch a été fermé à la circulation.'],
    ['Les combats se poursuivaient autour du hangar.', "Il n'y a plus de combats autour du hangar."],
    ["Le site industriel n'a pas été vendu.", 'Le site industriel a été vendu.'],
  ])('should fire on %s / %s', (one, other) => {
    expect(told('statement.opposed', fire(one), fire(other))).toEqual([expect.stringMatching(/^warning: /u)]);
  });

  test('should fire in English', () => {
    const one = bridge('Demolition of the old swing bridge has begun.');
    expect(told('statement.opposed', one, bridge('Demolition of the old swing bridge has not begun.'))).toHaveLength(1);
  });

  test('should be a note on another day, when things may have changed', () => {
    const later = { text: fire('Le pont Saint-Roch est ouvert à la circulation.'), published: '2026-03-14' };
    expect(told('statement.opposed', fire('Le pont Saint-Roch est fermé à la circulation.'), later)).toEqual([
      expect.stringMatching(/^note: /u),
    ]);
  });
});

describe('what must stay silent', () => {
  test.each([
    ['two subjects', 'Le pont Saint-Roch est ouvert à la circulation.', "L'école Jules-Verne est fermée aux élèves."],
    [
      'a wish',
      'Le pont Saint-Roch est ouvert à la circulation.',
      'Les riverains demandent que le pont Saint-Roch soit fermé.',
    ],
    [
      'a condition',
      'Le pont Saint-Roch est ouvert à la circulation.',
      'Le pont Saint-Roch serait fermé à la circulation si la crue montait.',
    ],
    [
      'a question',
      'Le pont Saint-Roch est ouvert à la circulation.',
      'Le pont Saint-Roch est-il fermé à la circulation ?',
    ],
    [
      'agreement',
      'Le pont Saint-Roch est fermé à la circulation.',
      "Le pont Saint-Roch n'est pas ouvert à la circulation.",
    ],
  ])('should be %s', (_, one, other) => {
    expect(told('statement.opposed', fire(one), fire(other))).toEqual([]);
  });
});
