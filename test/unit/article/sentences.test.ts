import { describe, expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { makeProse } from '../../../server/article/make-prose';

/** `expected` has a `|` where the text is cut. */
function check(expected: string, language: Language): void {
  const text = expected.replaceAll(' | ', ' ').replaceAll('|', '');
  const prose = makeProse(text, language);
  expect(prose.sentences.map(({ start, end }) => text.slice(start, end)).join(' | ')).toBe(
    expected.replaceAll(/(?<! )\|(?! )/gu, ' | '),
  );
}

describe('French', () => {
  test.each([
    'M. Dupont a parlé. | J. Smith aussi. | « Non. » | Puis rien.',
    'Mme Ba et le Dr. Sow sont venus. | Le col. Diop aussi.',
    'Il y a du pain, du vin, etc. | La fête commence.',
    'Né en 52 av. J.-C. à Rome, il est mort vieux.',
    'L’article 5 al. 2 le dit. | Elle part.',
    'Vraiment ? | Oui ! | Non… | Peut-être.',
    '« Vraiment ? » demande-t-il. | « Oui. » | Elle sort.',
    'Il a dit : « Nous partons. | Nous restons. » | Puis il est parti.',
    'Le maire (absent.) | Il revient.',
    'Des « informations, … », dit-il.',
    'Le texte […] Il le cite.',
    'Cf. p. 12 et art. 5 du code. | Fin.',
    'Il vient de la ville.|Le maire l’attend.',
    'L’ONU compte 3.200 morts. | 12 blessés sont soignés.',
    'Le 11 nov. 2018, tout s’arrête. | Rien ne bouge.',
    'La bataille de la ville. | al-Assad a gagné.',
  ])('should cut %s', (text) => check(text, 'fr'));
});

describe('English', () => {
  test.each([
    'Mr. Smith met Gen. Lee on Nov. 9 in Washington. | He left.',
    'The U.S. The end.'.replace(' The end', ' | The end'),
    'The U.S. Senate voted. | It passed.',
    'The U.S.-led coalition struck at 3:30 p.m. Wednesday. | Police came.',
    'Apple Inc. Chief Tim Roe spoke. | The shares rose.',
    'It was bought by Apple Inc. | The price rose.',
    'He said no. | Then he left at 5 p.m. | He ran.',
    'A .22-caliber rifle was found. | A second one was not.',
    '"We go." | "No," she said. | "Why?"',
    'They sold 5,000 cars. | 300 were red.',
    'RICHMOND, Va. (Newswire) — A man fell. | He is well.',
    'See No. 10 and Fig. 3 for more. | Done.',
    'J. K. Rowe and George H. W. Cole met. | They spoke.',
  ])('should cut %s', (text) => check(text, 'en'));
});

describe('other languages', () => {
  test.each<[Language, string]>([
    ['de', 'Am 9. November 2018 kam Dr. Weiß. | Er ging z. B. nach Köln.'],
    ['de', 'Es sind 20. | Die Stadt wartet.'],
    ['de', '»Nein«, sagte er. | »Das geht nicht.« | Dann ging er.'],
    ['es', '¿Por qué? | ¡No! | El Sr. Gómez y la Sra. Ruiz salen. | ¿Y ella?'],
    ['it', 'Il dott. Rossi e l’on. Bianchi parlano. | Poi escono.'],
    ['pt', 'O Sr. Silva e a Dra. Costa falaram. | Depois saíram.'],
    ['nl', 'Dhr. De Vries en mevr. Bos kwamen. | Zij gingen, enz. | De dag was om.'],
  ])('%s: should cut %s', (language, text) => check(text, language));
});

test('should hold every token in exactly one sentence', () => {
  const prose = makeProse('« Oui. » Il part... Non ! Le 9 nov. il revient. Fin', 'fr');
  let next = 0;
  for (const sentence of prose.sentences) {
    expect(sentence.firstToken).toBe(next);
    expect(sentence.start).toBe(prose.tokens[sentence.firstToken]!.start);
    expect(sentence.end).toBe(prose.tokens[sentence.lastToken - 1]!.end);
    next = sentence.lastToken;
  }
  expect(next).toBe(prose.tokens.length);
});

test('should give no sentence for an empty text', () => expect(makeProse('  ', 'fr').sentences).toEqual([]));

test.each(['He left. -', 'He left. –', 'He left. "', 'Il part. «'])(
  'should read a mark that ends the text: %s',
  (text) => {
    expect(makeProse(text, 'en').sentences.at(-1)!.end).toBe(text.length);
  },
);

test('should end a sentence of long tokens by its length', () => {
  const prose = makeProse('1234567890'.repeat(20).concat(' a ').repeat(100), 'en');
  expect(prose.sentences.length).toBeGreaterThan(1);
  for (const { start, end } of prose.sentences) expect(end - start).toBeLessThan(9000);
  expect(prose.sentences.at(-1)!.lastToken).toBe(prose.tokens.length);
});
