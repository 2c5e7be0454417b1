import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { figuresOf } from './check';

/** `modifier low..high unit counted` of each figure: what issue 4 asks for, construction by construction. */
const read = (text: string, language: Language): string =>
  figuresOf(text, language)
    .map(({ modifier, low, high, unit, counted, per, change }) => {
      const bound = (value: number | null): string => (value === null ? '' : String(Number(value.toPrecision(7))));
      const lemma = counted?.lemma ?? null;
      return [
        modifier,
        `${bound(low)}..${bound(high)}`,
        unit,
        lemma && `#${lemma}`,
        per && `/${per}`,
        change && `(${change})`,
      ]
        .filter(Boolean)
        .join(' ');
    })
    .join(' | ');

const check = (language: Language, text: string, expected: string): void => expect(read(text, language)).toBe(expected);

test.each<[Language, string, string]>([
  ['fr', '12 400 lampes', 'exact 12400..12400 #lampe'],
  ['fr', 'septante-deux lampes', 'exact 72..72 #lampe'],
  ['fr', 'quatre-vingt-onze lampes', 'exact 91..91 #lampe'],
  ['en', '12,400 lamps', 'exact 12400..12400 #lamp'],
  ['en', 'ninety-one lamps', 'exact 91..91 #lamp'],
])('should read plain counts, %s: %s', check);

test.each<[Language, string, string]>([
  ['fr', 'la moitié des habitants', 'about 0.475..0.525 share #habitant'],
  ['fr', 'deux tiers des habitants', 'exact 0.6333333..0.7 share #habitant'],
  ['fr', 'la quasi-totalité des habitants', 'about 0.9..1 share #habitant'],
  ['fr', 'un habitant sur cinq', 'exact 0.19..0.21 share #habitant'],
  ['en', 'two thirds of residents', 'exact 0.6333333..0.7 share #resident'],
  ['en', 'one in five residents', 'exact 0.19..0.21 share #resident'],
  ['en', 'the vast majority of residents', 'about 0.65..1 share #resident'],
  ['en', 'more than half of residents', 'over 0.5.. share #resident'],
])('should read shares in words, %s: %s', check);

test.each<[Language, string, string]>([
  ['fr', "1,9 milliard d'habitants", 'exact 1850000000..1950000000 #habitant'],
  ['en', '1.9 billion residents', 'exact 1850000000..1950000000 #resident'],
  ['fr', '3 millions de lampes', 'exact 2500000..3500000 #lampe'],
])('should read multipliers with the rounding they show, %s: %s', check);

test.each<[Language, string, string]>([
  ['fr', 'une vingtaine de lampes', 'about 17..23 #lampe'],
  ['fr', 'environ 300 lampes', 'about 262.5..337.5 #lampe'],
  ['fr', 'des dizaines de lampes', 'about 10.. #lampe'],
  ['en', 'dozens of lamps', 'about 12.. #lamp'],
  ['en', 'some 300 lamps', 'about 262.5..337.5 #lamp'],
])('should read approximations, %s: %s', check);

test.each<[Language, string, string]>([
  ['fr', 'au moins 40 lampes', 'at-least 40.. #lampe'],
  ['fr', 'plus de 40 lampes', 'over 40.. #lampe'],
  ['fr', "jusqu'à 40 lampes", 'at-most ..40 #lampe'],
  ['en', 'up to 40 lamps', 'at-most ..40 #lamp'],
  ['en', 'no fewer than 40 lamps', 'at-least 40.. #lamp'],
  ['es', 'por lo menos 40 cajas', 'at-least 40.. #caja'],
  ['es', 'más de 40 cajas', 'over 40.. #caja'],
])('should read bounds, %s: %s', check);

test.each<[Language, string, string]>([
  ['fr', 'entre 40 et 60 lampes', 'range 40..60 #lampe'],
  ['fr', '40 à 60 lampes', 'range 40..60 #lampe'],
  ['en', '40-60 lamps', 'range 40..60 #lamp'],
  ['en', 'between 4 and 6 million lamps', 'range 4000000..6000000 #lamp'],
  ['es', 'desde 40 hasta 60 cajas', 'range 40..60 #caja'],
  ['nl', '40 tot en met 60 dozen', 'range 40..60 #dozen'],
])('should read ranges, %s: %s', check);

test.each<[Language, string, string]>([
  ['fr', '40 litres par jour', 'exact 39.5..40.5 L /day'],
  ['fr', '12 cas pour 100 000 habitants', 'exact 12..12 #cas /100000 | exact 100000..100000'],
  ['en', '40 litres a day', 'exact 39.5..40.5 L /day'],
  ['en', '12 cases per 100,000 residents', 'exact 12..12 #case /100000 | exact 100000..100000'],
])('should read rates, %s: %s', check);

test.each<[Language, string, string]>([
  ['fr', '45 €', 'exact 45..45 EUR'],
  ['fr', '45 millions de dollars', 'exact 44500000..45500000 USD'],
  ['fr', '4 500 F CFA', 'exact 4500..4500 XOF'],
  ['fr', '30 000 roubles', 'exact 30000..30000 RUB'],
  ['en', '€45', 'exact 45..45 EUR'],
  ['en', 'US$45 million', 'exact 44500000..45500000 USD'],
])('should read money, %s: %s', check);

test.each<[Language, string, string]>([
  ['fr', '12 km', 'exact 11.5..12.5 km'],
  ['fr', '35 hectares', 'exact 34.5..35.5 ha'],
  ['en', '12 miles', 'exact 11.5..12.5 mi'],
  ['en', '35 acres', 'exact 34.5..35.5 ac'],
  ['en', '98.6 °F', 'exact 98.55..98.65 °F'],
  ['fr', '-4 °C', 'exact -4.5..-3.5 °C'],
])('should read measures, %s: %s', check);

test.each<[Language, string, string]>([
  ['fr', 'une hausse de 5 %', 'exact 4.5..5.5 % (up)'],
  ['fr', 'en baisse de 0,4 point de pourcentage', 'exact 0.35..0.45 pp (down)'],
  ['en', 'up 5 per cent', 'exact 4.5..5.5 % (up)'],
  ['en', 'a fall of 2 percentage points', 'exact 1.5..2.5 pp (down)'],
])('should tell percentages from points and changes, %s: %s', check);

test('should read a score as one figure with both sides', () =>
  expect(figuresOf('Lens a battu Brest 3-1').map(({ unit, score }) => [unit, score])).toEqual([['score', [3, 1]]]));

test.each<[Language, string]>([
  ['fr', 'pour la troisième fois'],
  ['en', 'for the third time'],
])('should read an ordinal that counts, %s: %s', (language, text) =>
  expect(figuresOf(text, language).map(({ value, ordinal }) => [value, ordinal])).toEqual([[3, true]]),
);
