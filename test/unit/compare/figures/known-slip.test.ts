import { describe, expect, it } from 'vitest';
import { gives, knownSlip, mayBeRenamed, onlyMeasure } from '../../../../server/compare/figures/known-slip';
import { mixedUp, saidElsewhere, wholeForPart } from '../../../../server/compare/figures/mix-up';
import { oneOfMany } from '../../../../server/compare/figures/one-of-many';
import { around, both, figure, located, type Beside } from '../located';

const EN: Beside = { language: 'en' };

describe('a slip between two figures', () => {
  const slip = (a: string, b: string, beside: Beside = EN) => {
    const [one, other] = both('figure', a, b, beside);
    const found = knownSlip(one, other);
    expect(knownSlip(other, one)).toEqual(found);
    return found;
  };

  it.each([
    ['The bridge is {2,640 metres} long.', 'The bridge is {2,460 metres} long.', 'swap'],
    ['It cost {£3.4 million} to build.', 'It cost {£34 million} to build.', 'scale'],
    ['It moved {1,361 tonnes} away.', 'It moved {1,861 tonnes} away.', 'digit'],
    ['It took {15 million euros} to build.', 'It took {5 million euros} to build.', 'lost'],
  ])('should be known: %s / %s', (a, b, kind) => expect(slip(a, b)?.kind).toBe(kind));

  it.each([
    ['The bridge is {2,640 metres} long.', 'The bridge is {3,155 metres} long.'],
    ['It moved {dozens of people} out.', 'It moved {52 people} out.'],
    ['It moved {40 people} out.', 'It moved {90 people} out.'],
    ['It moved {5 people} out.', 'It moved {15 people} out.'],
  ])('should not be seen in two values that are nothing like: %s / %s', (a, b) => expect(slip(a, b)).toBeNull());

  it('should stand alone only where neither article gives the other’s value for anything', () => {
    const [a, b] = ['The bridge is {2,640 metres} long.', 'The bridge is {2,460 metres} long.'];
    expect(slip(a, b)).toMatchObject({ alone: true, swapped: true, rare: true });
    const more = 'The tunnel is 2,460 metres long.';
    expect(slip(`${a} ${more}`, b)).toMatchObject({ alone: false, swapped: false, rare: false, fair: false });
    expect(slip(`${a} The tunnel is 2.46 km long.`, b)).toMatchObject({ alone: false });
  });

  it('should be read in French too', () =>
    expect(slip('Le pont mesure {2 640 mètres} de long.', 'Le pont mesure {2 460 mètres} de long.', {})?.kind).toBe(
      'swap',
    ));
});

describe('a value that an article gives', () => {
  const { reading } = located('figure', 'The bridge is {2,640 metres} long, and 40 people use it.', EN);
  it.each([
    [figure(2640, { unit: 'm' }), true],
    [figure(2.64, { unit: 'km' }), true],
    [figure(40), true],
    [figure(2640), false],
    [figure(2641, { unit: 'm' }), false],
  ])('should be known in any unit of its dimension', (one, expected) => expect(gives(reading, one)).toBe(expected));
});

describe('other words for one figure', () => {
  const check = (a: string, b: string, expected: boolean): void => {
    const [one, other] = both('figure', a, b, EN);
    expect(mayBeRenamed(one, other)).toBe(expected);
    expect(mayBeRenamed(other, one)).toBe(expected);
  };
  it('should be possible of a large number', () =>
    check('The firm has {1,347 sites}.', 'The firm has {1,347 branches}.', true));
  it('should not be of small ones', () => check('The firm has {13 sites}.', 'The firm has {13 branches}.', false));
  it('should not be of two fates', () => check('It left {134 dead}.', 'It left {134 injured}.', false));
  it('should be of people told as people only', () =>
    check('It carried {64 people}.', 'It carried {46 passengers}.', true));
});

