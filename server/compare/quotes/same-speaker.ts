import type { QuoteClaim } from '../../claim/quote-claims';
import type { Speaker } from '../../extract/mention';
import { plain } from '../../language/stem';
import type { Answered } from '../evidence';
import type { Entity } from '../../link/entity';
import type { Located, Surroundings } from '../rule';

const QUESTION = 'same-speaker';
/** Two or more capitalised words and nothing else. */
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*)+$/u;

/** Are the two said to be spoken by one person or body? `no` only if both have names that differ. */
export function sameSpeaker(a: Located<QuoteClaim>, b: Located<QuoteClaim>, around: Surroundings): Answered {
  const [one, other] = [a.claim.speaker, b.claim.speaker];
  if (!one || !other) return { question: QUESTION, answer: 'unknown' };
  const because = { id: 'speakers-are', args: [one.text, other.text] };
  const [x, y] = [entityOf(a, around), entityOf(b, around)];
  if (x && y && x.id === y.id) return { question: QUESTION, answer: 'yes', because };
  if (shareName(nameOf(one, x), nameOf(other, y))) return { question: QUESTION, answer: 'yes', because };
  const answer = isPerson(a, one, x) && isPerson(b, other, y) ? 'no' : 'unknown';
  return { question: QUESTION, answer, because };
}

const entityOf = ({ uri, claim: { speaker } }: Located<QuoteClaim>, around: Surroundings): Entity | null =>
  speaker?.mention == null ? null : around.entityOf(uri, speaker.mention);

const nameOf = ({ text }: Speaker, entity: Entity | null): string => (entity ? `${text} ${entity.name}` : text);

/** Surely one person with a name: also a surname alone, if the article names somebody in full by it. */
function isPerson({ reading, claim }: Located<QuoteClaim>, speaker: Speaker, entity: Entity | null): boolean {
  // Without words that say so, who speaks was only taken from the sentence before.
  const quote = reading.mentions[claim.mention];
  if (quote?.kind !== 'quote' || !quote.cue) return false;
  if (entity?.type === 'person') return true;
  if (entity === null) return speaker.form === 'name' && FULL_NAME.test(speaker.text);
  return reading.mentions.some(
    (mention) => mention.kind === 'entity' && mention.type === 'person' && mention.text.endsWith(` ${speaker.text}`),
  );
}

/** A capitalised word of three letters or more that both have, in whatever accents. */
function shareName(a: string, b: string): boolean {
  const names = (text: string): string[] =>
    (text.match(/\p{Lu}[\p{L}\p{M}’'-]{2,}/gu) ?? []).map((word) => plain(word.toLowerCase()));
  const known = new Set(names(a));
  return names(b).some((name) => known.has(name));
}
