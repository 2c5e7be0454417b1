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
  ['en', 'They paid USD240.5 and USD2,400 for it', '240.5 USD | 2400 USD'],
  ['en', 'a grant of Rs1,500 crore', '15000000000 INR'],
  ['en', 'It raised Rs500m', '500000000 INR'],
  ['en', 'a fine of RM12,300', '12300 MYR'],
  ['en', 'losses of 40 USD million', '40000000 USD'],
  ['en', 'sales of MSEK 45', '45000000 SEK'],
  ['en', 'It cost Mex$ 8 million', '8000000 MXN'],
  ['en', 'a price of 80₾ or 4.5 BTC', '80 GEL | 4.5 BTC'],
  ['en', 'a change of -$5 million', '-5000000 USD'],
  ['fr', 'un billet à 10 $ CA', '10 CAD'],
  ['fr', 'un contrat de 7,2 millions de $ US', '7200000 USD'],
  ['fr', 'une amende de 300 francs suisses', '300 CHF'],
  ['fr', 'une aide de 15 000 F CFA', '15000 XOF'],
  ['fr', 'une dette de 12 milliards de roubles', '12000000000 RUB'],
])('should read the currency, %s: %s', check);

test.each<[Language, string, string]>([
  ['en', 'The parcel weighs 12 pounds', '12 lb'],
  ['en', 'The ticket costs 12 pounds', '12 GBP'],
  ['fr', 'Le colis pèse deux livres', '2 lb'],
  ['en', 'The shelf is 14" wide', '14 in'],
  ['en', 'Weight: 35 (kg)', '35 kg'],
  ['fr', "jusqu'à - 12 °C dans la nuit", '-12 °C'],
  ['en', 'It melts at 80° Celsius', '80 °C'],
  ['fr', '- 3,5 % sur un an', '-3.5 %'],
])('should read the unit and the sign, %s: %s', check);

test('should not take a second sum for the cents of the first', () => check('en', '12 $ 45 $', '12 USD | 45 USD'));

test('should take a dash before a list item for no sign', () =>
  expect(figuresOf('- 10 morts à la gare').map(({ value }) => value)).toEqual([10]));

test('should take a dozen after a price for its rate', () => check('en', 'Rolls cost 90 cents a dozen', '90 USX'));
