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
  [
    'en',
    'All 420 pupils have been moved: 132 to the rugby club (years 9 to 11), 114 to the hall (from March 3) and 154 to the library.',
    '420 | 132 | 114 | 154',
  ],
  [
    'en',
    'Repairing the pier will cost £720,000: decking £410,000, bolts and rails £95,000, lighting £145,000, design £90,000.',
    '£720,000 | £410,000 | £95,000 | £145,000 | £90,000',
  ],
  [
    'en',
    'The pier is estimated at £720,000: decking £410,000, rails £95,000, lighting £145,000, design £90,000.',
    'estimated at £720,000 | £410,000 | £95,000 | £145,000 | £90,000',
  ],
  ['en', 'Registered guests: 3,260. Garrick 1,840; Mallow 905; Sutter Falls 415.', '3,260 | 1,840 | 905 | 415'],
  [
    'en',
    'The bridge cost 95 million euros: 41 million from the region, 27 from the city, 18 from the state and 12 from Brussels.',
    '95 million euros | 41 million | 27 | 18 | 12',
  ],
  [
    'en',
    'The choir was to sing 52 times; forty-six concerts took place, twenty-one in the hall, seventeen in schools and ten in parks.',
    'forty-six | twenty-one | seventeen | ten',
  ],
  ['en', 'Garrick gave 310 beds, Mallow 220 and Sutter 145: 665 beds in all.', '665 | 310 | 220 | 145'],
  [
    'en',
    'Staff at year end: 6,120, of whom Norway 2,340, Sweden 2,870 and other countries 610.',
    '6,120 | 2,340 | 2,870 | 610',
  ],
  ['en', 'With its 210 girls and 175 boys, the academy now has 395 pupils, a record.', '395 | 210 | 175'],
  [
    'en',
    'Of the 88 lots offered, 69 were sold and 21 were bought in; the sale made 2.1 million pounds.',
    '88 | 69 | 21',
  ],
  [
    'en',
    'Twelve volunteers, five students, four pensioners and four Danes, walked into the marsh.',
    'Twelve | five | four | four',
  ],
  ['en', 'Nine people died: four in Harlow, three in Benfield and one on the island.', 'Nine | four | three | one'],
  [
    'en',
    'We seized 84 tonnes. Of this, 41 tonnes went to Denmark, 22 to Poland, 12 to Latvia and 14 tonnes stayed.',
    '84 tonnes | 41 tonnes | 22 | 12 | 14 tonnes',
  ],
  [
    'en',
    'The board received 37 letters before the vote (21 in favour of the road, 11 against and 7 of a general kind).',
    '37 | 21 | 11 | 7',
  ],
  ['fr', 'Les voleurs ont pris 45 montres, 18 bagues et 12 colliers, soit 85 pièces.', '85 | 45 | 18 | 12'],
  [
    'fr',
    'La coalition remporte 9 des 15 sièges ; le parti sortant en obtient cinq et les indépendants trois.',
    '15 | 9 | cinq | trois',
  ],
  [
    'fr',
    'Il emporte 9 des 15 sièges.\n\nLe parti sortant en obtient cinq et les indépendants trois.',
    '15 | 9 | cinq | trois',
  ],
  [
    'fr',
    'Les victimes recevront 90 000 euros : 42 000 pour la veuve, 26 000 pour son fils et 24 000 pour la sœur.',
    '90 000 euros | 42 000 | 26 000 | 24 000',
  ],
  [
    'fr',
    'Le groupe emploie 2 640 personnes, réparties entre Vallorbe (1 210), Armagne (870) et Sorins (460).',
    '2 640 | 1 210 | 870 | 460',
  ],
  ['fr', 'L’école compte 640 élèves, dont 330 filles et 320 garçons.', '640 | 330 | 320'],
  [
    'de',
    'Die Sanierung kostet 360 000 Euro. Davon zahlen der Bund 180 000, das Land 110 000 und die Stadt 50 000 Euro.',
    '360 000 Euro | 180 000 | 110 000 | 50 000 Euro',
  ],
  ['en', 'Of 47 flights due to leave, 29 left on time, 11 were late and 9 were cancelled.', '47 | 29 | 11 | 9'],
  ['en', 'The ship took 212 guests (148 adults, 41 children and 13 infants).', '212 | 148 | 41 | 13'],
  ['it', 'La scuola ha 640 alunni: 330 alla primaria, 210 alle medie e 90 alla materna.', '640 | 330 | 210 | 90'],
  [
    'es',
    'El centro atendió a 317 pacientes: 168 por malaria, 94 por sarampión y 65 por cólera.',
    '317 | 168 | 94 | 65',
  ],
  ['pt', 'A escola tem 640 alunos: 330 no primário, 210 no básico e 90 no infantário.', '640 | 330 | 210 | 90'],
  ['nl', 'Het schip vervoerde 212 gasten: 148 volwassenen, 41 kinderen en 13 kleuters.', '212 | 148 | 41 | 13'],
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
  [
    'the largest alone',
    'en',
    'The firm employs 1,450: the biggest plants are Garrick (620), Mallow (480) and Sutter (250).',
  ],
  ['parts that overlap', 'fr', 'Les 380 élèves ont choisi : 242 suivent l’anglais, 118 l’allemand et 60 les deux.'],
  [
    'one thing after another',
    'en',
    'The prize is $30,000, the second $15,000, the third $10,000 and the fourth $7,000.',
  ],
  ['neighbours that are alike', 'en', 'The town has 310 shops, 180 cafés, 95 bars and 25 hotels.'],
  [
    'what happened elsewhere',
    'en',
    'They sold £90m of bonds. Separately £40m went to roads, £30m to schools and £10m to parks.',
  ],
  ['symptoms', 'en', 'Of the 64 patients, 41 had fever and 38 had a cough.'],
  ['halves of two things', 'fr', 'Avec ses 210 hôtels et ses 175 restaurants, la station reçoit 395 autocars.'],
  ['teachers and pupils', 'en', 'With its 18 teachers and 12 helpers, the school has 32 pupils.'],
  [
    'a series of years',
    'en',
    'Sales were 95 million euros, against 41 million in 2018, 37 million in 2019 and 28 million in 2020.',
  ],
  ['one that nobody counted', 'en', 'Eight people died: four in Harlow, three in Benfield and one on the island.'],
  [
    'what a bracket says of a part',
    'en',
    'All 400 pupils have moved: 132 to the club (years 9 to 11), 114 to the hall and 154 to the library.',
  ],
  [
    'a hedged sum of rounded parts',
    'en',
    'The pier is estimated at £700,000: decking £410,000, rails £95,000, lighting £145,000, design £90,000.',
  ],
  ['a sheet of different things', 'en', 'Beds: 31\nNurses: 14\nDoctors: 9\nWards: 5\nLifts: 2'],
  ['ages', 'fr', 'La fratrie compte 40 cousins. Les trois aînés ont 15, 12 et 9 ans.'],
])('should leave alone %s (%s)', (_, language, text) => expect(totals(text, language)).toEqual([]));
