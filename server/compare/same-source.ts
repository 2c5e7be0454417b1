import type { Attribution } from '../claim/claim';
import type { Located, Surroundings } from './rule';
import type { Answered } from './evidence';
import { plain } from '../language/stem';

const QUESTION = 'same-source';

/** A body, with a name or without: not one person who may go by a name and a function. */
const bodies = ({ named, role, text }: Attribution): boolean =>
  role || (named && /^\p{Lu}{2,}$/u.test(text.replace(/^\p{L}{1,2}['’\s]/u, '')));

/** Is one name inside the other: `Aide aux ports`, `l’association Aide aux ports, qui y tient un dispensaire`? */
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
  // `le directeur` may be the person whom the other article names; `la police` and `la mairie` are two.
  const answer =
    (one.named && other.named) || (one.role && other.role) || (bodies(one) && bodies(other)) ? 'no' : 'unknown';
  return { question: QUESTION, answer, because: { id: 'sources-are', args: [one.text, other.text] } };
}
