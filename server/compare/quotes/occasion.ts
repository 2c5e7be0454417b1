import type { QuoteClaim } from '../../claim/quote-claims';
import { daysApart } from '../../extract/dates/calendar';
import type { Answered } from '../evidence';
import type { Located, Surroundings } from '../rule';
import { sameStory } from '../same-story';

/** Articles so near in time may print one utterance, though their stories were told apart. */
const NEAR_DAYS = 2;

/** May both print words of one occasion: one story, or articles of about the same day? */
export function isOneOccasion(a: Located<QuoteClaim>, b: Located<QuoteClaim>, around: Surroundings): Answered {
  const story = sameStory(a, b, around);
  if (story.answer !== 'no') return story;
  const [x, y] = [a.reading.article.metadata.published, b.reading.article.metadata.published];
  if (!x || !y || daysApart(x, y) > NEAR_DAYS) return story;
  return { question: story.question, answer: 'partly', because: { id: 'published-near', args: [x, y] } };
}
