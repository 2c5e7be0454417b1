import { TYPED } from './gazetteer';
import { mix } from './hash';
import type { Run } from './runs';
import { Shape } from './shape';
import { classNumber } from './word-class';
import type { WordType } from './word-type';

const ARTICLES = classNumber('articles');
const ROLES = classNumber('roles');
const PEOPLE = classNumber('people');
const BODIES = classNumber('bodies');
const THINGS = classNumber('things');
const PLACES = classNumber('places');
/** Added to what a common noun stands for, to tell it from a class. */
const NOUN = 64;

/** What the surroundings of a run say of it. */
export interface Sight {
  /** Class of the noun that it is said to be: `X, a poet`, `X (…) is a small town`. */
  readonly predicate: number;
  /** Flags of the runs that it stands in a row with, and the marks between. */
  readonly beside: number;
  /** The marks right around it: quotation marks, brackets, a bracket with a year after it. */
  readonly enclosed: number;
}

/** What the surroundings of the run at `index` say of it. */
export function sightOf(types: readonly WordType[], runs: readonly Run[], index: number): Sight {
  const run = runs[index]!;
  const before = types[run.first - 1];
  const after = types[run.last];
  const next = runs[index + 1];
  const last = runs[index - 1];
  const gap = next ? next.first - run.last : 9;
  const back = last ? run.first - last.last : 9;
  const beside = mix(
    gap <= 2 ? mix(next!.flags & TYPED, mix(after!.shape, gap)) : 0,
    back <= 2 ? mix(last!.flags & TYPED, mix(before!.shape, back)) : 0,
  );
  const inBrackets =
    after && types[run.last + 1] && after.shape === Shape.bracket ? types[run.last + 1]!.shape + 64 : 0;
  return {
    predicate: predicateOf(types, run.last),
    beside,
    enclosed: (before ? before.shape : 98) * 256 + (inBrackets || (after ? after.shape : 99)),
  };
}

/** Class of the first noun of a known class after a copula, or after a comma and an article. */
function predicateOf(types: readonly WordType[], from: number): number {
  let at = from;
  if (types[at]?.shape === Shape.bracket) {
    const end = Math.min(types.length, at + 14);
    for (at++; at < end && types[at]!.shape !== Shape.bracket; at++);
    at++;
  }
  if (types[at]?.shape === Shape.comma) {
    at++;
    if (types[at]?.cls !== ARTICLES && !types[at]?.nouns && types[at]?.cls !== ROLES) return types[at] ? 1 : 0;
  } else if (types[at]?.copula) at++;
  else return 2;
  const end = Math.min(types.length, at + 7);
  for (; at < end; at++) {
    const { cls, nouns } = types[at]!;
    if (types[at]!.shape === Shape.comma || types[at]!.shape === Shape.stop) return 3;
    if (cls === ROLES || cls === PEOPLE || cls === BODIES || cls === THINGS || cls === PLACES) return 8 + cls;
    if (nouns) return NOUN + nouns;
  }
  return 4;
}
