import type { Language } from '../../article/language';
import type { Token } from '../../article/token';
import type { NameSpan } from './name-span';
import { isNameLike, shapeOf } from './shape';
import { inClass, type WordClass } from './word-class';

/** Small words that link what comes after them: no name ends with one. */
const LINKING: readonly WordClass[] = ['links', 'articles', 'at'];
/** `Lyubim municipality`: what a place is, written small behind its name. */
const KINDS: readonly WordClass[] = ['divisions'];

/** Where a name ends: before small words that only lead on to something else (`Coupe du monde de | `, `Xingu province`). */
export function beforeDangling(
  { type }: NameSpan,
  first: number,
  last: number,
  tokens: readonly Token[],
  language: Language,
): number {
  const kinds = type === 'location' ? [...LINKING, ...KINDS] : LINKING;
  let end = last;
  while (end - first > 1 && isSmall(tokens[end - 1]!) && isOf(kinds, tokens[end - 1]!, language)) end--;
  return end;
}

/** Where the name of a place begins, after the part of it that is meant: `sud-ouest de | X`, `côte est de l’| X`. */
export function afterPart(first: number, last: number, tokens: readonly Token[], language: Language): number {
  const head = tokens[first];
  if (!head || !isSmall(head) || !inClass(head.norm, language, 'parts')) return first;
  let links = false;
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at]!;
    if (isNameLike(shapeOf(token.text))) return links ? at : first;
    links ||= inClass(token.norm, language, 'links');
  }
  return first;
}

const isSmall = ({ kind, text, norm }: Token): boolean => kind === 'word' && text === norm;

const isOf = (kinds: readonly WordClass[], { norm }: Token, language: Language): boolean =>
  kinds.some((kind) => inClass(norm, language, kind));
