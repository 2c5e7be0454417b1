import { expect, test } from 'vitest';
import type { Language } from '../../../../server/article/language';
import { totals } from './kit';

test.each<[Language, string, string]>([
  ['en', 'The vote was 18-11 with three abstentions; all 34 members were present.', '34 | 18-11 | three'],
  [
    'en',
    'The motion passed by 18 votes to 11, with three abstentions. All 34 councillors voted.',
    '34 | 18 | 11 | three',
  ],
  [
    'fr',
    'La motion a été adoptée par 18 voix contre 11 et trois abstentions. Les 34 conseillers étaient présents.',
    '34 | 18 | 11 | trois',
  ],
  ['fr', 'Le texte a été adopté par 18 voix pour, 11 contre et 3 abstentions, sur 34 votants.', '34 | 18 | 11 | 3'],
])('should count those who voted in %s: %s', (language, text, expected) =>
  expect(totals(text, language)).toEqual([expected]),
);

test.each<[string, Language, string]>([
  ['a vote that adds up', 'en', 'The vote was 18-11 with three abstentions; all 32 members were present.'],
  [
    'a council of which some stayed away',
    'en',
    'The vote was 18-11 with three abstentions. The council has 34 members.',
  ],
  ['a vote without abstentions', 'en', 'The vote was 18-11. All 34 members were present.'],
  ['a match', 'en', 'Carrow Bay won 3-1. All 11 players were present.'],
  ['another paragraph', 'en', 'The vote was 18-11 with three abstentions.\n\nAll 34 members were present.'],
])('should leave alone %s (%s)', (_, language, text) => expect(totals(text, language)).toEqual([]));
