import type { Token } from '../../article/token';
import { countedLexiconOf } from './counted-lexicon';
import type { Lexicon } from './words';
import type { Measured } from './measure';
import { keyOf } from './phrases';

/** Prepositions after which a bare number of four digits is a year. */
const BEFORE_YEAR = new Set(
  'in en pour for since depuis by from of de until till before after avant après seit bis vor nach desde hasta nel del dal em sinds tot voor na'.split(
    ' ',
  ),
);

/**
 * Is the bare number a year? Dates are found elsewhere; this is for those that were not: `in 1988` with nothing countable
 * after it, `the 1988 report`, `juin 1923`, `en -52`. Plain integers only.
 */
export function isYear(tokens: readonly Token[], figure: Measured, lexicon: Lexicon): boolean {
  const before = tokens[figure.first - 1];
  if (!before && figure.first > 0) return false;
  if (figure.value < 0) return before !== undefined && BEFORE_YEAR.has(keyOf(before)) && !counts(tokens[figure.next]);
  if (figure.value < 1100 || figure.value > 2100 || figure.end - figure.start !== 4) return false;
  const after = tokens[figure.next];
  if (before && BEFORE_YEAR.has(keyOf(before)) && !counts(after)) return true;
  if (before?.kind === 'word' && lexicon.months.has(before.norm)) return true;
  // `the 2011 Paris talks`; but `2000 Parisiens`
  if (figure.value > 1900 && figure.value % 10 !== 0 && lexicon.language !== 'de' && isUpper(after)) return true;
  return lexicon.language === 'en' && figure.value >= 1900 && figure.value < 2050 && !isCount(after, tokens, figure);
}

const isUpper = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** A plural may follow a number as what it counts. */
const counts = (after: Token | undefined): boolean => after?.kind === 'word' && after.norm.endsWith('s');

/** English newspapers write `1,988 people`; without the comma it is a year, unless people follow, or the number is round. */
function isCount(after: Token | undefined, tokens: readonly Token[], { next, value }: Measured): boolean {
  if (!after || after.kind !== 'word') return false;
  if (value % 100 === 0 && counts(after)) return true;
  const noun = countedLexiconOf('en').nouns.startingAt(tokens, next)?.value;
  return noun !== undefined && (noun.class === 'person' || countedLexiconOf('en').casualties.has(after.norm));
}
