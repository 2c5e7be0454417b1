import type { ArticleReading } from '../../claim/reading';
import type { DateMention } from '../../extract/mention';
import { saysAfter } from '../../language/after';

/** How many blocks from the top say how long ago the events of the article are. */
const OPENING = 3;
/** How far behind a length of time the word stands that makes it a distance, in code units. */
const NEXT = 12;

const known = new WeakMap<ArticleReading, number>();

/**
 * How many days ago the events of an article are, as its opening says: `five days after the crash`, `dix ans après les attentats`.
 * The longest of several; 0 where nothing is said.
 */
export function daysSince(reading: ArticleReading): number {
  let days = known.get(reading);
  if (days === undefined) known.set(reading, (days = longest(reading)));
  return days;
}

function longest({ article, mentions }: ArticleReading): number {
  let most = 0;
  for (const { start, end, prose } of article.blocks.slice(0, OPENING)) {
    if (prose.kind === 'furniture') continue;
    for (const mention of mentions) {
      if (mention.kind !== 'date' || mention.start < start || mention.end > end) continue;
      if (saysAfter(article.text.slice(mention.end, Math.min(end, mention.end + NEXT)), prose.language))
        most = Math.max(most, lengthOf(mention));
    }
  }
  return most;
}

const DAYS: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1 };

/** The days of a length in one unit (`P5D`, `P10Y`); hours, and lengths without a number, are none. */
function lengthOf({ timex, value }: DateMention): number {
  const found = timex === 'DURATION' ? /^P(\d+)([YMWD])$/u.exec(value) : null;
  return found ? Number(found[1]) * DAYS[found[2]!]! : 0;
}
