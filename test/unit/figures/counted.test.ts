import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { countedOf, figuresOf } from './check';

const check = (language: Language) => (text: string, expected: string) =>
  expect(countedOf(text, language)).toBe(expected);

test.each([
  ['38 morts', '38 dead'],
  ['une centaine de blessés', '100 wounded'],
  ['12 disparus', '12 missing'],
  ['20 civils tués', '20 dead+civilian'],
  ['17 enfants ont été tués', '17 dead+child'],
  ['plus de 80 combattants ont été tués', '80 dead+militant'],
  ["L'attaque a tué 17 personnes", '17 dead'],
  ['la mort de 20 civils', '20 dead+civilian'],
  ['ce drame a coûté la vie à 12 personnes', '12 dead'],
  ['Trois ouvriers sont morts', '3 dead+worker'],
  ['Deux kamikazes ont tué trois soldats', '2 militant | 3 dead+soldier'],
  ['Un mort et trois blessés', '1 dead | 3 wounded'],
  ['une personne est portée disparue', '1 missing'],
  ['six personnes ont été arrêtées', '6 arrested'],
  ["l'arrestation de cinq suspects", '5 arrested+suspect'],
  ['cinq lycéens interpellés', '5 arrested+pupil'],
  ["l'évacuation de 3 000 habitants", '3000 evacuated+population'],
  ['cinq médecins et neuf infirmiers ont été libérés', '5 released+health-worker | 9 released+health-worker'],
  ['deux autres otages', '2 hostage'],
  ['sept autres ont été blessées', '7 wounded'],
  ['douze stations desserviront la ligne', '12 stations'],
  ['300 manifestants', '300 demonstrators'],
  ['quelque 4 000 foyers', '4000 households'],
  ['45 000 habitants', '45000 population'],
  ['289 voix', '289 votes'],
  ['12 sièges', '12 seats'],
  ['1 150 postes', '1150 jobs'],
  ['le groupe emploie 11 400 salariés', '11400 workforce+worker'],
  ['le groupe emploie 11 400 à Lyon', '11400 workforce+worker'],
  ["un chiffre d'affaires de 30 millions d'euros", '30000000 EUR revenue'],
  ["Le bénéfice net recule à 12 millions d'euros", '12000000 EUR profit'],
  ["La dette atteint 12 millions d'euros", '12000000 EUR debt'],
  ['Le prix plancher est fixé à 280 francs CFA', '280 XOF price'],
  ["Les dégâts sont évalués à 4 millions d'euros", '4000000 EUR damage'],
  ["une amende de 4 millions d'euros", '4000000 EUR fine'],
  ["un budget de 4 millions d'euros", '4000000 EUR budget'],
  ['le loyer est de 640 euros', '640 EUR rent+price'],
  ["le pont coûtera 4 millions d'euros", '4000000 EUR cost'],
  ['Le taux de chômage est de 7,2 %', '7.2 % unemployment'],
  ['51,3 % des voix', '51.3 % votes'],
  ['une participation de 64,5 %', '64.5 % turnout'],
  ['80 % de la ville', '80 % towns'],
  ['la moitié des élèves', '0.5 share pupil+student'],
  ['361 mm de pluie', '361 mm rainfall'],
  ['une température de 41 °C', '41 °C temperature'],
  ['un séisme de magnitude 6,8', '6.8 magnitude magnitude'],
  ['une distance de 12 km', '12 km distance'],
  ['des rafales de 130 km/h', '130 km/h gusts'],
  ['6 bombardiers stratégiques', '6 aircraft'],
  ['quinze navires', '15 ships'],
  ['une soixantaine de maisons', '60 homes'],
  ['trois villages', '3 villages'],
  ['27 pays', '27 countries'],
  ['12 buts en 15 matchs', '12 goals | 15 matches'],
  ['sa troisième victoire', '3 wins'],
  ['pour la deuxième fois', '2 times'],
  ['dix milliers de moutons', '10000 animals'],
  ['Le bilan est passé à 43', '43 dead'],
  ['Le nombre de blessés est passé à 120', '120 wounded'],
  ['Trois des dix élus', '3 lawmaker | 10 lawmaker'],
  ['âgé de 34 ans', '34 a age'],
  ['240 balalaïkas', '240 balalaïka'],
])('should know what is counted, French: %s', check('fr'));

