import { expect, test } from 'vitest';
import { isCurrency, toBase } from '../../../server/extract/figures/units';

test.each([
  [10, 'km', 10_000, 'length'],
  [6, 'mi', 9656.064, 'length'],
  [35, 'ac', 141_639.974784, 'area'],
  [50, '°F', 10, 'temperature'],
  [0, '°C', 0, 'temperature'],
  [25, '%', 0.25, 'ratio'],
  [0.25, 'share', 0.25, 'ratio'],
  [3, 'EUR', 3, 'EUR'],
  [3, null, 3, 'count'],
])('should convert %s %s', (value, unit, base, dimension) => {
  const converted = toBase(value, unit);
  expect(converted.value).toBeCloseTo(base, 6);
  expect(converted.dimension).toBe(dimension);
});

test('should tell currencies from units', () => {
  expect([isCurrency('EUR'), isCurrency('GBX'), isCurrency('km'), isCurrency(null)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
