import type { QuoteClaim } from '../../claim/quote-claims';
import type { Located, Place, Surroundings } from '../rule';

/** One passage names the other's speaker too: it cites, or hands on. */
export function mentionsOther(a: Located<QuoteClaim>, b: Located<QuoteClaim>, around: Surroundings): boolean {
  const speaker = b.claim.speaker!;
  const id = speaker.mention === null ? null : around.entityOf(b.uri, speaker.mention)?.id;
  if (!id) return a.reading.article.text.slice(a.claim.sentence.start, a.claim.sentence.end).includes(speaker.text);
  return a.claim.topic.entities.some((index) => around.entityOf(a.uri, index)?.id === id);
}

/** The words that name the speaker of the quotation, who is known. */
export function speakerPlace({ uri, reading, claim }: Located<QuoteClaim>): Place {
  const speaker = claim.speaker!;
  // A pronoun is no name to point at: the name it stands for is.
  const named = speaker.form === 'pronoun' && speaker.mention !== null ? reading.mentions[speaker.mention] : undefined;
  const { start, end } = named ?? speaker;
  return { uri, start, end, shown: reading.article.text.slice(start, end), fingerprint: claim.fingerprint };
}