test.each([
  ['38 dead', '38 dead'],
  ['34 injured', '34 wounded'],
  ['a toll of 38', '38 dead'],
  ['The death toll rose to 43', '43 dead'],
  ['killed at least 38 people', '38 dead'],
  ['20 civilians were killed', '20 dead+civilian'],
  ['17 pro-government fighters died', '17 dead+militant'],
  ['Gunmen shot dead 12 soldiers', '12 dead+soldier'],
  ['17 gunmen killed a guard', '17 militant'],
  ['thirty-four people were injured', '34 wounded'],
  ['three climbers are still missing', '3 missing'],
  ['police arrested 12 students', '12 arrested+student'],
  ['the arrest of 12 students', '12 arrested+student'],
  ['five men were charged', '5 charged+man'],
  ['some 300 protesters', '300 demonstrators'],
  ['tens of thousands fled', '10000 displaced'],
  ['3,000 residents were evacuated', '3000 evacuated+resident'],
  ['50 police officers', '50 police'],
  ['173,468 votes', '173468 votes'],
  ['a turnout of 64.5 per cent', '64.5 % turnout'],
  ['51.3% of the vote', '51.3 % votes'],
  ['a 4,200-seat hall', '4200 seats'],
  ['It employs 11,400', '11400 workforce+worker'],
  ['600 vacancies', '600 jobs'],
  ['revenue of £1,720 million', '1720000000 GBP revenue'],
  ['Operating profit rose to 87 million pounds', '87000000 GBP profit'],
  ['Turnover climbed to £1.72m', '1720000 GBP revenue'],
  ['an interim dividend of 6.2p', '6.2 GBX dividend'],
  ['net debt of £388 million', '388000000 GBP debt'],
  ['an order book of £5.6bn', '5600000000 GBP order-book'],
  ['a £300 million contract', '300000000 GBP deal'],
  ['damage of $4m', '4000000 USD damage'],
  ['The company was fined €412m', '412000000 EUR fine'],
  ['It could cost $940 million', '940000000 USD cost'],
  ['17 per cent of sales', '17 % revenue'],
  ['a 14% rise in operating profit', '14 % profit'],
  ['an 8 % stake', '8 % stake'],
  ['The unemployment rate fell to 7.2 per cent', '7.2 % unemployment'],
  ['345 affordable homes', '345 homes'],
  ['160 are state houses', '160 homes'],
  ['heart attacks: 26 cases', '26 cases'],
  ['361 mm of rain', '361 mm rainfall'],
  ['winds of 120 km/h', '120 km/h speed'],
  ['temperatures reached 41.5°C', '41.5 °C temperature'],
  ['for the third time', '3 times'],
  ['its third victory', '3 wins'],
  ['21 aircraft', '21 aircraft'],
  ['12 fishing boats', '12 ships'],
  ['nine countries', '9 countries'],
  ['two house fires', '2 fires'],
  ['40 police cars', '40 vehicles'],
  ['three goals', '3 goals'],
  ['one person is missing', '1 missing'],
  ['a population of 45,000', '45000 population'],
  ['1.35 lakh visitors', '135000 visitor'],
  ['240 balalaikas', '240 balalaika'],
  ['half of all pupils', '0.5 share pupil+student'],
  ['the rent is £640', '640 GBP rent+price'],
  ['38 wards', '38 districts'],
  ['two gunmen were killed', '2 dead+militant'],
])('should know what is counted, English: %s', check('en'));

test.each<[Language, string, string]>([
  ['en', "30 of the society's 95 state houses", '30 homes | 95 homes'],
  ['en', '14 of the 34 injured', '14 wounded | 34 wounded'],
  ['de', 'Rund 60 der 200 Stellen', '60 jobs | 200 jobs'],
  ['fr', '30 des 95 logements', '30 homes | 95 homes'],
  ['es', '30 de las 95 viviendas', '30 homes | 95 homes'],
  ['it', '30 dei 95 alloggi', '30 homes | 95 homes'],
  ['pt', '30 das 95 casas', '30 homes | 95 homes'],
  ['nl', '30 van de 95 woningen', '30 homes | 95 homes'],
  ['en', 'Two homes in ten, or 230, will go.', '0.2 share homes | 230 homes'],
  ['fr', 'Deux logements sur dix, soit 230, partiront.', '0.2 share homes | 230 homes'],
  ['en', 'There are 800 homes. Of these, 90 of them are empty.', '800 homes | 90 homes'],
  ['en', 'He was one of three people hurt.', '3 wounded'],
])('should know what a part of something counts: %s %s', (language, text, expected) => check(language)(text, expected));

test('should call a part what is taken of a whole with an owner', () => {
  expect(figuresOf("30 of the society's 95 state houses", 'en').map(({ part }) => part)).toEqual(['part', null]);
});

