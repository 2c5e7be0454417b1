import type { Token } from '../../article/token';
import type { FigureMention } from '../mention';
import type { Bounds, FoundCounted } from './counting';
import type { Lexicon } from './words';
import { isPartOfNext } from './partitive';
import { keyOf } from './phrases';
import type { Ranged } from './ranges';

/** Is the figure a part of another (`dont 31 soldats`, `26 of them`), or the whole of which others are parts? */
export function partOf(
  tokens: readonly Token[],
  figure: Ranged,
  counted: FoundCounted | null,
  bounds: Bounds,
  before: FigureMention | null,
  lexicon: Lexicon,
): FigureMention['part'] {
  for (let at = figure.first; at >= Math.max(bounds.first + 1, figure.first - 2); at--) {
    if (lexicon.part.endingBefore(tokens, at)) return 'part';
    if (tokens[at - 1]?.text === ',' || tokens[at - 1]?.kind === 'number') break;
  }
  const ends = counted && counted.next > figure.next ? [figure.next, counted.next] : [figure.next];
  if (figure.unit === null && !figure.fraction && ends.some((end) => isPartOf(tokens, end, bounds, lexicon)))
    return 'part';
  if (isPartOfNext(tokens, figure, bounds.following, lexicon)) return 'part';
  if (isPartOfLast(tokens, figure, bounds)) return 'part';
  if (ends.some((end) => lexicon.wholeAfter.startingAt(tokens, end))) return 'whole';
  for (let at = figure.first; at >= Math.max(bounds.first + 1, figure.first - 1); at--) {
    if (lexicon.whole.endingBefore(tokens, at)) return 'whole';
  }
  // `dont 31 soldats et au moins 50 djihadistes`: what `dont` opens goes on over `et`.
  if (before?.part === 'part' && bounds.previous && carriesOn(tokens, bounds.previous.next, figure.first, lexicon))
    return 'part';
  return null;
}

/** Words between a whole told first and its part: `of the 30 houses on the hill, 12`. */
const ASIDE = 7;

/** `sur les 30 maisons, 12 …`, `of the 30 houses, 12 …`. */
function isPartOfLast(tokens: readonly Token[], figure: Ranged, { previous, following, first }: Bounds): boolean {
  // An enumeration of all parts (`of the 18 birds, 11 left and 7 stayed`) is for the totals to judge.
  if (following && following.unit === null && !following.ordinal) return false;
  if (!previous || previous.unit !== null || previous.ordinal || previous.fraction || previous.score) return false;
  if (figure.unit !== null || figure.ordinal || figure.fraction || figure.score || figure.value > previous.value)
    return false;
  const at = previous.first;
  if (tokens[figure.first - 1]!.text !== ',' || figure.first - previous.next > ASIDE || at - 1 < first) return false;
  for (let i = previous.next; i < figure.first - 1; i++) if (tokens[i]!.kind !== 'word') return false;
  const opener = keyOf(tokens[at - 1]!);
  return CONTRACTED.has(opener)
    ? at - 1 === first
    : at - 2 >= first &&
        OF_THE.has(`${keyOf(tokens[at - 2]!)} ${opener}`) &&
        (at - 2 === first || tokens[at - 3]!.kind === 'punctuation');
}
const OF_THE = new Set([
  'sur les',
  'parmi les',
  'of the',
  'among the',
  'de los',
  'de las',
  'entre los',
  'von den',
  'unter den',
  'tra i',
  'tra le',
  'entre os',
  'entre as',
  'van de',
  'onder de',
  'sur ces',
  'of these',
  'of those',
  'of its',
  'of his',
  'of her',
  'of their',
  'sur ses',
  'sur leurs',
]);
const CONTRACTED = new Set(['dei', 'delle', 'degli', 'dos', 'das']);

/** `d'entre eux`, `of them`; `onze des douze`, `six of the 34` where a number follows. */
function isPartOf(tokens: readonly Token[], at: number, bounds: Bounds, lexicon: Lexicon): boolean {
  const found = lexicon.partAfter.startingAt(tokens, at);
  if (!found) return false;
  const pronoun =
    /^(?:eux|elles|them|whom|those|these|which|ceux-ci|ellos|ellas|ihnen|davon|loro|essi|deles|delas|hen)$/.test(
      tokens[found.next - 1]!.norm,
    );
  return pronoun || bounds.following?.first === found.next;
}

/** Only nouns between two parts, then a comma or `and`. */
function carriesOn(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const last = tokens[to - 1];
  if (to - from > 9 || !last || !(lexicon.words.get(last.norm)?.join || last.text === ',')) return false;
  for (let i = from; i < to - 1; i++) if (/^[.;:()]$/.test(tokens[i]!.text)) return false;
  return true;
}
