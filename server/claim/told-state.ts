import type { Language } from '../article/language';
import type { Sentence } from '../article/prose';
import type { Token } from '../article/token';
import type { State, StateLexicon } from '../language/states';
import { NUMBERS } from '../language/numbers';
import { stem } from '../language/stem';
import { isStopWord } from '../language/terms';

/** A state that a word gives, or a phrase that says a thing is no more. */
export interface ToldState extends Pick<State, 'axis' | 'yes' | 'onlyAffirmed'> {
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

/** The states that the word at `i` gives, or the phrase that begins there (`il n’y a plus de`). */
export function statesAt(
  tokens: readonly Token[],
  i: number,
  lexicon: StateLexicon,
  language: Language,
): readonly ToldState[] {
  const token = tokens[i]!;
  for (const phrase of lexicon.noMore.get(token.norm) ?? []) {
    if (phrase.every((word, k) => tokens[i + k]?.norm === word))
      return [{ axis: 'going-on', yes: false, onlyAffirmed: true, noMore: true, words: phrase.length }];
  }
  if (token.kind !== 'word') return NONE;
  const states = lexicon.statesOf(token.norm);
  if (states.length === 0 || lexicon.others.has(token.norm)) return NONE;
  const told: ToldState[] = [];
  for (const state of states) {
    const words = lengthOf(state, tokens, i, lexicon, language);
    if (words > 0 && (words > 1 || isPredicate(tokens, i, lexicon, language)))
      told.push({ ...state, noMore: false, words });
  }
  return told;
}

const NONE: readonly ToldState[] = [];

/** Words of the phrase at `i`, a negation among them or not (`n'était pas assuré`); 0 if it stands elsewhere. */
function lengthOf(
  { rest }: State,
  tokens: readonly Token[],
  i: number,
  { negations }: StateLexicon,
  language: Language,
): number {
  let at = i;
  for (const word of rest) {
    at++;
    if (negations.has(tokens[at]?.norm ?? '')) at++;
    if (stem(tokens[at]?.norm ?? '', language) !== word) return 0;
  }
  return at - i + 1;
}

/** Is one word a predicate there, not a noun or a name (`trente morts`, `les morts`)? */
function isPredicate(tokens: readonly Token[], i: number, { determiners }: StateLexicon, language: Language): boolean {
  const token = tokens[i]!;
  if (isStopWord(token.norm, language)) return false;
  const before = tokens[i - 1];
  if (before && (isCount(before, language) || determiners.has(before.norm))) return false;
  return !before || !CAPITAL.test(token.text);
}

const isCount = ({ kind, norm }: Token, language: Language): boolean =>
  kind === 'number' || Object.hasOwn(NUMBERS[language].cardinals, norm);

/** Does a clause end with the token? */
export const isClauseEnd = ({ text }: Token): boolean => CLAUSE_END.has(text);

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

/** Is the clause a condition, a wish or a fear: by its own words, or by those that lead into it (`demandent que`)? Words of the predicate (`called off`) do not count. */
export function isOpen(
  tokens: readonly Token[],
  from: number,
  to: number,
  { firstToken }: Sentence,
  { hypothetical }: StateLexicon,
  predicate: readonly [from: number, to: number],
): boolean {
  const led = SUBORDINATORS.has(tokens[from - 1]?.norm ?? '');
  for (let i = led ? Math.max(firstToken, from - 1 - REACH) : from; i < to; i++) {
    if (i >= predicate[0] && i < predicate[1]) continue;
    const { norm, text } = tokens[i]!;
    // `May`, the month
    if (hypothetical.has(norm) && !(i > firstToken && CAPITAL.test(text))) return true;
    if (hypothetical.has(`${norm} ${tokens[i + 1]?.norm ?? ''}`)) return true;
  }
  return false;
}
