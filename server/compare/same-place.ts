import { isCommonName } from '../language/common-names';
import { plain } from '../language/stem';
import type { Answered } from './evidence';
import type { Located, Surroundings } from './rule';

const QUESTION = 'same-place';
/** A place further off in the sentence than this, in code units, may belong to something else. */
const NEAR = 60;

/**
 * Do the places named beside the two passages agree? A country says too little to disagree with a town in it,
 * and two places that one article names together may be one inside the other.
 */
export function samePlace(a: Located, b: Located, around: Surroundings): Answered {
  const [one, other] = [placesBeside(a, around), placesBeside(b, around)];
  if (one.size === 0 || other.size === 0) return { question: QUESTION, answer: 'unknown' };
  if ([...one.keys()].some((id) => other.has(id))) return { question: QUESTION, answer: 'yes' };
  const [first, second] = [[...one.values()][0]!, [...other.values()][0]!];
  const because = { id: 'places-are', args: [first, second] };
  const wide = [first, second].some((name) => isCommonName(plain(name.toLowerCase())));
  return { question: QUESTION, answer: wide ? 'unknown' : 'no', because };
}

/** Places named near the claim in its sentence, by entity id. */
function placesBeside({ uri, claim, reading }: Located, around: Surroundings): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const index of claim.topic.entities) {
    const mention = reading.mentions[index]!;
    if (mention.kind !== 'entity' || mention.type !== 'location' || mention.demonym) continue;
    if (Math.max(mention.start - claim.end, claim.start - mention.end) > NEAR) continue;
    const entity = around.entityOf(uri, index);
    if (entity) found.set(entity.id, entity.name);
  }
  return found;
}
