import type { Claim } from '../claim/claims';
import type { QuoteClaim } from '../claim/quote-claims';
import { wordGrams } from '../claim/word-grams';
import { weigh, type Answered, type Weights } from './evidence';
import { differences, gravest, type Difference } from './quotes/differences';
import { wordingLevel } from './quotes/level';
import { differingPlaces } from './quotes/places';
import { isOneOccasion } from './quotes/occasion';
import { sameSpeaker } from './quotes/same-speaker';
import { sameUtterance, type Match } from './quotes/same-utterance';
import type { Finding, Located, PairRule, Surroundings } from './rule';

const WEIGHTS: Weights = {
  bias: -2.2,
  answers: {
    'same-speaker': { yes: 1.4, unknown: 0.2 },
    'same-story': { yes: 0.8, partly: 0.5, no: -0.6 },
    'same-words': { yes: 1.2, partly: 0.4 },
    'same-meaning': { no: 2, partly: 1.1, yes: -1.5 },
  },
};

/** From this share of common words on, it is surely one utterance. */
const NEARLY_ALL = 0.75;

/** The same utterance with other words inside the marks. */
export const quoteWording: PairRule<QuoteClaim> = {
  kind: 'pair',
  codes: ['quote.wording'],
  reach: 'workspace',
  takes: (claim: Claim): claim is QuoteClaim => claim.kind === 'quote',
  keys: (claim) => wordGrams(claim.utterance.words),
  same: (a, b, around) => sameUtterance(a.claim, b.claim) !== null && sameSpeaker(a, b, around).answer !== 'no',
  compare,
};

/** Content words under which an utterance meets others of its own story; more would meet everything. */
const MOST_WORDS = 24;
const TELLING_STEM = 4;

/**
 * The same rule within a story, where two utterances may meet under one word: a short fragment with a changed word
 * shares no rare run with the long utterance that it was taken from.
 */
export const quoteWordingInStory: PairRule<QuoteClaim> = {
  ...quoteWording,
  reach: 'story',
  keys: ({ utterance }) =>
    [
      ...new Set(
        utterance.words
          .filter(({ weight, stem }) => weight === 'content' && stem.length >= TELLING_STEM)
          .map(({ stem }) => stem),
      ),
    ].slice(0, MOST_WORDS),
};

function compare(a: Located<QuoteClaim>, b: Located<QuoteClaim>, around: Surroundings): Finding | null {
  if (a.claim.value === b.claim.value) return null;
  const match = sameUtterance(a.claim, b.claim);
  if (!match) return null;
  const found = differences(a.claim, b.claim, match.alignment);
  const worst = gravest(found);
  if (!worst || worst.kind === 'cut') return null;
  const speaker = sameSpeaker(a, b, around);
  if (speaker.answer === 'no') return null;
  const story = isOneOccasion(a, b, around);
  if (!isSure(match, speaker, story)) return null;
  if (story.answer === 'no' && speaker.answer !== 'yes') return null;
  const evidence = weigh([speaker, story, wordsAnswer(match), meaning(worst)], WEIGHTS);
  const [here, there] = differingPlaces(a, b, match.alignment, worst.gap);
  return {
    rule: 'quote.wording',
    level: wordingLevel(a, b, worst, match, speaker),
    subject: (a.claim.speaker ?? b.claim.speaker)?.text ?? a.claim.text,
    places: [here, there],
    evidence,
    remark: { id: `quote-${worst.kind}`, args: [here.shown, there.shown] },
  };
}

/** Fewer common words are a term (`state of emergency`), which everybody uses. */
const FEWEST_SURE = 4;
/** In one story, so many words of so great a part of the shorter are one utterance, whatever the words and whoever spoke. */
const NEARLY_ALL_COMMON = 6;
const NEARLY_ALL_COVERED = 0.85;

/** Without a speaker on both sides more of the words must agree. */
const isSure = (match: Match, speaker: Answered, story: Answered): boolean =>
  speaker.answer === 'yes' ||
  (story.answer === 'yes' && match.common >= NEARLY_ALL_COMMON && match.covered >= NEARLY_ALL_COVERED)
    ? true
    : match.share >= 0.6 &&
      (match.content >= 3 ||
        (match.content >= 2 && match.common >= FEWEST_SURE && match.covered >= 0.7) ||
        (match.common >= 8 && match.covered >= 0.8));

const wordsAnswer = ({ share, common }: Match): Answered => ({
  question: 'same-words',
  answer: share >= NEARLY_ALL && common >= 4 ? 'yes' : 'partly',
  because: null,
});

function meaning({ kind }: Difference): Answered {
  const answer = kind === 'small' ? 'yes' : kind === 'dropped' ? 'partly' : 'no';
  return { question: 'same-meaning', answer, because: { id: `quote-${kind}`, args: [] } };
}
