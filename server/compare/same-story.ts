import type { Answered } from './evidence';
import type { Located, Surroundings } from './rule';

const QUESTION = 'same-story';
/** From these scores on, two articles surely, or probably, report the same event. */
const SURE = 0.65;
const PROBABLE = 0.45;

/** Do the two articles report the same event? */
export function sameStory(a: Located, b: Located, around: Surroundings): Answered {
  if (a.uri === b.uri) return { question: QUESTION, answer: 'yes', because: { id: 'same-file', args: [] } };
  const { score, shared } = around.relation(a.uri, b.uri);
  const answer = score >= SURE ? 'yes' : score >= PROBABLE ? 'partly' : 'no';
  return { question: QUESTION, answer, because: { id: 'story-shares', args: [shared.slice(0, 4).join(', ')] } };
}
