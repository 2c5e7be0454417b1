import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { figuresOf } from './check';

const check = (language: Language, text: string, expected: string): void =>
  expect(
    figuresOf(text, language)
      .map(({ value, unit }) => `${value} ${unit}`)
      .join(' | '),
  ).toBe(expected);

test.each<[Language, string, string]>([
  ['en', 'They paid USD115.5 and USD2,400 for it', '115.5 USD | 2400 USD'],
  ['en', 'a grant of Rs1,500 crore', '15000000000 INR'],
  ['en', 'It raised Rs500m', '500000000 INR'],
  ['en', 'a fine of RM12,300', '12300 MYR'],
  ['en', 'losses of 75 USD million', '75000000 USD'],
  ['en', 'sales of MSEK 60', '60000000 SEK'],
  ['en', 'It cost Mex$ 10 million', '10000000 MXN'],
  ['en', 'a price of 100₾ or 6.5 BTC', '100 GEL | 6.5 BTC'],
  ['en', 'a change of -$5 million', '-5000000 USD'],
  ['fr', 'un billet à 10 $ CA', '10 CAD'],
  ['fr', 'un contrat de 16,4 millions de $ US', '16400000 USD'],
  ['fr', 'une amende de 300 francs suisses', '300 CHF'],
  ['fr', 'une aide de 15 000 F CFA', '15000 XOF'],
  ['fr', 'une dette de 12 milliards de roubles', '12000000000 RUB'],
])('should read the currency, %s: %s', check);

test.each<[Language, string, string]>([
  ['en', 'The parcel weighs 12 pounds', '12 lb'],
  ['en', 'The ticket costs 12 pounds', '12 GBP'],
  ['fr', 'Le colis pèse deux livres', '2 lb'],
  ['en', 'The shelf is 10" wide', '10 in'],
  ['en', 'Weight: 20 (kg)', '20 kg'],
  ['fr', "jusqu'à - 12 °C dans la nuit", '-12 °C'],
  ['en', 'It boils at 100° Celsius', '100 °C'],
  ['fr', '- 3,5 % sur un an', '-3.5 %'],
])('should read the unit and the sign, %s: %s', check);

test('should not take a second sum for the cents of the first', () => check('en', '10 $ 30 $', '10 USD | 30 USD'));

test('should take a dash before a list item for no sign', () =>
  expect(figuresOf('- 10 morts à la gare').map(({ value }) => value)).toEqual([10]));

test('should take a dozen after a price for its rate', () => check('en', 'Eggs cost 64 cents a dozen', '64 USX'));
