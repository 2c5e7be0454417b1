import { describe, expect, test } from 'vitest';
import type { Frame } from '../../../server/claim/frame';
import { mayChange, sameFrame, type Framed } from '../../../server/compare/clauses/same-frame';

const EMPTY: Frame = {
  heads: [],
  beside: [],
  behind: [],
  rest: [],
  own: [],
  object: [],
  times: [],
  changes: false,
  pronoun: false,
};

const said = (frame: Partial<Frame>, more: Partial<Framed> = {}): Framed => ({
  frame: { ...EMPTY, ...frame },
  denied: false,
  universal: false,
  ...more,
});
const denied = (frame: Partial<Frame>, more: Partial<Framed> = {}): Framed => said(frame, { denied: true, ...more });

describe('whether two predicates say the same of one thing', () => {
  test.each<[string, Framed, Framed, string]>([
    ['one noun', denied({ heads: ['pier'] }), said({ heads: ['pier'] }), 'yes'],
    ['two nouns', denied({ heads: ['pier'] }), said({ heads: ['barg'] }), 'unknown'],
    ['two of a kind', denied({ heads: ['pier'], beside: ['old'] }), said({ heads: ['pier'], beside: ['new'] }), 'no'],
    ['two places', said({ heads: ['road'], behind: ['east'] }), said({ heads: ['road'], behind: ['west'] }), 'no'],
    ['a word on one side', denied({ heads: ['pier'], beside: ['old'] }), said({ heads: ['pier'] }), 'yes'],
    ['two objects', denied({ heads: ['team'], rest: ['bodi'] }), said({ heads: ['team'], rest: ['safe'] }), 'no'],
    ['a denial that says more', denied({ heads: ['ada'], rest: ['rope'] }), said({ heads: ['ada'] }), 'unknown'],
    ['an affirmation that says more', denied({ heads: ['ada'] }), said({ heads: ['ada'], rest: ['rope'] }), 'yes'],
    ['nobody', denied({}, { universal: true }), said({ heads: ['keeper'] }), 'yes'],
    ['a pronoun', denied({ pronoun: true }), said({ heads: ['keeper'] }), 'unknown'],
    [
      'a pronoun for what was named before',
      denied({ pronoun: true }, { context: ['keeper'] }),
      said({ heads: ['keeper'] }),
      'yes',
    ],
    [
      'the object of the other',
      denied({ heads: ['keeper'] }),
      said({ heads: ['polic'], rest: ['keeper'], object: ['keeper'] }),
      'yes',
    ],
    [
      'a denial of one who did it',
      denied({ heads: ['cgt'], rest: ['accord'], object: ['accord'] }),
      said({ heads: ['accord'] }),
      'unknown',
    ],
  ])('should be known for %s', (_, one, other, expected) => {
    expect(sameFrame(one, other)).toBe(expected);
    expect(sameFrame(other, one)).toBe(expected);
  });

  test('should be asked elsewhere where one has no noun', () => {
    expect(sameFrame(denied({}), said({ heads: ['ada'] }), () => true)).toBe('yes');
  });
});

describe('whether it may have changed between', () => {
  test.each<[string, Framed, Framed, boolean]>([
    ['no times', denied({}), said({}), false],
    ['one time', denied({ times: ['monday'] }), said({ times: ['monday'] }), false],
    ['two times', said({ times: ['monday'] }), said({ times: ['tuesday'] }), true],
    ['a denial of one day', denied({ times: ['monday'] }), said({}), true],
    ['what was affirmed of one day', denied({}), said({ times: ['monday'] }), false],
    ['a year', denied({}), said({ times: ['1987'] }), true],
    ['again', denied({}), said({ changes: true }), true],
  ])('should be known for %s', (_, one, other, expected) => {
    expect(mayChange(one, other)).toBe(expected);
  });
});
