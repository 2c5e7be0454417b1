import type { Claim } from '../claim/claims';
import type { StatementClaim } from '../claim/statement-claims';
import { isCommonName } from '../language/common-names';
import { isFramed } from '../language/framing';
import { isGeneral } from '../language/general-words';
import { type Axis } from '../language/shapes/states';
import { AXES } from '../language/shapes/states';
import { mayChange, sameFrame, type Framed } from './clauses/same-frame';
import { weigh, type Answered } from './evidence';
import { placeOf } from './place-of';
import type { Finding, Located, PairRule, Surroundings } from './rule';
import { entitiesOf, sameEntities } from './same-entities';
import { sameSource } from './same-source';
import { sameStory } from './same-story';
import { sameTime } from './same-time';
import { sharedTopic, type SharedTopic } from './same-topic';
import { WEIGHTS } from './weights';

type Statement = Located<StatementClaim>;

/** What is shared of the subjects must weigh this much, or nothing says that they are one. */
const SUBJECT = 0.9;
/** Or this much, if it is all that the poorer clause says, or if the sentences name the same people and places. */
const ABOUT = 0.3;
const WHOLE = 0.8;
const NAMED = 0.6;
const PART = 0.3;
/** The same with the sentences before them. */
const CONTEXT = 2.5;
const SURE_CONTEXT = 3;

/** States of people and bodies, which their names identify: what is open or sold may be one of many things of theirs. */
const PERSONAL: ReadonlySet<Axis> = new Set<Axis>([
  'alive',
  'appeal',
  'armed',
  'arrested',
  'charged',
  'conscious',
  'free',
  'guilty',
  'hospitalised',
  'injured',
  'married',
  'resigned',
]);

/** `statement.opposed`: one file asserts what another denies, of the same subject. A note where the days differ. */
export const statementOpposed: PairRule<StatementClaim> = {
  kind: 'pair',
  codes: ['statement.opposed'],
  reach: 'story',
  takes: (claim: Claim): claim is StatementClaim => claim.kind === 'statement',
  keys: ({ axis }) => [axis],

  compare(a: Statement, b: Statement, around: Surroundings): Finding | null {
    if (a.uri === b.uri || a.claim.holds === b.claim.holds) return null;
    if (around.isReference(a.uri) && around.isReference(b.uri)) return null;
    if (!mayShare(a, b) || isPartial(a.claim, b.claim) || isPartial(b.claim, a.claim)) return null;
    const entities = sameEntities(a, b, around);
    const subject = sameSubject(a, b, entities, around);
    if (!subject) return null;
    const [time, undone] = [sameTime(a, b), isUndone(a, b)];
    const frame = frameOf(a, b, ({ frame: { pronoun } }) => pronoun && subject.answer === 'yes' && lookBack(a, b));
    const source = sameSource(a, b, around);
    if (source.answer === 'no' || frame === 'no') return null;
    const evidence = weigh(
      [
        sameStory(a, b, around),
        subject,
        entities,
        undone ? { question: time.question, answer: 'unknown' } : time,
        source,
      ],
      WEIGHTS.statement,
    );
    if (evidence.confidence < 0.5) return null;
    const news = !undone && (time.answer === 'no' || isNews(a, b) || mayChange(framed(a), framed(b)));
    const level = news || frame === 'unknown' ? 'note' : 'warning';
    return {
      rule: 'statement.opposed',
      level,
      subject: subject.terms.filter((term) => !term.startsWith('#')).join(' '),
      places: [placeOf(a), placeOf(b)],
      evidence,
    };
  },
};

/** Do the two say the same of one thing? Of other languages, and of two, that is not known, and not asked. */
const frameOf = (a: Statement, b: Statement, isOne: (silent: Framed) => boolean): 'yes' | 'unknown' | 'no' =>
  foreign(a, b)
    ? PERSONAL.has(a.claim.axis)
      ? 'yes'
      : 'unknown'
    : isFramed(a.reading.article.language)
      ? sameFrame(framed(a), framed(b), isOne)
      : 'yes';

/** Do both look back at one time with words that stand for others (`the structure had been`, `it had not been`)? */
const lookBack = (a: Statement, b: Statement): boolean =>
  [a, b].every(({ claim }) => claim.looksBack && claim.context.length > 0);

const framed = ({ claim: { frame, denied, universal, context } }: Statement): Framed => ({
  frame: denied && frame.changes ? { ...frame, changes: false } : frame,
  denied,
  universal,
  context,
});

