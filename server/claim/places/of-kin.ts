import type { Prose } from '../../article/prose';
import { tellsKin } from '../../language/kin';

/** Tokens before a place in which its clause names whom it is said of. */
const REACH = 14;

/** Is what leads to the place at token `first` said of a relative (`her daughter was born in`), not of whom the article is about? */
export function isOfKin({ tokens, sentences }: Prose, first: number): boolean {
  const sentence = sentences.find(({ lastToken }) => first < lastToken);
  const from = Math.max(sentence?.firstToken ?? 0, first - REACH);
  for (let i = first - 1; i > from; i--) if (tellsKin(tokens[i - 1]!.norm, tokens[i]!.norm)) return true;
  return false;
}