describe('the only measure of its kind', () => {
  const only = (a: string, b: string): string => {
    const [one, other] = both('figure', a, b, EN);
    expect(onlyMeasure(other, one).answer).toBe(onlyMeasure(one, other).answer);
    return onlyMeasure(one, other).answer;
  };
  it('should be one where each article has no other', () =>
    expect(only('It is {2,640 metres} long and took 40 workers.', 'It is {2,460 metres} long.')).toBe('yes'));
  it('should not be where one has two, in whatever units', () =>
    expect(only('It is {2,640 metres} long and 3 km wide.', 'It is {2,460 metres} long.')).toBe('no'));
  it('should not be a count or a share', () => {
    expect(only('It killed {14 people}.', 'It killed {17 people}.')).toBe('no');
    expect(only('It is {14%} of all.', 'It is {17%} of all.')).toBe('no');
  });
});

describe('one of many', () => {
  const many = (a: string, b: string): string => oneOfMany(...both('figure', a, b, EN)).answer;
  const list = 'On Sunday it killed 9 people. On Friday it killed 11 people. In May it killed 23 people.';
  it('should be a count of which an article has many', () => {
    expect(many(`It killed {14 people}. ${list}`, 'It killed {17 people}.')).toBe('yes');
    expect(many('It killed {17 people}.', `It killed {14 people}. ${list}`)).toBe('yes');
  });
  it('should not be one that stands alone, or is repeated', () => {
    expect(many('It killed {14 people}.', 'It killed {17 people}.')).toBe('no');
    expect(
      many('It killed {14 people}. It killed 14 people. The 14 killed were there.', 'It killed {17 people}.'),
    ).toBe('no');
  });
  it('should not mind other kinds of counts', () =>
    expect(many('It killed {14 people}. It injured 9, then 11, then 23 people.', 'It killed {17 people}.')).toBe('no'));
});

describe('figures mixed up', () => {
  const mixed = (a: string, b: string, beside: Beside = EN): [boolean, boolean] => {
    const files = both('figure', a, b, beside);
    const surroundings = around(files);
    return [mixedUp(files[0], files[1], surroundings), mixedUp(files[1], files[0], surroundings)];
  };

  it('should be the count of another fate, told in one breath with this one', () =>
    expect(mixed('The flood left {13 dead}.', 'The flood left {8 dead} and 13 missing.')).toEqual([true, false]));

  it('should be in French too', () =>
    expect(mixed('La crue a fait {13 morts}.', 'La crue a fait {8 morts} et 13 disparus.', {})).toEqual([true, false]));

  it('should be a part told for the whole', () =>
    expect(mixed('The crash killed {17 people}.', 'The crash killed {38 people}, 17 of them children.')[0]).toBe(true));

  it('should not be seen where the value is nowhere else', () =>
    expect(mixed('The flood left {14 dead}.', 'The flood left {8 dead} and 13 missing.')).toEqual([false, false]));

  it('should not be seen in small counts, which agree by chance', () =>
    expect(mixed('The flood left {3 dead}.', 'The flood left {2 dead} and 3 missing.')).toEqual([false, false]));

  it('should not be seen in a count that stands far off', () => {
    const far =
      'The flood left {8 dead}. The council met twice in the old town hall near the harbour to speak of it. 13 are missing.';
    expect(mixed('The flood left {13 dead}.', far)).toEqual([false, false]);
  });

  it('should be a whole told for its part', () => {
    const whole = (a: string, b: string): boolean => wholeForPart(...both('figure', a, b, EN));
    const part = 'The plant will cut {1,150} of its 1,430 jobs.';
    expect(whole('The plant will cut {1,430 jobs}.', part)).toBe(true);
    expect(whole('The plant will cut {1,440 jobs}.', part)).toBe(false);
    expect(whole('The crash killed {1,430 people}.', part)).toBe(false);
  });

  it('should not be told where the other article says the same for the whole elsewhere', () => {
    const files = both(
      'figure',
      'It killed {14 people}.',
      'It killed {17 people} in all. Earlier reports said it killed 14 people.',
      EN,
    );
    expect(saidElsewhere(files[0], files[1], around(files))).toBe(true);
    expect(saidElsewhere(files[1], files[0], around(files))).toBe(false);
  });
});
