import type { Claim } from '../claim/claims';
import type { SlotClaim } from '../claim/places/slot-claims';
import { levelOf } from '../language/place-levels';
import { weigh, type Answered } from './evidence';
import { placeOf } from './place-of';
import { areApart, beginAlike } from './places/apart';
import { tellsOf } from './places/tells-of';
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
  keys: ({ slot }) => [`slot ${slot === 'treated' ? 'hospital' : slot}`],

  compare(a: Slot, b: Slot, around: Surroundings): Finding | null {
    if (a.uri === b.uri || !areApart(a.claim, b.claim)) return null;
    const answers = asked(a, b, around);
    if (!answers) return null;
    const evidence = weigh(answers, SLOT_WEIGHTS);
    if (evidence.confidence < SAME) return null;
    // Asked last, as it reads the articles.
    if (names(a, b) || names(b, a)) return null;
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
  if (!form && !b.claim.form && !levelsMeet(a.claim.text, b.claim.text)) return null;
  if (isOneEntity(a, b, around)) return null;
  if (form && !isCourt(slot) && !(a.claim.led && b.claim.led)) return null;
  if (!isOnly(a) || !isOnly(b)) return null;
  const story = sameStory(a, b, around);
  if (story.answer === 'no') return null;
  const subject = sameSubject(a, b, around);
  if ((subject.answer === 'no' && isOfPeople(a)) || (OF_A_PERSON.has(slot) && subject.answer !== 'yes')) return null;
  const near = sharedTopic(a.claim.near, b.claim.near, a.reading, b.reading);
  const wide = sharedTopic(a.claim.topic.terms, b.claim.topic.terms, a.reading, b.reading);
  return [
    story,
    { question: 'same-slot', answer: form && !isOneAStory(slot) ? 'partly' : 'yes' },
    { question: 'near-name', answer: beginAlike(a.claim, b.claim) ? 'yes' : 'unknown' },
    // A verb that leads to the place tells the event itself.
    ...(form ? [sameEvent(a.claim.events, b.claim.events)] : []),
    sameTopic(near, wide),
    subject.answer === 'no' ? UNKNOWN : subject,
    sameTime(a, b),
    sameSource(a, b, around),
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

const UNKNOWN: Answered = { question: 'same-entity', answer: 'unknown' };

/** Is it said of the people whom the sentence names? A court or a road is not. */
const isOfPeople = ({ claim: { form, slot } }: Slot): boolean => !form || slot === 'hospital';

const isCourt = (slot: string): boolean => slot.startsWith('court');

/** Most stories have one hospital and one court of a kind; roads, schools and churches they may have several of. */
const isOneAStory = (slot: string): boolean => slot === 'hospital' || isCourt(slot);

const isOneEntity = (a: Slot, b: Slot, around: Surroundings): boolean => {
  const [one, other] = [a, b].map(({ uri, claim }) =>
    claim.mention === null ? null : around.entityOf(uri, claim.mention),
  );
  return one != null && one.id === other?.id;
};

/** Where the article says that somebody came from one place and went to another, it names both and means one of them. */
const OPPOSITE: Readonly<Record<string, string>> = { origin: 'destination', destination: 'origin' };

/** Does the article of `a` name the place of `b` anywhere? Then one may be inside, or on the way to, the other. */
function names({ claim, reading }: Slot, { claim: other }: Slot): boolean {
  const opposite = OPPOSITE[claim.slot];
  const isEnd = reading.claims.some(
    (one) => one.kind === 'slot' && one.slot === opposite && one.value.endsWith(other.town.join(' ')),
  );
  return !(opposite && isEnd) && tellsOf(reading, other.name.length > 0 ? other.name : other.town);
}

/** A district or a station may be in the town that the other article names, and a town in its country. */
function levelsMeet(one: string, other: string): boolean {
  const [a, b] = [levelOf(one), levelOf(other)];
  return a === b || ![a, b].some((level) => level === 'site' || level === 'street' || level === 'country');
}
