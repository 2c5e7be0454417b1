import { describe, expect, it } from 'vitest';
import {
  comparable,
  compatibleValues,
  intervalOf,
  otherPeriod,
  otherScale,
  sameSize,
} from '../../../../server/compare/figures/values';
import type { FigureMention } from '../../../../server/extract/mention';
import { forSeeds, type Chance } from '../../seeded';
import { figure } from '../located';

/** `value`, `low..high`, `low..` or `..high`, and a unit. */
function of(written: string): FigureMention {
  const [range = '', unit = null] = written.split(' ') as [string, string | undefined];
  if (!range.includes('..')) return figure(Number(range), { unit });
  const [low, high] = range.split('..').map((end) => (end === '' ? null : Number(end))) as [
    number | null,
    number | null,
  ];
  const modifier = low === null ? 'at-most' : high === null ? 'at-least' : 'range';
  return figure((low ?? high)!, { low, high, unit, modifier });
}

describe('the interval of a figure', () => {
  it('should be in base units', () => {
    expect(intervalOf(of('3 km'))).toEqual({ low: 3000, high: 3000, dimension: intervalOf(of('3 m')).dimension });
    expect(intervalOf(of('2 h')).dimension).toBe(intervalOf(of('90 min')).dimension);
  });

  it('should stay open where the words are', () => {
    expect(intervalOf(of('12..'))).toMatchObject({ low: 12, high: Infinity });
    expect(intervalOf(of('..12'))).toMatchObject({ low: -Infinity, high: 12 });
  });

  it('should tell measures, sums and counts apart', () => {
    const dimensions = ['3', '3 km', '3 kg', '3 EUR', '3 USD', '3 %', '3 h', '3 °C'].map(
      (one) => intervalOf(of(one)).dimension,
    );
    expect(new Set(dimensions).size).toBe(dimensions.length);
  });
});

describe('comparable', () => {
  it.each([
    ['3', '4', true],
    ['3 km', '4 m', true],
    ['3 km', '4 kg', false],
    ['3', '4 km', false],
    ['3 EUR', '4 USD', false],
    ['3 EUR', '4', false],
  ])('should be told of %s and %s', (a, b, expected) => {
    expect(comparable(of(a), of(b))).toBe(expected);
    expect(comparable(of(b), of(a))).toBe(expected);
  });

  it('should not be a rank and a count', () => expect(comparable(figure(3, { ordinal: true }), figure(4))).toBe(false));
  it('should not be a score and a count', () =>
    expect(comparable(figure(3, { unit: 'score', score: [3, 1] }), figure(3, { unit: 'score' }))).toBe(false));
});

describe('compatibleValues', () => {
  const check = (a: FigureMention, b: FigureMention, expected: string): void => {
    expect(compatibleValues(a, b)).toBe(expected);
    expect(compatibleValues(b, a)).toBe(expected);
  };

  it.each([
    ['12', '12', 'yes'],
    ['12', '13', 'no'],
    ['10..14', '13', 'yes'],
    ['10..14', '14..20', 'yes'],
    ['10..14', '15', 'no'],
    ['12..', '30', 'yes'],
    ['12..', '11', 'no'],
    ['..12', '11', 'yes'],
    ['..12', '13', 'no'],
    ['0', '0', 'yes'],
    ['-3 °C', '-3 °C', 'yes'],
    ['-3 °C', '3 °C', 'no'],
    ['0.1', '0.30000000000000004', 'no'],
  ])('should say of %s and %s: %s', (a, b, expected) => check(of(a), of(b), expected));

  it('should bear the rounding of sums in floating point', () => check(figure(0.1 + 0.2), figure(0.3), 'yes'));

  describe('of two units', () => {
    it.each([
      ['6 mi', '10 km', 'yes'],
      ['6 mi', '14 km', 'no'],
      ['1 h', '60 min', 'yes'],
      ['2 t', '2000 kg', 'yes'],
      ['2 t', '200 kg', 'no'],
    ])('should bear the rounding of a conversion: %s, %s: %s', (a, b, expected) => check(of(a), of(b), expected));

    it('should not bear it within one unit', () => check(of('9.6 km'), of('9.9 km'), 'no'));
  });

  describe('of round numbers', () => {
    it.each([
      [4850, 4847, 'yes'],
      [4800, 4847, 'yes'],
      [5000, 4847, 'yes'],
      [4900, 4847, 'no'],
      [4850, 4860, 'no'],
      [4000, 5000, 'no'],
      [850, 847, 'no'],
      [4850, 4846.5, 'no'],
    ])('should take one for the other’s rounding: %d, %d: %s', (a, b, expected) =>
      check(figure(a), figure(b), expected),
    );

    it('should not round ranks', () => check(figure(4850, { ordinal: true }), figure(4847, { ordinal: true }), 'no'));
    it('should not round measures', () => check(of('4850 m'), of('4847 m'), 'no'));
  });

  describe('of open ends', () => {
    const over = (value: number, plausibleHigh: number | null = null, unit: string | null = null): FigureMention =>
      figure(value, { low: value, high: null, modifier: 'over', plausibleHigh, unit });
    it('should doubt what no writer would stretch a wording to', () => {
      check(over(200, 250), figure(310), 'doubtful');
      check(over(200, 250), figure(240), 'yes');
      check(over(200), figure(310), 'yes');
    });
    it('should doubt a share stretched to the whole', () => {
      check(over(80, null, '%'), of('99 %'), 'doubtful');
      check(over(80, null, '%'), of('85 %'), 'yes');
    });
    it('should mind the lower end too', () =>
      check(figure(200, { low: null, high: 200, modifier: 'under', plausibleLow: 150 }), figure(90), 'doubtful'));
  });

  describe('of peaks', () => {
    const upTo = (value: number, unit: string): FigureMention =>
      figure(value, { low: null, high: value, modifier: 'at-most', unit });
    it('should take “up to” for one value', () => {
      check(upTo(110, 'km/h'), upTo(130, 'km/h'), 'no');
      check(upTo(110, 'km/h'), upTo(110, 'km/h'), 'yes');
    });
    it('should leave other measures an interval', () => {
      check(upTo(110, 'EUR'), upTo(130, 'EUR'), 'yes');
      check(upTo(110, 'km/h'), of('90 km/h'), 'yes');
    });
  });

  describe('of scores', () => {
    const score = (a: number, b: number): FigureMention => figure(a, { unit: 'score', score: [a, b] });
    it('should be the same either way round', () => {
      check(score(3, 1), score(1, 3), 'yes');
      check(score(3, 1), score(3, 1), 'yes');
    });
    it.each([
      [3, 1, 3, 2],
      [3, 1, 1, 1],
      [0, 0, 0, 1],
    ])('should differ: %d-%d, %d-%d', (a, b, c, d) => check(score(a, b), score(c, d), 'no'));
  });

  const any = (chance: Chance): FigureMention => {
    const value = chance.pick([0, 1, 12, 47, 99.5, 310, 1200, 4847, 4850, 1e6]);
    const unit = chance.pick([null, null, '%', 'km', 'mi', 'EUR']);
    const spread = chance.below(3) * value * 0.1;
    return chance.pick([
      figure(value, { unit }),
      figure(value, { unit, low: value, high: null, modifier: 'over', plausibleHigh: value * 1.3 }),
      figure(value, { unit, low: null, high: value, modifier: 'at-most' }),
      figure(value, { unit, low: value - spread, high: value + spread, modifier: 'about' }),
    ]);
  };

  it('should not depend on which comes first, and never refuse a figure beside itself', () =>
    forSeeds(500, (chance) => {
      const [a, b] = [any(chance), any(chance)];
      expect(compatibleValues(a, b)).toBe(compatibleValues(b, a));
      expect(compatibleValues(a, a)).not.toBe('no');
    }));

  it('should never refuse what a wider interval allows', () =>
    forSeeds(300, (chance) => {
      const [a, b] = [figure(chance.below(60)), figure(chance.below(60))];
      const wide = { ...a, low: a.value - chance.below(30), high: a.value + chance.below(30) };
      if (compatibleValues(a, b) === 'yes') expect(compatibleValues(wide, b)).toBe('yes');
    }));
});

