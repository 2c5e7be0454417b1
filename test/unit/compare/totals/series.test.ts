import { expect, test } from 'vitest';
import type { Language } from '../../../../server/article/language';
import { totals } from './kit';

test.each<[Language, string, string]>([
  [
    'en',
    'The co-operative employs 3,400 people: 1,550 in Garrick, 900 in Mallow and 850 in Sutter.',
    '3,400 | 1,550 | 900 | 850',
  ],
  [
    'en',
    'The ferry carried 31 passengers. On Monday, 14 were still in hospital, nine were with relatives and five in a hotel.',
    '31 | 14 | nine | five',
  ],
  [
    'fr',
    'La coopérative compte 620 adhérents, soit 310 en Armagne, 190 en Vallorbe et 140 dans le reste du pays.',
    '620 | 310 | 190 | 140',
  ],
  [
    'fr',
    'Le camping accueillait quarante familles. Jeudi, dix-huit étaient hébergées au gymnase, douze chez des amis et sept à l’hôtel.',
    'quarante | dix-huit | douze | sept',
  ],
  [
    'fr',
    'Le pont de 48 millions d’euros est payé par le pays (22 millions), la ville (14 millions) et le port (9 millions).',
    '48 millions d’euros | 22 millions | 14 millions | 9 millions',
  ],
  [
    'fr',
    'Le conseil compte 37 sièges. La gauche en détient 15, la droite 12, les écologistes cinq et les divers trois.',
    '37 | 15 | 12 | cinq | trois',
  ],
])('should add up an enumeration that nothing calls complete, in %s: %s', (language, text, expected) =>
  expect(totals(text, language)).toEqual([expected]),
);

test.each<[string, Language, string]>([
  [
    'parts that give the total',
    'en',
    'The co-operative employs 3,300 people: 1,550 in Garrick, 900 in Mallow and 850 in Sutter.',
  ],
  ['a run of them that does', 'en', 'The club has 50 members: 30 in Garrick, 20 in Mallow and 5 in training.'],
  [
    'an enumeration left open',
    'en',
    'The club has 60 members: 30 in Garrick, 20 in Mallow and 5 in Sutter, the others abroad.',
  ],
  [
    'what is only some',
    'en',
    'The ferry carried 31 passengers, including 14 from Garrick, nine from Mallow and five from Sutter.',
  ],
  ['years', 'en', 'The club lost 60 members: 30 in 2019, 20 in 2020 and 5 in 2021.'],
  ['a sum far from it', 'en', 'The club has 90 members. Ten were in Garrick, nine in Mallow and five in Sutter.'],
  [
    'a hedged total',
    'en',
    'The ferry carried at least 25 passengers. On Monday, 14 were in hospital, nine with relatives and five in a hotel.',
  ],
  ['what may change', 'en', 'The club has 60 members: 30 in Garrick, 20 in Mallow and perhaps another 5 to come.'],
  ['items with nouns of their own', 'en', 'The fire took 40 houses. It killed 20 sheep, 12 cows and 5 dogs.'],
  [
    'another paragraph',
    'en',
    'The ferry carried 31 passengers.\n\nOn Monday, 14 were in hospital, nine with relatives and five in a hotel.',
  ],
  [
    'le reste sans nombre',
    'fr',
    'La coopérative compte 620 adhérents, soit 310 en Armagne, 190 en Vallorbe et 40 en Sorre, le reste à l’étranger.',
  ],
  ['money of two kinds', 'en', 'The bridge costs £50m: £25m for stone, €14m for steel and £9m for work.'],
  ['ages', 'fr', 'La fratrie compte 40 cousins. Les trois aînés ont 15, 12 et 9 ans.'],
])('should leave alone %s (%s)', (_, language, text) => expect(totals(text, language)).toEqual([]));
