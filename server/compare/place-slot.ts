import type { Claim } from '../claim/claims';
import type { SlotClaim } from '../claim/places/slot-claims';
import type { ArticleReading } from '../claim/reading';
import { levelOf } from '../language/place-levels';
import { weigh, type Answered } from './evidence';
import { placeOf } from './place-of';
import { areApart, beginAlike, beginning } from './places/apart';
import { figuresBeside, inLeads, isAlone, sameFigure } from './places/told-beside';
import { tellsOf } from './places/tells-of';
import type { Finding, Located, PairRule, Surroundings } from './rule';
import { comesAgain, sameEvent } from './same-event';
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
  keys: (claim, reading) => {
    const { slot } = claim;
    // Nearly every sentence says where: only those of one figure, one event of one day, or names that begin alike are compared.
    if (slot === 'scene') return tellingOf(claim, reading).map((telling) => `scene ${telling}`);
    return [`slot ${slot === 'treated' ? 'hospital' : slot}`];
  },

  compare(a: Slot, b: Slot, around: Surroundings): Finding | null {
    const answers = askSlots(a, b, around);
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

/** The answers about two places that fill one slot; null where they can be one place, or surely fill two slots. */
export function askSlots(a: Slot, b: Slot, around: Surroundings): Answered[] | null {
  if (a.uri === b.uri || !areApart(a.claim, b.claim)) return null;
  const { slot, form } = a.claim;
  if (!form && !b.claim.form && !levelsMeet(a.claim.text, b.claim.text)) return null;
  if (!isSide(slot) && isOneEntity(a, b, around)) return null;
  if (slot === 'scene' ? !isAlone(a) || !isAlone(b) : !isOnly(a) || !isOnly(b)) return null;
  const story = sameStory(a, b, around);
  if (story.answer === 'no') return null;
  const subject = sameSubject(a, b, around);
  if ((subject.answer === 'no' && isOfPeople(a)) || (OF_A_PERSON.has(slot) && subject.answer !== 'yes')) return null;
  const alike = beginAlike(a.claim, b.claim);
  if (
    form &&
    !alike &&
    ((story.answer !== 'yes' && !isOneAStory(slot)) || !((a.claim.led && b.claim.led) || isTold(slot)))
  )
    return null;
  const near = sharedTopic(a.claim.near, b.claim.near, a.reading, b.reading);
  const wide = sharedTopic(a.claim.topic.terms, b.claim.topic.terms, a.reading, b.reading);
  const topic = sameTopic(near, wide);
  const time = sameTime(a, b);
  // Of articles that are only probably of one story, the clauses must tell one event.
  if (form && !alike && story.answer !== 'yes' && eventOf(a, b, topic).answer !== 'yes') return null;
  if (form && !alike && (slot === 'scene' || slot === 'district') && !isOneThing(a, b, topic)) return null;
  if (slot === 'scene' && (topic.answer === 'no' || time.answer === 'no')) return null;
  return [
    story,
    { question: 'same-slot', answer: form && !isOneAStory(slot) ? 'partly' : 'yes' },
    { question: 'near-name', answer: alike ? 'yes' : 'unknown' },
    ...(form ? [sameFigure(a, b), inLeads(a, b)] : []),
    // A verb that leads to the place tells the event itself.
    ...(form ? [eventOf(a, b, topic)] : []),
    topic,
    isOfPeople(a) ? subject : UNKNOWN,
    time,
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

/** What a sentence about a place must share with another to be compared with it. */
function tellingOf(claim: SlotClaim, reading: ArticleReading): readonly string[] {
  const { when, events } = claim;
  const day = when.mention !== null && when.earliest !== null && when.earliest === when.latest ? when.earliest : null;
  return [
    ...figuresBeside(claim, reading),
    ...(beginning(claim) === '' ? [] : [beginning(claim)]),
    ...(day !== null && events[0] !== undefined ? [`${day} ${events[0]}`] : []),
  ];
}

/** In long news of a war every sentence has a place and many tell of one kind of event: only those of one thing are compared. */
const isOneThing = (a: Slot, b: Slot, topic: Answered): boolean =>
  topic.answer === 'yes' || ![a, b].some(({ claim }) => comesAgain(claim));

/** Attacks and crimes come again, in other places: that both sentences tell of one kind says something only if much else is shared. */
function eventOf(a: Slot, b: Slot, topic: Answered): Answered {
  const event = sameEvent(a.claim, b.claim);
  const again = comesAgain(a.claim) || comesAgain(b.claim);
  return again && topic.answer !== 'yes' && event.answer !== 'no'
    ? { ...event, answer: 'unknown', because: null }
    : event;
}

const UNKNOWN: Answered = { question: 'same-entity', answer: 'unknown' };

/** Is it said of the people whom the sentence names? A court or a road is not. */
const isOfPeople = ({ claim: { form, slot } }: Slot): boolean => !form || slot === 'hospital';

/** Courts judge and roads are closed: the story is about them without any preposition. */
const isTold = (slot: string): boolean => isCourt(slot) || isSide(slot) || slot.startsWith('road ');

const isSide = (slot: string): boolean =>
  slot.startsWith('part ') || slot.startsWith('off ') || slot.startsWith('side ');

const isHospital = (slot: string): boolean => slot === 'hospital' || slot === 'treated';

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

/** Said of somebody once, so that another place that the article names is another's, but for one in the sentence. */
const TOLD_ONCE: ReadonlySet<string> = new Set(['born', 'buried', 'epicentre', 'home', 'landfall', 'raised', 'seat']);

/** Does the article of `a` name the place of `b` anywhere? Then one may be inside, or on the way to, the other. */
function names({ claim, reading }: Slot, { claim: other }: Slot): boolean {
  const opposite = OPPOSITE[claim.slot];
  const isEnd = reading.claims.some(
    (one) => one.kind === 'slot' && one.slot === opposite && one.value.endsWith(other.town.join(' ')),
  );
  if (opposite && isEnd) return false;
  if (isSide(claim.slot)) return false;
  // A town's hospital is not the town: it may be named for its court, or as where somebody lives.
  const within = TOLD_ONCE.has(claim.slot) || isHospital(claim.slot) ? claim.sentence : null;
  return tellsOf(reading, other.name.length > 0 ? other.name : other.town, within);
}

/** A district or a station may be in the town that the other article names, and a town in its country. */
function levelsMeet(one: string, other: string): boolean {
  const [a, b] = [levelOf(one), levelOf(other)];
  return a === b || ![a, b].some((level) => level === 'site' || level === 'street' || level === 'country');
}
