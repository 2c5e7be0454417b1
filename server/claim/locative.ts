import type { Prose } from '../article/prose';
import { isLocative } from '../language/locatives';

/** Words between the preposition and the name (`dans la ville de Caen`, `at the Corn Exchange`). */
const BETWEEN = 4;

/** Does a preposition of place lead to the token at `i` (`at`, `dans`), with few words and no mark between? */
export function followsLocative({ tokens, language }: Prose, i: number): boolean {
  for (let at = i - 1, words = 0; at >= 0 && words <= BETWEEN; at--, words++) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation') return false;
    if (isLocative(token.norm, language)) return true;
  }
  return false;
}
