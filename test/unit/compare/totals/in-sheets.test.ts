import { expect, test } from 'vitest';
import type { Language } from '../../../../server/article/language';
import { totals } from './kit';

const table = (...rows: string[]): string =>
  `# Report\n\n| | |\n|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;
const list = (before: string, items: readonly string[], after = ''): string =>
  `# Report\n\n${before}\n\n${items.map((item) => `- ${item}`).join('\n')}\n\n${after}\n`;

test.each<[string, Language, string, string]>([
  [
    'the votes of a table',
    'en',
    table('Members | 800', 'Votes cast | 640', 'For | 410', 'Against | 215', 'Spoiled | 5'),
    '640 | 410 | 215 | 5',
  ],
  [
    'les voix d’un tableau',
    'fr',
    table('Inscrits | 900', 'Votants | 712', 'Blancs et nuls | 12', 'Exprimés | 710'),
    '712 | 12 | 710',
  ],
  [
    'a list after its announcement',
    'en',
    list('The 48 cases were reported by:', ['Garrick: 21', 'Mallow: 17', 'Sutter: 8']),
    '48 | 21 | 17 | 8',
  ],
  [
    'une liste sous son total',
    'fr',
    list('Le budget total est de 90 millions d’euros.', [
      'Ville : 40 millions d’euros',
      'Région : 30 millions d’euros',
      'État : 25 millions d’euros',
    ]),
    '90 millions d’euros | 40 millions d’euros | 30 millions d’euros | 25 millions d’euros',
  ],
  [
    'a list in plain items above its total',
    'en',
    list('Who pays', ['Town: £4.2m', 'County: £3.1m', 'Lottery: £1.6m'], 'Total: £9.9m'),
    '£9.9m | £4.2m | £3.1m | £1.6m',
  ],
  [
    'lines of plain text',
    'en',
    '# Report\n\nVisits last year\n\nGarrick: 21,200\n\nMallow: 7,400\n\nAll other branches: 16,500\n\nTotal: 46,100\n',
    '46,100 | 21,200 | 7,400 | 16,500',
  ],
  [
    'one wrong column of two',
    'en',
    table('Ward | 2020 | 2021', 'Garrick | 14 | 15', 'Mallow | 9 | 9', 'All wards | 23 | 26'),
    '26 | 15 | 9',
  ],
])('should add up %s (%s)', (_, language, text, expected) => expect(totals(text, language)).toEqual([expected]));

test.each<[string, Language, string]>([
  ['a poll that adds up', 'en', table('Votes cast | 640', 'For | 410', 'Against | 225', 'Spoiled | 5')],
  [
    'des votants et des exprimés justes',
    'fr',
    table('Votants | 712', 'Blancs et nuls | 12', 'Exprimés | 700', 'Oui | 400', 'Non | 300'),
  ],
  [
    'several totals in one column',
    'en',
    table('Boys | 14', 'Total boys | 14', 'Girls | 9', 'Total girls | 10', 'Total | 30'),
  ],
  ['parts of parts', 'en', table('Staff | 40', 'of which drivers | 25', 'Owners | 3', 'Total | 43')],
  ['an average', 'en', table('Garrick | 54 %', 'Mallow | 51 %', 'Overall | 53 %')],
  [
    'a list of one thing and another',
    'en',
    list('The 48 cases:', ['Garrick: 21', 'Mallow, where nobody counted', 'Sutter: 8']),
  ],
  ['a list with two figures in an item', 'en', list('The 48 cases:', ['Garrick: 21 of 30', 'Mallow: 17', 'Sutter: 8'])],
  ['a list with an open end', 'en', list('The 48 cases:', ['Garrick: 21', 'Mallow: 17', 'the others: 8'])],
])('should leave alone %s (%s)', (_, language, text) => expect(totals(text, language)).toEqual([]));

test('should take the line that is called what all others count for their total', () => {
  const lines = (seats: number): string =>
    `Seats: ${seats}\n\nReds: 14 seats\nBlues: 9 seats\nGreens: 5 seats\nOthers: 2 seats`;
  expect(totals(lines(31), 'en', 'a.txt')).toEqual(['31 | 14 | 9 | 5 | 2']);
  expect(totals(lines(30), 'en', 'a.txt')).toEqual([]);
  expect(totals(lines(31).replace('Seats:', 'Wards:'), 'en', 'a.txt')).toEqual([]);
});
