import { expect, test } from 'vitest';
import { makeProse } from '../../../server/article/make-prose';
import { tokenise } from '../../../server/article/tokenise';

const words = (text: string): string => tokenise(text).map((token) => token.text).join('|');

test.each([
  ['L’AFP et d’Albu Kamal', 'L’|AFP|et|d’|Albu|Kamal'],
  ['1 200 personnes, 1.84 billion', '1 200|personnes|,|1.84|billion'],
  ['plus de 80% et 6.2p', 'plus|de|80|%|et|6.2|p'],
  ["Smith's car, Jones’ car", "Smith|'s|car|,|Jones|’|car"],
  ['£1,840 million', '£|1,840|million'],
  ['aujourd’hui al-Boukamal U.S. troops', 'aujourd’hui|al-Boukamal|U.S.|troops'],
])('should cut %s', (text, expected) => expect(words(text)).toBe(expected));

test('should keep offsets of decomposed accents', () => {
  const [token] = tokenise('e\u0301te\u0301');
  expect(token).toMatchObject({ start: 0, end: 5, norm: 'été' });
});

test('should not end a sentence after a civility or an initial', () => {
  const prose = makeProse('M. Dupont a parlé. J. Smith aussi. « Non. » Puis rien.', 'fr');
  expect(prose.sentences.map(({ start, end }) => prose.text.slice(start, end))).toEqual([
    'M. Dupont a parlé.',
    'J. Smith aussi.',
    '« Non. »',
    'Puis rien.',
  ]);
});
