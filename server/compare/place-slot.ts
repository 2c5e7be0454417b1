import type { Claim } from '../claim/claims';
import type { SlotClaim } from '../claim/places/slot-claims';
import { plain } from '../language/stem';
import { weigh, type Answered } from './evidence';
import { placeOf } from './place-of';
import { areApart } from './places/apart';
import type { Finding, Located, PairRule, Surroundings } from './rule';
import { sameEvent } from './same-event';
import { sameSource } from './same-source';
import { sameStory } from './same-story';
import { sameTime } from './same-time';
import { sameTopic, sharedTopic } from './same-topic';
import { SLOT_WEIGHTS } from './weights';

type Slot = Located<SlotClaim>;

const SAME = 0.5;

/** What is said of one person, who must be the same: many live in some town. */
const OF_A_PERSON: ReadonlySet<string> = new Set(['home', 'seat']);

/** `place.conflict`: one slot of a story (the hospital, the road, the birthplace), which either article fills with one place. */
export const placeSlot: PairRule<SlotClaim> = {
  kind: 'pair',
  codes: ['place.conflict'],
  reach: 'story',
  takes: (claim: Claim): claim is SlotClaim => claim.kind === 'slot',
  keys: ({ slot }) => [`slot ${slot}`],

  compare(a: Slot, b: Slot, around: Surroundings): Finding | null {
    if (a.uri === b.uri || !areApart(a.claim, b.claim)) return null;
    const answers = asked(a, b, around);
    if (!answers) return null;
    const evidence = weigh(answers, SLOT_WEIGHTS);
    if (evidence.confidence < SAME) return null;
    // Asked last, as it reads the articles.
    if (tellsOf(a, b) || tellsOf(b, a)) return null;
    return {
      rule: 'place.conflict',
      level: 'warning',
      subject: a.claim.slot,
      places: [placeOf(a), placeOf(b)],
      evidence,
    };
  },
};

function asked(a: Slot, b: Slot, around: Surroundings): Answered[] | null {
  const { slot, form } = a.claim;
  if (form !== b.claim.form && slot !== 'treated') return null;
  if (form && !(a.claim.led && b.claim.led)) return null;
  if (!isOnly(a) || !isOnly(b)) return null;
  const story = sameStory(a, b, around);
  if (story.answer === 'no') return null;
  const subject = sameSubject(a, b, around);
  if (subject.answer === 'no' || (OF_A_PERSON.has(slot) && subject.answer !== 'yes')) return null;
  if (sameSource(a, b, around).answer === 'no') return null;
  const near = sharedTopic(a.claim.near, b.claim.near, a.reading, b.reading);
  const wide = sharedTopic(a.claim.topic.terms, b.claim.topic.terms, a.reading, b.reading);
  const event = sameEvent(a.claim.events, b.claim.events);
  return [
    story,
    { question: 'same-slot', answer: form ? 'partly' : 'yes' },
    event,
    sameTopic(near, wide),
    { ...subject, question: 'same-entity' },
    sameTime(a, b),
  ];
}

/** Is it the only place that its article gives for the slot? */
const isOnly = ({ claim, reading }: Slot): boolean =>
  !reading.claims.some(
    (other) =>
      other.kind === 'slot' && other.slot === claim.slot && other.form === claim.form && areApart(claim, other),
  );

/** Is it of the same person or body that the two sentences tell? */
function sameSubject(a: Slot, b: Slot, around: Surroundings): Answered {
  const [one, other] = [a, b].map(({ uri, claim }) =>
    claim.subject === null ? null : around.entityOf(uri, claim.subject),
  );
  if (!one || !other) return { question: 'same-entity', answer: 'unknown' };
  return {
    question: 'same-entity',
    answer: one.id === other.id ? 'yes' : 'no',
    because: { id: 'names-are', args: [one.name, other.name] },
  };
}

/** Does the article of `a` write a word of the place of `b` anywhere? Then one may be inside, or on the way to, the other. */
function tellsOf(a: Slot, b: Slot): boolean {
  const words = b.claim.name.length > 0 ? b.claim.name : b.claim.town;
  return a.reading.article.blocks.some(({ prose }) => {
    const text = plain(prose.text.toLowerCase());
    return words.some((word) => text.includes(word));
  });
}
