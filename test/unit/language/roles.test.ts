import { describe, expect, it } from 'vitest';
import { relateRoles, ROLE_WORDS } from '../../../server/language/roles';

describe('two functions of one person at one time', () => {
  it.each(['chief-executive', 'president', 'chair', 'director', 'manager'])(
    'should go together where one is the boss and the other the %s',
    (role) => {
      expect(relateRoles('boss', role)).toBe('compatible');
      expect(relateRoles(role, 'boss')).toBe('compatible');
    },
  );

  it('should be of one class where French and English call somebody the boss', () => {
    expect(ROLE_WORDS.fr.heads['boss']?.split('|')).toContain('patronne');
    expect(ROLE_WORDS.en.heads['boss']?.split('|')).toContain('boss');
  });

  it.each([
    ['director', 'director', 'same'],
    ['chair', 'chief-executive', 'different'],
    ['head', 'director', 'near'],
    ['deputy:mayor', 'mayor', 'different'],
    ['mayor', 'doctor', 'compatible'],
  ] as const)('should relate: %s, %s', (a, b, relation) => expect(relateRoles(a, b)).toBe(relation));
});
