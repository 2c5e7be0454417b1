import { describe, expect, it } from 'vitest';
import { hasHour, timesDiffer } from '../../../../server/compare/dates/clocks';
import {
  clockSlip,
  granularity,
  isClock,
  isDaySlip,
  looksLikeDateSlip,
  neighbours,
  sharedGrain,
  transposed,
} from '../../../../server/compare/dates/date-slip';
import type { DateMention } from '../../../../server/extract/mention';
import { forSeeds, type Chance } from '../../seeded';

/** A date of the value; its words hold its digits unless others are given. */
const date = (value: string, text = value, more: Partial<DateMention> = {}): DateMention => {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(value)?.[0] ?? null;
  return {
    kind: 'date',
    start: 0,
    end: 1,
    text,
    timex: value.includes('T') ? 'TIME' : 'DATE',
    value,
    earliest: day,
    latest: day,
    certainty: 'stated',
    anchor: null,
    mod: null,
    weekday: null,
    ...more,
  };
};

type Pair = (a: DateMention, b: DateMention) => boolean;
const both = (test: Pair, a: string, b: string, expected: boolean): void => {
  expect(test(date(a), date(b))).toBe(expected);
  expect(test(date(b), date(a))).toBe(expected);
};

describe('how finely a date is stated', () => {
  it.each([
    ['2026', 'year'],
    ['2026-03', 'month'],
    ['2026-03-12', 'day'],
    ['XXXX-03-12', 'day'],
    ['2026-03-12T20:20', 'time'],
    ['T08', 'time'],
    ['P2D', 'duration'],
    ['PT3H', 'duration'],
  ])('should be told: %s: %s', (value, expected) => expect(granularity(date(value))).toBe(expected));

  it.each([
    ['2026', '2025', 'year'],
    ['2026-03', '2026', null],
    ['2026-03-12', '2026-03-13T21:00', 'day'],
    ['2026-03-12', '2026-03-12T21:00', null],
    ['2026-03-12T21:00', '2026-03-13T21:00', 'day'],
    ['2026-03-12T21:00', '2026-03-13T20:00', 'time'],
    ['T21:00', 'T20:00', 'time'],
  ])('should be shared or not: %s, %s: %s', (a, b, expected) => {
    expect(sharedGrain(date(a), date(b))).toBe(expected);
    expect(sharedGrain(date(b), date(a))).toBe(expected);
  });
});

describe('a slip of the digits of a date', () => {
  it.each([
    ['2026', '2025'],
    ['1967', '1976'],
    ['1926', '1936'],
    ['2026-03-12', '2025-03-12'],
    ['2026-03-12', '2026-05-12'],
    ['2026-03-12', '2026-03-21'],
    ['2026-03-12T20:20', '2026-03-12T21:20'],
    ['2026-03-12T20:15', '2026-03-12T20:45'],
  ])('should be seen: %s, %s', (a, b) => both(looksLikeDateSlip, a, b, true));

  it.each([
    ['2026', '1998'],
    ['2026-03-12', '2026-03-17'],
    ['2026-03-12', '2025-05-12'],
    ['2026-03', '2026-05'],
    ['2026-03-12T20:00', '2026-03-12T21:00'],
    ['2026-03-12', '2026'],
    ['P2D', 'P3D'],
    ['2026-W12', '2026-W21'],
  ])('should not be seen: %s, %s', (a, b) => both(looksLikeDateSlip, a, b, false));

  it('should not be seen in what was worked out from words', () => {
    expect(looksLikeDateSlip(date('2026-03-12', 'Thursday'), date('2026-03-21', 'Saturday'))).toBe(false);
    const guessed = date('2025-03-12', '12 March', { certainty: 'inferred' });
    expect(looksLikeDateSlip(date('2026-03-12'), guessed)).toBe(false);
  });
});

describe('digits of a year that changed places', () => {
  it.each([
    ['1967', '1976', true],
    ['2026-03-12', '2062-03-12', true],
    ['1967', '1968', false],
    ['1967', '1967', false],
    ['XXXX-03-12', '1967', false],
  ])('should be told: %s, %s: %s', (a, b, expected) => both(transposed, a, b, expected));
});

