import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { figuresOf } from './check';

/** Value, and what is told of it: part, change, rate, forecast or former, rank. */
const check = (language: Language, text: string, ...expected: string[]): void =>
  expect(
    figuresOf(text, language).map(({ value, score, part, change, per, status, ordinal }) =>
      [score?.join('-') ?? value, part, change, per && `/${per}`, status === 'fact' ? null : status, ordinal && 'rank']
        .filter(Boolean)
        .join(' '),
    ),
  ).toEqual(expected);

test.each<[Language, string, ...string[]]>([
  ['fr', 'On compte 12 cas pour 100 000 habitants.', '12 /100000', '100000'],
  ['fr', 'Il y passe 30 trains par jour.', '30 /day'],
  ['fr', "Le parking coûte 3 € l'heure.", '3 /hour'],
  ['fr', 'Le terrain vaut 90 euros le mètre carré.', '90 /m²'],
  ['fr', 'La taxe est de 200 euros par mois.', '200 /month'],
  ['fr', 'On compte 2 décès pour 1 000 naissances.', '2 /1000', '1000'],
  ['en', 'There were 12 cases per 100,000 people.', '12 /100000', '100000'],
  ['en', 'It takes 30 trains a day.', '30 /day'],
  ['en', 'Parking is £3 an hour.', '3 /hour'],
  ['en', 'Land is €90 per square metre.', '90 /m²'],
  ['en', 'The tax is £200 a month.', '200 /month'],
  ['en', 'It pays £1,500 annually.', '1500 /year'],
  ['es', 'Hubo 12 casos por cada 100.000 habitantes.', '12 /100000', '100000'],
  ['es', 'Pasan 30 trenes al día.', '30 /day'],
  ['de', 'Es gab 12 Fälle pro 100.000 Einwohner.', '12 /100000', '100000'],
  ['de', 'Es fahren 30 Züge pro Tag.', '30 /day'],
  ['it', 'Passano 30 treni al giorno.', '30 /day'],
  ['it', 'Costa 200 euro al mese.', '200 /month'],
  ['pt', 'Passam 30 comboios por dia.', '30 /day'],
  ['pt', 'Custa 200 euros por mês.', '200 /month'],
  ['nl', 'Er waren 12 gevallen per 100.000 inwoners.', '12 /100000', '100000'],
  ['nl', 'Er rijden 30 treinen per dag.', '30 /day'],
])('should read the rate, %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[Language, string, ...string[]]>([
  ['fr', 'Pour la troisième fois, la digue cède.', '3 rank'],
  ['fr', "C'est sa 4e victoire.", '4 rank'],
  ['fr', 'Un cinquième mort a été trouvé.', '5 rank'],
  ['fr', 'Le club tient son 12e titre.', '12 rank'],
  ['fr', 'Pour la première fois, il neige.', '1 rank'],
  ['fr', 'La sixième édition du salon ouvre.', '6 rank'],
  ['en', 'For the third time the dyke broke.', '3 rank'],
  ['en', 'It is her fourth win.', '4 rank'],
  ['en', 'A fifth victim was found.', '5 rank'],
  ['en', 'It is the 12th title of the club.', '12 rank'],
  ['en', 'For the first time it snowed.', '1 rank'],
  ['en', 'It is their sixth defeat.', '6 rank'],
  ['es', 'Por tercera vez cedió el dique.', '3 rank'],
  ['es', 'Es su cuarta victoria.', '4 rank'],
  ['de', 'Zum dritten Mal brach der Deich.', '3 rank'],
  ['de', 'Es ist ihr vierter Sieg.', '4 rank'],
  ['it', 'Per la terza volta ha ceduto.', '3 rank'],
  ['it', 'È la sua quarta vittoria.', '4 rank'],
  ['pt', 'Pela terceira vez cedeu.', '3 rank'],
  ['pt', 'É a sua quarta vitória.', '4 rank'],
  ['nl', 'Voor de derde keer brak de dijk.', '3 rank'],
  ['nl', 'Het is haar vierde zege.', '4 rank'],
])('should count by the rank, %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[Language, string, ...string[]]>([
  ['fr', 'Le nombre de chômeurs est passé de 12 à 15.', '12 former', '15'],
  ['fr', 'Les ventes sont en hausse de 5 %.', '5 up'],
  ['fr', 'Les prix ont bondi de 8 %.', '8 up'],
  ['fr', 'Le bénéfice a chuté de 12 %.', '12 down'],
  ['fr', 'Les effectifs tombent à 300, contre 340 un an plus tôt.', '300', '340 former'],
  ['fr', 'Une hausse de 3 % des prix est prévue.', '3 up forecast'],
  ['en', 'Unemployment rose from 12 to 15.', '12 former', '15'],
  ['en', 'Sales are up 5%.', '5 up'],
  ['en', 'Prices jumped 8%.', '8 up'],
  ['en', 'Profit fell 12%.', '12 down'],
  ['en', 'Staff fell to 300 from 340 a year earlier.', '300', '340 former'],
  ['en', 'A 4% drop was told.', '4 down'],
  ['es', 'El paro pasó de 12 a 15.', '12 former', '15'],
  ['es', 'Las ventas subieron un 5 %.', '5 up'],
  ['de', 'Die Zahl stieg von 12 auf 15.', '12 former', '15'],
  ['de', 'Der Umsatz stieg um 5 %.', '5 up'],
  ['it', 'Il numero è passato da 12 a 15.', '12 former', '15'],
  ['it', 'Le vendite sono aumentate del 5%.', '5 up'],
  ['pt', 'O número passou de 12 para 15.', '12 former', '15'],
  ['pt', 'As vendas subiram 5 %.', '5 up'],
  ['nl', 'Het aantal steeg van 12 naar 15.', '12 former', '15'],
  ['nl', 'De omzet steeg met 5%.', '5 up'],
])('should tell a change from a level, %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[Language, string, ...string[]]>([
  ['fr', '38 morts, dont 17 enfants', '38', '17 part'],
  ['fr', '40 blessés, parmi lesquels 9 pompiers', '40', '9 part'],
  ['fr', '30 maisons, y compris 4 chalets', '30', '4 part'],
  ['fr', '12 des 30 maisons ont brûlé', '12 part', '30'],
  ['fr', 'Sur les 30 maisons, 12 ont brûlé', '30', '12 part'],
  ['fr', '100 otages, desquels 40 sont libres', '100', '40 part'],
  ['en', '38 dead, including 17 children', '38', '17 part'],
  ['en', '40 injured, among them nine firefighters', '40', '9 part'],
  ['en', '20 pupils, of whom 3 are girls', '20', '3 part'],
  ['en', '12 of the 30 houses burnt', '12 part', '30'],
  ['en', 'Of the 30 pupils, 12 were absent', '30', '12 part'],
  ['en', '38 killed (17 of them soldiers)', '38', '17 part'],
  ['es', '38 muertos, entre ellos 17 niños', '38', '17 part'],
  ['es', '40 heridos, de los cuales 9 graves', '40', '9 part'],
  ['de', '38 Tote, darunter 17 Kinder', '38', '17 part'],
  ['de', '40 Verletzte, davon 9 schwer', '40', '9 part'],
  ['it', '38 morti, tra cui 17 bambini', '38', '17 part'],
  ['it', '40 feriti, di cui 9 gravi', '40', '9 part'],
  ['pt', '38 mortos, entre os quais 17 crianças', '38', '17 part'],
  ['pt', '40 feridos, dos quais 9 graves', '40', '9 part'],
  ['nl', '38 doden, onder wie 17 kinderen', '38', '17 part'],
  ['nl', '40 gewonden, van wie 9 ernstig', '40', '9 part'],
])('should tell the part from the whole, %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[Language, string, ...string[]]>([
  ['fr', "Le pont coûtera 12 millions d'euros.", '12000000 forecast'],
  ['fr', "Le pont a coûté 12 millions d'euros.", '12000000'],
  ['fr', '300 logements sont prévus.', '300 forecast'],
  ['fr', '200 logements seront construits.', '200 forecast'],
  ['fr', 'On attend 5 000 visiteurs.', '5000 forecast'],
  ['fr', '40 emplois pourraient disparaître.', '40 forecast'],
  ['fr', 'Trois hommes seront jugés.', '3'],
  ['en', 'The bridge will cost £12m.', '12000000 forecast'],
  ['en', 'The bridge cost £12m.', '12000000'],
  ['en', '300 homes are planned.', '300 forecast'],
  ['en', '200 homes will be built.', '200 forecast'],
  ['en', '5,000 visitors are expected.', '5000 forecast'],
  ['en', '40 jobs could go.', '40 forecast'],
  ['en', 'Three men will be tried.', '3'],
  ['en', '40 homes were built, more than planned.', '40'],
  ['es', 'El puente costará 12 millones de euros.', '12000000 forecast'],
  ['es', 'El puente costó 12 millones de euros.', '12000000'],
  ['de', 'Die Brücke wird 12 Millionen Euro kosten.', '12000000 forecast'],
  ['de', '300 Wohnungen sind geplant.', '300 forecast'],
  ['it', 'Il ponte costerà 12 milioni di euro.', '12000000 forecast'],
  ['it', '300 alloggi sono previsti.', '300 forecast'],
  ['pt', 'A ponte custará 12 milhões de euros.', '12000000 forecast'],
  ['pt', 'Estão 300 casas previstas.', '300 forecast'],
  ['nl', 'De brug zal 12 miljoen euro kosten.', '12000000 forecast'],
  ['nl', 'Er worden 300 bezoekers verwacht.', '300 forecast'],
])('should tell the forecast from the fact, %s: %s', (language, text, ...expected) =>
  check(language, text, ...expected),
);

