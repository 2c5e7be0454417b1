import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { figuresOf } from './check';

const check = (language: Language, text: string, ...expected: string[]): void =>
  expect(
    figuresOf(text, language).map(({ value, unit }) => [value, unit].filter((part) => part !== null).join(' ')),
  ).toEqual(expected);

test.each<[Language, string, ...string[]]>([
  ['fr', 'Elle a vendu 1 234 567 billets.', '1234567'],
  ['fr', 'Elle a vendu 1\u202f234\u202f567 billets.', '1234567'],
  ['fr', 'Elle a vendu 1\u00a0234 billets.', '1234'],
  ['fr', 'Elle a vendu 1\u2009234 billets.', '1234'],
  ['fr', 'Elle a vendu 1.234.567 billets.', '1234567'],
  ['fr', "Le canton compte 12’500 ruches et 1'250 vaches.", '12500', '1250'],
  ['fr', 'La facture est de 12 500,75 euros.', '12500.75 EUR'],
  ['en', 'It sold 1,234,567 tickets.', '1234567'],
  ['en', 'It sold 1 234 567 tickets.', '1234567'],
  ['en', 'It sold 1\u202f234 tickets.', '1234'],
  ['en', 'It sold 1.5m tickets.', '1500000'],
  ['en', 'The bill is £12,500.75 in all.', '12500.75 GBP'],
  ['en', 'It weighs 1,250.5 kg.', '1250.5 kg'],
  ['es', 'Vendió 1.234.567 entradas.', '1234567'],
  ['es', 'Pesa 12,5 kilos.', '12.5 kg'],
  ['de', 'Er verkaufte 1.234.567 Karten.', '1234567'],
  ['de', "Sie kostet 12'500 Franken.", '12500 CHF'],
  ['it', 'Ha venduto 1.234.567 biglietti.', '1234567'],
  ['it', 'Pesa 12,5 chili.', '12.5 kg'],
  ['pt', 'Vendeu 1.234.567 bilhetes.', '1234567'],
  ['pt', 'Pesa 12,5 quilos.', '12.5 kg'],
  ['nl', 'Hij verkocht 1.234.567 kaartjes.', '1234567'],
  ['nl', 'Het weegt 12,5 kilo.', '12.5 kg'],
])('should read digits with their separators, %s: %s', (language, text, ...expected) =>
  check(language, text, ...expected),
);

