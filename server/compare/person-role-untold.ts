import type { Span } from '../article/span';
import type { AgeClaim } from '../claim/age-claims';
import type { Claim } from '../claim/claims';
import { fingerprint } from '../claim/fingerprint';
import { roleLexicon } from '../language/role-lexicon';
import { relateRoles } from '../language/roles';
import { plain } from '../language/stem';
import { weigh, type Weights } from './evidence';
import { agesIn, mayBeOne } from './persons/told-ages';
import type { Finding, Located, PairRule, Place, Surroundings } from './rule';

const WEIGHTS: Weights = {
  bias: 0.2,
  answers: { 'same-subject': { yes: 0.8 }, 'same-story': { yes: 1 } },
};

/** From here, two articles tell of one event. */
const RELATED_ENOUGH = 0.6;

type Age = Located<AgeClaim>;

interface Trade extends Span {
  readonly text: string;
  /** As functions have it: `trade:baker`. */
  readonly name: string;
}

/**
 * `person.role` of people who are told by their age (`a 29-year-old nurse`, « un boulanger de 29 ans »): who alone has it
 * in both articles of a story is one person, and has one trade.
 */
export const personRoleUntold: PairRule<AgeClaim> = {
  kind: 'pair',
  codes: ['person.role'],
  reach: 'story',
  takes: (claim: Claim): claim is AgeClaim =>
    claim.kind === 'age' && claim.low === claim.high && claim.nouns.length > 0,
  keys: ({ low }) => [`aged ${low}`],

  compare(a: Age, b: Age, around: Surroundings): Finding | null {
    if (a.uri === b.uri || a.claim.low !== b.claim.low || !mayBeOne(a.claim, b.claim)) return null;
    if (around.relation(a.uri, b.uri).score < RELATED_ENOUGH) return null;
    const [one, other] = [tradeOf(a), tradeOf(b)];
    if (!one || !other || relateRoles(one.name, other.name) !== 'different') return null;
    if (!isAlone(a) || !isAlone(b)) return null;
    const evidence = weigh(
      [
        { question: 'same-subject', answer: 'yes', because: { id: 'words-shared', args: [a.claim.text] } },
        { question: 'same-story', answer: 'yes' },
      ],
      WEIGHTS,
    );
    return {
      rule: 'person.role',
      level: 'warning',
      subject: '',
      places: [placeOf(a, one), placeOf(b, other)],
      evidence,
    };
  },
};

const placeOf = ({ uri, claim: { low } }: Age, { start, end, text, name }: Trade): Place => ({
  uri,
  start,
  end,
  shown: text,
  fingerprint: fingerprint('role', `${low}`, name, 'current'),
});

/** The trade that the noun beside the age tells, where it stands. */
function tradeOf({ claim: { nouns, sentence }, reading: { article } }: Age): Trade | null {
  const { language, text } = article;
  for (const noun of nouns) {
    const name = roleLexicon(language).heads.one(plain(noun));
    if (!name?.startsWith('trade:')) continue;
    const start = text.toLowerCase().indexOf(noun, sentence.start);
    if (start < 0 || start >= sentence.end) continue;
    return { start, end: start + noun.length, text: text.slice(start, start + noun.length), name };
  }
  return null;
}

/** Is nobody else of the article of that age? One person may be told of twice. */
const isAlone = ({ claim, reading }: Age): boolean =>
  agesIn(reading).every(
    (one) =>
      one.low !== claim.low ||
      one === claim ||
      one.nouns.length === 0 ||
      one.nouns.some((noun) => claim.nouns.includes(noun)),
  );
