import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { figuresOf } from './check';

const shown = (value: number): string => (value >= 1e6 ? value.toExponential() : String(value));
const values = (text: string, language: Language): string =>
  figuresOf(text, language)
    .map(({ value, unit }) => `${shown(Number(value.toPrecision(6)))}${unit ? ` ${unit}` : ''}`)
    .join(' | ');

test.each<[Language, string, string]>([
  ['fr', 'On a compté 1 200 dossiers', '1200'],
  ['fr', 'On a compté 1\u202f200\u00a0dossiers', '1200'],
  ['fr', 'On a compté 800.000 dossiers', '800000'],
  ['fr', 'Il pèse 12,5 kg', '12.5 kg'],
  ['fr', 'soixante-dix-sept dossiers', '77'],
  ['fr', 'septante-sept dossiers', '77'],
  ['fr', 'nonante dossiers et quatre-vingt-dix-neuf lettres', '90 | 99'],
  ['fr', 'quatre-vingts chaises', '80'],
  ['fr', 'deux cent trente-quatre mille chaises', '234000'],
  ['fr', 'vingt et un moutons', '21'],
  ['fr', "1,9 milliard d'euros", '1.9e+9 EUR'],
  ['fr', "un million et demi d'arbres", '1.5e+6'],
  ['fr', 'un demi-million de clients', '500000'],
  ['fr', '163,8 M$ et 30 M€', '1.638e+8 USD | 3e+7 EUR'],
  ['fr', '280 francs CFA le kilo', '280 XOF'],
  ['fr', 'deux tiers des clients', '0.666667 share'],
  ['fr', 'Un client sur cinq', '0.2 share'],
  ['fr', 'la quasi-totalité des clients', '0.97 share'],
  ['fr', 'neuf mètres trente', '9.3 m'],
  ['fr', 'une vingtaine de clients', '20'],
  ['fr', 'une hausse de 0,4 point de pourcentage', '0.4 pp'],
  ['fr', '12 % des clients', '12 %'],
  ['en', '1,200 files', '1200'],
  ['en', '£1,720 million', '1.72e+9 GBP'],
  ['en', '$5.6bn and €412m', '5.6e+9 USD | 4.12e+8 EUR'],
  ['en', '6.2p a share', '6.2 GBX'],
  ['en', 'NZ$940 million', '9.4e+8 NZD'],
  ['en', 'US$ 150 and C$20', '150 USD | 20 CAD'],
  ['en', 'Rs 4.2 crore and 1.35 lakh visitors', '4.2e+7 INR | 135000'],
  ['en', 'two hundred and thirty-four clerks', '234'],
  ['en', 'half a million clerks', '500000'],
  ['en', 'two and a half million clerks', '2.5e+6'],
  ['en', 'two dozen clerks', '24'],
  ['en', 'two-thirds of clerks', '0.666667 share'],
  ['en', 'one in five clerks', '0.2 share'],
  ['en', 'a 14-hectare site, about 35 acres', '14 ha | 35 ac'],
  ['en', 'winds of 62mph', '62 mph'],
  ['en', '98.6 degrees Fahrenheit', '98.6 °F'],
  ['en', 'three quarters of clerks', '0.75 share'],
  ['es', 'dos mil trescientas cajas', '2300'],
  ['es', '1,5 millones de euros', '1.5e+6 EUR'],
  ['de', 'einhunderteinundzwanzig Kisten', '121'],
  ['de', '64 Millionen Euro', '6.4e+7 EUR'],
  ['it', 'tremiladuecentoquarantatre casse', '3243'],
  ['it', '2,5 miliardi di euro', '2.5e+9 EUR'],
  ['pt', 'R$ 3 bilhões', '3e+9 BRL'],
  ['pt', '1,2 mil milhões de euros', '1.2e+9 EUR'],
  ['nl', 'tweehonderdvijfentwintig dozen', '225'],
  ['nl', '30 procent van de dozen', '30 %'],
])('should read %s: %s', (language, text, expected) => expect(values(text, language)).toBe(expected));

test.each<[Language, string]>([
  ['fr', 'Le Boeing 747 a décollé'],
  ['fr', 'selon France 24'],
  ['fr', 'au 12 rue des Lilas'],
  ['fr', "l'article 49 de la loi"],
  ['fr', 'Une femme a parlé'],
  ['fr', 'au XXe siècle'],
  ['fr', 'Tél. 01 42 34 56 78'],
  ['fr', 'Le Tu-22 a décollé'],
  ['en', 'one of the clerks said so'],
  ['en', 'a woman spoke'],
  ['en', 'at 10 Downing Street'],
  ['en', 'First, she spoke'],
  ['en', 'the address 192.168.1.2'],
  ['en', '3. A heading'],
])('should take no figure from %s: %s', (language, text) => expect(figuresOf(text, language)).toEqual([]));

test('should leave out numbers inside dates', () => {
  const prose = figuresOf('Le 12 mars, 14 clients');
  expect(prose.map(({ value }) => value)).toContain(14);
});

test('should end a sentence on a joiner without trouble', () =>
  expect(figuresOf('Il en a 16 et').map(({ value }) => value)).toEqual([16]));

test('should cover hedge, scale and unit, but not the thing counted', () => {
  expect(figuresOf('Il faut plus de 80 % du budget').map(({ text }) => text)).toEqual(['plus de 80 %']);
  expect(figuresOf('some 300 clerks', 'en').map(({ text }) => text)).toEqual(['some 300']);
  expect(figuresOf("près de 1,2 million d'euros de dons").map(({ text }) => text)).toEqual([
    "près de 1,2 million d'euros",
  ]);
});

test.each<[Language, string, number]>([
  ['en', 'a thousand people', 1000],
  ['en', 'a million people', 1e6],
  ['en', 'two million and one half', 2.5e6],
  ['en', 'five billion and three quarters', 5.75e9],
  ['en', 'one hundred and three quarters', 100.75],
  ['en', 'two thirds of a million', 2e6 / 3],
  ['en', 'two hundred point seventy-one', 200.71],
  ['en', 'two out of five hundred sets', 0.004],
  ['en', 'a $41.5-million arena', 41.5e6],
  ['fr', 'deux cent virgule cinquante-deux', 200.52],
  ['fr', 'six millions et un tiers', 19e6 / 3],
  ['fr', 'un milliard de litres', 1e9],
])('should read scales, fractions and points together, %s: %s', (language, text, expected) => {
  const [figure] = figuresOf(text, language);
  expect(figure?.value).toBeCloseTo(expected, 3);
});