test.each<[Language, string, ...string[]]>([
  ['fr', 'Huitante-cinq ruches ont brûlé.', '85'],
  ['fr', 'Septante-deux ruches ont brûlé.', '72'],
  ['fr', 'Nonante-neuf ruches ont brûlé.', '99'],
  ['fr', 'Octante ruches ont brûlé.', '80'],
  ['fr', 'Quatre-vingt-onze ruches ont brûlé.', '91'],
  ['fr', 'Vingt-et-un-mille-trois-cents ruches ont brûlé.', '21300'],
  ['fr', 'Dix-sept cents ruches ont brûlé.', '1700'],
  ['fr', 'Soixante et onze ruches ont brûlé.', '71'],
  ['en', 'One hundred and one hives burnt.', '101'],
  ['en', 'Nineteen hundred hives burnt.', '1900'],
  ['en', 'Twelve hundred and fifty hives burnt.', '1250'],
  ['en', 'Two hundred thirty-four thousand hives burnt.', '234000'],
  ['en', 'Six dozen hives burnt.', '72'],
  ['en', 'Forty-five hives burnt.', '45'],
  ['es', 'Treinta y un mil cajas.', '31000'],
  ['es', 'Veintidós cajas.', '22'],
  ['de', 'Einundzwanzigtausend Kisten.', '21000'],
  ['de', 'Anderthalb Millionen Kisten.', '1500000'],
  ['it', 'Ventunomila casse.', '21000'],
  ['it', 'Mezzo milione di casse.', '500000'],
  ['pt', 'Vinte e um mil caixas.', '21000'],
  ['pt', 'Meio milhão de caixas.', '500000'],
  ['nl', 'Eenentwintigduizend dozen.', '21000'],
  ['nl', 'Anderhalf miljoen dozen.', '1500000'],
])('should read number words, %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[Language, string, ...string[]]>([
  ['fr', "Le chantier coûte 2,5 milliards d'euros.", '2500000000 EUR'],
  ['fr', 'La dette est de 3 billions de dollars.', '3000000000000 USD'],
  ['fr', "On a planté 40 millions d'arbres.", '40000000'],
  ['fr', 'Le lot vaut 12 k€.', '12000 EUR'],
  ['fr', 'Le groupe doit 4 Md€.', '4000000000 EUR'],
  ['fr', "Le groupe doit 4 Mds d'euros.", '4000000000 EUR'],
  ['en', 'The works cost $2.5 billion.', '2500000000 USD'],
  ['en', 'Debt is 3 trillion dollars.', '3000000000000 USD'],
  ['en', 'They planted 40 million trees.', '40000000'],
  ['en', 'The lot is worth £12k.', '12000 GBP'],
  ['en', 'The group owes $4bn.', '4000000000 USD'],
  ['en', 'The group owes $1.2tn.', '1200000000000 USD'],
  ['es', 'Costó 2.500 millones de euros.', '2500000000 EUR'],
  ['es', 'Plantaron 40 millones de árboles.', '40000000'],
  ['de', 'Es kostet 2,5 Milliarden Euro.', '2500000000 EUR'],
  ['de', 'Sie schulden 3 Billionen Dollar.', '3000000000000 USD'],
  ['it', 'Costa 2,5 miliardi di euro.', '2500000000 EUR'],
  ['it', 'Hanno piantato 40 milioni di alberi.', '40000000'],
  ['pt', 'Custa 2,5 mil milhões de euros.', '2500000000 EUR'],
  ['pt', 'Plantaram 40 milhões de árvores.', '40000000'],
  ['nl', 'Het kost 2,5 miljard euro.', '2500000000 EUR'],
  ['nl', 'Zij plantten 40 miljoen bomen.', '40000000'],
])('should multiply, %s: %s', (language, text, ...expected) => check(language, text, ...expected));

test.each<[Language, string, number]>([
  ['fr', 'La moitié des élèves est venue.', 0.5],
  ['fr', 'Les trois quarts des élèves sont venus.', 0.75],
  ['fr', 'Neuf élèves sur dix sont venus.', 0.9],
  ['fr', 'La quasi-totalité des élèves est venue.', 0.97],
  ['fr', "Une écrasante majorité d'élèves est venue.", 0.85],
  ['fr', "Une large majorité d'élèves est venue.", 0.8],
  ['fr', 'Un tiers des élèves est venu.', 1 / 3],
  ['en', 'Half of the pupils came.', 0.5],
  ['en', 'Three-quarters of the pupils came.', 0.75],
  ['en', 'Nine out of ten pupils came.', 0.9],
  ['en', 'Nearly all of the pupils came.', 0.97],
  ['en', 'The vast majority of pupils came.', 0.85],
  ['en', 'One in five pupils came.', 0.2],
  ['en', 'A third of pupils came.', 1 / 3],
  ['es', 'La mitad de los alumnos vino.', 0.5],
  ['es', 'Dos tercios de los alumnos vinieron.', 2 / 3],
  ['de', 'Die Hälfte der Schüler kam.', 0.5],
  ['de', 'Zwei Drittel der Schüler kamen.', 2 / 3],
  ['it', 'La metà degli alunni è venuta.', 0.5],
  ['it', 'Un alunno su cinque è venuto.', 0.2],
  ['pt', 'Metade dos alunos veio.', 0.5],
  ['pt', 'Dois terços dos alunos vieram.', 2 / 3],
  ['nl', 'De helft van de leerlingen kwam.', 0.5],
  ['nl', 'Een op de vijf leerlingen kwam.', 0.2],
])('should read the proportion, %s: %s', (language, text, expected) => {
  const [figure] = figuresOf(text, language);
  expect(figure?.unit).toBe('share');
  expect(figure?.value).toBeCloseTo(expected, 6);
});
