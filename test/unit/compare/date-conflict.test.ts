import { describe, expect, test } from 'vitest';
import { bridge, fire, told } from './kit';

describe('date.conflict', () => {
  test.each([
    [
      'La société Malvoisin a été fondée en 1924.',
      'La société Malvoisin a été fondée en 1942.',
      'warning: en 1924 | en 1942',
    ],
    ["L'explosion s'est produite à 2h15.", "L'explosion s'est produite à 12h15.", null],
  ])('should fire on %s / %s', (one, other, expected) => {
    const lines = told('date.conflict', fire(one), fire(other));
    expect(lines).toHaveLength(1);
    if (expected) expect(lines).toEqual([expected]);
  });

  test('should fire on two years for one opening', () => {
    const lines = told(
      'date.conflict',
      bridge('The old swing bridge opened in 1931.'),
      bridge('The old swing bridge was opened in 1937.'),
    );
    expect(lines).toEqual([expect.stringMatching(/^warning: .*1931 \| .*1937$/u)]);
  });
});

describe('what must stay silent', () => {
  test.each([
    [
      'a weekday and its date',
      'Le conseil a voté la subvention mercredi.',
      'Le conseil a voté la subvention le 11 mars.',
    ],
    ['a coarser date', 'La société Malvoisin a été fondée en mars 1924.', 'La société Malvoisin a été fondée en 1924.'],
    ['two events', 'La société Malvoisin a été fondée en 1924.', 'La société Malvoisin a été vendue en 1942.'],
    ['the same words in two articles', "L'incendie s'est déclaré hier.", "L'incendie s'est déclaré hier."],
  ])('should be %s', (_, one, other) => {
    expect(told('date.conflict', fire(one), { text: fire(other), published: '2026-03-12' })).toEqual([]);
  });
});
