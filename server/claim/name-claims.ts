import type { EntityMention, EntityType } from '../extract/mention';
import { isCommonName } from '../language/common-names';
import { plain } from '../language/stem';
import type { ClaimBase } from './claim';
import { fingerprint } from './fingerprint';
import type { Passages } from './passage';
import { NO_TIME } from './times';

/** A name that stands alone wherever the article has it: a surname, a town, a firm. `value` is the word in plain small letters. */
export interface NameClaim extends ClaimBase {
  readonly kind: 'name';
  readonly type: EntityType;
  /** Words of the article's other names that begin with the same letter, as `value` is written: it may tell of both. */
  readonly besides: readonly string[];
}

/** Shorter names are soon alike. */
const SHORTEST = 6;
/** Names of one word of an article at most: a list of teams or towns is none to compare. */
const MOST = 30;
/** One word with a capital that is not in capitals throughout. */
const WORD = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*$/u;

/** The names of one word that no longer name of the article has in it: who or what is meant rests on that word's letters. */
export function makeNameClaims(passages: Passages): NameClaim[] {
  const inLonger = new Set<string>();
  const all = new Set<string>();
  const alone = new Map<string, { readonly mention: EntityMention; readonly i: number }>();
  passages.mentions.forEach((mention, i) => {
    if (mention.kind !== 'entity') return;
    const words = mention.text.split(/[\s-]+/u).map(letters);
    for (const word of words) all.add(word);
    if (words.length > 1) for (const word of words) inLonger.add(word);
    else if (mayBeCompared(mention)) {
      const key = words[0]!;
      if (!alone.has(key)) alone.set(key, { mention, i });
    }
  });
  const claims: NameClaim[] = [];
  for (const [value, { mention, i }] of alone) {
    if (value.length < SHORTEST || inLonger.has(value) || isCommonName(value)) continue;
    const passage = passages.at(mention);
    if (!passage) continue;
    const { start, end, text, type } = mention;
    claims.push({
      kind: 'name',
      start,
      end,
      text,
      mention: i,
      type,
      sentence: passage.sentence,
      topic: passage.topic,
      when: NO_TIME,
      source: null,
      value,
      besides: [...all].filter((word) => word !== value && word.charAt(0) === value.charAt(0)).sort(),
      fingerprint: fingerprint('name', value),
    });
  }
  return claims.length > MOST ? [] : claims;
}

const mayBeCompared = ({ type, demonym, alias, text }: EntityMention): boolean =>
  !demonym && alias === null && type !== 'other' && text.length >= SHORTEST && WORD.test(text);

const letters = (word: string): string => plain(word.toLowerCase()).replace(/['’]/gu, '');
