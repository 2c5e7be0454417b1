import type { Claim } from '../claim/claims';
import type { MemberClaim } from '../claim/member-claims';
import { areTwo, isBroad, isOfPerson } from '../language/kinds';
import { isGeneral } from '../language/general-words';
import { weigh, type Answered } from './evidence';
import { placeOf } from './place-of';
import type { Finding, Located, PairRule, Surroundings } from './rule';
import { entitiesOf, sameEntities } from './same-entities';
import { samePlace } from './same-place';
import { sameSource } from './same-source';
import { sameStory } from './same-story';
import { sameTime } from './same-time';
import { sharedTopic, type SharedTopic } from './same-topic';
import { DETAIL_WEIGHTS } from './weights';

type Member = Located<MemberClaim>;

/** What the words beside the two must share to speak of one thing. */
const BESIDE = 0.5;
const SURE_BESIDE = 1.5;
/** What the two sentences must share: for a thing that a story has one of, a word that it does not use everywhere. */
const SENTENCE = 0.45;
const SURE_SENTENCE = 2;

/**
 * `statement.opposed` for things of one class: a sawmill in one article, a tannery in the other. Only between
 * articles that surely tell one story, neither of which names the other's thing.
 */
export const memberOpposed: PairRule<MemberClaim> = {
  kind: 'pair',
  codes: ['statement.opposed'],
  reach: 'story',
  takes: (claim: Claim): claim is MemberClaim => claim.kind === 'member',
  keys: ({ of }) => [of],

  compare(a: Member, b: Member, around: Surroundings): Finding | null {
    if (a.uri === b.uri || !areTwo(a.claim.of, a.claim.member, b.claim.member)) return null;
    if (a.claim.several !== b.claim.several) return null;
    if (a.claim.mentioned.includes(b.claim.member) || b.claim.mentioned.includes(a.claim.member)) return null;
    if (around.isReference(a.uri) && around.isReference(b.uri)) return null;
    const story = sameStory(a, b, around);
    if (story.answer !== 'yes') return null;
    const subject = sameSubject(a, b, around);
    if (!subject) return null;
    const [place, time, source] = [samePlace(a, b, around), sameTime(a, b), sameSource(a, b, around)];
    if (place.answer === 'no' || time.answer === 'no' || source.answer === 'no') return null;
    const evidence = weigh([story, subject, sameEntities(a, b, around), place, time, source], DETAIL_WEIGHTS);
    if (evidence.confidence < 0.5) return null;
    return {
      rule: 'statement.opposed',
      level: 'warning',
      subject: subject.terms.map((term) => term.replace('#', '')).join(' '),
      places: [placeOf(a), placeOf(b)],
      evidence,
    };
  },
};

type Subject = Answered & { readonly terms: readonly string[] };

/** Is the same said of the two: do the words beside them, or the sentences, share what only one thing has? */
function sameSubject(a: Member, b: Member, around: Surroundings): Subject | null {
  const kind = a.claim.of;
  const near = telling(a, b, a.claim.near, b.claim.near);
  const wide = telling(a, b, a.claim.topic.terms, b.claim.topic.terms);
  if (isBroad(kind)) {
    // Many such things come up in a story: this must be the one where, or to which, it happened.
    const happened = near.terms.some((term) => term.startsWith('#'));
    if (!happened || near.weight + wide.weight < SURE_SENTENCE - SENTENCE) return null;
    if (!['yes', 'partly'].includes(sameEntities(a, b, around).answer)) return null;
  }
  if (isOfPerson(kind) && !sharePerson(a, b, around) && near.weight < SURE_BESIDE) return null;
  // A family has many members, and each of them relatives.
  if (kind === 'kin-of' && near.weight < SURE_BESIDE && wide.weight < SURE_SENTENCE) return null;
  const beside = near.weight >= BESIDE;
  if (!beside && wide.weight < SENTENCE) return null;
  const terms = beside ? near.terms : wide.terms;
  return {
    question: 'same-subject',
    answer: beside || wide.weight >= SURE_SENTENCE ? 'yes' : 'partly',
    because: { id: 'words-shared', args: [terms.slice(0, 5).join(', ').replaceAll('#', '')] },
    terms: terms.slice(0, 3),
  };
}

const telling = (a: Member, b: Member, ofA: readonly string[], ofB: readonly string[]): SharedTopic =>
  sharedTopic(
    ofA.filter((term) => !isGeneral(term)),
    ofB,
    a.reading,
    b.reading,
  );

/** Do the two sentences name one person? */
function sharePerson(a: Member, b: Member, around: Surroundings): boolean {
  const other = entitiesOf(b, around, ['person']);
  return [...entitiesOf(a, around, ['person']).keys()].some((id) => other.has(id));
}
