import type { Language } from '../../article/language';
import type { Token } from '../../article/token';
import { countedLexiconOf } from './counted-lexicon';
import type { Lexicon } from './words';
import { formsOfKey } from './phrases';

/** How far after an article the word may stand that makes it a number. */
const REACH = 5;

/** How far after an article a word may stand to make it a number: a unit close by, a casualty or another number farther. */
const reaches = new Map<Language, ReadonlyMap<string, number>>();

function reachesOf(lexicon: Lexicon): ReadonlyMap<string, number> {
  let table = reaches.get(lexicon.language) as Map<string, number> | undefined;
  if (table) return table;
  reaches.set(lexicon.language, (table = new Map()));
  const add = (key: string, reach: number): void => {
    for (const norm of formsOfKey(key)) table.set(norm, reach);
  };
  for (const key of lexicon.units.starts()) add(key, 2);
  for (const key of countedLexiconOf(lexicon.language).casualties) add(key, REACH);
  for (const [norm, { article, join }] of lexicon.words) {
    if (!article && !join) table.set(norm, REACH);
    else if (!lexicon.units.startsWith(norm)) table.delete(norm);
  }
  return table;
}

/**
 * Is the article at token `at` no figure for sure: nothing near it is a number, a unit or a casualty (`un autre mort`)?
 * One word in twenty is an article, and to read each as a number would cost more than all figures together.
 */
export function isPlainArticle(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): boolean {
  const table = reachesOf(lexicon);
  const end = Math.min(limit, at + 1 + REACH);
  for (let i = at + 1; i < end; i++) {
    const { kind, text, norm } = tokens[i]!;
    if (kind === 'number') return false;
    if (kind === 'punctuation') {
      if (i === at + 1 || text === '%') return false;
      if (text === '.' || text === ';' || text === ':') return true;
      continue;
    }
    const reach = table.get(norm);
    if (reach !== undefined && i - at <= reach) return false;
    if (reach === undefined && startsWithNumber(norm, lexicon)) return false;
  }
  return true;
}

/** `a two-day strike` */
function startsWithNumber(norm: string, { words }: Lexicon): boolean {
  const hyphen = norm.indexOf('-');
  return hyphen > 0 && words.has(norm.slice(0, hyphen));
}
