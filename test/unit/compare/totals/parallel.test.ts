import { expect, test } from 'vitest';
import type { Language } from '../../../../server/article/language';
import { asPartsOf } from '../../../../server/compare/totals/elided';
import { areHalves } from '../../../../server/compare/totals/halves';
import { missesOneDigit } from '../../../../server/compare/totals/misses';
import { parallels } from '../../../../server/compare/totals/parallel';
import { isElliptic, isLabelled, slotsOf } from '../../../../server/compare/totals/slots';
import { totalBehind } from '../../../../server/compare/totals/total-behind';
import { linkTo } from '../../../../server/compare/totals/whole-of';
import { stated } from './kit';

const first = (text: string, language: Language = 'en') => stated(text, language)[0]!;

test.each<[string, string]>([
  ['Guests: Garrick 1,840; Mallow Falls 905.', '1,840 905'],
  ['We moved 132 pupils (years 9 to 11) and 114 others.', '132 114 / 9 11'],
  ['It came from Garrick (41), Mallow (27) and Sutter (18).', '41 27 18'],
  ['Four came from Garrick, three from Mallow and one from Sutter.', 'Four three one'],
  ['It was 40 in Mallow 2019, a year of 3 floods.', '40 3'],
])('should take the numbers that may be parts: %s', (text, expected) =>
  expect(
    slotsOf(first(text))
      .map((slots) => slots.map((slot) => slot.text).join(' '))
      .join(' / '),
  ).toBe(expected),
);

test.each<[string, string]>([
  ['We took 24 from Garrick, 17 from Mallow and 9 from Sutter.', '24 17 9: 3'],
  ['We took 24 from Garrick, 17 from Mallow, 9 from Sutter.', '24 17 9: null'],
  ['They spent £24 on bolts and nails, £17 on paint and £9 on tape.', '£24 £17 £9: 3'],
  ['Bolts and nails cost £24, nuts and pins £17, tape £9.', '£24 £17 £9: null'],
  ['We took 24 from Garrick, 17 from Mallow and perhaps another 9.', '24 17 9: 0'],
  ['We took 24 from Garrick. Then 17 came.', ''],
  ['He is 24, she 17.', '24 17: null'],
])('should find the numbers that stand side by side: %s', (text, expected) =>
  expect(
    parallels(first(text))
      .map(({ items, closed }) => `${items.map((item) => item.text).join(' ')}: ${closed}`)
      .join(' / '),
  ).toBe(expected),
);

test('should give parts the unit and the million of their total', () => {
  const values = (text: string): readonly number[] | null => {
    const sentence = first(text);
    const [total, ...items] = sentence.figures;
    return asPartsOf(total!, items, sentence)?.map(({ value }) => value) ?? null;
  };
  expect(values('It cost 95 million euros: 41 million from Garrick, 27 from Mallow.')).toEqual([41e6, 27e6]);
  expect(values('It cost 90,000 euros: 42,000 for Garrick, 26,000 for Mallow.')).toEqual([42_000, 26_000]);
  expect(values('It cost 3.4 million euros: 1.6 million from Garrick, 900,000 from Mallow.')).toEqual([1.6e6, 9e5]);
  expect(values('It weighed 84 tonnes: 41 from Garrick, 22 from Mallow.')).toEqual([41, 22]);
  expect(values('It weighed 84 tonnes: 41 sheep and 22 goats.')).toBeNull();
  expect(values('It weighed 84 tonnes: 41 euros for Garrick, 22 tonnes from Mallow.')).toBeNull();
});

test.each<[string, Language, string | null]>([
  ['The fleet has 84 boats: 41 in Garrick, 22 in Mallow and 20 in Sutter.', 'en', 'named'],
  ['The fleet has 84 boats, namely 41 in Garrick, 22 in Mallow and 20 in Sutter.', 'en', 'named'],
  ['The fleet has 84 boats, of which 41 in Garrick, 22 in Mallow and 20 in Sutter.', 'en', 'some'],
  ['Of the 84 boats, 41 sank, 22 ran aground and 20 came home.', 'en', 'out-of'],
  ['The fleet has 84 boats, 41 in Garrick, 22 in Mallow and 20 in Sutter.', 'en', 'beside'],
  ['All 84 boats went, 41 to Garrick, 22 to Mallow and 20 to Sutter.', 'en', 'called'],
  ['The prize is £84, the second £41, the third £22 and the fourth £20.', 'en', null],
  ['Ils ont 84 bateaux, dont 41 à Sorre, 22 à Vallorbe et 20 à Armagne.', 'fr', 'some'],
])('should tell what ties parts to their total: %s', (text, language, expected) => {
  const sentence = first(text, language);
  const [total, ...items] = sentence.figures;
  expect(linkTo(total!, sentence, items, sentence)).toBe(expected);
});

test.each<[string, string | null]>([
  ['They took 45 watches, 18 rings and 12 chains, or 85 pieces.', '85 sum'],
  ['They took 45 watches, 18 rings and 12 chains: 85 pieces in all.', '85 sum'],
  ['They took 45 watches, 18 rings and 12 chains, and left 85 pieces.', null],
])('should find a total behind its parts: %s', (text, expected) => {
  const sentence = first(text);
  const found = totalBehind(sentence.figures.slice(0, 3), sentence, undefined);
  expect(found && `${found.total.text} ${found.link}`).toBe(expected);
});

test.each<[string, Language, boolean]>([
  ['With 210 girls and 175 boys, it has 395 pupils.', 'en', true],
  ['With 210 boys and 175 girls, it has 395 pupils.', 'en', true],
  ['With 210 hotels and 175 bars, it has 395 guests.', 'en', false],
  ['Avec ses 210 femmes et ses 175 hommes, il compte 395 membres.', 'fr', true],
])('should know two halves: %s', (text, language, expected) => {
  const sentence = first(text, language);
  const [one, other, total] = sentence.figures;
  expect(areHalves([one!, other!], total!, sentence)).toBe(expected);
});

test('should know a number without a noun, and one behind its label', () => {
  const sentence = first('We took 24 boats from Garrick, 17 from Mallow and Sutter 9.');
  expect(sentence.figures.slice(0, 2).map((figure) => isElliptic(figure, sentence))).toEqual([false, true]);
  expect(slotsOf(sentence)[0]!.map((slot) => isLabelled(slot, sentence))).toEqual([false, false, true]);
});

test.each([
  [62, 67, true],
  [4870, 4570, true],
  [3.4, 3.2, true],
  [154, 145, true],
  [213, 188, false],
  [1e6, 1e6 + 1234, false],
])('should know whether %d and %d are a digit apart', (a, b, expected) => expect(missesOneDigit(a, b)).toBe(expected));
