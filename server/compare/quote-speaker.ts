import type { Claim } from '../claim/claims';
import type { QuoteClaim } from '../claim/quote-claims';
import { wordGrams } from '../claim/word-grams';
import { weigh, type Weights } from './evidence';
import { isLongPage } from './long-page';
import { differences, gravest } from './quotes/differences';
import { isOneOccasion } from './quotes/occasion';
import { sameSpeaker } from './quotes/same-speaker';
import { sameUtterance } from './quotes/same-utterance';
import { mentionsOther, speakerPlace } from './quotes/speakers';
import type { Finding, Located, PairRule, Surroundings } from './rule';

const WEIGHTS: Weights = {
  bias: -1.5,
  answers: {
    'same-words': { yes: 2 },
    'same-story': { yes: 1.2, partly: 0.8, no: -1 },
    'same-speaker': { no: 0.8 },
  },
};

/** Shorter utterances (thanks, slogans, greetings) are said by many. Words, and words with a meaning. */
const FEWEST_WORDS = 7;
const FEWEST_CONTENT = 4;

/** The same words given to two people. */
export const quoteSpeaker: PairRule<QuoteClaim> = {
  kind: 'pair',
  codes: ['quote.speaker'],
  reach: 'workspace',
  takes: (claim: Claim): claim is QuoteClaim => claim.kind === 'quote' && claim.speaker !== null,
  keys: (claim) => (claim.utterance.words.length < FEWEST_WORDS ? [] : wordGrams(claim.utterance.words)),
  compare,
};

function compare(a: Located<QuoteClaim>, b: Located<QuoteClaim>, around: Surroundings): Finding | null {
  const speaker = sameSpeaker(a, b, around);
  if (speaker.answer !== 'no' || mentionsOther(a, b, around) || mentionsOther(b, a, around)) return null;
  const match = sameUtterance(a.claim, b.claim);
  if (!match || match.common < FEWEST_WORDS || match.content < FEWEST_CONTENT || match.covered < 0.9) return null;
  const worst = gravest(differences(a.claim, b.claim, match.alignment));
  if (worst && worst.kind !== 'small' && worst.kind !== 'cut') return null;
  const story = isOneOccasion(a, b, around);
  const evidence = weigh([{ question: 'same-words', answer: 'yes' }, speaker, story], WEIGHTS);
  return {
    rule: 'quote.speaker',
    level: isLongPage(a.reading) || isLongPage(b.reading) ? 'note' : 'warning',
    subject: a.claim.text,
    places: [speakerPlace(a), speakerPlace(b)],
    evidence,
  };
}