test.each<[Language, string, ...string[]]>([
  ['fr', 'Lens a battu Reims 3-1.', '3-1'],
  ['fr', 'Elle gagne 6-4, 3-6, 7-5.', '6-4', '3-6', '7-5'],
  ['fr', 'Victoire 98 à 87 pour Lens.', '98-87'],
  ['fr', 'Le match nul (2-2) déçoit.', '2-2'],
  ['fr', 'Lens mène 2-0 à la mi-temps.', '2-0'],
  ['fr', 'Défaite 25-20, 25-18 des visiteurs.', '25-20', '25-18'],
  ['en', 'Lens beat Reims 3-1.', '3-1'],
  ['en', 'She won 6-4, 3-6, 7-5.', '6-4', '3-6', '7-5'],
  ['en', 'They won 98 to 87.', '98-87'],
  ['en', 'It ended 2-2.', '2-2'],
  ['en', 'A 1-0 defeat hurt.', '1-0'],
  ['en', 'The council voted 7-4.', '7-4'],
])('should read the score, %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[Language, string]>([
  ['fr', "Caron a égalisé à la 90'+3."],
  ['fr', "Diallo (45+2') puis Reno ont marqué."],
  ['fr', 'Reno (90e+3) sauve le point.'],
  ['en', "Dale 12', 67'."],
  ['en', 'Reno scored late (90+3).'],
])('should take the minute of a goal for no count, %s: %s', (language, text) =>
  expect(figuresOf(text, language)).toEqual([]),
);
