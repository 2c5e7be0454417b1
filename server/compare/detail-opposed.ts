import type { Claim } from '../claim/claims';
import type { DetailClaim } from '../claim/detail-claims';
import { daysApart as daysBetweenDays } from '../extract/dates/calendar';
import { roleOf } from '../language/contrast-roles';
import { exclude } from '../language/contrast-values';
import type { Entity } from '../link/entity';
import { weigh, type Answered } from './evidence';
import { placeOf } from './place-of';
import type { Finding, Located, PairRule, Surroundings } from './rule';
import { entitiesOf, sameEntities } from './same-entities';
import { samePlace } from './same-place';
import { sameSource } from './same-source';
import { sameStory } from './same-story';
import { sameTime } from './same-time';
import { sharedTopic } from './same-topic';
import { DETAIL_WEIGHTS } from './weights';

type Detail = Located<DetailClaim>;

/** So much in common of the two sentences says that they speak of one thing. */
const SUBJECT = 0.9;

const FEW_DAYS = 1;
/** Passages that name other people and places tell of two events, unless the articles are of one day or the next. */
const mayBeOne = (days: number | null, subject: Answered): boolean =>
  days === null ? subject.answer === 'yes' : days <= FEW_DAYS;

/** `statement.opposed` for the details of an event: a van in one article, a car in the other. */
export const detailOpposed: PairRule<DetailClaim> = {
  kind: 'pair',
  codes: ['statement.opposed'],
  reach: 'story',
  takes: (claim: Claim): claim is DetailClaim => claim.kind === 'detail',
  keys: ({ role, key }) => [`${role} ${key}`],

  compare(a: Detail, b: Detail, around: Surroundings): Finding | null {
    if (a.uri === b.uri || !exclude(a.claim.detail, b.claim.detail)) return null;
    if (around.isReference(a.uri) && around.isReference(b.uri)) return null;
    if (knowsBoth(a, b) || knowsBoth(b, a)) return null;
    const { person, subject: asked, changes, timeless, whole } = roleOf(a.claim.role);
    if ((person || a.claim.role === 'kin') && ofTwo(a, b, around)) return null;
    if (a.claim.owner && b.claim.owner && a.claim.owner !== b.claim.owner) return null;
    const source = sourceOf(a, b, around);
    if (source.answer === 'no') return null;
    const subject = sameSubject(a, b);
    const entities = sameEntities(a, b, around);
    if (entities.answer === 'no' && !timeless && !whole && !mayBeOne(daysApart(a, b), subject)) return null;
    const time = timeless ? null : sameTime(a, b);
    const evidence = weigh(
      [
        sameStory(a, b, around),
        subject,
        ...(whole ? [] : [entities, samePlace(a, b, around)]),
        ...(time ? [time] : []),
        source,
      ],
      DETAIL_WEIGHTS,
    );
    if (evidence.confidence < 0.5) return null;
    const pinned =
      subject.answer === 'yes' ||
      (!person && !asked) ||
      (a.claim.key !== '' && !asked) ||
      (person && ['yes', 'partly'].includes(entities.answer)) ||
      (person && a.claim.sex !== null && a.claim.sex === b.claim.sex);
    return {
      rule: 'statement.opposed',
      level: pinned && time?.answer !== 'no' && !(changes && isNews(a, b)) ? 'warning' : 'note',
      subject:
        a.claim.key ||
        a.claim.subject
          .filter((term) => !term.startsWith('#'))
          .slice(0, 3)
          .join(' '),
      places: [placeOf(a), placeOf(b)],
      evidence,
    };
  },
};

/** Does one article name the other's value too, so that it speaks of two things? */
const knowsBoth = ({ claim }: Detail, { claim: { detail } }: Detail): boolean =>
  roleOf(claim.role).only === true && claim.mentioned.includes(detail);

/** Do the two sentences tell of two people: of a man and of a woman, or under two names? */
function ofTwo(a: Detail, b: Detail, around: Surroundings): boolean {
  if (a.claim.sex && b.claim.sex && a.claim.sex !== b.claim.sex) return true;
  const [one, other] = [entitiesOf(a, around, ['person']), entitiesOf(b, around, ['person'])];
  if (a.claim.role !== 'kin') return one.size > 0 && other.size > 0 && ![...one.keys()].some((id) => other.has(id));
  // Of a relative, whom both name, they must not name two others.
  const rest = (people: ReadonlyMap<string, Entity>): string[] =>
    [...people].filter(([, { name }]) => !name.toLowerCase().includes(a.claim.key)).map(([id]) => id);
  const [restA, restB] = [rest(one), rest(other)];
  return restA.length > 0 && restB.length > 0 && !restA.some((id) => restB.includes(id));
}

/** What the two sentences share beside the role itself; nothing shared says nothing, for one event is told in many words. */
function sameSubject(a: Detail, b: Detail): Answered {
  const { weight, terms } = sharedTopic(a.claim.subject, b.claim.subject, a.reading, b.reading);
  return {
    question: 'same-subject',
    answer: weight >= SUBJECT ? 'yes' : weight > 0 ? 'partly' : 'unknown',
    because: { id: 'words-shared', args: [terms.slice(0, 5).join(', ').replaceAll('#', '')] },
  };
}

/** May the later article tell what came after the earlier, or came to light? What was found is not unfound. */
function isNews(a: Detail, b: Detail): boolean {
  if (dayOf(a) === dayOf(b)) return false;
  const later = dayOf(a) < dayOf(b) ? b : a;
  return !['no', 'none'].includes(later.claim.detail);
}

/** Only two people with names may disagree: functions overlap, and a name may be wrong in one of the articles. */
function sourceOf(a: Detail, b: Detail, around: Surroundings): Answered {
  const source = sameSource(a, b, around);
  const [one, other] = [a.claim.source, b.claim.source];
  if (source.answer !== 'no' || !one || !other) return source;
  const names = new Set(one.text.match(NAME));
  const apart = one.named && other.named && !other.text.match(NAME)?.some((word) => names.has(word));
  return apart ? source : { question: source.question, answer: 'unknown' };
}

const NAME = /\p{Lu}\p{Ll}{3,}/gu;

/** Days between the two publications, or null where one is not known. */
const daysApart = (a: Detail, b: Detail): number | null =>
  dayOf(a) && dayOf(b) ? daysBetweenDays(dayOf(a), dayOf(b)) : null;

const dayOf = ({ reading }: Detail): string => reading.article.metadata.published ?? '';
