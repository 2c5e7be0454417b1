import type { Token } from '../../article/token';
import type { Language } from '../../article/language';
import { isCommonAcronym } from '../../language/common-acronyms';
import { isCompanyNoun } from '../../language/company-nouns';
import { isCompanyTail } from '../../language/company-tails';
import { NAME_TAILS } from '../../language/name-tails';
import { isStopWord } from '../../language/terms';
import { isBegin, OUTSIDE, typeOf, TYPES } from './labels';
import { isNameLike, shapeOf } from './shape';
import { afterPart, beforeDangling } from './span-ends';
import { inClass } from './word-class';
import type { EntityType } from '../mention';
import type { NameSpan } from './name-span';

/** Reads the names off the labels of the sentence that starts at token `first`. */
export function spansOf(labels: Uint8Array, first: number, length: number): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE || !isBegin(label)) continue;
    let end = i + 1;
    while (end < length && labels[end] === label + 1) end++;
    spans.push({ first: first + i, last: first + end, type: TYPES[typeOf(label)]! });
    i = end - 1;
  }
  return spans;
}

const OPENING = new Set(['«', '“', '‘', '(', '[', '{', '"', "'", '„', '‹']);
const CLOSING = new Set([
  '»',
  '”',
  '’',
  ')',
  ']',
  '}',
  '"',
  "'",
  '“',
  '›',
  ',',
  '.',
  ';',
  ':',
  '!',
  '?',
  '…',
  '-',
  '–',
  '—',
  '|',
  '/',
]);

/**
 * A span as a name is written: no mark at its ends, no civility before a person, and never a month, a weekday or
 * a word that only begins a sentence. Null if nothing is left.
 */
export function tidy(span: NameSpan, tokens: readonly Token[], language: Language): NameSpan | null {
  let { first, last } = span;
  const strip = (index: number): boolean => {
    const token = tokens[index]!;
    return token.kind === 'punctuation' && (OPENING.has(token.text) || CLOSING.has(token.text));
  };
  while (first < last && strip(first)) first++;
  while (first < last && strip(last - 1) && !endsAbbreviation(tokens, first, last)) last--;
  last = beforeDangling(span, first, last, tokens, language);
  first = afterCommonWords(span, first, last, tokens, language);
  if (span.type === 'location') first = afterPart(first, last, tokens, language);
  if (span.type === 'organization') {
    if (isKindBeforeAcronym(tokens, first, last, language)) first = last - 1;
    last = afterTail(tokens, first, last, language);
  }
  if (span.type === 'person')
    first = afterTitles(tokens, afterInnerRole(tokens, first, last, language), last, language);
  while (last - first > 1 && isElided(tokens[first]!)) first++;
  if (first >= last) return null;
  if (!tokens.slice(first, last).some((token) => isNameLike(shapeOf(token.text)))) {
    if (last - first > 1 && isClause(tokens[first + 1]!, language)) return null;
    return last - first > 1 || span.type === 'organization' ? { ...span, first, last } : null;
  }
  if (last - first === 1) {
    const { norm, text } = tokens[first]!;
    if (NUMERAL.test(text) || (span.type !== 'other' && isCommonAcronym(text, language))) return null;
    const plain = text.toUpperCase() !== text || text.length < 2;
    if (inClass(norm, language, 'calendar')) return null;
    if (plain && NEVER.some((name) => inClass(norm, language, name))) return null;
  }
  return isCompany(span.type, first, last, tokens, language)
    ? { first, last, type: 'organization' }
    : { ...span, first, last };
}

/** Of words without a capital: does a small word go on that links no names (`port | a rouvert`)? */
const isClause = ({ norm }: Token, language: Language): boolean =>
  isStopWord(norm, language) && !LINKING.some((name) => inClass(norm, language, name));
const LINKING = ['links', 'articles', 'at'] as const;

/** `Ostrel Logistics`, `the firm Marlow Tavenet`: neither a person nor a place, whatever the tagger took it for. */
function isCompany(
  type: EntityType,
  first: number,
  last: number,
  tokens: readonly Token[],
  language: Language,
): boolean {
  if ((type !== 'person' && type !== 'location') || last - first < 2) return false;
  const noun = tokens[first - 1];
  if (noun && noun.text === noun.norm && isCompanyNoun(noun.norm, language)) return true;
  const tail = tokens[last - 1]!;
  return tail.text !== tail.norm && isCompanyTail(tail.norm, language);
}

