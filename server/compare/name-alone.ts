import type { Claim } from '../claim/claims';
import type { NameClaim } from '../claim/name-claims';
import { onlyFollowsLanguage } from '../language/romanisation';
import { otherGender } from '../link/compare-people';
import { romanKey, skeleton } from '../link/romanise';
import { isTransliterated } from '../link/transliterated';
import { typingDistance } from '../link/word-distance';
import { weigh, type Weights } from './evidence';
import { isLongPage } from './long-page';
import { placeOf } from './place-of';
import type { Finding, Located, PairRule, Surroundings } from './rule';

const WEIGHTS: Weights = {
  bias: 0.3,
  answers: { 'near-name': { yes: 0.5 }, 'same-story': { yes: 1 }, 'same-language': { no: -0.2 } },
};

type Name = Located<NameClaim>;

/** From here, two articles with such names are taken to be of one story. */
const RELATED = 0.55;
/** Letters with which two spellings of one name begin or end alike, if they do not share its consonants. */
const START = 3;
const END = 4;

/**
 * `name.spelling` of names that stand alone in both articles, where no full name tells whose they are: in articles surely
 * of one story, each of which has one of two words a slip apart, they are one.
 */
export const nameAlone: PairRule<NameClaim> = {
  kind: 'pair',
  codes: ['name.spelling'],
  reach: 'story',
  takes: (claim: Claim): claim is NameClaim => claim.kind === 'name',
  keys: ({ value }) => [`s ${value.slice(0, START)}`, `e ${value.slice(-END)}`, `b ${skeleton(value)}`],

  compare(a: Name, b: Name, around: Surroundings): Finding | null {
    if (a.uri === b.uri || !isSlip(a.claim.value, b.claim.value)) return null;
    if (!mayBeOneKind(a.claim, b.claim)) return null;
    const { score } = around.relation(a.uri, b.uri);
    if (score < RELATED || hasBoth(a, b) || hasBoth(b, a) || areToldApart(a, b, around)) return null;
    const [p, q] = [a.reading.article.language, b.reading.article.language];
    if (p !== q && !isOwnSpelling(a, b)) return null;
    const evidence = weigh(
      [
        { question: 'near-name', answer: 'yes' },
        { question: 'same-story', answer: 'yes' },
        { question: 'same-language', answer: p === q ? 'yes' : 'no' },
      ],
      WEIGHTS,
    );
    const style = romanKey(a.claim.value) === romanKey(b.claim.value) && isTransliterated(a.claim.text);
    const level = style || isLongPage(a.reading) || isLongPage(b.reading) ? 'note' : 'warning';
    return { rule: 'name.spelling', level, subject: a.claim.text, places: [placeOf(a), placeOf(b)], evidence };
  },
};

/** One letter typed wrongly, or two that the ear does not tell, after the first; no ending of grammar, no woman's form of a man's name. */
function isSlip(a: string, b: string): boolean {
  if (a === b || a.charAt(0) !== b.charAt(0)) return false;
  const typed = typingDistance(a, b, 2);
  if (typed > 2 || (typed === 2 && skeleton(a) !== skeleton(b))) return false;
  return !isInflected(a, b) && !otherGender(a, b);
}

/** A lone word and its plural, genitive or adjective (`Marlow`, `Marlows`). */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:[aeiosny]|e[nrs]|an|is)$/u.test(long.slice(short.length));
}

/** The recogniser may take a town or a firm for a person of that name, but hardly a town for a firm. */
const mayBeOneKind = (a: NameClaim, b: NameClaim): boolean =>
  a.type === b.type || a.type === 'person' || b.type === 'person';

/** Does the article of the one have the other's spelling too? Then it may tell of two. */
const hasBoth = ({ claim }: Name, { claim: { value } }: Name): boolean => claim.besides.includes(value);

/** Are they known for one, which is compared as such, or for two by their full names? */
function areToldApart(a: Name, b: Name, around: Surroundings): boolean {
  const [one, other] = [a, b].map(({ uri, claim }) => around.entityOf(uri, claim.mention!));
  if (!one || !other) return true;
  return one.id === other.id || [one, other].every(({ name }) => /\s/u.test(name));
}

/** Between two languages only a person's name in its own letters is one in both. */
function isOwnSpelling({ claim: a, reading: p }: Name, { claim: b, reading: q }: Name): boolean {
  if (a.type !== 'person' || b.type !== 'person' || isTransliterated(a.text) || isTransliterated(b.text)) return false;
  return !onlyFollowsLanguage(a.value, p.article.language, b.value, q.article.language);
}
