import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import type { FigureMention } from '../../../server/extract/mention';
import { figuresOf } from './check';

const only = (text: string, language: Language): FigureMention => {
  const found = figuresOf(text, language);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const within = ({ low, high }: FigureMention, value: number): boolean =>
  (low === null || low <= value) && (high === null || value <= high);

test.each<[Language, string, string, number, number]>([
  ['fr', 'près de 1 200 chaises', 'about', 1197, 1300],
  ['fr', 'environ 300 chaises', 'about', 296, 400],
  ['fr', 'une vingtaine de chaises', 'about', 21, 30],
  ['fr', 'une soixantaine de chaises', 'about', 58, 80],
  ['fr', 'une dizaine de chaises', 'about', 11, 20],
  ['fr', 'plus de 80 chaises', 'over', 81, 79],
  ['fr', 'au moins 50 chaises', 'at-least', 63, 49],
  ['fr', 'moins de 80 chaises', 'under', 70, 81],
  ['fr', "jusqu'à 80 chaises", 'at-most', 80, 81],
  ['fr', 'un peu plus de 40 chaises', 'over', 43, 60],
  ['fr', 'entre 450 et 470 chaises', 'range', 455, 480],
  ['fr', '450 à 470 chaises', 'range', 450, 440],
  ['fr', '38 chaises', 'exact', 38, 39],
  ['fr', '14 %', 'exact', 14.3, 15],
  ['en', 'about 1,200 chairs', 'about', 1230, 1400],
  ['en', 'nearly 2,000 chairs', 'about', 1946, 2200],
  ['en', 'almost 100 chairs', 'about', 96, 120],
  ['en', 'more than 80 chairs', 'over', 85, 79],
  ['en', 'fewer than 80 chairs', 'under', 70, 81],
  ['en', 'no fewer than 80 chairs', 'at-least', 95, 79],
  ['en', 'up to 80 chairs', 'at-most', 12, 81],
  ['en', '160 chairs or so', 'about', 163, 250],
  ['en', '160 chairs or more', 'at-least', 163, 159],
  ['fr', '160 chaises environ', 'about', 163, 250],
  ['fr', '160 chaises au moins', 'at-least', 163, 159],
  ['en', 'a few hundred chairs', 'about', 400, 90],
  ['fr', 'quelques centaines de chaises', 'about', 400, 90],
  ['fr', 'deux ou trois chaises', 'range', 2, 4],
  ['en', '£2-3 million', 'range', 2.5e6, 3.5e6],
  ['en', '140 or so chairs', 'about', 137, 180],
  ['en', 'between 10 and 20 chairs', 'range', 15, 25],
  ['en', '1.84 billion', 'exact', 1.8401e9, 1.85e9],
  ['en', 'just under 50 chairs', 'under', 48, 51],
  ['en', 'more than 10 and less than 20', 'range', 15, 21],
])('should read the bounds of %s: %s', (language, text, modifier, allowed, excluded) => {
  const figure = only(text, language);
  expect(figure.modifier).toBe(modifier);
  expect(within(figure, allowed)).toBe(true);
  expect(within(figure, excluded)).toBe(false);
});

test('should say how far an open end plausibly reaches', () => {
  expect(only('more than 200 chairs', 'en').plausibleHigh).toBe(300);
  expect(only('au moins 200 chaises', 'fr').plausibleHigh).toBeUndefined();
});
