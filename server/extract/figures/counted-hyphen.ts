import { withParents } from '../../language/counted';
import { stem } from '../../language/stem';
import type { FoundCounted, Search } from './counting';

/** `nine-strong`, `three-member`, `four-man`: of the members of the body that follows. */
const MEMBERS = /^(?:member|strong|man|woman|person|people)$/;

/** `a three-member committee`, `a five-storey block`: the noun is joined to the number word by a hyphen. */
export function hyphened({ tokens, figure, words, lexicon, limit }: Search): FoundCounted | null {
  const token = tokens[figure.next - 1]!;
  if (token.end <= figure.end || lexicon.language !== 'en') return null;
  const noun = token.norm.slice(token.norm.lastIndexOf('-') + 1);
  if (noun.length === 0 || noun.length === token.norm.length) return null;
  const body = tokens[figure.next];
  const place = { start: figure.end + 1, end: token.end, first: figure.next, next: figure.next };
  if (MEMBERS.test(noun)) {
    if (!body || figure.next >= limit || body.kind !== 'word') return null;
    const crew = body.norm === 'crew';
    return {
      ...place,
      lemma: crew ? body.norm : 'member',
      classes: withParents([crew ? 'crew' : 'member']),
      qualifiers: crew ? [] : [stem(body.norm, lexicon.language)],
    };
  }
  const known = words.nouns.startingAt([{ ...token, text: noun, norm: noun }], 0);
  return known && { ...place, lemma: known.value.lemma, classes: withParents([known.value.class]), qualifiers: [] };
}
