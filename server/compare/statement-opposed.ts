import type { Claim } from '../claim/claims';
import type { StatementClaim } from '../claim/statement-claims';
import { AXES } from '../language/states';
import { weigh } from './evidence';
import { placeOf } from './place-of';
import type { Finding, Located, PairRule, Surroundings } from './rule';
import { sameEntities } from './same-entities';
import { sameSource } from './same-source';
import { sameStory } from './same-story';
import { sameTime } from './same-time';
import { sharedTopic } from './same-topic';
import { WEIGHTS } from './weights';

type Statement = Located<StatementClaim>;

/** What is shared of the subjects must weigh this much, or nothing says that they are one. */
const SUBJECT = 0.9;

/** `statement.opposed`: one file asserts what another denies, of the same subject. A note where the days differ. */
export const statementOpposed: PairRule<StatementClaim> = {
  kind: 'pair',
  codes: ['statement.opposed'],
  reach: 'story',
  takes: (claim: Claim): claim is StatementClaim => claim.kind === 'statement',
  keys: ({ axis }) => [axis],

  compare(a: Statement, b: Statement, around: Surroundings): Finding | null {
    if (a.uri === b.uri || a.claim.holds === b.claim.holds) return null;
    const subject = sharedTopic(a.claim.subject, b.claim.subject, a.reading, b.reading);
    const entities = sameEntities(a, b, around);
    if (subject.weight < SUBJECT && !(foreign(a, b) && entities.answer === 'yes')) return null;
    if (around.isReference(a.uri) && around.isReference(b.uri)) return null;
    const time = sameTime(a, b);
    const source = sameSource(a, b, around);
    if (source.answer === 'no') return null;
    const evidence = weigh(
      [
        sameStory(a, b, around),
        {
          question: 'same-subject',
          answer: subject.share >= 0.5 ? 'yes' : 'partly',
          because: { id: 'words-shared', args: [subject.terms.join(', ')] },
        },
        entities,
        time,
        source,
      ],
      WEIGHTS.statement,
    );
    if (evidence.confidence < 0.5) return null;
    const [earlier, later] = byDay(a, b);
    const days = earlier.reading.article.metadata.published !== later.reading.article.metadata.published;
    const settled = AXES[a.claim.axis];
    const news = settled === 'both' || (later.claim.holds ? 'yes' : 'no') === settled;
    const level = time.answer === 'no' || (days && news) ? 'note' : 'warning';
    return {
      rule: 'statement.opposed',
      level,
      subject: subject.terms.filter((term) => !term.startsWith('#')).join(' '),
      places: [placeOf(a), placeOf(b)],
      evidence,
    };
  },
};

/** Two languages share few words: there, names have to say that the subject is one. */
const foreign = (a: Statement, b: Statement): boolean => a.reading.article.language !== b.reading.article.language;

const dayOf = ({ reading }: Statement): string => reading.article.metadata.published ?? '';
const byDay = (a: Statement, b: Statement): [Statement, Statement] => (dayOf(a) <= dayOf(b) ? [a, b] : [b, a]);
