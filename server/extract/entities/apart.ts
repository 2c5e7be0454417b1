import type { Language } from '../../article/language';
import type { Token } from '../../article/token';
import { isDemonym } from './demonyms';
import { Flag, type Gazetteer } from './gazetteer';
import type { NameSpan } from './name-span';
import { inClass } from './word-class';

const PLACE = Flag.region | Flag.city;
const GIVEN = Flag.forename | Flag.rareForename | Flag.surname;

/**
 * Parts names that the tagger took for one: two places with a small word between (`Oran et la Suède`), and a place or a
 * people before a person, who belongs there (`le ministre de Suède Nils Ahlberg`, `le Suédois Nils Ahlberg`).
 */
export function apart(
  span: NameSpan,
  tokens: readonly Token[],
  language: Language,
  gazetteer: Gazetteer,
): readonly NameSpan[] {
  if (span.last - span.first < 2) return [span];
  if (span.type === 'person') return fromPerson(span, tokens, language, gazetteer);
  if (span.last - span.first < 3) return [span];
  return span.type === 'organization' ? [span] : places(span, tokens, language, gazetteer);
}

function places(
  span: NameSpan,
  tokens: readonly Token[],
  language: Language,
  gazetteer: Gazetteer,
): readonly NameSpan[] {
  const isPlace = (first: number, last: number): boolean =>
    first < last && isCapital(tokens[first]!) && (gazetteer.phrase(tokens.slice(first, last)) & PLACE) !== 0;
  for (let at = span.first + 1; at < span.last - 1; at++) {
    const { norm } = tokens[at]!;
    if (isCapital(tokens[at]!) || !inClass(norm, language, 'links') || inClass(norm, language, 'particles')) continue;
    let next = at + 1;
    while (next < span.last && isSmall(tokens[next]!, language)) next++;
    if (!isPlace(span.first, at) || !isPlace(next, span.last) || isPlace(span.first, span.last)) continue;
    return [
      { first: span.first, last: at, type: 'location' },
      { first: next, last: span.last, type: 'location' },
    ];
  }
  return [span];
}

function fromPerson(
  span: NameSpan,
  tokens: readonly Token[],
  language: Language,
  gazetteer: Gazetteer,
): readonly NameSpan[] {
  const [first, second] = [tokens[span.first]!, tokens[span.first + 1]!];
  if (!isCapital(first) || !isCapital(second) || first.text === first.text.toUpperCase()) return [span];
  const flags = gazetteer.word(first.norm);
  if (flags & GIVEN) return [span];
  const rest: NameSpan = { ...span, first: span.first + 1 };
  if (isDemonym(first, language, gazetteer)) return [rest];
  const before = tokens[span.first - 1];
  const belongs = before !== undefined && /^(?:de|du|des|d['’ʼ]|of)$/u.test(before.norm);
  return belongs && flags & PLACE ? [{ first: span.first, last: span.first + 1, type: 'location' }, rest] : [span];
}

const isCapital = (token: Token): boolean => token.text !== token.norm;

const isSmall = (token: Token, language: Language): boolean =>
  !isCapital(token) && (inClass(token.norm, language, 'articles') || inClass(token.norm, language, 'links'));
