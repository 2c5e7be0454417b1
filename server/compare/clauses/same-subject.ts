import type { ClauseClaim } from '../../claim/clause-claims';
import { isGeneral } from '../../language/general-words';
import { happensAgain, happensOnce, isOutcome } from '../../language/outcomes';
import type { Answered } from '../evidence';
import type { Located, Surroundings } from '../rule';
import { entitiesOf } from '../same-entities';
import { sharedTopic } from '../same-topic';
import type { Opposition } from './opposition';

type Clause = Located<ClauseClaim>;
type Subject = Answered & { readonly terms: readonly string[] };

/** What two clauses must share to surely speak of one thing. */
const SURE = 1.4;
/** Of what is denied altogether, or told once in either article. */
const SOME = 0.5;
/** All that the poorer clause says, if it is not said in every sentence. */
const WHOLE = 0.8;
const ABOUT = 0.3;

/** Do two opposed clauses speak of the same person or thing? Null where nothing says so. */
export function sameSubject(a: Clause, b: Clause, { id, contrary }: Opposition, around: Surroundings): Subject | null {
  if (ofTwo(a, b, around)) return null;
  const { weight, share, terms } = sharedTopic(a.claim.subject, b.claim.subject, a.reading, b.reading);
  const answer = (said: 'yes' | 'partly'): Subject => ({
    question: 'same-subject',
    answer: said,
    because: { id: 'words-shared', args: [terms.slice(0, 5).join(', ').replaceAll('#', '')] },
    terms,
  });
  if (weight >= SURE) return answer('yes');
  const [denied, other] = a.claim.denial ? [a.claim, b.claim] : [b.claim, a.claim];
  const universal = denied.denial?.universal === true;
  if (universal) {
    const { none, nobody } = denied.denial!;
    // `No brewery will close`, `the brewery closes`.
    const named = none !== null && !denied.meanings.includes(none);
    if (named && other.subject.includes(none) && !isGeneral(none)) return answer('yes');
    // `Nobody was arrested`: nobody in the story.
    if (!named && (none !== null || nobody) && !LOCAL.has(id) && denied.subject.length === 0) return answer('partly');
    if (weight >= SOME) return answer('partly');
  }
  if (contrary && (!isOutcome(id) || LOCAL.has(id))) return null;
  const telling = terms.some((term) => !isGeneral(term) && !term.startsWith('#'));
  if (samePerson(a, b, around) || (share >= WHOLE && weight >= ABOUT && telling)) return answer('partly');
  if (happensOnce(id) && a.claim.times + b.claim.times <= 2 && weight >= SOME) return answer('partly');
  // The one such thing of the story: the violin that was insured, the house that was sold out.
  const one = isOutcome(id) && (universal || !happensAgain(id)) && isSole(a, b) && isSole(b, a);
  return one ? answer('partly') : null;
}

/** Who won, and who was hurt, is said of many an occasion in one story. */
const LOCAL: ReadonlySet<string> = new Set([
  '#victory',
  '#defeat',
  '#won-match',
  '#lost-match',
  '#injury',
  '#harmed',
  '#unharmed',
  '#death',
  '#perish',
  '#killing',
]);

/** Does the article tell of the outcome, or its contraries, in one sentence only? */
function isSole({ claim, reading }: Clause, { claim: other }: Clause): boolean {
  const of = [...claim.meanings, ...other.meanings].filter(isOutcome);
  return !reading.claims.some(
    (one) =>
      one.kind === 'clause' &&
      one.sentence.start !== claim.sentence.start &&
      one.meanings.some((meaning) => of.includes(meaning)),
  );
}

/** Does either sentence name one person only, and the same? */
export function samePerson(a: Clause, b: Clause, around: Surroundings): boolean {
  const [one, other] = [entitiesOf(a, around, ['person']), entitiesOf(b, around, ['person'])];
  return one.size === 1 && other.size === 1 && [...one.keys()].every((id) => other.has(id));
}

/** Do the two sentences name people, and none in both? */
function ofTwo(a: Clause, b: Clause, around: Surroundings): boolean {
  const [one, other] = [entitiesOf(a, around, ['person']), entitiesOf(b, around, ['person'])];
  return one.size > 0 && other.size > 0 && ![...one.keys()].some((id) => other.has(id));
}
