import type { Claim } from '../claim/claims';
import { streetCore, type PlaceClaim } from '../claim/place-claims';
import { streetParts } from '../language/place-levels';
import { weigh, type Answered } from './evidence';
import { placeOf } from './place-of';
import type { Finding, Located, PairRule, Surroundings } from './rule';
import { saidElsewhere } from './said-elsewhere';
import { sameEntities } from './same-entities';
import { sameEvent } from './same-event';
import { sameSource } from './same-source';
import { sameStory } from './same-story';
import { sameTime } from './same-time';
import { sameTopic, sharedTopic } from './same-topic';
import { WEIGHTS } from './weights';

type Where = Located<PlaceClaim>;

const SAME = 0.5;

/** Events of one place: a vigil is held once, a raid or a storm is in many towns. */
const ONE_PLACE = new Set([
  '#ceremony',
  '#vigil',
  '#burial',
  '#wedding',
  '#meeting',
  '#launch',
  '#opening',
  '#signing',
  '#discovery',
  '#birth',
  '#founding',
  '#arrest',
  '#trial',
  '#performance',
  '#award',
  '#kidnapping',
]);

/** `place.conflict`: one event at two places, or one street under two names, neither inside the other as far as the articles say. */
export const placeConflict: PairRule<PlaceClaim> = {
  kind: 'pair',
  codes: ['place.conflict'],
  reach: 'story',
  takes: (claim: Claim): claim is PlaceClaim => claim.kind === 'place',
  keys: (claim) => [
    ...(claim.level === 'street' ? [`street ${streetCore(claim)}`] : []),
    ...claim.events
      .slice(0, 1)
      .filter((event) => ONE_PLACE.has(event))
      .map((event) => `${claim.level} ${event}`),
  ],

  compare(a: Where, b: Where, around: Surroundings): Finding | null {
    if (
      a.uri === b.uri ||
      a.claim.value === b.claim.value ||
      a.claim.level !== b.claim.level ||
      a.claim.level === 'country'
    )
      return null;
    const street = a.claim.level === 'street' && streetCore(a.claim) === streetCore(b.claim);
    const answers = street ? askStreets(a, b, around) : askPlaces(a, b, around);
    if (!answers) return null;
    const evidence = weigh(answers, WEIGHTS.place);
    if (evidence.confidence < SAME) return null;
    return {
      rule: 'place.conflict',
      level: 'warning',
      subject: a.claim.eventWord ?? b.claim.eventWord ?? '',
      places: [placeOf(a), placeOf(b)],
      evidence,
    };
  },
};

/** Two streets of one name and two kinds (`Avenue`, `Place`): one is wrong unless one article names both. */
function askStreets(a: Where, b: Where, around: Surroundings): Answered[] | null {
  const [one, other] = [streetParts(a.claim.text).kind, streetParts(b.claim.text).kind];
  if (abbreviates(one, other) || abbreviates(other, one)) return null;
  if (says(a, b.claim.value) || says(b, a.claim.value)) return null;
  return [
    sameStory(a, b, around),
    { question: 'same-name', answer: 'yes', because: { id: 'names-are', args: [a.claim.text, b.claim.text] } },
  ];
}

const abbreviates = (short: string, long: string): boolean =>
  short.length <= 4 && short[0] === long[0] && [...short].every((letter) => long.includes(letter));

function askPlaces(a: Where, b: Where, around: Surroundings): Answered[] | null {
  if (a.claim.value.includes(b.claim.value) || b.claim.value.includes(a.claim.value)) return null;
  const [one, other] = [around.entityOf(a.uri, a.claim.mention), around.entityOf(b.uri, b.claim.mention)];
  if (!one || !other || one.id === other.id) return null;
  if (names(a, other.id, around) || names(b, one.id, around)) return null;
  const near = sharedTopic(a.claim.near, b.claim.near, a.reading, b.reading);
  const wide = sharedTopic(a.claim.topic.terms, b.claim.topic.terms, a.reading, b.reading);
  const topic = sameTopic(near, wide);
  const source = sameSource(a, b, around);
  if (topic.answer === 'no' || source.answer === 'no') return null;
  return [
    sameStory(a, b, around),
    sameEvent(a.claim.events, b.claim.events),
    topic,
    sameEntities(a, b, around),
    sameTime(a, b),
    saidElsewhere(false),
  ];
}

/** Does the article of the claim name the place anywhere? Then one may be inside, or on the way to, the other. */
const names = ({ uri, reading }: Where, id: string, around: Surroundings): boolean =>
  reading.mentions.some(
    (mention, i) => mention.kind === 'entity' && mention.type === 'location' && around.entityOf(uri, i)?.id === id,
  );

const says = ({ reading }: Where, value: string): boolean =>
  reading.claims.some((claim) => claim.kind === 'place' && claim.value === value);
