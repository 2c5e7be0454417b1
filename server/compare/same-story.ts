import { once } from '../article/remember';
import type { StoryRelation } from '../link/story-relation';
import type { Answered } from './evidence';
import type { Located, Surroundings } from './rule';

const QUESTION = 'same-story';
/** From these scores on, two articles surely, or probably, report the same event. */
const SURE = 0.65;
const PROBABLE = 0.45;

const ONE_FILE: Answered = { question: QUESTION, answer: 'yes', because: { id: 'same-file', args: [] } };

/** Do the two articles report the same event? One answer for each relation, as it is asked of every pair of claims. */
export function sameStory(a: Located, b: Located, around: Surroundings): Answered {
  return a.uri === b.uri ? ONE_FILE : answerOf(around.relation(a.uri, b.uri));
}

const answerOf = once<StoryRelation, void, Answered>((relation) => {
  const { score } = relation;
  return {
    question: QUESTION,
    answer: score >= SURE ? 'yes' : score >= PROBABLE ? 'partly' : 'no',
    // Gathered for the pairs that are weighed, which are few.
    get because() {
      return { id: 'story-shares', args: [relation.shared.slice(0, 4).join(', ')] };
    },
  };
});
