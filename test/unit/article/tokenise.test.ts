import { describe, expect, test } from 'vitest';
import { makeProse } from '../../../server/article/make-prose';
import { normalise, tokenise } from '../../../server/article/tokenise';

const words = (text: string): string =>
  tokenise(text)
    .map((token) => token.text)
    .join('|');
const kinds = (text: string): string =>
  tokenise(text)
    .map((token) => `${token.text}:${token.kind[0]!}`)
    .join(' ');

describe('words', () => {
  test.each([
    ['L’AFP et d’Albu Kamal', 'L’|AFP|et|d’|Albu|Kamal'],
    ["l'ONU, qu'elle jusqu'ici lorsqu'un", "l'|ONU|,|qu'|elle|jusqu'|ici|lorsqu'|un"],
    ["dell'Italia, un'altra, vent'anni", "dell'|Italia|,|un'|altra|,|vent'|anni"],
    ['aujourd’hui presqu’île quelqu’un', 'aujourd’hui|presqu’île|quelqu’un'],
    ['Il n’ y a plus', 'Il|n’|y|a|plus'],
    ['N’Golo, M’Baye, L’Oréal', 'N’Golo|,|M’Baye|,|L’|Oréal'],
    ["O'Brien isn't Smith's o'clock", "O'Brien|isn't|Smith|'s|o'clock"],
    ["Jones’ car, the boss's", "Jones|’|car|,|the|boss|'s"],
    ['al-Boukamal Etats-Unis vingt-deux TU-22', 'al-Boukamal|Etats-Unis|vingt-deux|TU-22'],
    ['Saint‑Denis no‐break', 'Saint‑Denis|no‐break'],
    ['AT&T et R&D', 'AT&T|et|R&D'],
    ['U.S. troops, J.-C., p.m. and U.S.A', 'U.S.|troops|,|J.-C.|,|p.m.|and|U.S.A'],
    ['la ville.Le maire', 'la|ville|.|Le|maire'],
    ['Booking.com et Ph.D', 'Booking.com|et|Ph.D'],
    ['les élu·e·s', 'les|élu·e·s'],
    ['’s-Gravenhage', '’s-Gravenhage'],
    ['l´armée', 'l´|armée'],
  ])('should cut %s', (text, expected) => expect(words(text)).toBe(expected));
});

describe('numbers', () => {
  test.each([
    ['1 200 personnes, 1.84 billion', '1 200|personnes|,|1.84|billion'],
    ['1\u202f200\u202f000 et 3\u00a0500', '1\u202f200\u202f000|et|3\u00a0500'],
    ["1'200 francs, 1’200", "1'200|francs|,|1’200"],
    ['plus de 80% et 6.2p', 'plus|de|80|%|et|6.2|p'],
    ['£1,720 million, 45€', '£|1,720|million|,|45|€'],
    ['12,5 % en 2014, 200 morts', '12,5|%|en|2014|,|200|morts'],
    ['le 12.11.2017 à 20h30', 'le|12.11.2017|à|20|h30'],
    ['16:42, 80-100', '16|:|42|,|80|-|100'],
    ['Il y en a 12.', 'Il|y|en|a|12|.'],
    ['en 2016 1 200 places', 'en|2016|1 200|places'],
    ['1st 20th 3e', '1|st|20|th|3|e'],
  ])('should cut %s', (text, expected) => expect(words(text)).toBe(expected));
});

describe('punctuation', () => {
  test.each([
    ['« Oui... » (non)', '«|Oui|...|»|(|non|)'],
    ['Quoi ?! Non…', 'Quoi|?|!|Non|…'],
    ['a 😀 b', 'a|😀|b'],
  ])('should cut %s', (text, expected) => expect(words(text)).toBe(expected));

  test('should tell the kinds apart', () => expect(kinds("Max's 3 cats!")).toBe("Max:w 's:w 3:n cats:w !:p"));
});

describe('normal form', () => {
  test.each([
    ['ÉTÉ', 'été'],
    ['e\u0301te\u0301', 'été'],
    ['L’', "l'"],
    ['Saint‑Denis', 'saint-denis'],
    ['co\u00adopération', 'coopération'],
    ['HELLO', 'hello'],
  ])('should be composed, small and plain: %s', (text, norm) => expect(normalise(text)).toBe(norm));

  test('should keep offsets of decomposed accents', () => {
    expect(tokenise('e\u0301te\u0301')[0]).toMatchObject({ start: 0, end: 5, norm: 'été' });
  });
});

test('should give slices of the text as tokens', () => {
  const text = 'À 20 h 30, l’« accord » de N.-D. – 1 200 € – s’est\u202fconclu… 😀 Fin.';
  for (const token of tokenise(text)) expect(token.text).toBe(text.slice(token.start, token.end));
});

test.each([
  ['one word', 'a'],
  ['initials', 'a.'],
  ['elisions', "l'"],
  ['number groups', '1 '],
  ['digits', '1'],
  ['stops', '. '],
  ['quotation marks', '" '],
  ['hyphens', 'a-'],
])('should take 200 kB of %s on one line in linear time', (_, unit) => {
  const text = unit.repeat(200_000 / unit.length);
  const started = performance.now();
  makeProse(text, 'fr');
  expect(performance.now() - started).toBeLessThan(1500);
});

test.each(['a', 'Jean-', 'é', "a'b", '漢', '𝒳', 'e\u0301'])(
  'should cut %s over and over into words of bounded length',
  (unit) => {
    const text = unit.repeat(2000);
    const tokens = tokenise(text);
    expect(Math.max(...tokens.map((token) => token.text.length))).toBeLessThanOrEqual(260);
    expect(tokens.map((token) => token.text).join('')).toBe(text);
    for (const token of tokens) expect(token.text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
  },
);
