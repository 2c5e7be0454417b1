import type { Token } from '../../article/token';
import { ACTIVE, type CountedClass, HAVE } from '../../language/counted';
import type { CountedLexicon } from './counted-lexicon';
import { keyOf } from './phrases';

/** How far after the noun its predicate may stand, in tokens. */
const REACH = 8;

/**
 * What happened to the noun before token `headNext`: participles beside it (`civils tués`, `people injured`) and its predicate
 * (`ont été tués`, `were arrested and charged`). Active verbs are left out: `20 soldats ont tué` says nothing of the twenty's fate.
 */
export function predicate(
  tokens: readonly Token[],
  headNext: number,
  phraseNext: number,
  limit: number,
  words: CountedLexicon,
): CountedClass[] {
  for (const from of headNext === phraseNext ? [headNext] : [headNext, phraseNext]) {
    const states = scan(tokens, from, limit, words);
    if (states.length > 0) return states;
  }
  return [];
}

function scan(tokens: readonly Token[], from: number, limit: number, words: CountedLexicon): CountedClass[] {
  let auxiliary: Token | null = null;
  for (let at = from; at < Math.min(limit, from + REACH); at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') {
      const after = at === from ? afterAside(tokens, at, limit) : null;
      if (after === null) return [];
      return scan(tokens, after, limit, words);
    }
    const state = words.states.startingAt(tokens, at);
    if (state) {
      if (at > from && DETERMINERS.test(tokens[at - 1]!.norm)) return [];
      if (isActive(tokens, at, state.next, auxiliary, at === from)) return [];
      if (at !== from && !auxiliary && !ACTIVE.has(token.norm)) return [];
      return [state.value, ...alternative(tokens, state.next, limit, words)];
    }
    if (/^(?:pas|not|n't|jamais|never|nicht|niet|non)$/.test(token.norm)) return [];
    if (words.auxiliaries.has(token.norm)) auxiliary = token;
    else if (
      words.stops.has(keyOf(token)) &&
      !/^(?:par|by|également|also)$/.test(token.norm) &&
      auxiliary === null &&
      at > from + 1
    )
      return [];
  }
  return [];
}

/** `14 people, seven of them children, died`: the token after an aside between commas or brackets. */
function afterAside(tokens: readonly Token[], at: number, limit: number): number | null {
  const close = tokens[at]!.text === ',' ? ',' : tokens[at]!.text === '(' ? ')' : null;
  if (close === null) return null;
  for (let i = at + 1; i < Math.min(limit, at + 9); i++) {
    if (tokens[i]!.text === close) return i + 1;
    if (/^[.;:]$/.test(tokens[i]!.text)) return null;
  }
  return null;
}

/** `a causé la mort`: a noun, no predicate. */
const DETERMINERS = /^(?:le|la|les|l'|de|des|du|the|a|an|un|une|el|il|der|die|das|o|os|as|het)$/;

/** `killed or wounded`: both. */
function alternative(tokens: readonly Token[], at: number, limit: number, words: CountedLexicon): CountedClass[] {
  if (at + 1 >= limit || !/^(?:or|ou|o|oder|of)$/.test(tokens[at]!.norm)) return [];
  const other = words.states.startingAt(tokens, at + 1);
  return other ? [other.value] : [];
}

/** `20 soldats ont tué`, `17 gunmen killed a guard`: the noun is the doer. */
function isActive(
  tokens: readonly Token[],
  at: number,
  next: number,
  auxiliary: Token | null,
  first: boolean,
): boolean {
  if (ACTIVE.has(tokens[at]!.norm)) return false;
  if (auxiliary && HAVE.has(auxiliary.norm)) return true;
  const object = tokens[next];
  return (
    first &&
    !auxiliary &&
    object !== undefined &&
    (object.kind === 'number' ||
      /^(?:a|an|the|his|her|its|their|two|three|four|five|six|seven|eight|nine|ten|dozens|civilians|people|le|la|un|une)$/.test(
        object.norm,
      ))
  );
}
