import { describe, expect, it } from 'vitest';
import { isTransliterated } from '../../../server/link/transliterated';

describe('isTransliterated', () => {
  it.each([
    'Samir al-Dabbagh',
    'Abdel Nour Mezrag',
    'Wissam bin Taher',
    'Mahmud Rostami',
    'Muhammed Orhan',
    'Yusuf Terzi',
    'Farouk Dellali',
    'Kheira Bensalah',
    'Djamila Zerrouki',
    'Ghazi Tamim',
    'Qadri Lami',
    'Viktor Sokolov',
    'Vera Malysheva',
    'Pavel Gontcharoff',
    'Andriy Bondarenko',
    'Piotr Tchernitski',
    'Oleg Ivanovitch Dorin',
  ])('should know %s to come from another alphabet', (name) => expect(isTransliterated(name)).toBe(true));

  it.each([
    'Renée Marchaud',
    'Irene Tolland',
    'Piet Ooteghem',
    'Sean Gallagher',
    'Bogdan Wałęski',
    'Zdeněk Hrubý',
    'Marit Solbakken',
    'Ana Quesada',
    'Salvo Perrinet-Kouba',
    'Harbour Safety Board',
    'Dermot McGrath',
    'Jörg Hähnel',
  ])('should take %s for a name in Latin letters', (name) => expect(isTransliterated(name)).toBe(false));

  it('should say of a word alone what it says of it in a name', () => {
    expect(isTransliterated('Khaldoun')).toBe(true);
    expect(isTransliterated('Laurent')).toBe(false);
  });
});
