import type { Token } from '../../article/token';
import type { Lexicon } from './words';
import { keyOf } from './phrases';
import type { Ranged } from './ranges';

const OF = new Set('of de des du der von van del dei degli delle dos das sur'.split(' '));
const ARTICLES = new Set('the le la les its his her their los las el os as die den'.split(' '));
/** How long the owner of the whole may be, in tokens: `212 of the housing partnership's 424 houses`. */
const OWNER = 5;

/** Does the figure take a part of the next one: `14 of the 34`, `1150 der 1430`, `130 of the owner's 260 houses`? */
export function isPartOfNext(
  tokens: readonly Token[],
  figure: Ranged,
  following: Ranged | null,
  lexicon: Lexicon,
): boolean {
  if (!following || figure.unit !== null || figure.fraction || figure.ordinal || figure.score) return false;
  if (following.unit !== null || following.fraction || following.ordinal || following.value < figure.value)
    return false;
  const gap = following.first - figure.next;
  if (gap < 1 || gap > OWNER + 1) return false;
  if (!OF.has(keyOf(tokens[figure.next]!))) return false;
  let at = figure.next + 1;
  while (at < following.first && ARTICLES.has(keyOf(tokens[at]!))) at++;
  if (at === following.first) return true;
  if (lexicon.language !== 'en') return false;
  for (; at < following.first - 1; at++) if (tokens[at]!.kind !== 'word') return false;
  return /^['’]s?$/.test(tokens[following.first - 1]!.norm);
}
