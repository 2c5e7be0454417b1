import { expect, test } from 'vitest';
import type { Language } from '../../../server/article/language';
import { figuresOf } from './check';

/** Values of all figures, and `o` behind ordinals, `share` behind fractions. */
const read = (text: string, language: Language): string =>
  figuresOf(text, language)
    .map(({ value, unit, ordinal }) => `${Number(value.toPrecision(8))}${ordinal ? ' o' : unit ? ` ${unit}` : ''}`)
    .join(' | ');

const check = (language: Language, text: string, expected: string): void => expect(read(text, language)).toBe(expected);

test.each<[Language, string, string]>([
  ['fr', 'trois virgule quatorze', '3.14'],
  ['fr', 'douze virgule zéro cinq', '12.05'],
  ['en', 'zero point five', '0.5'],
  ['en', 'two hundred point seven one', '200.71'],
  ['es', 'cuarenta y dos coma veintiocho', '42.28'],
  ['es', 'mil coma doscientos', '1000.2'],
  ['it', 'trecento virgola settantadue', '300.72'],
  ['pt', 'trinta e sete vírgula vinte e oito', '37.28'],
])('should read decimals in words, %s: %s', check);

test.each<[Language, string, string]>([
  ['en', 'a hundred and one', '101'],
  ['en', '3 hundred and 42', '342'],
  ['en', '7 thousand 2 hundred and 15', '7215'],
  ['en', 'fifty - three', '53'],
  ['fr', '1 million 400 000 moutons', '1400000'],
  ['fr', 'mille deux cents moutons', '1200'],
  ['es', 'dos billones trescientos mil millones', '2300000000000'],
  ['pt', 'cinco mil milhões', '5000000000'],
  ['de', 'zweieinhalb', '2.5'],
  ['de', 'anderthalb Millionen', '1500000'],
  ['de', 'dreihundertfuenfundzwanzig', '325'],
  ['nl', 'anderhalf miljoen', '1500000'],
  ['nl', 'vierhonderdenzes', '406'],
  ['it', "settant'anni", '70 a'],
  ['fr', 'neuf mètres trente', '9.3 m'],
  ['pt', 'treze euros e vinte e cinco cêntimos', '13.25 EUR'],
])('should add up the words of a number, %s: %s', check);

test.each<[Language, string, string]>([
  ['en', 'two billion and a half million', '2000500000'],
  ['en', 'quarter million', '250000'],
  ['fr', 'deux milliards et demi', '2500000000'],
  ['fr', 'deux milliards et demi million', '2000500000'],
  ['en', 'one hundred and two dozens', '124'],
  ['en', 'half a dozen', '6'],
])('should read halves and dozens of scales, %s: %s', check);

test.each<[Language, string, string]>([
  ['fr', 'un centième', '0.01 share'],
  ['fr', 'un trente-sixième', '0.027777778 share'],
  ['fr', 'deux et trois quarts', '2.75 share'],
  ['en', 'one thirty-sixth', '0.027777778 share'],
  ['en', 'one - third', '0.33333333 share'],
  ['en', 'two hundred and forty fifths', '48 share'],
  ['en', 'two hundred forty-fifths', '4.4444444 share'],
  ['es', 'tres con dos quintos', '3.4 share'],
  ['es', 'treinta y dos quintos', '6.4 share'],
  ['es', 'dos dieciseisavos', '0.125 share'],
  ['pt', 'trinta e dois quintos', '6.4 share'],
  ['pt', 'três vinte avos', '0.15 share'],
  ['it', 'nove trentaseiesimi', '0.25 share'],
  ['it', 'un centesimo', '0.01 share'],
  ['nl', 'drie tienden', '0.3 share'],
])('should read fractions in words, %s: %s', check);

test.each<[Language, string, string]>([
  ['en', '-3/5', '-0.6'],
  ['en', '2 3/4', '2.75'],
  ['it', '2 e 1/4', '2.25'],
  ['en', '3/4 of voters', '0.75'],
])('should read fractions in digits, %s: %s', check);

test.each<[Language, string, string]>([
  ['fr', 'quatre-vingtième', '80 o'],
  ['fr', 'cent vingt-troisième', '123 o'],
  ['en', 'one hundred twenty-third', '123 o'],
  ['es', 'vigésimo tercero', '23 o'],
  ['es', 'decimoséptima', '17 o'],
  ['pt', 'décimo terceiro', '13 o'],
  ['pt', 'tricentésimo vigésimo sexto', '326 o'],
  ['it', 'quarantaseiesimo', '46 o'],
  ['it', 'centoventunesimo', '121 o'],
  ['de', 'sechsundvierzigster', '46 o'],
  ['nl', 'honderdzesenveertigste', '146 o'],
  ['nl', 'vijfhonderdzevende', '507 o'],
])('should read ordinals of several words, %s: %s', check);

test.each<[Language, string, string]>([
  ['fr', 'les cinquante premiers clients', '50'],
  ['es', 'los treinta primeros clientes', '30'],
])('should not take “the first fifty” for the fifty-first, %s: %s', (language, text, expected) =>
  expect(read(text, language).split(' | ')[0]).toBe(expected),
);

test.each<[string, number]>([
  ['2^10', 1024],
  ['-2^3', -8],
  ['1.5e6', 1.5e6],
  ['14e-1', 1.4],
  ['1.7x10^4', 17_000],
  ['1.7 × 10⁴', 17_000],
  ['12G', 1.2e10],
  ['450k', 450_000],
])('should read %s as a power or scale', (text, expected) =>
  expect(figuresOf(text, 'en').map(({ value }) => value)).toEqual([expected]),
);
