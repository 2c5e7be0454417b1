import type { QuoteClaim } from '../../claim/quote-claims';
import { plain } from '../../language/stem';
import type { Answered } from '../evidence';
import type { Located, Surroundings } from '../rule';

const QUESTION = 'same-speaker';

/** Are the two said to be spoken by one person or body? `no` only if both have names that differ. */
export function sameSpeaker(a: Located<QuoteClaim>, b: Located<QuoteClaim>, around: Surroundings): Answered {
  const [one, other] = [a.claim.speaker, b.claim.speaker];
  if (!one || !other) return { question: QUESTION, answer: 'unknown' };
  const because = { id: 'speakers-are', args: [one.text, other.text] };
  const [x, y] = [entityOf(a, around), entityOf(b, around)];
  if (x && y && x.id === y.id) return { question: QUESTION, answer: 'yes', because };
  if (shareName(one.text, other.text)) return { question: QUESTION, answer: 'yes', because };
  const people = x?.type === 'person' && y?.type === 'person';
  const names = one.form === 'name' && other.form === 'name' && (x === null || y === null || people);
  return { question: QUESTION, answer: people || names ? 'no' : 'unknown', because };
}

const entityOf = ({ uri, claim: { speaker } }: Located<QuoteClaim>, around: Surroundings) =>
  speaker?.mention == null ? null : around.entityOf(uri, speaker.mention);

/** A capitalised word of three letters or more that both have, in whatever accents. */
function shareName(a: string, b: string): boolean {
  const names = (text: string): string[] => (text.match(/\p{Lu}[\p{L}\p{M}’'-]{2,}/gu) ?? []).map((word) => plain(word.toLowerCase()));
  const known = new Set(names(a));
  return names(b).some((name) => known.has(name));
}
