import { describe, expect, it } from 'vitest';
import { areChildAndGrownUp, isMistyped, mayBeOne, says } from '../../../../server/compare/persons/told-ages';
import { BIRTHDAY_DAYS, mayBothBeRight, yearsApart, type YearsOn } from '../../../../server/compare/persons/years';
import type { AgeClaim } from '../../../../server/claim/age-claims';
import type { ArticleReading } from '../../../../server/claim/reading';
import type { Part } from '../../../../server/language/shapes/told-people';
import { forSeeds } from '../../seeded';

const on = (years: number | readonly [number, number], day: number | null): YearsOn => {
  const [low, high] = typeof years === 'number' ? [years, years] : years;
  return { low, high, day };
};

describe('two ages of one person', () => {
  const check = (a: YearsOn, b: YearsOn, sure: boolean, expected: boolean): void => {
    expect(mayBothBeRight(a, b, sure)).toBe(expected);
    expect(mayBothBeRight(b, a, sure)).toBe(expected);
  };

  it.each([
    ['on one day', on(34, 100), on(34, 100), true],
    ['on one day, a year apart', on(34, 100), on(35, 100), false],
    ['a birthday between', on(34, 100), on(35, 100 + BIRTHDAY_DAYS + 1), true],
    ['too near for a birthday', on(34, 100), on(35, 100 + BIRTHDAY_DAYS), false],
    ['younger later', on(35, 100), on(34, 200), false],
    ['two years in one', on(34, 100), on(36, 400), false],
    ['ten years later', on(34, 0), on(44, 3653), true],
    ['ten years later, as old', on(34, 0), on(34, 3653), true],
    ['ten years later, a year more than that', on(34, 0), on(45, 3653), false],
    ['ten years and a month later, a year more', on(34, 0), on(45, 3653 + 30), true],
  ])('should be told: %s', (_, a, b, expected) => check(a, b, true, expected));

  it('should bear a year where no day is known, unless the story is surely one', () => {
    check(on(34, null), on(35, 100), false, true);
    check(on(34, null), on(35, 100), true, false);
    check(on(34, null), on(36, 100), false, false);
    check(on(34, null), on(34, null), false, true);
  });

  it('should never be wrong of the same age', () =>
    forSeeds(100, (chance) => {
      const [age, day] = [chance.below(99), chance.below(9000)];
      check(on(age, day), on(age, day), true, true);
    }));
});

describe('years apart', () => {
  it.each([
    [34, 34, 0],
    [34, 37, 3],
    [[30, 39] as const, 34, -4],
    [[30, 39] as const, 41, 2],
    [[30, 39] as const, [40, 49] as const, 1],
  ])('should be told: %j, %j: %i', (a, b, expected) => {
    expect(yearsApart(on(a, null), on(b, null))).toBe(expected);
    expect(yearsApart(on(b, null), on(a, null))).toBe(expected);
  });
});

const claim = (low: number, more: Partial<AgeClaim> = {}): AgeClaim =>
  ({ kind: 'age', low, high: low, parts: [], sex: null, value: String(low), ...more }) as unknown as AgeClaim;

describe('an age mistyped', () => {
  const check = (a: AgeClaim, b: AgeClaim, expected: boolean): void => {
    expect(isMistyped(a, b)).toBe(expected);
    expect(isMistyped(b, a)).toBe(expected);
  };
  it.each([
    [34, 43],
    [34, 36],
    [34, 54],
    [10, 19],
  ])('should be told: %i, %i', (a, b) => check(claim(a), claim(b), true));
  it.each([
    [34, 34],
    [34, 56],
    [34, 45],
    [4, 34],
    [4, 5],
    [34, 104],
  ])('should not be told: %i, %i', (a, b) => check(claim(a), claim(b), false));
  it('should not be told of a decade', () => check(claim(30, { high: 39 }), claim(34), false));
});

describe('two ages told of', () => {
  const of = (sex: AgeClaim['sex'], ...parts: Part[]): AgeClaim => claim(34, { sex, parts });
  const check = (a: AgeClaim, b: AgeClaim, expected: boolean): void => {
    expect(mayBeOne(a, b)).toBe(expected);
    expect(mayBeOne(b, a)).toBe(expected);
  };
  it.each<[string, AgeClaim, AgeClaim, boolean]>([
    ['nothing', of(null), of(null), true],
    ['one sex', of('f'), of('f'), true],
    ['one sex only said once', of('f'), of(null), true],
    ['two sexes', of('f'), of('m'), false],
    ['one dead and one hurt', of(null, 'dead'), of(null, 'hurt'), false],
    ['one hurt who died', of(null, 'dead', 'hurt'), of(null, 'hurt'), true],
    ['one dead, told as the victim', of(null, 'dead'), of(null, 'victim'), true],
  ])('should be one person’s or not: %s', (_, a, b, expected) => check(a, b, expected));

  it.each([
    [12, 34, true],
    [17, 19, false],
    [12, 15, false],
    [34, 54, false],
  ])('should tell a child from a grown-up: %i, %i: %s', (a, b, expected) => {
    expect(areChildAndGrownUp(claim(a), claim(b))).toBe(expected);
    expect(areChildAndGrownUp(claim(b), claim(a))).toBe(expected);
  });

  it('should be said where any of the article’s ages meets it', () => {
    const reading = { claims: [claim(34), claim(40, { high: 49 }), { kind: 'figure' }] } as unknown as ArticleReading;
    expect(says(reading, claim(34))).toBe(true);
    expect(says(reading, claim(45))).toBe(true);
    expect(says(reading, claim(49, { high: 59 }))).toBe(true);
    expect(says(reading, claim(35))).toBe(false);
    expect(says({ claims: [] } as unknown as ArticleReading, claim(34))).toBe(false);
  });
});
