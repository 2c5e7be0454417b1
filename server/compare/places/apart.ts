import type { SlotClaim } from '../../claim/places/slot-claims';

type Named = Pick<SlotClaim, 'name' | 'town' | 'form'>;

/**
 * Are the two places surely not one? A name that shares a word with the other may be short for it; a name says nothing
 * against a town (`l’hôpital Malvoisin`, `l’hôpital de Carrec`) unless it is a town's as well.
 */
export function areApart(a: Named, b: Named): boolean {
  const [ofA, ofB] = [
    [...a.name, ...a.town],
    [...b.name, ...b.town],
  ];
  if (ofA.some((word) => ofB.some((other) => alike(word, other)))) return false;
  if (a.town.length > 0 && b.town.length > 0) return true;
  return a.name.length > 0 && b.name.length > 0;
}

/** One word, or one that is the beginning of the other (`Marlow`, `Marlowe`; `Galwegian`). */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (/^\d/.test(a) || /^\d/.test(b)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(short);
}
