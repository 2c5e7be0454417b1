import type { Token } from '../../article/token';
import { countedLexiconOf } from './counted-lexicon';
import type { Lexicon } from './lexicon';
import { keyOf } from './phrases';

/** How far after an article the word may stand that makes it a number. */
const REACH = 5;

/**
 * Is the article at token `at` no figure for sure: nothing near it is a number, a unit or a casualty (`un autre mort`)?
 * One word in twenty is an article, and to read each as a number would cost more than all figures together.
 */
export function isPlainArticle(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): boolean {
  const { casualties } = countedLexiconOf(lexicon.language);
  for (let i = at + 1; i < Math.min(limit, at + 1 + REACH); i++) {
    const token = tokens[i]!;
    if (token.kind === 'number') return false;
    if (token.kind === 'punctuation') {
      if (i === at + 1 || token.text === '%') return false;
      if (/^[.;:]$/.test(token.text)) return true;
      continue;
    }
    const key = keyOf(token);
    const word = lexicon.words.get(key);
    if (word ? !word.article && !word.join : key.includes('-') && lexicon.words.has(key.slice(0, key.indexOf('-'))))
      return false;
    if (casualties.has(key) || (i <= at + 2 && lexicon.units.startsWith(key))) return false;
  }
  return true;
}
