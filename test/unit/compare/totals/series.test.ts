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
  [
    'fr',
    'Le budget est de 38 millions d’euros : 17,4 millions pour le personnel, 9,2 millions de subventions (culture, sports), 7,1 millions d’entretien et 3,3 millions d’intérêts.',
    '38 millions d’euros | 17,4 millions | 9,2 millions | 7,1 millions | 3,3 millions',
  ],
  [
    'fr',
    'Le port investit 120 millions d’euros : 60 millions en 2027, 40 millions en 2028 et 30 millions en 2029.',
    '120 millions d’euros | 60 millions | 40 millions | 30 millions',
  ],
  [
    'fr',
    'Le registre compte 94 voyageurs, soit 38 hommes, 41 femmes et 21 enfants, auxquels s’ajoutaient six marins.',
    '94 | 38 | 41 | 21',
  ],
  [
    'en',
    'Divers found 29 boats, with five still missing. Fourteen were of wood, nine of steel and eight of iron.',
    '29 | Fourteen | nine | eight',
  ],
  ['en', 'Of the 21 storks, 12 flew south, 5 stayed, and the tags of 6 fell silent.', '21 | 12 | 5 | 6'],
  [
    'en',
    'Five lambs went to Garrick, 3 to Mallow and 2 to Sutter; a total of 12 left the valley.',
    '12 | Five | 3 | 2',
  ],
  [
    'fr',
    'Cinq agneaux sont partis à Armagne, trois à Vallorbe et deux à Sorre. Au total, 12 ont quitté la vallée.',
    '12 | Cinq | trois | deux',
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
  ['years that nothing calls all', 'en', 'The club lost 60 members, 30 in 2019, 20 in 2020 and 5 in 2021.'],
  [
    'items of which the first might be the total of the others',
    'fr',
    'Le budget est de 38 millions d’euros : 17,8 millions pour le personnel, 9,2 millions de subventions, 7,1 millions d’entretien et 3,9 millions d’intérêts.',
  ],
  [
    'a total behind that fits',
    'en',
    'Five lambs went to Garrick, 3 to Mallow and 2 to Sutter; a total of 10 left the valley.',
  ],
  ['a number behind that is no total', 'en', 'Five lambs went to Garrick, 3 to Mallow and 2 to Sutter; 12 stayed.'],
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
