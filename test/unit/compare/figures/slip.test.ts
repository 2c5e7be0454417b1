import { describe, expect, test } from 'vitest';
import { isRare, slipOf, transposed } from '../../../../server/compare/figures/slip';
import { figure } from '../located';

const of = (a: number, b: number, unit: string | null = null): string | null =>
  slipOf(figure(a, { unit }), figure(b, { unit }))?.kind ?? null;

describe('a slip', () => {
  test.each([
    [27, 72, null, 'swap'],
    [2640, 2460, 'm', 'swap'],
    [4.5, 5.4, 'GBP', 'swap'],
    [316, 613, null, 'swap'],
    [3.4, 34, 'EUR', 'scale'],
    [1.2e9, 1.2e6, 'EUR', 'scale'],
    [120, 12, null, 'scale'],
    [361, 391, null, 'digit'],
    [5e6, 15e6, 'NOK', 'lost'],
    [140, 40, 'nmi', 'lost'],
    [8, 18, 'mo', 'lost'],
    [7, 70, 'g', 'scale'],
    [300_000, 30_000, null, 'scale'],
  ])('should explain %d and %d %s: %s', (a, b, unit, kind) => {
    expect(of(a, b, unit)).toBe(kind);
  });

  test.each([
    [10, 100, null],
    [4000, 9000, null],
    [26, 36, null],
    [1.4, 41, '%'],
    [4.2, 24, '%'],
    [12, 345, null],
    [0, 10, 'm'],
    [5, 15, null],
    [45, 145, null],
    [2.4, 24.1, 'EUR'],
    [3000, 300, null],
    [250, 25, 's'],
  ])('should not explain %d and %d %s', (a, b, unit) => {
    expect(of(a, b, unit)).toBeNull();
  });

  test('should not explain vague words and ranges', () => {
    const dozens = figure(24, { modifier: 'about', low: 12, high: null });
    expect(slipOf(dozens, figure(42))).toBeNull();
    expect(slipOf(figure(25, { modifier: 'range', unit: 'm' }), figure(52, { unit: 'm' }))).toBeNull();
  });

  test('should not take a digit for lost where one value is a guess', () => {
    const about = figure(15, { unit: 'km', modifier: 'about', low: 14, high: 16 });
    expect(slipOf(about, figure(5, { unit: 'km' }))).toBeNull();
  });

  test('should be rare with three digits only, a thousandfold with two', () => {
    const rare = (a: number, b: number, unit: string | null): boolean =>
      isRare(slipOf(figure(a, { unit }), figure(b, { unit }))!);
    expect(rare(841, 814, 'm')).toBe(true);
    expect(rare(1_860_000, 1_860_000_000, 'EUR')).toBe(true);
    expect(rare(1_400_000, 1_400_000_000, 'EUR')).toBe(true);
    expect(rare(1_400_000, 14_000_000, 'EUR')).toBe(false);
    expect(rare(3_000_000, 3_000_000_000, 'EUR')).toBe(false);
    expect(rare(84, 48, 'm')).toBe(false);
    expect(rare(361, 391, 'm')).toBe(false);
  });

  test('should change digits of one unit', () => {
    expect(transposed(figure(32, { unit: 'km' }), figure(23, { unit: 'km' }))).toBe(true);
    expect(transposed(figure(32, { unit: 'km' }), figure(23, { unit: 'mi' }))).toBe(false);
  });
});
