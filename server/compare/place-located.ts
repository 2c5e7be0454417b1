import type { Claim } from '../claim/claims';
import type { LocatedClaim } from '../claim/places/located-claims';
import { areKindsApart } from '../language/premises';
import { weigh, type Answered } from './evidence';
import { placeOf } from './place-of';
import { townsApart } from './places/apart';
import { tellsOf } from './places/tells-of';
import { figuresBeside } from './places/told-beside';
import type { Finding, Located, PairRule, Surroundings } from './rule';
import { entitiesOf, sameEntities } from './same-entities';
import { comesAgain, eventKeys, leadsOf, sameEvent } from './same-event';
import { sameSource } from './same-source';
import { sameStory } from './same-story';
import { sameTime } from './same-time';
import { sameTopic, sharedTopic } from './same-topic';
import { LOCATED_WEIGHTS } from './weights';

type Where = Located<LocatedClaim>;

const SAME = 0.5;

/** `place.conflict`: one thing or event that two articles put at two places, each at one only. */
export const placeLocated: PairRule<LocatedClaim> = {
  kind: 'pair',
  codes: ['place.conflict'],
  reach: 'story',
  takes: (claim: Claim): claim is LocatedClaim => claim.kind === 'located',
  keys: (claim) => [
    ...(claim.site !== null && claim.town.length > 0 ? [`site ${claim.site}`] : []),
    ...(claim.inside !== null ? [`inside ${claim.inside}`] : []),
    ...eventKeys(claim),
  ],

  compare(a: Where, b: Where, around: Surroundings): Finding | null {
    const answers = askLocated(a, b, around);
    if (!answers) return null;
    const evidence = weigh(answers, LOCATED_WEIGHTS);
    if (evidence.confidence < SAME) return null;
    return {
      rule: 'place.conflict',
      level: 'warning',
      subject: a.claim.site ?? a.claim.inside ?? leadsOf(a.claim)[0] ?? '',
      places: [placeOf(a), placeOf(b)],
      evidence,
    };
  },
};

/** What the two places are places of. */
type Shared = 'site' | 'inside' | 'event' | 'kinds';

/** The answers about two places of one thing or event; null where they can be one place, or are surely of two. */
export function askLocated(a: Where, b: Where, around: Surroundings): Answered[] | null {
  const shared = sharedBy(a.claim, b.claim);
  if (!shared || a.uri === b.uri) return null;
  const story = sameStory(a, b, around);
  if (story.answer === 'no' || (shared !== 'kinds' && isOneEntity(a, b, around))) return null;
  if (!isOnly(a, shared) || !isOnly(b, shared)) return null;
  const near = sharedTopic(a.claim.near, b.claim.near, a.reading, b.reading);
  const wide = sharedTopic(a.claim.topic.terms, b.claim.topic.terms, a.reading, b.reading);
  const topic = sameTopic(near, wide);
  const time = sameTime(a, b);
  const entities = sameEntities(a, b, around);
  if (ofTwoPeople(a, b, around)) return null;
  const event = eventOf(a, b, shared, topic.answer === 'yes', time.answer === 'yes');
  if (shared === 'event' && event.answer === 'unknown') return null;
  if (shared === 'kinds' && (story.answer !== 'yes' || event.answer !== 'yes')) return null;
  const named = shared === 'kinds' ? 'no' : namedElsewhere(a, b);
  if (named === null) return null;
  return [
    story,
    { question: 'same-slot', answer: slotOf(a, b, shared, event) },
    event,
    topic,
    figureOf(a, b),
    entities,
    time,
    sameSource(a, b, around),
    { question: 'said-elsewhere', answer: named },
  ];
}

function sharedBy(a: LocatedClaim, b: LocatedClaim): Shared | null {
  const apart = townsApart(a.town, b.town);
  if (apart && a.inside !== null && a.inside === b.inside) return 'inside';
  if (apart && a.site !== null && a.site === b.site) return 'site';
  const event = sameEvent(a, b).answer;
  if (event === 'no' || event === 'unknown') return null;
  if (a.leads !== b.leads && (MOVED.has(a.leads) || MOVED.has(b.leads))) return null;
  if (apart && (a.site === null || b.site === null || a.site === b.site)) return 'event';
  const kinds = a.site !== null && b.site !== null && areKindsApart(a.site, b.site);
  return kinds && a.leads === 'at' && b.leads === 'at' ? 'kinds' : null;
}

/**
 * Do the clauses tell of one event? What comes again is known by the words around it only, a death also by its day if no
 * count of the dead is beside it. Two sentences about one farm need not tell the same of it.
 */
