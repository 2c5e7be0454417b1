import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import type { FigureMention } from '../../../server/extract/mention';
import { figuresOf } from './check';

const only = (text: string, language: Language): FigureMention => {
  const found = figuresOf(text, language);
  expect(found).toHaveLength(1);
  return found[0]!;
};

/** Value, modifier, and a value allowed and one excluded. */
const check = (language: Language, text: string, value: number, modifier: string, yes: number, no: number): void => {
  const { low, high, ...figure } = only(text, language);
  const within = (other: number): boolean => (low === null || low <= other) && (high === null || other <= high);
  expect([figure.value, figure.modifier]).toEqual([value, modifier]);
  expect([within(yes), within(no)]).toEqual([true, false]);
};

test.each<[Language, string, number, string, number, number]>([
  ['fr', 'Une vingtaine de ruches', 20, 'about', 21, 26],
  ['fr', 'Quelque 300 ruches', 300, 'about', 310, 400],
  ['fr', 'À peu près 1 200 ruches', 1200, 'about', 1190, 1400],
  ['fr', 'Près de 80 ruches', 80, 'about', 77, 90],
  ['fr', 'Des dizaines de ruches', 10, 'about', 40, 9],
  ['fr', 'Quelques centaines de ruches', 100, 'about', 400, 90],
  ['fr', '300 ruches environ', 300, 'about', 310, 400],
  ['en', 'Some 300 hives', 300, 'about', 310, 400],
  ['en', 'About 1,200 hives', 1200, 'about', 1190, 1400],
  ['en', 'Nearly 80 hives', 80, 'about', 77, 90],
  ['en', 'Dozens of hives', 12, 'about', 40, 11],
  ['en', 'A few hundred hives', 100, 'about', 400, 90],
  ['en', '300 or so hives', 300, 'about', 310, 400],
  ['en', '20-odd hives', 20, 'about', 21, 30],
  ['es', 'Unas 300 cajas', 300, 'about', 310, 400],
  ['es', 'Casi 80 cajas', 80, 'about', 77, 90],
  ['de', 'Rund 300 Kisten', 300, 'about', 310, 400],
  ['de', 'Knapp 80 Kisten', 80, 'about', 77, 90],
  ['it', 'Circa 300 casse', 300, 'about', 310, 400],
  ['it', 'Quasi 80 casse', 80, 'about', 77, 90],
  ['pt', 'Cerca de 300 caixas', 300, 'about', 310, 400],
  ['pt', 'Quase 80 caixas', 80, 'about', 77, 90],
  ['nl', 'Ongeveer 300 dozen', 300, 'about', 310, 400],
  ['nl', 'Bijna 80 dozen', 80, 'about', 77, 90],
])('should allow what the approximation allows, %s: %s', (...row) => check(...row));

test.each<[Language, string, number, string, number, number]>([
  ['fr', 'Au moins 30 ruches', 30, 'at-least', 44, 29],
  ['fr', 'Plus de 200 ruches', 200, 'over', 220, 199],
  ['fr', "Jusqu'à 40 ruches", 40, 'at-most', 12, 41],
  ['fr', 'Moins de 50 ruches', 50, 'under', 44, 51],
  ['fr', 'Pas plus de 5 ruches', 5, 'at-most', 4, 6],
  ['fr', '300 ruches au moins', 300, 'at-least', 320, 299],
  ['fr', '60 ruches ou plus', 60, 'at-least', 70, 59],
  ['en', 'At least 30 hives', 30, 'at-least', 44, 29],
  ['en', 'More than 200 hives', 200, 'over', 220, 199],
  ['en', 'Up to 40 hives', 40, 'at-most', 12, 41],
  ['en', 'Fewer than 50 hives', 50, 'under', 44, 51],
  ['en', 'No more than 5 hives', 5, 'at-most', 4, 6],
  ['en', '60 hives or more', 60, 'at-least', 70, 59],
  ['en', '60 hives at most', 60, 'at-most', 50, 61],
  ['es', 'Al menos 30 cajas', 30, 'at-least', 44, 29],
  ['es', 'Hasta 40 cajas', 40, 'at-most', 12, 41],
  ['de', 'Mindestens 30 Kisten', 30, 'at-least', 44, 29],
  ['de', 'Bis zu 40 Kisten', 40, 'at-most', 12, 41],
  ['it', 'Almeno 30 casse', 30, 'at-least', 44, 29],
  ['it', 'Fino a 40 casse', 40, 'at-most', 12, 41],
  ['pt', 'Pelo menos 30 caixas', 30, 'at-least', 44, 29],
  ['pt', 'Até 40 caixas', 40, 'at-most', 12, 41],
  ['nl', 'Minstens 30 dozen', 30, 'at-least', 44, 29],
  ['nl', 'Hooguit 12 dozen', 12, 'at-most', 9, 13],
])('should keep to the bound, %s: %s', (...row) => check(...row));

test.each<[Language, string, number, string, number, number]>([
  ['fr', 'Entre 30 et 40 ruches', 35, 'range', 33, 41],
  ['fr', 'De 30 à 40 ruches', 35, 'range', 33, 41],
  ['fr', '30-40 ruches', 35, 'range', 33, 41],
  ['fr', 'Deux ou trois ruches', 2.5, 'range', 3, 4],
  ['fr', "Entre 2 et 3 millions d'euros", 2.5e6, 'range', 2.2e6, 3.1e6],
  ['fr', 'De 5 à 7 %', 6, 'range', 5.5, 8],
  ['en', 'Between 30 and 40 hives', 35, 'range', 33, 41],
  ['en', 'From 30 to 40 hives', 35, 'range', 33, 41],
  ['en', '30 to 40 hives', 35, 'range', 33, 41],
  ['en', 'Two or three hives', 2.5, 'range', 3, 4],
  ['en', 'Between $2m and $3m', 2.5e6, 'range', 2.2e6, 3.1e6],
  ['en', '£2-3 million', 2.5e6, 'range', 2.2e6, 3.1e6],
  ['es', 'Entre 30 y 40 cajas', 35, 'range', 33, 41],
  ['es', 'De 30 a 40 cajas', 35, 'range', 33, 41],
  ['de', 'Zwischen 30 und 40 Kisten', 35, 'range', 33, 41],
  ['de', '30 bis 40 Kisten', 35, 'range', 33, 41],
  ['it', 'Tra 30 e 40 casse', 35, 'range', 33, 41],
  ['it', 'Da 30 a 40 casse', 35, 'range', 33, 41],
  ['pt', 'Entre 30 e 40 caixas', 35, 'range', 33, 41],
  ['pt', 'De 30 a 40 caixas', 35, 'range', 33, 41],
  ['nl', 'Tussen 30 en 40 dozen', 35, 'range', 33, 41],
  ['nl', '30 tot 40 dozen', 35, 'range', 33, 41],
])('should read the range, %s: %s', (...row) => check(...row));
