import { describe, expect, test } from 'vitest';
import { isDaySlip, sharedGrain } from '../../../server/compare/dates/date-slip';
import type { DateMention } from '../../../server/extract/mention';

const date = (value: string): DateMention => {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(value)?.[0] ?? null;
  return { kind: 'date', value, text: value, earliest: day, latest: day } as DateMention;
};

describe('days with the digits of one', () => {
  test.each([
    ['2026-10-03', '2026-10-13', true],
    ['2026-05-12', '2026-05-21', true],
    ['2026-03-02', '2026-05-02', true],
    ['2026-10-03', '2026-10-04', false],
    ['2026-10-13', '2026-10-23', false],
    ['2025-10-03', '2026-10-13', false],
    ['2026-03', '2026-05', false],
  ])('should be told of %s and %s: %s', (one, other, slip) => {
    expect(isDaySlip(date(one), date(other))).toBe(slip);
    expect(isDaySlip(date(other), date(one))).toBe(slip);
  });
});

describe('how finely two dates are stated', () => {
  test.each([
    ['2026', '2025', 'year'],
    ['2026-03', '2026-04', 'month'],
    ['P3D', 'P4D', 'duration'],
    ['PT11M', 'PT1H', 'duration'],
    ['12', '13', 'century'],
    ['T09:15', 'T09:45', 'time'],
    ['2026-03-08', '2026-03-07TNI', 'day'],
    ['2026-03-08T10:00', '2026-03-07', 'day'],
    ['2026-03-08', '2026', null],
  ])('should be shared by %s and %s as %s', (one, other, grain) => {
    expect(sharedGrain(date(one), date(other))).toBe(grain);
  });
});
