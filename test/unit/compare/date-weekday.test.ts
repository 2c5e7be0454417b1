import { expect, test } from 'vitest';
import { readArticle } from '../../../server/article/read';
import type { Language } from '../../../server/article/language';
import type { ArticleReading } from '../../../server/claim/reading';
import { dateWeekday } from '../../../server/compare/date-weekday';
import { datesOf } from '../dates/dates-of';

/** The findings, each with the text after each of its fixes. */
function check(text: string, published?: string, language: Language = 'fr'): string[][] {
  const article = readArticle('file:///a.txt', text, { language, published: published ?? null });
  const reading: ArticleReading = { article, mentions: datesOf(text, { language, published }), claims: [] };
  return dateWeekday
    .check('file:///a.txt', reading)
    .map(({ places: [place], fixes }) => [
      text.slice(place!.start, place!.end),
      ...fixes!.map(
        ({ span, replacement }) =>
          text.slice(place!.start, span.start) + replacement + text.slice(span.end, place!.end),
      ),
    ]);
}

test('should find a weekday that does not fall on its date, and offer the right day and the right date', () =>
  expect(check('La foire ouvrait le lundi 4 avril 2023.')).toEqual([
    ['le lundi 4 avril 2023', 'le mardi 4 avril 2023', 'le lundi 3 avril 2023'],
  ]));

test('should keep capitals, short forms and ordinal marks', () => {
  expect(check('It opened on Monday, April 4th, 2023.', undefined, 'en')).toEqual([
    ['Monday, April 4th, 2023', 'Tuesday, April 4th, 2023', 'Monday, April 3rd, 2023'],
  ]);
  expect(check('LUNDI 4 AVRIL 2023 : ouverture.')).toEqual([
    ['LUNDI 4 AVRIL 2023', 'MARDI 4 AVRIL 2023', 'LUNDI 3 AVRIL 2023'],
  ]);
  expect(check('Le dimanche 1er avril 2023, la foire ouvrait.')[0]).toContain('Le dimanche 2 avril 2023');
});

test('should offer no date in another month', () =>
  expect(check('La foire fermait le lundi 30 avril 2024.')[0]).toContain(
    'La foire fermait le lundi 30 avril 2024.'.slice(17, -1).replace('30', '29'),
  ));

test('should take the year from a near published date', () => {
  expect(check('La foire ouvrait lundi 4 avril.', '2023-04-06')).toHaveLength(1);
  expect(check('La foire ouvrait mardi 4 avril.', '2023-04-06')).toEqual([]);
});

test.each([
  ['without a published date', 'La foire ouvrait lundi 4 avril.', undefined],
  ['where the published date is far away', 'La foire ouvrait lundi 4 avril.', '2023-11-20'],
  ['where there is no date', 'La foire ouvrait lundi.', '2023-04-06'],
  ['where the date is more than a fortnight away', 'La foire ouvrait lundi 4 avril.', '2023-04-20'],
  [
    'where several weekdays of the file miss their dates and none meets one',
    'La foire ouvrait lundi 4 avril. Elle fermait vendredi 8 avril.',
    '2023-04-12',
  ],
  ['where the date does not exist', 'La foire ouvrait le lundi 31 avril 2023.', undefined],
  ['where the file names a year in which it fits', 'En 2022, la foire ouvrait lundi 4 avril.', '2023-04-06'],
  ['where the day fits', 'La foire ouvrait le mardi 4 avril 2023.', undefined],
])('should stay silent %s', (_, text, published) => expect(check(text, published)).toEqual([]));

test('should report the one weekday of several that misses its date', () =>
  expect(check('La foire ouvrait mardi 4 avril. Elle fermait vendredi 8 avril.', '2023-04-12')).toHaveLength(1));

test('should report a yearless date where no year of the file makes it fit', () =>
  expect(
    check('Depuis 1998 elle a lieu. La foire ouvrait mercredi 5 avril, ou jeudi 5 avril.', '2023-04-06'),
  ).toHaveLength(1));

test('should keep its fingerprint when the passage moves', () => {
  const at = (text: string): string | undefined => {
    const article = readArticle('file:///a.txt', text, { language: 'fr' });
    return dateWeekday.check('file:///a.txt', { article, mentions: datesOf(text), claims: [] })[0]?.places[0]
      ?.fingerprint;
  };
  expect(at('Ouvert le lundi 4 avril 2023.')).toBeDefined();
  expect(at('Un mot. Ouvert le lundi 4 avril 2023.')).toBe(at('Ouvert le lundi 4 avril 2023.'));
});

test('should be surer where the year is stated', () => {
  const confidence = (text: string): number => {
    const article = readArticle('file:///a.txt', text, { language: 'fr', published: '2023-04-06' });
    return dateWeekday.check('u', { article, mentions: datesOf(text, { published: '2023-04-06' }), claims: [] })[0]!
      .evidence.confidence;
  };
  expect(confidence('Le lundi 4 avril 2023.')).toBeGreaterThan(confidence('Le lundi 4 avril.'));
});
