import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Workspace } from '../../../server/index/workspace';

/** Milliseconds of CPU, which other processes do not lengthen, that a file takes from text to conflicts. */
function cost(text: string): number {
  const workspace = new Workspace();
  const before = process.cpuUsage();
  workspace.set({ uri: 'a.md', text, published: '2024-05-01' });
  workspace.update();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const repeated = (fragment: string, length: number): string => fragment.repeat(Math.ceil(length / fragment.length));

/**
 * Bounds are some times of what is measured, and below what it takes by the square of the length:
 * a file of nonsense must not hold up what somebody writes in another.
 */
const SHORT = { length: 4_000, most: 3_000 };
const LONG = { length: 100_000, most: 7_000 };

const NUMBERS = ['1,', '1.', '12:30 ', '12/', '3-1 ', '1 000 ', '%', '$5 ', '2019-', '50 % ', '+1 ', '(1', '1er ', '١'];
const DATES = ['mardi ', '3 mars ', 'du 3 au ', 'le printemps ', 'ago ', 'il y a ', 'hier ', 'Jan ', '14:32\n'];
const MARKS = [
  '«',
  '»',
  '« a » ',
  '"',
  '“',
  '“a” ',
  "'",
  '’',
  '— ',
  '-',
  '...',
  '? ',
  '(',
  '()',
  '[',
  '*',
  '_',
  '\t',
  '\r',
];
const MARKUP = [
  '# a\n',
  '> ',
  '| a ',
  '|-',
  '`',
  '<',
  '&amp;',
  '[a](',
  '- a\n',
  '1. a\n',
  '```\n',
  '<!--',
  '<a>',
  '---\n',
];
const NAMES = [
  'Jean ',
  'M. ',
  'Jean Dupont, ',
  'A. ',
  'A.B.',
  'USA ',
  "O'",
  'maire de ',
  'Mr ',
  '漢字',
  '👩‍',
  'é',
  '\u00a0',
];
const WORDS = [
  'a ',
  'de ',
  'vingt ',
  'cent ',
  'deux ',
  'and ',
  'dont ',
  'que ',
  'a dit ',
  '12 morts dont ',
  'âgé de ',
  'a/b/',
];
const SAID = ['"a," said B. ', '« a », dit B. ', '“a” said '];

/** By the clock: other tests may keep the machine busy meanwhile. */
const PATIENCE = 120_000;

// Word lists are built when they are first asked.
beforeAll(
  () => void cost('Mara Voss said 12 people died in Ostermoor on 3 March. « Non », a dit Jean Dupont.\n'),
  PATIENCE,
);

// The runner wants to hear from its worker now and then.
beforeEach(() => new Promise((done) => setImmediate(done)));

describe('a file of one fragment over and over', () => {
  it.each([NUMBERS, DATES, MARKS, MARKUP, NAMES, WORDS, SAID].flat())(
    'should be read in passing: %j',
    (fragment) => {
      expect(cost(repeated(fragment, SHORT.length))).toBeLessThan(SHORT.most);
    },
    PATIENCE,
  );

  // Each of these took time by the square of its length, or of the number of things in a sentence or word.
  it.each(['10h30-', '10h', 'lundi-', 'Jean-', 'ß'])(
    'should be read in linear time: %j',
    (fragment) => {
      expect(cost(repeated(fragment, LONG.length))).toBeLessThan(LONG.most);
    },
    PATIENCE,
  );
});
