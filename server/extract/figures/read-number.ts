import type { Token } from '../../article/token';
import { VULGAR, vulgar } from './bar-fractions';
import { digitRun } from './digit-run';
import { fractionParts } from './fraction-parts';
import type { Lexicon } from './words';
import { moneyWord } from './money-word';
import type { NumberRun } from './number-run';
import { startsShare } from './openers';
import { outOf } from './out-of';
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
  const { kind, text, word } = tokens[at]!;
  if (kind !== 'word') return kind === 'number' || VULGAR.has(text);
  const { openers } = lexicon;
  switch (lexicon.openingOf(word)) {
    case 'number':
    case 'compound':
      return true;
    case 'nothing':
    case 'joiner':
      return false;
    case 'article':
      return !isPlainArticle(tokens, at, limit, lexicon);
    case 'share':
      return startsShare(tokens, at, openers);
    case 'share-or-article':
      return startsShare(tokens, at, openers) || !isPlainArticle(tokens, at, limit, lexicon);
  }
}
