import { expect, test } from 'vitest';
import { readArticle } from '../../../server/article/read';
import type { Language } from '../../../server/article/language';
import { figureTotal } from '../../../server/compare/figure-total';
import { extract } from '../../../server/extract/extract';

const totals = (text: string, language: Language): string[] => {
  const article = readArticle('a.txt', text, { language });
  return figureTotal
    .check('a.txt', { article, mentions: extract(article), claims: [] })
    .map(({ places }) => places.map(({ start, end }) => text.slice(start, end)).join(' | '));
};

test.each<[Language, string, string]>([
  [
    'fr',
    "Le budget total de 100 millions d'euros se répartit ainsi : 40 millions d'euros pour les routes, 30 millions d'euros pour les écoles et 20 millions d'euros pour les parcs.",
    "100 millions d'euros | 40 millions d'euros | 30 millions d'euros | 20 millions d'euros",
  ],
  [
    'en',
    'The full cost of £90m is made up of £40m for roads, £30m for schools and £10m for parks.',
    '£90m | £40m | £30m | £10m',
  ],
  ['fr', 'Le naufrage a fait 12 morts, dont 15 enfants.', '12 | 15'],
  [
    'en',
    'Keeper: female, deceased May 2020 at the age of 70. Never named.\n\nAlso found in the barn: 27 clocks and lamps, namely 8 wall clocks, 3 lanterns, 2 sundials, 6 oil lamps and 12 candlesticks.',
    '27 | 8 | 3 | 2 | 6 | 12',
  ],
])('should find parts that cannot give their total in %s: %s', (language, text, expected) =>
  expect(totals(text, language)).toEqual([expected]),
);

test.each<[Language, string]>([
  [
    'fr',
    "Le budget total de 90 millions d'euros se répartit ainsi : 40 millions d'euros pour les routes, 30 millions d'euros pour les écoles et 20 millions d'euros pour les parcs.",
  ],
  ['fr', 'Le naufrage a fait 12 morts, dont 5 enfants et 3 marins.'],
  [
    'fr',
    'Par région, les ventes se répartissent ainsi : Europe 540 millions, Afrique 410 millions, Asie 260 millions, soit 1210 millions de francs.',
  ],
  [
    'en',
    'The keeper died at the age of 70.\n\nFound in the barn: 9 clocks, 23 lanterns, 12 sundials and 16 oil lamps.',
  ],
  ['fr', 'Plus de 80 combattants ont été tués, dont 31 soldats et au moins 50 miliciens.'],
  [
    'fr',
    "Sur un budget total de 100 millions d'euros, 40 millions d'euros vont aux routes, 30 millions d'euros aux écoles, 20 millions d'euros aux parcs et le reste aux fêtes.",
  ],
  ['en', 'The full cost of about £80m is made up of £40m for roads, £30m for schools and £10m for parks.'],
  ['en', 'They sold £90m of bonds. Elsewhere £40m went to roads, £30m to schools and £10m to parks.'],
  ['en', 'All nine shops reopened; two cafés, one bar and four kiosks stayed shut.'],
])('should stay silent in %s: %s', (language, text) => expect(totals(text, language)).toEqual([]));

const inMarkdown = (text: string): string[] => {
  const article = readArticle('a.md', text, { language: 'en' });
  return figureTotal
    .check('a.md', { article, mentions: extract(article), claims: [] })
    .map(({ places }) => places.map(({ start, end }) => text.slice(start, end)).join(' | '));
};

const table = (...rows: string[]): string => `Report.\n\n| Ward | Cases |\n|---|---|\n${rows.join('\n')}\n`;

test.each([
  [
    'a column under its total',
    table('| Garrick | 14 |', '| Mallow | 9 |', '| Sutter | 3 |', '| **Total** | **27** |'),
    '27 | 14 | 9 | 3',
  ],
  [
    'a column below its total',
    table('| Total | 40 |', '| Garrick | 14 |', '| Mallow | 19 |', '| Sutter | 9 |'),
    '40 | 14 | 19 | 9',
  ],
  [
    'a list before its total',
    'Paid by:\n\n- Carrow Bay: £168 million\n- The county: £45 million\n- The state: £38 million\n\nTotal cost: £261 million.\n',
    '£261 million | £168 million | £45 million | £38 million',
  ],
])('should add up %s', (_, text, expected) => expect(inMarkdown(text)).toEqual([expected]));

test.each([
  ['a column that gives its total', table('| Garrick | 14 |', '| Mallow | 9 |', '| Total | 23 |')],
  [
    'shares that are rounded',
    table('| Garrick | 33 % |', '| Mallow | 33 % |', '| Sutter | 33 % |', '| Total | 100 % |'),
  ],
  ['a column with subtotals', table('| Garrick | 14 |', '| Sub-total | 14 |', '| Mallow | 9 |', '| Total | 23 |')],
  ['a column without a total', table('| Garrick | 14 |', '| Mallow | 9 |', '| Sutter | 24 |')],
  ['a column with a gap', table('| Garrick | 14 |', '| Mallow | unknown |', '| Total | 25 |')],
  ['a column of two units', table('| Garrick | £14 |', '| Mallow | 9 % |', '| Total | £25 |')],
  ['a list of other things', 'Facts:\n\n- Rooms: 21\n- Floors: 3\n- Doors: 40\n\nIn total it cost £70 million.\n'],
])('should leave %s alone', (_, text) => expect(inMarkdown(text)).toEqual([]));