function eventOf(a: Where, b: Where, shared: Shared, sameWords: boolean, sameDay: boolean): Answered {
  const told = sameEvent(a.claim, b.claim);
  const unknown: Answered = { ...told, answer: 'unknown', because: null };
  if (told.answer === 'no') return shared === 'site' ? unknown : told;
  if (!comesAgain(a.claim) && !comesAgain(b.claim)) return told;
  return isOfPerson(a) || isOfPerson(b)
    ? isOne(a) && isOne(b) && (sameWords || sameDay)
      ? told
      : unknown
    : sameWords
      ? told
      : unknown;
}

const isOfPerson = ({ claim }: Where): boolean => leadsOf(claim).some((event) => OF_A_PERSON.has(event));

/** Without a count beside it, a death is that of one person. */
const isOne = ({ claim, reading }: Where): boolean =>
  !leadsOf(claim).includes('#death') ||
  !reading.mentions.some(
    (mention) =>
      mention.kind === 'figure' && mention.start >= claim.sentence.start && mention.end <= claim.sentence.end,
  );

/** Do the sentences name two people, of whom one may have been born here and the other there? */
function ofTwoPeople(a: Where, b: Where, around: Surroundings): boolean {
  if (!isOfPerson(a) && !isOfPerson(b)) return false;
  const [one, other] = [entitiesOf(a, around, ['person']), entitiesOf(b, around, ['person'])];
  return one.size > 0 && other.size > 0 && ![...one.keys()].some((id) => other.has(id));
}

const OF_A_PERSON: ReadonlySet<string> = new Set(['#arrest', '#birth', '#burial', '#death', '#suicide', '#wedding']);

/** How surely a story has one such place only. */
function slotOf(
  { claim: a }: Where,
  { claim: b }: Where,
  shared: Shared,
  event: Answered,
): 'yes' | 'partly' | 'unknown' {
  if (shared === 'inside') return 'yes';
  if (shared === 'site') return COMMON.has(a.site!) ? 'partly' : 'yes';
  const once = leadsOf(a).some((each) => ONCE.has(each) && b.events.includes(each));
  return once && event.answer === 'yes' ? 'partly' : 'unknown';
}

/** What happens once to a person or a thing. */
const ONCE: ReadonlySet<string> = new Set(
  (
    '#arrest #birth #burial #celebration #ceremony #death #discovery #execution #founding #grounding #landfall #landing #launch ' +
    '#opening #record-set #rescue #signing #sinking #suicide #trial #vigil #wedding #crash #earthquake #kidnapping #funeral'
  ).split(' '),
);

/** Most stories have none of the others, or one. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'home street shop office church school court police park field forest bank pub boat car-park hotel square station mosque hall ' +
    'stadium theatre museum library hospital airport port university prison warehouse market'
  ).split(' '),
);

/** What came from one place went to another. */
const MOVED: ReadonlySet<string> = new Set(['from', 'to']);

/** Is it the only place that its article gives for that thing or event? */
const isOnly = ({ claim, reading }: Where, shared: Shared): boolean =>
  !reading.claims.some((other) => other.kind === 'located' && other !== claim && tellsOfBoth(claim, other, shared));

function tellsOfBoth(claim: LocatedClaim, other: LocatedClaim, shared: Shared): boolean {
  if (shared === 'kinds')
    return other.site !== null && other.site !== claim.site && sameEvent(claim, other).answer === 'yes';
  if (!townsApart(claim.town, other.town)) return false;
  if (shared === 'inside') return other.inside === claim.inside;
  if (shared === 'site') return other.site === claim.site;
  return sameEvent(claim, other).answer === 'yes';
}

/** Does one of the articles name the other's town? In the same sentence it is on the way to it, or contains it; elsewhere it may be another's. */
function namedElsewhere(a: Where, b: Where): 'yes' | 'no' | null {
  const [inA, inB] = [tellsOf(a.reading, b.claim.town), tellsOf(b.reading, a.claim.town)];
  if (!inA && !inB) return 'no';
  return tellsOf(a.reading, b.claim.town, a.claim.sentence) || tellsOf(b.reading, a.claim.town, b.claim.sentence)
    ? null
    : 'yes';
}

function figureOf(a: Where, b: Where): Answered {
  const there = figuresBeside(b.claim, b.reading);
  const shared = figuresBeside(a.claim, a.reading).find((figure) => there.includes(figure));
  return shared === undefined
    ? { question: 'same-figure', answer: 'unknown' }
    : { question: 'same-figure', answer: 'yes', because: { id: 'words-shared', args: [shared] } };
}

const isOneEntity = (a: Where, b: Where, around: Surroundings): boolean => {
  const [one, other] = [a, b].map(({ uri, claim }) =>
    claim.mention === null ? null : around.entityOf(uri, claim.mention),
  );
  return one != null && one.id === other?.id;
};