describe('sameSize', () => {
  it.each([
    [100, 100, 'yes'],
    [100, 150, 'yes'],
    [100, 300, 'partly'],
    [100, 900, 'no'],
    [-100, 100, 'yes'],
    [0, 0, 'yes'],
    [0, 5, 'no'],
  ])('should be told of %d and %d: %s', (a, b, expected) => {
    expect(sameSize(figure(a), figure(b))).toBe(expected);
    expect(sameSize(figure(b), figure(a))).toBe(expected);
  });

  it('should be told in base units', () => {
    expect(sameSize(of('1 km'), of('1000 m'))).toBe('yes');
    expect(sameSize(of('1 km'), of('1 m'))).toBe('no');
  });

  it('should be as narrow as asked', () => {
    expect(sameSize(figure(100), figure(130), 1.25)).toBe('partly');
    expect(sameSize(figure(100), figure(120), 1.25)).toBe('yes');
  });
});

describe('otherScale', () => {
  const told = (text: string, value: number, unit: string | null = 'USD'): FigureMention =>
    figure(value, { text, unit });
  it.each([
    ['52.3', 52.3, '52.3 million', 52.3e6, true],
    ['52.3', 52.3, '52,300', 52_300, true],
    ['1.86 million', 1.86e6, '1.86 billion', 1.86e9, false],
    ['52.3', 52.3, '52.8 million', 52.8e6, false],
    ['52.3', 52.3, '523', 523, false],
    ['52', 52, '52', 52, false],
  ])('should know a head’s millions: %s (%d), %s (%d): %s', (a, x, b, y, expected) => {
    expect(otherScale(told(a, x), told(b, y))).toBe(expected);
    expect(otherScale(told(b, y), told(a, x))).toBe(expected);
  });
  it('should mind the unit', () => expect(otherScale(told('5', 5, 'USD'), told('5 million', 5e6, 'EUR'))).toBe(false));
});

describe('otherPeriod', () => {
  const per = (value: number, period: string | null, unit: string | null = 'GBP'): FigureMention =>
    figure(value, { per: period, unit });
  it.each([
    ['year', 'month', true],
    ['year', '3 years', true],
    ['year', 'year', false],
    ['year', null, false],
    ['year', '100000', false],
  ])('should be told of one sum over %s and %s: %s', (a, b, expected) => {
    expect(otherPeriod(per(28e6, a), per(28e6, b))).toBe(expected);
    expect(otherPeriod(per(28e6, b), per(28e6, a))).toBe(expected);
  });
  it('should not be told of two sums, nor of counts', () => {
    expect(otherPeriod(per(28e6, 'year'), per(29e6, 'month'))).toBe(false);
    expect(otherPeriod(per(28, 'year', null), per(28, 'month', null))).toBe(false);
  });
});
