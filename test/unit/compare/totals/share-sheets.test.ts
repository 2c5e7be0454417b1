import { expect, test } from 'vitest';
import type { Language } from '../../../../server/article/language';
import { totals } from './kit';

const table = (head: string, ...rows: string[]): string =>
  `# Report\n\n| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;
const list = (before: string, ...items: string[]): string =>
  `# Report\n\n${before}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;

test.each<[string, Language, string, string]>([
  [
    'a table with the undecided',
    'en',
    table('Answer | Share', 'Yes | 48%', 'No | 39%', 'Undecided | 18%'),
    '18% | 48% | 39%',
  ],
  [
    'un tableau avec les autres',
    'fr',
    table('Source | Part', 'Charbon | 42 %', 'Vent | 31 %', 'Autres | 17 %'),
    '17 % | 42 % | 31 %',
  ],
  [
    'candidates',
    'en',
    table('Candidate | Votes', 'Mara Lund | 48.5%', 'Ivo Tarn | 39.1%', 'Pia Roe | 22.4%'),
    '22.4% | 48.5% | 39.1%',
  ],
  [
    'numbers under a head of per cent',
    'fr',
    table('Candidat | %', 'Mara Lund | 48', 'Ivo Tarn | 39', 'Pia Roe | 22'),
    '22 | 48 | 39',
  ],
  [
    'one column of two',
    'en',
    table('Party | Before | Now', 'Amber | 48% | 52%', 'Grey | 39% | 39%', 'Others | 13% | 19%'),
    '19% | 52% | 39%',
  ],
  [
    'a total of 100 %',
    'fr',
    table('Poste | Part', 'Écoles | 42 %', 'Routes | 35 %', 'Parcs | 28 %', 'Total | 100 %'),
    '100 % | 42 % | 35 % | 28 %',
  ],
  ['a list of answers', 'en', list('What readers said', 'Yes: 48%', 'No: 29%', 'Don’t know: 8%'), '8% | 48% | 29%'],
  [
    'lines of plain text',
    'fr',
    '# Sondage\n\nRésultats\n\nOui : 48 %\n\nNon : 39 %\n\nSans opinion : 23 %\n',
    '23 % | 48 % | 39 %',
  ],
])('should want 100 %% of %s (%s)', (_, language, text, expected) =>
  expect(totals(text, language)).toEqual([expected]),
);

test.each<[string, Language, string]>([
  ['a table that makes 100', 'en', table('Answer | Share', 'Yes | 48%', 'No | 39%', 'Undecided | 13%')],
  ['a rounded table', 'en', table('Answer | Share', 'Yes | 48%', 'No | 39%', 'Undecided | 14%')],
  ['those who gave no answer', 'en', table('Answer | Share', 'Yes | 48%', 'No | 39%', 'Undecided | 10%')],
  ['rows that are not all', 'en', table('Fuel | Share', 'Coal | 42%', 'Wind | 31%', 'Sun | 17%')],
  ['rows of different wholes', 'en', table('Town | Recycled', 'Garrick | 42%', 'Mallow | 31%', 'Sutter | 37%')],
  ['candidates of whom some are left out', 'en', table('Candidate | Votes', 'Mara Lund | 48%', 'Ivo Tarn | 39%')],
  [
    'several answers',
    'en',
    `${table('Answer | Share', 'Trams | 48%', 'Buses | 39%', 'Others | 28%')}\nSeveral answers were possible.\n`,
  ],
  [
    'réponses multiples',
    'fr',
    `${table('Réponse | Part', 'Tram | 48 %', 'Bus | 39 %', 'Autres | 28 %')}\nPlusieurs réponses possibles.\n`,
  ],
  ['a row without a share', 'en', table('Answer | Share', 'Yes | 48%', 'No | none', 'Others | 28%')],
  ['discounts', 'en', table('Guests | Discount', 'Members | 40%', 'Students | 35%', 'Others | 20%')],
  ['a list of rates', 'en', list('What guests save', 'Members: 40%', 'Students: 35%', 'Others: 20%')],
  ['what is thought of candidates', 'en', table('Candidate | Liked', 'Mara Lund | 48%', 'Ivo Tarn | 39%', 'Roe | 22%')],
  ['rates', 'en', table('Region | Jobless rate', 'Garrick | 28%', 'Mallow | 41%', 'Others | 17%')],
  ['turnout', 'en', table('Candidate | Votes', 'Mara Lund | 58%', 'Ivo Tarn | 42%', 'Turnout | 18%')],
  [
    'subtotals',
    'fr',
    table(
      'Réponse | Part',
      'Très favorable | 18 %',
      'Total favorable | 48 %',
      'Défavorable | 39 %',
      'Sans opinion | 13 %',
    ),
  ],
  ['counts under no head of per cent', 'en', table('Candidate | Votes', 'Mara Lund | 48', 'Ivo Tarn | 39', 'Roe | 22')],
  ['an open share', 'en', table('Answer | Share', 'Yes | over 48%', 'No | 39%', 'Undecided | 18%')],
  ['a sum far from 100', 'en', table('Answer | Share', 'Yes | 28%', 'No | 19%', 'Others | 8%')],
])('should leave alone %s (%s)', (_, language, text) => expect(totals(text, language)).toEqual([]));