test('should not take what the sentence before counted for a larger number', () => {
  expect(countedOf('There are 80 homes. 900 of them are empty.', 'en')).toBe('80 homes | 900 ?');
});

test.each<[Language, string, string]>([
  ['en', '54 people work at the yard', '54 workforce+worker'],
  ['en', 'The yard employs 54 people', '54 workforce+worker'],
  ['en', 'The yard has 54 or so employees', '54 workforce+worker'],
  ['fr', 'Le chantier emploie 54 personnes', '54 workforce+worker'],
  ['fr', '54 personnes travaillent au chantier', '54 workforce+worker'],
  ['fr', 'Le chantier compte 54 salariés', '54 workforce+worker'],
  ['de', '54 Menschen arbeiten im Werk', '54 workforce+worker'],
  ['en', '12 employees were injured', '12 wounded+worker'],
  ['en', '88,000 people came to the fair', '88000 visitor'],
  ['fr', '88 000 personnes sont venues à la foire', '88000 visitor'],
  ['en', 'Two people came to the door', '2 person'],
  ['en', 'The fair drew 88,000 visitors', '88000 visitor'],
  ['en', '43 people were taken to hospital', '43 hospitalised+patient'],
  ['en', '43 people were hurt', '43 wounded'],
])('should tell staff, visitors and patients by the predicate: %s %s', (language, text, expected) =>
  check(language)(text, expected),
);

test.each<[Language, string, string]>([
  ['en', 'a 16-year-old girl', '16 a age'],
  ['en', 'the nine-month-old baby', '9 mo age'],
  ['en', 'A girl, 16, was hurt.', '16 age'],
  ['en', 'Ada Lund, 34, was hurt.', '34 age'],
  ['de', 'ein 16-jähriger Junge', '16 a age'],
  ['nl', 'een 16-jarige jongen', '16 a age'],
])('should know an age: %s %s', (language, text, expected) => check(language)(text, expected));

test.each<[Language, string, string]>([
  ['de', 'Der Verkaufspreis betrug 4 Millionen Euro.', '4000000 EUR price'],
  ['nl', 'De verkoopprijs was 4 miljoen euro.', '4000000 EUR price'],
  ['fr', "Le prix de vente est de 4 millions d'euros.", '4000000 EUR price'],
  ['de', 'Es gibt 90 Tankstellen.', '90 tankstellen'],
  ['en', 'a 35 per cent higher risk', '35 % risk'],
  ['en', 'a 53% added risk', '53 % risk'],
  ['pt', '12 aviões', '12 aircraft'],
  ['en', '16 per cent of all cement sold here', '16 % cement'],
])('should know compounds and names of sums: %s %s', (language, text, expected) => check(language)(text, expected));

test.each<[Language, string, string]>([
  ['pt', '12 aviões', 'avião'],
  ['en', '12 people', 'person'],
  ['en', '12 children', 'child'],
  ['de', '12 Arbeitsplätze', 'arbeitsplatz'],
  ['nl', '12 woningen', 'woning'],
])('should use the same lemma for singular and plural: %s %s', (language, text, expected) => {
  expect(figuresOf(text, language)[0]!.counted!.lemma).toBe(expected);
});

test.each<[Language, string, (string | undefined)[]]>([
  ['fr', '7 blessés graves et 200 blessés légers', ['serious', 'light']],
  ['fr', 'Cinq personnes sont en urgence absolue et vingt en urgence relative.', ['serious', 'light']],
  ['en', 'Seven were critically injured and 200 slightly hurt.', ['serious', 'light']],
  ['en', '43 people were hurt, seven of them seriously.', [undefined, 'serious']],
  ['de', '7 Schwerverletzte und 20 Leichtverletzte', ['serious', 'light']],
  ['de', '7 Menschen wurden schwer verletzt.', ['serious']],
  ['nl', '7 zwaargewonden', ['serious']],
  ['es', '7 heridos graves y 20 heridos leves', ['serious', 'light']],
  ['en', '200 were injured, and the mood was grave.', [undefined]],
  ['en', '300 new jobs', ['new']],
  ['fr', '300 nouveaux emplois', ['new']],
  ['fr', "un bénéfice net de 12 millions d'euros", ['net']],
])('should have one form for how badly hurt, new and net: %s %s', (language, text, expected) => {
  expect(figuresOf(text, language).map(({ counted }) => counted?.qualifiers[0])).toEqual(expected);
});

test('should take neither a label nor what it is one of for figures', () => {
  expect(figuresOf('Image 4 of 33', 'en')).toEqual([]);
});

