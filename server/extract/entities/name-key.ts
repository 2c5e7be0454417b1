import { normalise } from '../../article/tokenise';
import { plain } from '../../language/stem';

/** Names seen keep their key: an article repeats its names. */
const KEPT = 4_000;
let kept = new Map<string, string>();

/** A name for comparing within one article: no accents, lower case, one space, plain apostrophes and hyphens. */
export function nameKey(text: string): string {
  let key = kept.get(text);
  if (key === undefined) {
    key = plain(normalise(text)).replace(/\s+/gu, ' ');
    if (kept.size >= KEPT) kept = new Map();
    kept.set(text, key);
  }
  return key;
}
