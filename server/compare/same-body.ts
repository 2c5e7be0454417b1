import type { Answered } from './evidence';
import type { Located, Surroundings } from './rule';

const QUESTION = 'same-body';
/** A name further off in the sentence than this, in code units, may belong to something else. */
const NEAR = 40;

/**
 * Do the bodies named right beside the two values agree (`2,900 work for Marlow` / `Castlemoor has 1,700`)? The one to
 * whom a value is attributed does not count, and a name on one side only says nothing.
 */
export function sameBody(a: Located, b: Located, around: Surroundings): Answered {
  const [one, other] = [bodiesBeside(a, around), bodiesBeside(b, around)];
  if (one.size === 0 || other.size === 0) return { question: QUESTION, answer: 'unknown' };
  if ([...one.keys()].some((id) => other.has(id))) return { question: QUESTION, answer: 'yes' };
  const args = [[...one.values()][0]!, [...other.values()][0]!];
  return { question: QUESTION, answer: 'no', because: { id: 'bodies-are', args } };
}

/** Organisations named near the claim in its sentence, by entity id. */
function bodiesBeside({ uri, claim, reading }: Located, around: Surroundings): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const index of claim.topic.entities) {
    const mention = reading.mentions[index]!;
    if (mention.kind !== 'entity' || mention.type !== 'organization' || mention.demonym) continue;
    if (index === claim.source?.mention) continue;
    if (Math.max(mention.start - claim.end, claim.start - mention.end) > NEAR) continue;
    const entity = around.entityOf(uri, index);
    if (entity) found.set(entity.id, entity.name);
  }
  return found;
}
