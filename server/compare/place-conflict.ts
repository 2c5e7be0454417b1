import { distance } from 'fastest-levenshtein';
import type { Claim } from '../claim/claims';
import type { House } from '../claim/find-sites';
import type { PlaceClaim } from '../claim/place-claims';
import { streetParts } from '../language/place-levels';
import { plain } from '../language/stem';
import { siteKind } from '../language/sites';
import { weigh, type Answered } from './evidence';
import { placeOf } from './place-of';
import type { Finding, Located, PairRule, Surroundings } from './rule';
import { saidElsewhere } from './said-elsewhere';
import { entitiesOf, sameEntities } from './same-entities';
import { comesAgain, eventKeys, leadsOf, sameEvent } from './same-event';
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
  keys: (claim) => {
    const { house, level, region } = claim;
    if (house) return [`house ${house.street}`, ...(house.number >= TELLING ? [`house ${house.number}`] : [])];
    const { core, kind } = streetParts(claim.text);
    return [
      ...(kind !== '' && core !== '' ? [`street ${core}`] : []),
      ...(region === null ? [] : [`region ${region}`]),
      ...(region !== null ? [] : eventKeys(claim).map((key) => `${level} ${key}`)),
    ];
  },

  compare(a: Where, b: Where, around: Surroundings): Finding | null {
    if (a.uri === b.uri || a.claim.value === b.claim.value) return null;
    const answers = asked(a, b, around);
    if (!answers) return null;
    const evidence = weigh(answers, WEIGHTS.place);
    if (evidence.confidence < SAME) return null;
    // Asked last, as it reads the articles.
    if (a.claim.mention !== null && b.claim.mention !== null && !isStreet(a) && (writes(a, b) || writes(b, a)))
      return null;
    return {
      rule: 'place.conflict',
      level: 'warning',
      subject: a.claim.eventWord ?? b.claim.eventWord ?? '',
      places: [placeOf(a), placeOf(b)],
      evidence,
    };
  },
};

function asked(a: Where, b: Where, around: Surroundings): Answered[] | null {
  if (a.claim.house || b.claim.house) return a.claim.house && b.claim.house ? askHouses(a, b, around) : null;
  const [one, other] = [streetParts(a.claim.text), streetParts(b.claim.text)];
  if (one.core !== '' && one.core === other.core) return askStreets(a, b, around);
  if (a.claim.level !== b.claim.level || a.claim.level === 'country' || a.claim.region !== b.claim.region) return null;
  return a.claim.mention === null || b.claim.mention === null ? askSites(a, b, around) : askPlaces(a, b, around);
}

const sameName = (a: Where, b: Where): Answered => ({
  question: 'same-name',
  answer: 'yes',
  because: { id: 'names-are', args: [a.claim.text, b.claim.text] },
});

/** Two streets of one name and two kinds (`Avenue`, `Place`): one is wrong unless one article names both. */
function askStreets(a: Where, b: Where, around: Surroundings): Answered[] | null {
  const [one, other] = [streetParts(a.claim.text).kind, streetParts(b.claim.text).kind];
  if (one === '' || other === '' || one === other) return null;
  return says(a, b.claim.value) || says(b, a.claim.value) ? null : [sameStory(a, b, around), sameName(a, b)];
}

/** A house number that two articles share by chance hardly ever has so many figures. */
const TELLING = 100;
/** Letters in which one street's name may be miswritten. */
const MISWRITTEN = 2;

/** One street with two house numbers, or one telling number in two streets whose names are nearly the same. */
function askHouses(a: Where, b: Where, around: Surroundings): Answered[] | null {
  const [one, other] = [a.claim.house!, b.claim.house!];
  const same = one.street === other.street;
  if (same ? meet(one, other) : one.number !== other.number || !miswritten(one.street, other.street)) return null;
  const known = (where: Where, house: House): boolean =>
    where.reading.claims.some(
      (claim) =>
        claim.kind === 'place' &&
        claim.house !== null &&
        claim.house.street === house.street &&
        meet(claim.house, house),
    );
  return known(a, other) || known(b, one) ? null : [sameStory(a, b, around), sameName(a, b)];
}

/** May the two be one house: the same number, or one inside the block of the other? */
const meet = (a: House, b: House): boolean =>
  a.number === b.number || ((a.block || b.block) && Math.floor(a.number / 100) === Math.floor(b.number / 100));

const miswritten = (a: string, b: string): boolean => {
  const apart = distance(a, b);
  return apart > 0 && apart <= MISWRITTEN && Math.min(a.length, b.length) > 3 * MISWRITTEN;
};

/** Two sites of different kinds, at least one of them without a name: in the church, in the market square. */
function askSites(a: Where, b: Where, around: Surroundings): Answered[] | null {
  const [one, other] = [a.claim.site, b.claim.site];
  if (!one || !other || one === other || tellsSite(a, other) || tellsSite(b, one)) return null;
  return askEvent(a, b, around);
}

