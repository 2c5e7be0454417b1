import type { Claim } from '../claim/claims';
import type { QuoteClaim } from '../claim/quote-claims';
import type { UtteranceWord } from '../claim/utterance';
import { weigh, type Weights } from './evidence';
import { isLongPage } from './long-page';
import { deniedIn, meantIn, translated, type Translated } from './quotes/translated';
import { isOneOccasion } from './quotes/occasion';
import { sameSpeaker } from './quotes/same-speaker';
import { mentionsOther, speakerPlace } from './quotes/speakers';
import type { Finding, Located, PairRule, Place, Surroundings } from './rule';

type Quote = Located<QuoteClaim>;

const SPEAKER_WEIGHTS: Weights = {
  bias: -1.5,
  answers: {
    'same-words': { yes: 2, partly: 1 },
    'same-story': { yes: 1.2, partly: 0.8, no: -1 },
    'same-speaker': { no: 0.8 },
  },
};

const WORDING_WEIGHTS: Weights = {
  bias: -2.2,
  answers: {
    'same-speaker': { yes: 1.4, unknown: 0.2 },
    'same-story': { yes: 0.8, partly: 0.5, no: -0.6 },
    'same-words': { yes: 1.2, partly: 0.4 },
    'same-meaning': { no: 2 },
  },
};

/** Words of an utterance that it is met by. */
const MOST_KEYS = 12;
/** So much of the shorter utterance is surely all of it. */
const NEARLY_ALL = 0.6;
/** So little of the longer one leaves room for another sentence, which a negation may belong to. */
const WHOLE = 0.5;

/**
 * `quote.speaker` and `quote.wording` across languages: one utterance in two languages, given to two people, or with another
 * number, a contrary or a negation in one of them.
 */
export const quoteTranslated: PairRule<QuoteClaim> = {
  kind: 'pair',
  codes: ['quote.speaker', 'quote.wording'],
  reach: 'story',
  takes: (claim: Claim): claim is QuoteClaim => claim.kind === 'quote',
  // The likeliest translation of each word: of three words in common one will be that.
  keys: (claim) =>
    [
      ...new Set(
        meantIn(claim, null).flatMap(({ word, english }) => (word.weight === 'content' ? english.slice(0, 1) : [])),
      ),
    ].slice(0, MOST_KEYS),
  same: (a, b, around) => translated(a.claim, b.claim) !== null && sameSpeaker(a, b, around).answer !== 'no',
  compare,
};

function compare(a: Quote, b: Quote, around: Surroundings): Finding | null {
  if (a.claim.language === b.claim.language) return null;
  const match = translated(a.claim, b.claim);
  if (!match) return null;
  const speaker = sameSpeaker(a, b, around);
  const story = isOneOccasion(a, b, around);
  const words = { question: 'same-words', answer: match.covered >= NEARLY_ALL ? 'yes' : 'partly' } as const;
  const level = isLongPage(a.reading) || isLongPage(b.reading) ? 'note' : 'warning';
  if (speaker.answer === 'no') {
    if (mentionsOther(a, b, around) || mentionsOther(b, a, around)) return null;
    return {
      rule: 'quote.speaker',
      level,
      subject: a.claim.text,
      places: [speakerPlace(a), speakerPlace(b)],
      evidence: weigh([words, speaker, story], SPEAKER_WEIGHTS),
    };
  }
  const changed = changedIn(a, b, match);
  if (!changed) return null;
  const [kind, here, there] = changed;
  return {
    rule: 'quote.wording',
    level,
    subject: (a.claim.speaker ?? b.claim.speaker)?.text ?? a.claim.text,
    places: [here, there],
    evidence: weigh(
      [speaker, story, words, { question: 'same-meaning', answer: 'no', because: { id: `quote-${kind}`, args: [] } }],
      WORDING_WEIGHTS,
    ),
    remark: { id: `quote-${kind}`, args: [here.shown, there.shown] },
  };
}

type Changed = readonly ['number' | 'replaced' | 'negation', Place, Place];

/** What one says otherwise than the other, and where. Other words are no change: each translates in its own. */
function changedIn(a: Quote, b: Quote, match: Translated): Changed | null {
  if (match.covered < NEARLY_ALL) return null;
  if (match.opposed) {
    const [one, other] = match.opposed;
    return [one.word.weight === 'number' ? 'number' : 'replaced', at(a, one.word), at(b, other.word)];
  }
  if (match.share < WHOLE) return null;
  const denied = deniedIn(a.claim, b.claim) ?? deniedIn(b.claim, a.claim);
  return denied ? ['negation', whole(a), whole(b)] : null;
}

const at = ({ uri, reading, claim }: Quote, { start, end }: UtteranceWord): Place => ({
  uri,
  start,
  end,
  shown: reading.article.text.slice(start, end),
  fingerprint: claim.fingerprint,
});

const whole = ({ uri, claim }: Quote): Place => ({
  uri,
  start: claim.start,
  end: claim.end,
  shown: claim.text,
  fingerprint: claim.fingerprint,
});
