import type { Token } from '../../article/token';
import { isNameLike, shapeOf } from './shape';
import type { NameSpan } from './name-span';

const QUOTES = /^["“”«»'‘’„]$/u;
const SUFFIX = /^(?:[jJ]r|[sS]r)$/u;
const ABBREVIATED = /^(?:[JS]r|Bros|Inc|Corp|Ltd|Co)$/u;
/** `J.-P.`: a double given name. */
const GIVEN_INITIALS = /^\p{Lu}\.-\p{Lu}\.$/u;
const NUMERAL = /^(?:I|Ier|II|III|IV|VI{0,3}|IX|XI{0,3}|XI?V|XVI{0,3}|XIX|XXI{0,3})$/u;

/** Joins the parts of one person's name: a nickname in quotation marks (`Ana "Kika" Moreno`), a suffix after a comma. */
export function joinParts(spans: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && span.first < before.last) continue;
    if (before?.last === span.first && GIVEN_INITIALS.test(tokens[span.first - 1]!.text)) {
      // `rapport de J.-P. | Garnier`
      joined[joined.length - 1] = { first: span.first - 1, last: span.last, type: 'person' };
      continue;
    }
    if (before && before.type === 'person' && isNickname(tokens, before, span)) {
      joined[joined.length - 1] = { ...before, last: span.last };
    } else joined.push(span);
  }
  return joined.map((one) => {
    const isGiven = one.last - one.first > 1 && GIVEN_INITIALS.test(tokens[one.first]!.text);
    const span: NameSpan = isGiven ? { ...one, type: 'person' } : one;
    return withStop(span.type === 'person' ? withSuffix(span, tokens) : span, tokens);
  });
}

/** `A "N" B`: is what lies between the two spans one short quoted word or two, or is the second span the quoted word itself? */
function isNickname(tokens: readonly Token[], before: NameSpan, after: NameSpan): boolean {
  if (after.type !== 'person') return false;
  const between = tokens.slice(before.last, after.first);
  if (between.length === 1) {
    // A "N" is one span already, and the surname follows its closing mark; or the nickname is a span that a mark follows.
    return (
      QUOTES.test(between[0]!.text) && tokens.slice(before.first, before.last).some((token) => QUOTES.test(token.text))
    );
  }
  if (between.length < 3 || between.length > 4) return false;
  return (
    QUOTES.test(between[0]!.text) &&
    QUOTES.test(between.at(-1)!.text) &&
    between.slice(1, -1).every((token) => isNameLike(shapeOf(token.text)))
  );
}

/** A name that ends with an abbreviation has its full stop: `Marlow Bros.`, `Owen Price Jr.`. */
function withStop(span: NameSpan, tokens: readonly Token[]): NameSpan {
  const stop = tokens[span.last];
  const word = tokens[span.last - 1]!;
  const abbreviated =
    span.last - span.first > 1 && stop?.text === '.' && stop.start === word.end && ABBREVIATED.test(word.text);
  return abbreviated ? { ...span, last: span.last + 1 } : span;
}

/** A person's name with the initials before it, and with the suffix or number after it. */
function withSuffix(span: NameSpan, tokens: readonly Token[]): NameSpan {
  const first = beforeInitials(tokens, beforeNickname(tokens, span));
  let at = span.last;
  if (NUMERAL.test(tokens[at]?.text ?? '')) return { ...span, first, last: at + 1 };
  if (tokens[at]?.text === ',') at++;
  const suffix = tokens[at];
  if (!suffix || span.last - span.first < 2 || !SUFFIX.test(suffix.text)) return { ...span, first };
  const stop = tokens[at + 1];
  return { ...span, first, last: at + (stop?.text === '.' && stop.start === suffix.end ? 2 : 1) };
}

/** Start of the given name before a nickname with which the name was begun (`Ana | « Kika » Moreno`). */
function beforeNickname(tokens: readonly Token[], { first, last }: NameSpan): number {
  const given = tokens[first - 2];
  if (!given || given.kind !== 'word' || !isNameLike(shapeOf(given.text)) || !QUOTES.test(tokens[first - 1]!.text))
    return first;
  const closes = tokens.slice(first + 1, last - 1).some((token) => QUOTES.test(token.text));
  return closes ? first - 2 : first;
}

/** Start of the initials before a name: `J. R. Whitcombe`, where only `Whitcombe` was found. */
function beforeInitials(tokens: readonly Token[], first: number): number {
  let at = first;
  while (
    at >= 2 &&
    tokens[at - 1]!.text === '.' &&
    /^\p{Lu}$/u.test(tokens[at - 2]!.text) &&
    tokens[at - 2]!.end === tokens[at - 1]!.start &&
    !/^[M]$/u.test(tokens[at - 2]!.text)
  )
    at -= 2;
  return at;
}
