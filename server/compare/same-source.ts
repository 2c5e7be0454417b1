import type { Located, Surroundings } from './rule';
import type { Answered } from './evidence';
import { plain } from '../language/stem';

const QUESTION = 'same-source';

/** Is one name inside the other: `Médecins du Sahel`, `l’ONG Médecins du Sahel, qui y soutient l’hôpital`? */
function named(a: string, b: string): boolean {
  const [one, other] = [plain(a.toLowerCase()), plain(b.toLowerCase())];
  return one.includes(other) || other.includes(one);
}

/**
 * Do the two passages rest on the same source? Two *named* sources that differ may disagree
 * without either article being wrong.
 */
export function sameSource(a: Located, b: Located, around: Surroundings): Answered {
  const [one, other] = [a.claim.source, b.claim.source];
  if (!one || !other) return { question: QUESTION, answer: 'unknown' };
  const [first, second] = [one, other].map((source, i) =>
    source.mention === null ? null : (around.entityOf(i === 0 ? a.uri : b.uri, source.mention)?.id ?? null),
  );
  const same = (first !== null && first === second) || named(one.text, other.text);
  if (same) return { question: QUESTION, answer: 'yes', because: { id: 'source-is', args: [one.text] } };
  const answer = one.named && other.named ? 'no' : 'unknown';
  return { question: QUESTION, answer, because: { id: 'sources-are', args: [one.text, other.text] } };
}