/** Two shops closed, and one did not: no contradiction. */
const isPartial = (a: StatementClaim, b: StatementClaim): boolean =>
  a.quantity === 'some' && !a.universal && b.quantity !== 'all' && !b.universal;

/** Could the subject be one at all? Two languages, and words that stand for others, need a closer look. */
const mayShare = (a: Statement, b: Statement): boolean =>
  foreign(a, b) ||
  PERSONAL.has(a.claim.axis) ||
  a.claim.context.length > 0 ||
  b.claim.context.length > 0 ||
  a.claim.subject.some((term) => b.claim.subject.includes(term));

type Subject = Answered & { readonly terms: readonly string[] };

/**
 * Is the state said of the same thing? By the words of the two clauses; where a pronoun or a general noun stands for the
 * thing in one of them, by those of the sentences before too, which have to share much more.
 */
function sameSubject(a: Statement, b: Statement, entities: Answered, around: Surroundings): Subject | null {
  const own = sharedTopic(a.claim.subject, b.claim.subject, a.reading, b.reading);
  if (
    isSame(own, entities) ||
    (PERSONAL.has(a.claim.axis) && a.claim.axis !== 'alive' && samePerson(a, b, around)) ||
    (foreign(a, b) && entities.answer === 'yes')
  )
    return answer(own.share >= 0.5 ? 'yes' : 'partly', own.terms);
  if (foreign(a, b) && PERSONAL.has(a.claim.axis)) {
    const names = sharedTopic(a.claim.topic.terms, b.claim.topic.terms, a.reading, b.reading).terms.filter(isRareName);
    if (names.length > 0) return answer('yes', names);
  }
  if (a.claim.context.length === 0 && b.claim.context.length === 0) return null;
  const wide = sharedTopic(withContext(a.claim), withContext(b.claim), a.reading, b.reading);
  if (wide.weight < CONTEXT || entities.answer === 'no') return null;
  return answer(wide.weight >= SURE_CONTEXT ? 'yes' : 'partly', wide.terms);
}

/**
 * Do the clauses share enough: words that are rare in both articles, or, of a clause that has no other subject, what the
 * articles are about (`the bridge was closed`), or a word of two sentences that name the same?
 */
const isSame = ({ weight, share, terms }: SharedTopic, entities: Answered): boolean =>
  weight >= SUBJECT ||
  (share >= WHOLE && weight >= ABOUT && terms.some((term) => !isGeneral(term) && !term.startsWith('#'))) ||
  (weight >= NAMED && share >= PART && entities.answer === 'yes');

/** Does either sentence name one person only, and the same? */
function samePerson(a: Statement, b: Statement, around: Surroundings): boolean {
  const [one, other] = [entitiesOf(a, around, ['person']), entitiesOf(b, around, ['person'])];
  return one.size === 1 && other.size === 1 && [...one.keys()].every((id) => other.has(id));
}

/** Of two languages, a word in common is a name; one of a country or a body that everybody names tells nothing. */
const isRareName = (term: string): boolean => !term.startsWith('#') && term.length > 3 && !isCommonName(term);

const answer = (said: 'yes' | 'partly', terms: readonly string[]): Subject => ({
  question: 'same-subject',
  answer: said,
  because: { id: 'words-shared', args: [terms.join(', ')] },
  terms,
});

const withContext = ({ subject, context }: StatementClaim): readonly string[] => [...new Set([...subject, ...context])];

/** Two languages share few words: there, names have to say that the subject is one. */
const foreign = (a: Statement, b: Statement): boolean => a.reading.article.language !== b.reading.article.language;

const dayOf = ({ reading }: Statement): string => reading.article.metadata.published ?? '';
/** The two, the one published earlier first. */
const byDay = (a: Statement, b: Statement): [Statement, Statement] => (dayOf(a) <= dayOf(b) ? [a, b] : [b, a]);

/** Does the later article deny what is settled for good once it is so (`demolished`, then `not demolished`)? */
function isUndone(a: Statement, b: Statement): boolean {
  const settled = AXES[a.claim.axis];
  const [earlier, later] = byDay(a, b);
  return settled !== 'both' && dayOf(earlier) !== dayOf(later) && (later.claim.holds ? 'yes' : 'no') !== settled;
}

/** Are they of two days, so that the later may tell what has changed since? Not where both look back. */
const isNews = (a: Statement, b: Statement): boolean =>
  dayOf(a) !== '' && dayOf(b) !== '' && dayOf(a) !== dayOf(b) && !(a.claim.looksBack && b.claim.looksBack);
