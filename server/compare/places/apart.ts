import { distance } from 'fastest-levenshtein';
import { onTwoSides } from '../../language/compass';
import type { SlotClaim } from '../../claim/places/slot-claims';

type Named = Pick<SlotClaim, 'slot' | 'name' | 'town'>;

/**
 * Are the two places surely not one? A name that shares a word with the other may be short for it; a name says nothing
 * against a town (`l’hôpital Malvoisin`, `l’hôpital de Carrec`) unless it is a town's as well.
 */
export function areApart(a: Named, b: Named): boolean {
  if (SIDE.test(a.slot)) return sidesApart(a.name[0]!, b.name[0]!);
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  if (ofA.some((word) => ofB.some((other) => isOne(word, other)))) return false;
  return (a.town.length > 0 && b.town.length > 0) || (a.name.length > 0 && b.name.length > 0);
}

/** Are both towns told, without a word in common? */
export const townsApart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((word) => b.some((other) => isOne(word, other)));

const SIDE = /^(?:part|off|side) /u;

export const wordsOf = ({ name, town }: Named): readonly string[] => [...name, ...town];

const FIGURE = /^\d/u;
/** Letters of a word in which a spelling that differs by one is still that word's (`Gorki`, `Gorky`). */
const SPELLED = 4;

/** One word, a spelling of it, or one that is the beginning of the other (`Marlow`, `Marlowe`; `Galway`, `Galwegian`). */
function isOne(a: string, b: string): boolean {
  if (a === b) return true;
  if (FIGURE.test(a) || FIGURE.test(b)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SPELLED && (long.startsWith(short) || distance(short, long) <= 1);
}

/** Letters at the beginning that two names of different places share when one is taken for the other. */
const BEGINNING = 3;

/** Do the two names begin alike (`Wexcombe`, `Wexmoor`), or differ in a point of the compass only? A writer then takes one for the other more easily. */
export function beginAlike(a: Named, b: Named): boolean {
  if (a.slot.startsWith('part ')) return NAME.test(a.name[0]!) && NAME.test(b.name[0]!);
  return beginning(a) !== '' && beginning(a) === beginning(b);
}

/** How a place's name begins, or nothing for a short one. */
export function beginning(place: Named): string {
  const first = wordsOf(place)[0] ?? '';
  return first.length > BEGINNING ? first.slice(0, BEGINNING) : '';
}

const NAME = / name$/u;

/** Two sides of a place; where both sides are parts of names (`North Marlow`, `West Marlow`) any two points are two places. */
function sidesApart(a: string, b: string): boolean {
  const [one, other] = [a.replace(NAME, ''), b.replace(NAME, '')];
  return one !== other && (HANDS.has(one + other) || (NAME.test(a) && NAME.test(b)) || onTwoSides(one, other));
}

const HANDS: ReadonlySet<string> = new Set(['leftright', 'rightleft']);
