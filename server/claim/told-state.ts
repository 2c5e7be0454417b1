import type { Language } from '../article/language';
import type { Sentence } from '../article/prose';
import type { Token } from '../article/token';
import type { State, StateLexicon } from '../language/states';
import { NUMBERS } from '../language/numbers';
import { isStopWord } from '../language/terms';

/** A state that a word gives, or a phrase that says a thing is no more. */
export interface ToldState extends State {
  /** `il n’y a plus de`: what it is said of follows. */
  readonly noMore: boolean;
  /** Tokens of it. */
  readonly words: number;
}

/** Words to each side of the predicate that belong to its clause. */
export const REACH = 8;
const CLAUSE_END = new Set([',', ';', ':', '.', '!', '?', '…', '«', '»', '“', '”', '(', ')', '—', '–']);
const SUBORDINATORS = new Set(['que', "qu'", 'that', 'dass', 'che', 'dat']);
const CAPITAL = /^\p{Lu}/u;

/** The state that the word at `i` gives, or the phrase that begins there (`il n’y a plus de`). */
export function stateAt(
  tokens: readonly Token[],
  i: number,
  lexicon: StateLexicon,
  language: Language,
): ToldState | null {
  const token = tokens[i]!;
  for (const phrase of lexicon.noMore.get(token.norm) ?? []) {
    if (phrase.every((word, k) => tokens[i + k]?.norm === word))
      return { axis: 'going-on', yes: false, noMore: true, words: phrase.length };
  }
  if (token.kind !== 'word') return null;
  const state = lexicon.stateOf(token.norm);
  if (!state || isStopWord(token.norm, language) || lexicon.others.has(token.norm)) return null;
  // `trente morts`, `les morts`
  const before = tokens[i - 1];
  if (before && (isCount(before, language) || lexicon.determiners.has(before.norm))) return null;
  return before && CAPITAL.test(token.text) ? null : { ...state, noMore: false, words: 1 };
}

const isCount = ({ kind, norm }: Token, language: Language): boolean =>
  kind === 'number' || Object.hasOwn(NUMBERS[language].cardinals, norm);

/** Token range of the clause of the predicate: to the next mark or conjunction, and no further than `REACH` words. */
export function clauseOf(
  tokens: readonly Token[],
  i: number,
  { firstToken, lastToken }: Sentence,
  { conjunctions }: StateLexicon,
): [from: number, to: number] {
  const ends = (token: Token): boolean => CLAUSE_END.has(token.text) || conjunctions.has(token.norm);
  let from = i;
  while (from > firstToken && i - from < REACH && !ends(tokens[from - 1]!)) from--;
  let to = i + 1;
  while (to < lastToken && to - i - 1 < REACH && !ends(tokens[to]!)) to++;
  return [from, to];
}

/** Is the clause a condition, a wish or a fear: by its own words, or by those that lead into it (`demandent que`)? */
export function isOpen(
  tokens: readonly Token[],
  from: number,
  to: number,
  { firstToken }: Sentence,
  { hypothetical }: StateLexicon,
): boolean {
  const led = SUBORDINATORS.has(tokens[from - 1]?.norm ?? '');
  for (let i = led ? Math.max(firstToken, from - 1 - REACH) : from; i < to; i++)
    if (hypothetical.has(tokens[i]!.norm)) return true;
  return false;
}
