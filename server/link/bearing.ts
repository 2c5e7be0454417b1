import { isHers } from '../language/civilities';
import { otherGender } from './compare-people';
import type { NameForm } from './name-form';
import type { Unit } from './unit';
import { typingDistance } from './word-distance';

/** What may show that two names, one of which was taken for the other, are one person's: points. */
const FUNCTION = 1;
const RANK = 1;
const AGE = 1;
const INITIAL = 0.5;
const SHORT_FORM = 0.5;
/** A letter apart (`Hernan`, `Hernani`), though it may be what tells a woman's name from a man's. */
const NEAR = 0.5;
const SHORTEST_NEAR = 4;
const ALONE = 0.5;
const OTHER_GIVEN = -0.5;
const OTHER_FUNCTION = -0.5;
const OTHER_AGE = -1;
/** From here there is something that shows it, and from here much. */
export const SOME_BEARING = 1;
export const MUCH_BEARING = 1.5;

/** Civilities and degrees, which many have: no ranks. */
const CIVILITIES = new Set(
  'm mr mrs ms miss mme mlle mlles mmes dr me maitre sir monsieur madame herr frau señor señora sr sra don dona dame lord lady prof pr officer'.split(
    ' ',
  ),
);

/**
 * Points for one person behind two names that are alike in one word only: a shared function, rank or age, given names
 * with one initial or a letter apart, and that no other of the surname is told of in either file. Women and men are never one.
 */
export function bearing(a: Unit, b: Unit, x: NameForm, y: NameForm): number {
  if (sexOf(a) !== sexOf(b) && sexOf(a) && sexOf(b)) return -Infinity;
  let points = a.alone && b.alone ? ALONE : 0;
  if (a.roles.some((role) => b.roles.includes(role))) points += FUNCTION;
  else if (a.roles.length > 0 && b.roles.length > 0) points += OTHER_FUNCTION;
  if (ranksOf(a).some((rank) => ranksOf(b).includes(rank))) points += RANK;
  if (a.ages.length > 0 && b.ages.length > 0) points += a.ages.some((age) => b.ages.includes(age)) ? AGE : OTHER_AGE;
  return points + alikeGiven(x.words[0]!.folded, y.words[0]!.folded);
}

function alikeGiven(a: string, b: string): number {
  if (Math.min(a.length, b.length) >= SHORTEST_NEAR && typingDistance(a, b, 1) === 1) return NEAR;
  if (a.charAt(0) !== b.charAt(0)) return OTHER_GIVEN;
  if (otherGender(a, b)) return 0;
  return INITIAL + (a !== b && (a.startsWith(b) || b.startsWith(a)) ? SHORT_FORM : 0);
}

const ranksOf = ({ titles }: Unit): readonly string[] => titles.filter((title) => !CIVILITIES.has(title));

function sexOf({ titles }: Unit): 'm' | 'f' | null {
  if (titles.some(isHers)) return 'f';
  return titles.some((title) => HIS.has(title)) ? 'm' : null;
}

const HIS = new Set(['m', 'mr', 'sir', 'monsieur', 'herr', 'señor', 'lord']);
