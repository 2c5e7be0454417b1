import type { Block } from '../../article/article';
import { remember } from '../../article/remember';
import type { EntityMention } from '../../extract/mention';
import { compassPoint } from '../../language/compass';
import { plain } from '../../language/stem';
import { firstAtOrAfter } from '../runs';

/** On which side of a place, or in which part of it. */
export interface Side {
  /** The place without the words for the side, plain. */
  readonly of: string;
  readonly point: string;
  /** Is it outside (`north of Marlow`), not a part (`northern Marlow`, `North Marlow`)? */
  readonly outside: boolean;
  /** Is the side a part of the name (`North Marlow`)? Then every other point makes another name. */
  readonly isName: boolean;
}

const OF = new Set("of de du d' von van di da".split(' '));
const THE = new Set("the la le les l' den der het la el il".split(' '));
/** `dans le nord de la France`, `in the north of the county`: a part, against `au nord de`. */
const WITHIN = new Set('dans in im nel nella en no na'.split(' '));
const CAPITAL = /^\p{Lu}/u;
const LETTERS = /[^\p{L}\p{N}’']+/u;

/** The side that a place's name or the words before it tell, or null. */
export function sideOf({ start, prose: { tokens } }: Block, place: EntityMention): Side | null {
  const { of, point: own } = readName(place.text);
  if (own !== null) return { of, point: own, outside: false, isName: true };
  let at = firstAtOrAfter(tokens, place.start - start) - 1;
  const before = tokens[at];
  if (!before) return null;
  const point = compassPoint(before.norm);
  if (point !== null) return { of, point, outside: false, isName: CAPITAL.test(before.text) };
  if (THE.has(plain(before.norm))) at--;
  if (!tokens[at] || !OF.has(plain(tokens[at]!.norm))) return null;
  const side = compassPoint(tokens[at - 1]?.norm ?? '');
  if (side === null) return null;
  const within = [at - 2, at - 3].some((i) => WITHIN.has(plain(tokens[i]?.norm ?? '')));
  return { of, point: side, outside: !within, isName: false };
}

/** News repeats its places. */
const KEPT = 4000;

/** The place of a name, and the point that the name tells, or null. */
const readName = remember(KEPT, (name): { readonly of: string; readonly point: string | null } => {
  const words = plain(name.toLowerCase()).split(LETTERS).filter(Boolean);
  return pointOf(words) ?? { of: words.join(' '), point: null };
});

/** `north marlow`, `caroline du nord`, `haute savoie`: the point among the words, and the rest. */
function pointOf(words: readonly string[]): Pick<Side, 'of' | 'point'> | null {
  for (const [i, word] of words.entries()) {
    const point = compassPoint(word);
    if (point === null) continue;
    const rest = words.filter((other, n) => n !== i && !OF.has(other));
    return rest.length > 0 ? { of: rest.join(' '), point } : null;
  }
  return null;
}