test.each<[Language, string, string]>([
  ['es', '38 muertos', '38 dead'],
  ['es', '120 heridos', '120 wounded'],
  ['es', '17 niños murieron', '17 dead+child'],
  ['es', 'seis personas fueron detenidas', '6 arrested'],
  ['es', 'mató a 12 soldados', '12 dead+soldier'],
  ['es', '300 manifestantes', '300 demonstrators'],
  ['es', 'ingresos de 12 millones de euros', '12000000 EUR revenue'],
  ['es', 'un tercio de los votos', '0.333333333333 share votes'],
  ['es', '45.000 habitantes', '45000 population'],
  ['de', '38 Tote', '38 dead'],
  ['de', '120 Verletzte', '120 wounded'],
  ['de', '17 Kinder wurden getötet', '17 dead+child'],
  ['de', 'sechs Menschen wurden festgenommen', '6 arrested'],
  ['de', 'rund 1150 Stellen', '1150 jobs'],
  ['de', 'ein Umsatz von 12 Millionen Euro', '12000000 EUR revenue'],
  ['de', '45.000 Einwohner', '45000 population'],
  ['de', '300 Demonstranten', '300 demonstrators'],
  ['it', '38 morti', '38 dead'],
  ['it', '120 feriti', '120 wounded'],
  ['it', '17 bambini sono stati uccisi', '17 dead+child'],
  ['it', 'ricavi per 12 milioni di euro', '12000000 EUR revenue'],
  ['it', '300 manifestanti', '300 demonstrators'],
  ['it', '45.000 abitanti', '45000 population'],
  ['it', 'la terza vittoria', '3 wins'],
  ['pt', '38 mortos', '38 dead'],
  ['pt', '120 feridos', '120 wounded'],
  ['pt', 'seis pessoas foram detidas', '6 arrested'],
  ['pt', 'receitas de 12 milhões de euros', '12000000 EUR revenue'],
  ['pt', '32 aviões', '32 aircraft'],
  ['pt', '45 mil habitantes', '45000 population'],
  ['nl', '38 doden', '38 dead'],
  ['nl', '120 gewonden', '120 wounded'],
  ['nl', '17 kinderen werden gedood', '17 dead+child'],
  ['nl', 'zes mensen werden gearresteerd', '6 arrested'],
  ['nl', 'een omzet van 12 miljoen euro', '12000000 EUR revenue'],
  ['nl', '300 demonstranten', '300 demonstrators'],
  ['nl', '45.000 inwoners', '45000 population'],
  ['nl', 'drie doelpunten', '3 goals'],
])('should know what is counted, %s: %s', (language, text, expected) =>
  expect(countedOf(text, language)).toBe(expected),
);

test.each<[Language, string, string[]]>([
  ['en', 'profit before tax of £212 million', ['pretax']],
  ['en', 'profit after tax of £163 million', ['net']],
  ['en', 'Operating profit rose to £231 million', ['operating']],
  ['fr', 'un résultat net de 12 millions', ['net']],
])('should keep kinds of profit apart, %s: %s', (language, text, expected) => {
  const { counted } = figuresOf(text, language)[0]!;
  expect(counted?.qualifiers.length ? counted.qualifiers : counted?.lemma?.split(' ').slice(1)).toEqual(expected);
});

test.each([
  ['en', '1,150 jobs will go', '1150 jobs-cut+jobs'],
  ['en', 'The firm cut 300 jobs', '300 jobs-cut+jobs'],
  ['en', 'The firm has 300 jobs', '300 jobs'],
  ['en', '40 jobs will not be cut', '40 jobs'],
  ['en', '12 homes were destroyed', '12 destroyed+homes'],
  ['en', 'The fire scorched 5,000 acres', '5000 ac burnt+area'],
  ['fr', 'Le groupe supprime 125 emplois', '125 jobs-cut+jobs'],
  ['fr', '125 des 164 emplois sont supprimés', '125 jobs-cut+jobs | 164 jobs'],
  ['fr', "L'incendie a ravagé 320 hectares de pinède", '320 ha burnt+area'],
  ['fr', '320 hectares sont partis en fumée', '320 ha burnt+area'],
  ['fr', 'Un parc de 320 hectares', '320 ha ?'],
  ['de', '250 Stellen fallen weg', '250 jobs-cut+jobs'],
  ['es', '40 viviendas quedaron destruidas', '40 destroyed+homes'],
] as const)('should know what happened to things, %s: %s', (language, text, expected) => {
  expect(countedOf(text, language)).toBe(expected);
});
