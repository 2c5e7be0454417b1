import type { Claim } from '../claim/claims';
import { contraryPairs, type ClauseClaim } from '../claim/clause-claims';
import { oppositionOf } from './clauses/opposition';
import { sameSubject } from './clauses/same-subject';
import { toldBesides } from './clauses/told-besides';
import { weigh, type Answered } from './evidence';
import { placeOf } from './place-of';
import type { Finding, Located, PairRule, Surroundings } from './rule';
import { sameEntities } from './same-entities';
import { sameSource } from './same-source';
import { sameStory } from './same-story';
import { sameTime } from './same-time';
import { DETAIL_WEIGHTS } from './weights';

type Clause = Located<ClauseClaim>;

/**
 * `statement.opposed` for whole clauses: one article affirms what the other denies, in whatever words (`no arrests were
 * made`, `was arrested`), or affirms its contrary (`sold out`, `empty seats`).
 */
export const clauseOpposed: PairRule<ClauseClaim> = {
  kind: 'pair',
  codes: ['statement.opposed'],
  reach: 'story',
  takes: (claim: Claim): claim is ClauseClaim => claim.kind === 'clause',
  // Only a denial meets what is affirmed.
  keys: (claim) => [...claim.meanings, ...(claim.denial ? [] : contraryPairs(claim))],

  compare(a: Clause, b: Clause, around: Surroundings): Finding | null {
    if (a.uri === b.uri) return null;
    const opposition = oppositionOf(a.claim, b.claim);
    if (!opposition) return null;
    if (around.isReference(a.uri) && around.isReference(b.uri)) return null;
    const story = sameStory(a, b, around);
    if (story.answer === 'no') return null;
    const [time, source] = [timeOf(a, b), sameSource(a, b, around)];
    if (time.answer === 'no' || source.answer === 'no') return null;
    if (a.claim.future !== b.claim.future && time.answer !== 'yes') return null;
    const subject = sameSubject(a, b, opposition, around);
    if (!subject || (story.answer !== 'yes' && subject.answer !== 'yes')) return null;
    const entities = sameEntities(a, b, around);
    const evidence = weigh([story, subject, entities, time, source], DETAIL_WEIGHTS);
    if (evidence.confidence < 0.5) return null;
    const besides = toldBesides(a, b);
    // Whether a state or a detail may have changed since, its own rule knows better.
    if (besides && dayOf(a) !== dayOf(b)) return null;
    const [one, other] = besides ?? [a, b];
    return {
      rule: 'statement.opposed',
      level: isNews(a, b) || (!besides && isGuess(subject, entities)) ? 'note' : 'warning',
      subject: subject.terms.filter((term) => !term.startsWith('#')).join(' '),
      places: [placeOf(one), placeOf(other)],
      evidence,
    };
  },
};

/**
 * Nothing but the story and what is told says that both speak of one thing: right in most of the cases that were read,
 * and in none of those that were not (docs/accuracy.md).
 */
const isGuess = (subject: Answered, entities: Answered): boolean =>
  subject.answer !== 'yes' && entities.answer !== 'yes';

/** What is denied of all the time since some day is not denied of that day. */
const timeOf = (a: Clause, b: Clause): Answered =>
  a.claim.since || b.claim.since ? { question: 'same-time', answer: 'unknown' } : sameTime(a, b);

const dayOf = ({ reading }: Clause): string => reading.article.metadata.published ?? '';

/** May the later article tell what has changed since? What has happened is not undone: only a first denial may be. */
function isNews(a: Clause, b: Clause): boolean {
  const [one, other] = [dayOf(a), dayOf(b)];
  // Of two articles without a day, one may tell what the other could not know yet.
  if (one === '' || other === '') return [a, b].some(({ claim }) => claim.denial?.yet === true);
  if (one === other) return false;
  const [earlier, later] = one < other ? [a, b] : [b, a];
  if (earlier.claim.denial && !later.claim.denial) {
    const { latest } = later.claim.when;
    return earlier.claim.denial.yet || latest === null || latest > dayOf(earlier);
  }
  return !later.claim.denial || later.claim.denial.yet;
}
