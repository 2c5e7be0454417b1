import type { ArticleReading } from '../../claim/reading';
import type { DateClaim } from '../../claim/date-claims';
import { compatible } from '../../extract/dates/compare-dates';
import type { DateMention } from '../../extract/mention';
import { sameEvent } from '../same-event';
import { sharedTopic } from '../same-topic';
import { hasHour, timesDiffer } from './clocks';
import { granularity } from './date-slip';
import { isPlanned, type When } from './told-dates';

/** Does the article give the date anywhere, of whatever it is said? */
export function writes({ mentions, article }: ArticleReading, date: DateMention): boolean {
  const year = granularity(date) === 'year' ? date.value.slice(0, 4) : undefined;
  if (year !== undefined && article.text.includes(year)) return true;
  return mentions.some((mention) => {
    if (mention.kind !== 'date') return false;
    if (hasHour(date)) return hasHour(mention) && !timesDiffer(mention, date);
    const relation = compatible(mention, date);
    return relation === 'equal' || (relation === 'compatible' && isFiner(mention, date));
  });
}

/** A day in figures within the month: it tells the month too. */
const isFiner = (mention: DateMention, date: DateMention): boolean =>
  mention.value.length > date.value.length && mention.value.startsWith(date.value) && /\d/u.test(mention.text);

/** Of the dates that the other article tells of such an event, is it the one whose words are most like those of `a`? */
export function isBest(a: When, b: When): boolean {
  const likeness = ({ near }: DateClaim): number => sharedTopic(a.claim.near, near, a.reading, b.reading).weight;
  const best = likeness(b.claim);
  const planned = isPlanned(b);
  return !b.reading.claims.some(
    (rival) =>
      rival.kind === 'date' &&
      rival.value !== b.claim.value &&
      granularity(rival.date) === granularity(b.claim.date) &&
      sameEvent(rival, b.claim).answer === 'yes' &&
      isPlanned({ ...b, claim: rival }) === planned &&
      likeness(rival) >= best &&
      compatible(rival.date, b.claim.date) === 'incompatible',
  );
}
