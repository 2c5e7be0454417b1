import type { Language } from '../../article/language';
import type { StatedRole } from '../../extract/mention';
import { areOfTwoKinds, bodiesIn, isBodyWord, namesDepartment, namesWhole } from '../../language/bodies';
import { plain } from '../../language/stem';
import { areAliases } from '../../link/aliases';
import { nameForm } from '../../link/name-form';

/** Offices of one place each: who holds it of one town does not of another. */
const OF_A_PLACE = new Set('mayor prefect sub-prefect governor bishop archbishop'.split(' '));
/** Ministers, members of a cabinet and those who act for a mayor, by what they are in charge of. */
const OF_A_FIELD = new Set('minister secretary-of-state cabinet-member alderman deputy:mayor deputy:rector'.split(' '));
/** Posts that fill somebody's day, in one house or team: nobody has two. */
const OF_A_HOUSE = new Set(
  'professor associate-professor lecturer head-teacher rector dean curator coach editor'.split(' '),
);
const OF_BODIES = new Set(['director', 'head', 'manager']);
/** Those at the head of a house, or of a department of it. */
const AT_THE_HEAD = new Set('head director manager chief-executive deputy:head deputy:director'.split(' '));

const baseOf = ({ classes }: StatedRole): string => classes.at(-1)!;

/** May two functions of one class differ in what they are held in? */
export const isHeldInOne = (name: string): boolean =>
  [OF_A_PLACE, OF_A_FIELD, OF_A_HOUSE, AT_THE_HEAD].some((names) => names.has(name));

/** Is one office stated of two places, fields, houses or departments that have no word in common? */
export function areOfTwo(a: StatedRole, b: StatedRole, inA: Language, inB: Language): boolean {
  const base = baseOf(a);
  if (a.of === null || b.of === null || base !== baseOf(b)) return false;
  if (OF_A_PLACE.has(base)) return areTwoPlaces(a.of, b.of);
  // Fields are told in the words of the language.
  if (OF_A_FIELD.has(base)) return inA === inB && !haveCommonWord(a.of, b.of);
  if (OF_A_HOUSE.has(base)) return areTwoHouses(a.of, b.of);
  return AT_THE_HEAD.has(base) && (areTwoDepartments(a, b, inA === inB) || areOfTwoKinds(a.of, b.of));
}

/** Fields of a house that somebody below its head is in charge of; artistic directors are called directors, though. */
const INNER = new Set(
  'finance hr legal marketing communication technical sales purchasing computing logistics quality safety production operations maintenance'.split(
    ' ',
  ),
);

/** Is one the head of a house, and the other in charge of a field in one (« directrice du site », « directrice des ressources humaines »)? */
export function areHeadAndInner(a: StatedRole, b: StatedRole): boolean {
  if (baseOf(a) !== baseOf(b) || !OF_BODIES.has(baseOf(a))) return false;
  const isInner = ({ classes }: StatedRole): boolean => INNER.has(classes[0]!.split(':')[1] ?? '');
  const isWhole = ({ classes, of, text }: StatedRole): boolean =>
    !classes[0]!.includes(':') && of !== null && namesWhole(of) && !/^an?\s/iu.test(text);
  return (isInner(a) && isWhole(b)) || (isInner(b) && isWhole(a));
}

/** Houses of one kind by their names, what kind they are left out: `Arden University`, `University of Ostley`. */
function areTwoHouses(a: string, b: string): boolean {
  if (areOfTwoKinds(a, b)) return true;
  const names = (text: string): string[] =>
    (text.match(/\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*/gu) ?? [])
      .map((word) => plain(word.toLowerCase()))
      .filter((word) => !isBodyWord(word));
  const [ours, theirs] = [names(a), names(b)];
  const acronym = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u;
  if (ours.length === 0 || theirs.length === 0 || acronym.test(a) || acronym.test(b)) return false;
  return [...bodiesIn(a)].some((kind) => bodiesIn(b).has(kind)) && !ours.some((word) => theirs.includes(word));
}

/** Departments of one house: told in the words of one language, or by what they are in charge of. */
function areTwoDepartments(a: StatedRole, b: StatedRole, inOneLanguage: boolean): boolean {
  if (!namesDepartment(a.of!) || !namesDepartment(b.of!)) return false;
  return inOneLanguage && !haveCommonWord(withoutBodies(a.of!), withoutBodies(b.of!));
}

const withoutBodies = (text: string): string =>
  (text.match(/\p{L}+/gu) ?? []).filter((word) => !isBodyWord(plain(word.toLowerCase()))).join(' ');

const NAMES = /\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)*/gu;

function areTwoPlaces(a: string, b: string): boolean {
  const [ours, theirs] = [a.match(NAMES) ?? [], b.match(NAMES) ?? []].map((names) =>
    names.map((name) => nameForm(name)),
  );
  if (ours!.length === 0 || theirs!.length === 0) return false;
  return !ours!.some((one) =>
    theirs!.some(
      (other) =>
        areAliases(one.id, other.id) || one.words.some((word) => other.words.some(({ key }) => key === word.key)),
    ),
  );
}

/** Letters by which words of one family are known (`agriculture`, `agricole`). */
const STEM = 4;

function haveCommonWord(a: string, b: string): boolean {
  const words = (text: string): string[] =>
    (plain(text.toLowerCase()).match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM));
  const [ours, theirs] = [words(a), words(b)];
  return ours.length === 0 || theirs.length === 0 || ours.some((word) => theirs.includes(word));
}