/** Does the article tell of a site of that kind anywhere? Then the event may have moved on to it, or lie beside it. */
const tellsSite = ({ reading }: Where, kind: string): boolean =>
  reading.article.blocks.some(({ prose }) =>
    prose.tokens.some(
      (token, i) => token.kind === 'word' && siteKind(token.norm, prose.tokens[i - 1]?.norm ?? '') === kind,
    ),
  );

function askPlaces(a: Where, b: Where, around: Surroundings): Answered[] | null {
  if (a.claim.value.includes(b.claim.value) || b.claim.value.includes(a.claim.value)) return null;
  const [one, other] = [around.entityOf(a.uri, a.claim.mention!), around.entityOf(b.uri, b.claim.mention!)];
  if (!one || !other || one.id === other.id) return null;
  if (names(a, other.id, around) || names(b, one.id, around)) return null;
  // Where somebody was born is a slot (`place-slot.ts`), which asks who.
  if ([a, b].some(({ claim }) => leadsOf(claim).includes('#birth'))) return null;
  if (a.claim.region !== null) return askRegions(a, b, around);
  const only = isOnlyPlace(a) && isOnlyPlace(b);
  return isOnce(a) && isOnce(b) ? askEvent(a, b, around, only) : only ? askEvent(a, b, around) : null;
}

const isOnce = ({ claim }: Where): boolean =>
  leadsOf(claim).every((event) => ONE_PLACE.has(event)) && claim.events.length > 0;

/** Two regions of one kind, of which an event or the place that both sentences name lies in one only. */
function askRegions(a: Where, b: Where, around: Surroundings): Answered[] | null {
  const story = sameStory(a, b, around);
  if (story.answer === 'no' || !isOnlyRegion(a) || !isOnlyRegion(b)) return null;
  const [here, there] = [entitiesOf(a, around, ['location']), entitiesOf(b, around, ['location'])];
  const inside = [...here].find(([id]) => there.has(id))?.[1];
  if (!inside) return story.answer === 'yes' && a.claim.events.length > 0 ? askEvent(a, b, around) : null;
  const because = { id: 'names-shared', args: [inside.name] };
  return [story, { question: 'same-name', answer: 'yes', because }, sameTime(a, b)];
}

const isOnlyRegion = ({ claim, reading }: Where): boolean =>
  !reading.claims.some(
    (other) => other.kind === 'place' && other.region === claim.region && other.value !== claim.value,
  );

const isStreet = ({ claim }: Where): boolean => claim.level === 'street';

/** Does the article of `a` write the name of `b` anywhere, even as a part of another (`the Kerry coastguard`)? */
const writes = (a: Where, b: Where): boolean =>
  a.reading.article.blocks.some(({ prose }) => plain(prose.text.toLowerCase()).includes(b.claim.value));

/** Is it the only place of its level at which the article puts an event of the kind? A storm or a war has many. */
const isOnlyPlace = ({ claim, reading }: Where): boolean =>
  !reading.claims.some(
    (other) =>
      other.kind === 'place' &&
      other.mention !== null &&
      other.level === claim.level &&
      other.value !== claim.value &&
      sameEvent(claim, other).answer !== 'no',
  );

/**
 * The answers about one event at two places that are not one in the other. Of what happens once (`born in`), at the
 * `only` place that either article gives for it, the words around need not be the same.
 */
function askEvent(a: Where, b: Where, around: Surroundings, only = false): Answered[] | null {
  const near = sharedTopic(a.claim.near, b.claim.near, a.reading, b.reading);
  const wide = sharedTopic(a.claim.topic.terms, b.claim.topic.terms, a.reading, b.reading);
  const shared = sameTopic(near, wide);
  const [story, event] = [sameStory(a, b, around), sameEvent(a.claim, b.claim)];
  const again = comesAgain(a.claim) || comesAgain(b.claim);
  const once = only && !again && event.answer === 'yes' && story.answer === 'yes';
  const topic: Answered = once && shared.answer === 'no' ? { ...shared, answer: 'unknown', because: null } : shared;
  if (topic.answer === 'no' || sameSource(a, b, around).answer === 'no') return null;
  // Meetings and arrests come again: two of them are at two places, unless it is a region that the one story has.
  if (again && topic.answer !== 'yes' && (story.answer !== 'yes' || a.claim.region === null)) return null;
  return [story, event, topic, sameEntities(a, b, around), sameTime(a, b), saidElsewhere(false)];
}

/** Does the article of the claim name the place anywhere? Then one may be inside, or on the way to, the other. */
const names = ({ uri, reading }: Where, id: string, around: Surroundings): boolean =>
  reading.mentions.some(
    (mention, i) => mention.kind === 'entity' && mention.type === 'location' && around.entityOf(uri, i)?.id === id,
  );

const says = ({ reading }: Where, value: string): boolean =>
  reading.claims.some((claim) => claim.kind === 'place' && claim.value === value);
