import type { QuoteClaim } from '../../claim/quote-claims';
import type { UtteranceWord } from '../../claim/utterance';
import { once } from '../../article/remember';
import { areContraries } from '../../language/contraries';
import { inEnglish } from '../../language/translations';
import { isHalfNegation, isNegation } from '../../language/utterance-words';

/** A word of an utterance that means something, with what it may be in English. */
export interface Meant {
  readonly word: UtteranceWord;
  readonly english: readonly string[];
}

/** How an utterance lies on its translation. */
export interface Translated {
  /** Words with a meaning that both have; contraries among them. */
  readonly common: number;
  /** The same as a share of those of the shorter and of the longer utterance, 0 to 1. */
  readonly covered: number;
  readonly share: number;
  /** Words of either that the other has not. */
  readonly left: readonly Meant[];
  readonly right: readonly Meant[];
  /** Two of them that say contraries, or two numbers. */
  readonly opposed: readonly [Meant, Meant] | null;
}

/** The words of the utterance that mean something. */
export const meantIn = once(({ text, start, language, utterance }: QuoteClaim): readonly Meant[] =>
  utterance.words
    .filter(({ weight }) => weight === 'content' || weight === 'number')
    .map((word) => ({
      word,
      english:
        word.weight === 'number' || word.name
          ? [word.key]
          : inEnglish(text.slice(word.start - start, word.end - start).toLowerCase(), language),
    })),
);

/** Common words that hardly ever agree by chance: of 60,000 pairs of the written cases in two languages, all with three were one. */
const FEWEST = 3;
const LEAST_COVERED = 0.4;
const LEAST_SHARE = 0.3;

/** Lays an utterance on one of another language; null if they are plainly not one. */
export function translated(a: QuoteClaim, b: QuoteClaim): Translated | null {
  if (a.language === b.language) return null;
  const [mine, theirs] = [meantIn(a, null), meantIn(b, null)];
  if (mine.length < FEWEST - 1 || theirs.length < FEWEST - 1) return null;
  const right = [...theirs];
  const left = mine.filter(({ english }) => {
    const at = right.findIndex((other) => other.english.some((word) => english.includes(word)));
    if (at >= 0) right.splice(at, 1);
    return at < 0;
  });
  const same = mine.length - left.length;
  if (same < FEWEST - 1) return null;
  const opposed = opposedOf(left, right);
  const common = same + (opposed ? 1 : 0);
  const covered = common / Math.min(mine.length, theirs.length);
  const share = common / Math.max(mine.length, theirs.length);
  if (common < FEWEST || covered < LEAST_COVERED || share < LEAST_SHARE) return null;
  return { common, covered, share, left, right, opposed };
}

function opposedOf(left: readonly Meant[], right: readonly Meant[]): readonly [Meant, Meant] | null {
  for (const one of left)
    for (const other of right) {
      if (one.word.weight === 'number' && other.word.weight === 'number') return [one, other];
      if (one.english.some((word) => other.english.some((there) => areContraries(word, there)))) return [one, other];
    }
  return null;
}

/** English stems of words that deny without a negation: what they say may be a negation in the other language. */
const DENYING = new Set(
  'stop ceas longer only fail refus unabl imposs hard bare lack miss avoid prevent forget deni without nobodi noth never less few fewer littl'.split(
    ' ',
  ),
);

/** Negations of a part of what is said: another language may say them as an addition (`ni … ni`, `basta … basta`). */
const JOINING = new Set('ni sans nor neither without sin senza ne ohne weder noch zonder sem nem'.split(' '));

/** The word by which the first utterance denies what the second says; null if it does not, or the second denies it in its own way. */
export function deniedIn(a: QuoteClaim, b: QuoteClaim): UtteranceWord | null {
  const denial = a.utterance.words.find(({ weight, key }) => weight === 'negation' && !JOINING.has(key));
  if (!denial || denies(b) || /\?/u.test(a.text + b.text)) return null;
  return meantIn(b, null).some(({ english }) => english.some((word) => DENYING.has(word))) ? null : denial;
}

const denies = ({ utterance, language }: QuoteClaim): boolean =>
  utterance.words.some(
    ({ weight, key }) => weight === 'negation' || isHalfNegation(key, language) || isNegation(key, language),
  );
