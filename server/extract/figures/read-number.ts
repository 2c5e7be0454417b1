import type { Token } from '../../article/token';
import { VULGAR, vulgar } from './bar-fractions';
import { digitRun } from './digit-run';
import { fractionParts } from './fraction-parts';
import { ANY, type Lexicon } from './lexicon';
import { mayBeMoney, moneyWord } from './money-word';
import type { NumberRun } from './number-run';
import { outOf } from './out-of';
import { keyOf } from './phrases';
import { isPlainArticle } from './plain-article';
import { wordRun } from './word-run';

/** The number that starts at token `at`, with its scale, or null. */
export function readNumber(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRun | null {
  const token = tokens[at]!;
  const run =
    token.kind === 'number'
      ? digitRun(tokens, at, lexicon)
      : token.kind === 'word'
        ? (moneyWord(tokens, at, lexicon) ?? wordRun(tokens, at, lexicon))
        : vulgar(tokens, at);
  return run && outOf(tokens, fractionParts(tokens, run, lexicon), lexicon);
}

/** May a number start with token `at`? Cheap, for dispatch: asked of every token. `limit` is the end of its sentence. */
export function mayStart(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word') return token.kind === 'number' || VULGAR.has(token.text);
  const { norm } = token;
  switch (lexicon.openers.get(norm)) {
    case 'number':
      return true;
    case 'article':
      return !isPlainArticle(tokens, at, limit, lexicon);
    case 'share':
      return startsShare(tokens[at + 1], lexicon);
    case 'share-or-article':
      return startsShare(tokens[at + 1], lexicon) || !isPlainArticle(tokens, at, limit, lexicon);
    case 'joiner':
      return false;
  }
  if (norm.length < SHORTEST_MONEY) return false;
  if (mayBeMoney(norm)) return true;
  if (lexicon.prefixes.size > 0) return norm.length > 5 && lexicon.prefixes.has(norm.slice(0, 3));
  if (norm.length < SHORTEST_COMPOUND) return false;
  const hyphen = norm.indexOf('-');
  return hyphen > 0 && lexicon.words.has(norm.slice(0, hyphen));
}

/** `Rs1`, before `,500`. */
const SHORTEST_MONEY = 3;
/** `six-day`. */
const SHORTEST_COMPOUND = 5;

const startsShare = (second: Token | undefined, { shareSeconds }: Lexicon): boolean =>
  shareSeconds.has(ANY) || (second !== undefined && shareSeconds.has(keyOf(second)));