describe('a slip of the day', () => {
  it.each([
    ['2026-10-03', '2026-10-13', true],
    ['2026-05-12', '2026-05-21', true],
    ['2026-03-02', '2026-05-02', true],
    ['2026-03-02', '2026-05-03', false],
    // Days of two years are another slip.
    ['2026-03-02', '2025-03-02', false],
    ['2026-03-12', '2026-03-14', false],
    ['2026-03', '2026-05', false],
    ['XXXX-10-03', '2026-10-13', true],
  ])('should be told: %s, %s: %s', (a, b, expected) => both(isDaySlip, a, b, expected));
});

describe('neighbours', () => {
  it.each([
    ['2026-03-12', '2026-03-13', true],
    ['2026-02-28', '2026-03-01', true],
    ['2025-12-31', '2026-01-01', true],
    ['2026-03', '2026-04', true],
    ['2025-12', '2026-01', true],
    ['2026-03-12', '2026-03-14', false],
    ['2026-03-12', '2026-03-12', false],
    ['2026-03', '2026-03-13', false],
    ['2026', '2027', false],
    ['T20:20', 'T20:24', true],
    ['T20:20', 'T20:40', false],
  ])('should be told: %s, %s: %s', (a, b, expected) => both(neighbours, a, b, expected));
});

describe('times of day', () => {
  it.each([
    ['T20:20', true],
    ['2026-03-12T20:20', true],
    ['T20', false],
    ['2026-03-12', false],
  ])('should be a clock’s where the minute is said: %s', (value, expected) =>
    expect(isClock(date(value))).toBe(expected),
  );

  it.each([
    ['T20', true],
    ['T20:20', true],
    ['TEV', false],
    ['2026-03-12', false],
    ['PT3H', false],
  ])('should have an hour or not: %s', (value, expected) => expect(hasHour(date(value))).toBe(expected));

  it.each([
    ['T18:42', 'T18:24', true],
    ['T21:20', 'T22:20', true],
    ['T09:20', 'T21:20', true],
    ['T21:15', 'T22:15', false],
    ['T21:20', 'T23:20', false],
    ['T18:42', 'T18:42', false],
    ['T18:42', 'T18:43', false],
    ['T18:33', 'T18:33', false],
    ['T18', 'T19', false],
  ])('should look miswritten: %s, %s: %s', (a, b, expected) => both(clockSlip, a, b, expected));

  const differ = (a: string, inA: string, b: string, inB: string, expected: boolean): void => {
    expect(timesDiffer(date(a, inA), date(b, inB))).toBe(expected);
    expect(timesDiffer(date(b, inB), date(a, inA))).toBe(expected);
  };
  it.each([
    ['2026-03-12T08:15', '8:15', '2026-03-13T08:15', '8:15', false],
    ['2026-03-12T08:15', '8:15', '2026-03-12T09:45', '9:45', true],
    ['2026-03-12T08:15', 'a quarter past eight', '2026-03-12T20:15', '20:15', false],
    ['2026-03-12T08:15', '8:15 am', '2026-03-12T20:15', '20:15', true],
    ['2026-03-12T08:15', 'a quarter past eight', '2026-03-12T21:45', '21:45', true],
    ['2026-03-12', '12 March', '2026-03-12T21:45', '21:45', false],
  ])('should differ whatever the day: %s (%s), %s (%s): %s', differ);
});

it('should not depend on which date comes first, nor see a slip in one date', () => {
  const pad = (n: number): string => String(n).padStart(2, '0');
  const any = (chance: Chance): string =>
    chance.pick([
      `20${pad(chance.below(30))}`,
      `2026-${pad(1 + chance.below(12))}`,
      `2026-${pad(1 + chance.below(12))}-${pad(1 + chance.below(28))}`,
      `2026-03-${pad(1 + chance.below(28))}T${pad(chance.below(24))}:${pad(chance.below(60))}`,
      `T${pad(chance.below(24))}`,
    ]);
  forSeeds(400, (chance) => {
    const [a, b] = [date(any(chance)), date(any(chance))];
    for (const test of [looksLikeDateSlip, transposed, neighbours, clockSlip, timesDiffer, isDaySlip]) {
      expect([test.name, a.value, b.value, test(a, b)]).toEqual([test.name, a.value, b.value, test(b, a)]);
    }
    for (const test of [transposed, timesDiffer]) {
      expect([test.name, a.value, test(a, a)]).toEqual([test.name, a.value, false]);
    }
  });
});
