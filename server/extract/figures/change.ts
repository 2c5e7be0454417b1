import type { Token } from '../../article/token';
import type { FigureMention } from '../mention';
import type { Bounds } from './counting';
import type { Lexicon } from './words';
import { keyOf } from './phrases';
import type { Ranged } from './ranges';

/** Is the figure by how much something rose or fell (`up 3 %`, `en baisse de 12 points`), and not a level? */
export function changeOf(
  tokens: readonly Token[],
  figure: Ranged,
  bounds: Bounds,
  lexicon: Lexicon,
): FigureMention['change'] {
  // `von 12 auf 15`: a level that is left.
  if (figure.ordinal || figure.score || figure.replaced) return null;
  const first = tokens[figure.coreFirst]!;
  if (figure.unit === '%' || figure.unit === 'pp') {
    const sign = tokens[figure.coreFirst - 1];
    if (sign?.text === '+' && sign.end === first.start) return 'up';
    if (figure.value < 0) return 'down';
    const after = tokens[figure.next];
    if (after && after.kind === 'word') {
      const word = /^(?:de|d')$/.test(after.norm) ? tokens[figure.next + 1] : after;
      if (word && !/^(?:more|less|plus|moins)$/.test(word.norm)) {
        if (lexicon.up.has(word.norm)) return 'up';
        if (lexicon.down.has(word.norm)) return 'down';
      }
    }
  }
  let seen = 0;
  for (let i = figure.first - 1; i >= Math.max(bounds.first, figure.first - 5) && seen < 4; i--) {
    const token = tokens[i]!;
    const { norm } = token;
    if (token.kind === 'punctuation' || token.kind === 'number') return null;
    const linked = i < figure.first - 1;
    const counts = figure.unit === null && !figure.fraction;
    if (norm === 'up' && tokens[i - 1]?.norm === 'made') return null;
    if (lexicon.up.has(norm) || lexicon.down.has(norm)) {
      // `lost 40 men`, `perdu 12 sièges` and `more than` need the link that makes them a change.
      if (counts && !linked) return null;
      return lexicon.up.has(norm) ? 'up' : 'down';
    }
    if (!lexicon.changeLinks.has(keyOf(token))) return null;
    if (isLevel(norm)) return null;
    seen++;
  }
  return null;
}

const isLevel = (norm: string): boolean => norm === 'à' || norm === 'to' || norm === 'auf';