/**
 * A name that begins in lower case begins with the kind of thing it names (`ministère de …`, `rue …`): another word
 * before the first capital (`habitudes de …`) is none of it.
 */
function afterCommonWords(
  span: NameSpan,
  from: number,
  last: number,
  tokens: readonly Token[],
  language: Language,
): number {
  const { kind, norm, text } = tokens[from] ?? tokens[last - 1]!;
  if (
    kind !== 'word' ||
    text !== norm ||
    (span.type !== 'person' &&
      HEADS.some((name) => inClass(norm, language, name)) &&
      !inClass(norm, language, 'divisions'))
  )
    return from;
  for (let i = from; i < last; i++) if (isNameLike(shapeOf(tokens[i]!.text))) return i;
  return from;
}

/** `agence de presse d’Etat SANA`: what it is, then its name. Not `mission de l’ONU`, which is not called so. */
function isKindBeforeAcronym(tokens: readonly Token[], first: number, last: number, language: Language): boolean {
  const [head, before, name] = [tokens[first], tokens[last - 2], tokens[last - 1]];
  if (!head || !before || !name || last - first < 3) return false;
  return (
    head.text === head.norm &&
    inClass(head.norm, language, 'bodies') &&
    /^\p{Lu}{3,6}$/u.test(name.text) &&
    before.kind === 'word' &&
    !isElided(before) &&
    !inClass(before.norm, language, 'links') &&
    !inClass(before.norm, language, 'articles') &&
    !inClass(before.norm, language, 'at')
  );
}

/** First token after the words in lower case that the name goes on with (`… des droits | de l’homme`). */
function afterTail(tokens: readonly Token[], first: number, last: number, language: Language): number {
  const tails = NAME_TAILS[language]?.[tokens[last - 1]?.norm ?? ''];
  if (!tails || last - first < 2) return last;
  let read = '';
  for (let i = last; i < Math.min(tokens.length, last + 4); i++) {
    const { kind, norm } = tokens[i]!;
    if (kind !== 'word') break;
    read += `${read && ' '}${norm.replace(/['’ʼ]/gu, ' ').trim()}`;
    if (tails.includes(read)) return i + 1;
  }
  return last;
}

/** A Roman number of two letters or more, up to 39: a century or a chapter. */
const NUMERAL = /^(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})$/u;
const HEADS = ['bodies', 'places', 'things'] as const;
const NEVER = ['starters', 'articles', 'links', 'civilities'] as const;

const isElided = (token: Token): boolean => /^(?:[dlDL]|[Qq]u)['’ʼ]$/u.test(token.text);

/** `Jr.`, `Inc.`: the full stop belongs to the name. */
function endsAbbreviation(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[last - 2];
  return (
    last - first > 1 &&
    tokens[last - 1]!.text === '.' &&
    before !== undefined &&
    /^(?:[jJsS]r|[A-Z]|Inc|Co|Corp|Ltd|Bros)$/u.test(before.text)
  );
}

/** First token after a function inside the span of a person: in `Ohio Governor Helen Whitcombe` what is before says of what. */
function afterInnerRole(tokens: readonly Token[], first: number, last: number, language: Language): number {
  for (let at = last - 2; at > first; at--) {
    const { norm, text } = tokens[at]!;
    if (text !== norm && inClass(norm, language, 'roles')) return at + 1;
  }
  return first;
}

/** `Three-year-old`, with the capital of a sentence that begins. */
const AGE = /-(?:year|month|week|day)s?-old$/u;

/** First token after ages, civilities and ranks written inside the span (`Colonel X`, `M. X`), if a name is left. */
function afterTitles(tokens: readonly Token[], first: number, last: number, language: Language): number {
  let at = first;
  while (at < last - 1) {
    const { norm } = tokens[at]!;
    if (/^(?:saint|sainte|st|ste|san|santa|santo|são|sankt|sint)$/u.test(norm)) break;
    if (AGE.test(norm)) at++;
    else if (inClass(norm, language, 'civilities') || (inClass(norm, language, 'roles') && last - at > 1)) {
      at++;
      if (tokens[at]!.text === '.' && at < last - 1) at++;
    } else break;
  }
  return at;
}
