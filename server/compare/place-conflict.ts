import type { Claim } from '../claim/claims';
import type { PlaceClaim } from '../claim/place-claims';
import { isCommonName } from '../language/common-names';
import { weigh } from './evidence';
import { placeOf } from './place-of';
import type { Finding, Located, PairRule, Surroundings } from './rule';
import { saidElsewhere } from './said-elsewhere';
import { entitiesOf, sameEntities } from './same-entities';
import { sameEvent } from './same-event';
import { sameSource } from './same-source';
import { sameStory } from './same-story';
import { sameTime } from './same-time';
import { sameTopic, sharedTopic } from './same-topic';
import { WEIGHTS } from './weights';

type Where = Located<PlaceClaim>;

const SAME = 0.5;

/** `place.conflict`: one event at two places, neither of them inside the other as far as the articles say. */
export const placeConflict: PairRule<PlaceClaim> = {
  kind: 'pair',
  codes: ['place.conflict'],
  reach: 'story',
  takes: (claim: Claim): claim is PlaceClaim => claim.kind === 'place',
  keys: ({ events }) => events,

  compare(a: Where, b: Where, around: Surroundings): Finding | null {
    if (a.uri === b.uri || a.claim.value === b.claim.value) return null;
    if (isCommonName(a.claim.value) || isCommonName(b.claim.value)) return null;
    if (a.claim.value.includes(b.claim.value) || b.claim.value.includes(a.claim.value)) return null;
    const [one, other] = [around.entityOf(a.uri, a.claim.mention), around.entityOf(b.uri, b.claim.mention)];
    if (!one || !other || one.id === other.id) return null;
    if (together(a, b, one.id, other.id, around)) return null;
    const near = sharedTopic(a.claim.near, b.claim.near, a.reading, b.reading);
    const wide = sharedTopic(a.claim.topic.terms, b.claim.topic.terms, a.reading, b.reading);
    const topic = sameTopic(near, wide);
    if (topic.answer === 'no') return null;
    const source = sameSource(a, b, around);
    if (source.answer === 'no') return null;
    const evidence = weigh(
      [
        sameStory(a, b, around),
        sameEvent(a.claim.events, b.claim.events),
        topic,
        sameEntities(a, b, around),
        sameTime(a.claim.when, b.claim.when),
        saidElsewhere(names(a, other.id, around) || names(b, one.id, around)),
      ],
      WEIGHTS.place,
    );
    if (evidence.confidence < SAME) return null;
    return { rule: 'place.conflict', level: 'warning', subject: near.terms.map((term) => term.replace(/^#/u, '')).join(' '), places: [placeOf(a), placeOf(b)], evidence };
  },
};

/** Are both places named in one sentence of either article? Then one may be inside, or on the way to, the other. */
const together = (a: Where, b: Where, one: string, other: string, around: Surroundings): boolean =>
  entitiesOf(a, around).has(other) || entitiesOf(b, around).has(one);

/** Does the article of the claim name the place anywhere? */
const names = ({ uri, reading }: Where, id: string, around: Surroundings): boolean =>
  reading.mentions.some((mention, i) => mention.kind === 'entity' && mention.type === 'location' && around.entityOf(uri, i)?.id === id);
