import type { Language } from '../../article/language';
import type { StatedRole } from '../../extract/mention';
import { plain } from '../../language/stem';
import { areAliases } from '../../link/aliases';
import { nameForm } from '../../link/name-form';

/** Offices of one place each: who holds it of one town does not of another. */
const OF_A_PLACE = new Set('mayor prefect sub-prefect governor bishop archbishop'.split(' '));
/** Ministers and members of a cabinet, by what they are in charge of. */
const OF_A_FIELD = new Set('minister secretary-of-state cabinet-member'.split(' '));

const baseOf = ({ classes }: StatedRole): string => classes.at(-1)!;

/** May two functions of one class differ in what they are held in? */
export const isHeldInOne = (name: string): boolean => OF_A_PLACE.has(name) || OF_A_FIELD.has(name);

/** Is one office stated of two places, or of two fields, that have no word in common? */
export function areOfTwo(a: StatedRole, b: StatedRole, inA: Language, inB: Language): boolean {
  if (a.of === null || b.of === null || baseOf(a) !== baseOf(b)) return false;
  if (OF_A_PLACE.has(baseOf(a))) return areTwoPlaces(a.of, b.of);
  // Fields are told in the words of the language.
  return OF_A_FIELD.has(baseOf(a)) && inA === inB && !haveCommonWord(a.of, b.of);
}

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
