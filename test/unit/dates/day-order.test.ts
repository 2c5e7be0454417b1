import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { datesOf } from './dates-of';

const values = (text: string, published?: string, language: Language = 'en'): string[] =>
  datesOf(text, { language, published }).map(({ value }) => value);

test('should take day and month in the order of the language where nothing shows another', () => {
  expect(values('The mill closed on 04/05/2015.')).toEqual(['2015-04-05']);
  expect(values('Le moulin a fermé le 04/05/2015.', undefined, 'fr')).toEqual(['2015-05-04']);
});

test('should take the day first where full stops stand between', () =>
  expect(values('The mill closed on 05.02.2015 and reopened on 04.07.2015.')).toEqual(['2015-02-05', '2015-07-04']));

test('should follow a date of the file that only one order allows', () => {
  expect(values('The mill closed on 04/05/2015. It had opened on 25/04/2015.')).toEqual(['2015-05-04', '2015-04-25']);
  expect(values('The mill closed on 04/05/2015.\n\nIt had opened on 04/25/2015.')).toEqual([
    '2015-04-05',
    '2015-04-25',
  ]);
});

test('should leave dates as read where both orders are shown', () =>
  expect(values('From 25/04/2015 to 04/28/2015, and again on 04/05/2015.').at(-1)).toBe('2015-04-05'));

test('should follow a date that is the published one in one order only', () =>
  expect(values('Updated 04/05/2015. The mill opens on 06/07/2015.', '2015-05-04')).toEqual([
    '2015-05-04',
    '2015-07-06',
  ]));

test('should follow a weekday beside a date', () => {
  const [first, second] = datesOf('The mill closed on Tuesday 05/06/2018, and the barn on 03/04/2018.', {
    language: 'en',
  });
  expect(first).toMatchObject({ value: '2018-06-05', earliest: '2018-06-05', weekday: { fits: true } });
  expect(second?.value).toBe('2018-04-03');
});
