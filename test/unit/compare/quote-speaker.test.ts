import { describe, expect, it } from 'vitest';
import { quoteSpeaker } from '../../../server/compare/quote-speaker';
import { findings } from './quote-kit';

const WORDS = 'Nous fermons les volets le jour, parce que la lumière attire les tirs';
const check = (a: string, b: string, expected: readonly string[]): void => {
  const found = findings(quoteSpeaker, a, b);
  expect(found.flatMap(({ places }) => places.map(({ shown }) => shown))).toEqual(expected);
};

describe('quote.speaker', () => {
  it('should fire on the same words given to two people', () =>
    check(`« ${WORDS} », raconte Nadia Ferroux.`, `« ${WORDS} », a dit Armand Quillet.`, [
      'Nadia Ferroux',
      'Armand Quillet',
    ]));
  it('should know a person by the surname', () =>
    check(`« ${WORDS} », raconte Nadia Ferroux.`, `« ${WORDS} », a dit Mme Ferroux.`, []));
  it('should not hold a role against a name', () =>
    check(`« ${WORDS} », raconte Nadia Ferroux.`, `« ${WORDS} », a dit la pharmacienne.`, []));
  it('should not hold an unnamed source against a name', () =>
    check(`« ${WORDS} », raconte Nadia Ferroux.`, `« ${WORDS} », a dit une habitante.`, []));
  it('should let one cite the other', () =>
    check(`« ${WORDS} », raconte Nadia Ferroux.`, `« ${WORDS} », a dit Armand Quillet, qui citait Nadia Ferroux.`, []));
  it('should not trust a speaker who was only taken from the sentence before', () =>
    check(`Nadia Ferroux ferma la porte. « ${WORDS}. »`, `« ${WORDS} », a dit Armand Quillet.`, []));
  it('should know the speaker behind a bare role', () =>
    check(`« ${WORDS} », rigole Nadia Ferroux.`, `« ${WORDS} », a dit l’adjoint aux digues, Armand Quillet.`, [
      'Nadia Ferroux',
      'l’adjoint aux digues, Armand Quillet',
    ]));
  it('should leave short and common words alone', () =>
    check(
      '« Merci à tous, vive la fête », lance Nadia Ferroux.',
      '« Merci à tous, vive la fête », lance Armand Quillet.',
      [],
    ));
});
