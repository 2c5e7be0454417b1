import type { Token } from '../../article/token';
import type { FigureMention } from '../mention';
import type { Bounds } from './counting';
import { countedLexiconOf } from './counted-lexicon';
import type { Lexicon } from './words';
import type { Ranged } from './ranges';

const SEVERITIES = new Set(['serious', 'light']);
const INJURED = new Set(['wounded', 'hospitalised']);
/** How far after the figure the word may stand, in tokens. */
const REACH = 9;

/** Adds how badly the injured are hurt: `were critically injured`, `en urgence absolue`, `three seriously`. */
export function withSeverity(
  tokens: readonly Token[],
  figure: Ranged,
  bounds: Bounds,
  mention: FigureMention,
  lexicon: Lexicon,
): FigureMention {
  const { counted } = mention;
  if (!counted || mention.unit !== null || !counted.classes.some((name) => INJURED.has(name))) return mention;
  if (counted.qualifiers.some((name) => SEVERITIES.has(name))) return mention;
  const { qualifiers } = countedLexiconOf(lexicon.language);
  const limit = Math.min(bounds.next, bounds.following?.first ?? Infinity, figure.next + REACH);
  for (let at = figure.next; at < limit; at++) {
    if (tokens[at]!.kind === 'punctuation') break;
    const found = qualifiers.startingAt(tokens, at);
    if (found && SEVERITIES.has(found.value))
      return { ...mention, counted: { ...counted, qualifiers: [...counted.qualifiers, found.value] } };
  }
  return mention;
}
