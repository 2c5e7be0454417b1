import type { QuoteClaim } from '../../claim/quote-claims';
import type { Level } from '../conflict';
import type { Answered } from '../evidence';
import { isLongPage } from '../long-page';
import type { Located } from '../rule';
import type { Difference } from './differences';
import type { Match } from './same-utterance';

/** Within one article, so many words must agree to show that it means to print one utterance twice. */
const FEWEST_REPEATED = 5;
/** Common words with a meaning that tell an utterance, where it is not known that one person speaks. */
const FEWEST_TELLING = 3;
const HEADINGS = new Set(['title', 'headline', 'heading']);

/**
 * How loudly a difference is to be told. An article that prints words twice edits them on purpose more often than
 * not: a headline shortens, a summary blends.
 */
export function wordingLevel(
  a: Located<QuoteClaim>,
  b: Located<QuoteClaim>,
  { kind }: Difference,
  { common, content }: Match,
  speaker: Answered,
): Level {
  if (kind === 'small' || isLongPage(a.reading) || isLongPage(b.reading)) return 'note';
  // A word more or less in a few, said by who knows whom: a name or a catchword rather than an utterance.
  if (kind === 'dropped' && speaker.answer !== 'yes' && content < FEWEST_TELLING) return 'note';
  if (a.uri !== b.uri) return 'warning';
  if (speaker.answer !== 'yes' || common < FEWEST_REPEATED) return 'note';
  return kind === 'dropped' && (isHeading(a) || isHeading(b)) ? 'note' : 'warning';
}

function isHeading({ reading, claim }: Located<QuoteClaim>): boolean {
  const block = reading.article.blocks.find(({ start, end }) => start <= claim.start && claim.end <= end);
  return HEADINGS.has(block?.prose.kind ?? '');
}
