import { describe, expect, test } from 'vitest';
import { ENGLISH, markdown, plain, PROSE } from './helpers';

const BY_LANGUAGE: Readonly<Record<string, string>> = {
  fr: PROSE,
  en: ENGLISH,
  es: 'La comisión dio su opinión por la noche, después de cuatro horas de debate que el público siguió desde la sala.',
  de: 'Der Ausschuss gab am Abend seine Meinung ab, nach vier Stunden Debatte, der das Publikum aus der Halle folgte.',
  it: 'La commissione ha dato il suo parere nella serata, dopo quattro ore di dibattito che il pubblico ha seguito.',
  pt: 'A comissão deu o seu parecer à noite, depois de quatro horas de debate que o público seguiu a partir da sala.',
  nl: 'De commissie gaf in de avond haar mening, na vier uur debat dat het publiek vanuit de hal heeft gevolgd.',
};

test.each(Object.entries(BY_LANGUAGE))('should know %s', (language, text) =>
  expect(plain(text).language).toBe(language),
);

test.each([
  ['fr', 'Un pont fermé pour trois mois à Brest'],
  ['en', 'Bridge closed for three months after the storm'],
  ['de', 'Brücke nach dem Sturm für drei Monate gesperrt'],
  ['es', 'El puente de la ciudad, cerrado por tres meses'],
])('should know %s in a headline', (language, text) => expect(plain(text).language).toBe(language));

describe('blocks', () => {
  test('should have a language of their own if they clearly do', () => {
    const article = markdown(`${PROSE}\n\n> ${ENGLISH}\n\n${PROSE}\n`);
    expect(article.language).toBe('fr');
    expect(article.blocks.map(({ prose }) => prose.language)).toEqual(['fr', 'en', 'fr']);
  });

  test.each(['New York Times', 'The Guardian', 'Breaking the Brand', '12 / 34', 'OK'])(
    'should keep the article’s language for %s',
    (text) => expect(markdown(`${PROSE}\n\n${text}\n`).blocks[1]!.prose.language).toBe('fr'),
  );
});

test('should believe the front matter, then the caller', () => {
  expect(markdown(`---\nlang: de-CH\n---\n${PROSE}`).language).toBe('de');
  expect(markdown(`---\nlanguage: xx\n---\n${PROSE}`).language).toBe('fr');
  expect(plain(PROSE, { language: 'en' }).language).toBe('en');
  expect(markdown(`---\nlang: de\n---\n${PROSE}`, { language: 'en' }).language).toBe('de');
});

test('should be French if nothing tells', () => expect(plain('12 34').language).toBe('fr'));

test('should not count page furniture', () => {
  const text = `Titre\n${PROSE}\n${'Read more: all the news of the day is here and there\n'.repeat(9)}`;
  expect(plain(text).language).toBe('fr');
});
