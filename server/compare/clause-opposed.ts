import type { Claim } from '../claim/claims';
import { contraryPairs, type ClauseClaim } from '../claim/clause-claims';
import { oppositionOf } from './clauses/opposition';
import { mayChange, sameFrame, type Framed } from './clauses/same-frame';
import { samePerson, sameSubject } from './clauses/same-subject';
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
    const frame = frameOf(a, b, (silent) => isSaidByOne(a, b, source) || (!silent.denied && samePerson(a, b, around)));
    if (frame === 'no') return null;
    const entities = sameEntities(a, b, around);
    const evidence = weigh([story, subject, entities, time, source], DETAIL_WEIGHTS);
    if (evidence.confidence < 0.5) return null;
    const level = isNews(a, b) || frame === 'unknown' || mayChange(framed(a), framed(b)) ? 'note' : 'warning';
    const besides = toldBesides(a, b);
    // Whether a state or a detail may have changed since, its own rule knows better.
    if (besides && (dayOf(a) !== dayOf(b) || level === 'note')) return null;
    const [one, other] = besides ?? [a, b];
    return {
      rule: 'statement.opposed',
      level,
      subject: subject.terms.filter((term) => !term.startsWith('#')).join(' '),
      places: [placeOf(one), placeOf(other)],
      evidence,
    };
  },
};

/** Do the two say the same of one thing? Of two languages that is not known. */
const frameOf = (a: Clause, b: Clause, isOne: (silent: Framed) => boolean): 'yes' | 'unknown' | 'no' =>
  a.reading.article.language === b.reading.article.language ? sameFrame(framed(a), framed(b), isOne) : 'unknown';

/** Does one speaker say both of himself (`we saved a club`)? */
const isSaidByOne = (a: Clause, b: Clause, source: Answered): boolean =>
  source.answer === 'yes' && a.claim.frame.heads.length === 0 && b.claim.frame.heads.length === 0;

const framed = ({ claim: { frame, denial } }: Clause): Framed => ({
  frame,
  denied: denial !== null,
  universal: denial?.universal === true,
});

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
  if (earlier.claim.denial && !later.claim.denial) return true;
  return !later.claim.denial || later.claim.denial.yet;
}
