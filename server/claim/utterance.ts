import { byLanguage, type Language } from '../article/language';
import { Lately, remember } from '../article/remember';
import type { Span } from '../article/span';
import type { Token } from '../article/token';
import { NUMBERS } from '../language/numbers';
import { plain, stem } from '../language/stem';
import { isStopWord } from '../language/terms';
import { isFiller, isNegation } from '../language/utterance-words';

/** How much a word means: what its loss or change would do to the utterance. */
export type Weight = 'number' | 'negation' | 'content' | 'filler' | 'function';

/** A word of an utterance, as it is compared with another printing of it. Offsets into the file. */
export interface UtteranceWord extends Span {
  /** Lower case without accents, ligatures and hyphens; numbers as digits (`#20`). */
  readonly key: string;
  /** Stem, so that an inflected fragment still matches. */
  readonly stem: string;
  /** Hash of the stem. */
  readonly hash: number;
  readonly weight: Weight;
  /** Was it capitalised inside the utterance: probably a name? */
  readonly name: boolean;
  /** A cut or an addition is marked here (`…`, `(…)`, `[sic]`), before this word: what is missing there is no alteration. */
  readonly cutBefore: boolean;
  /** Does punctuation that ends a clause stand before this word? */
  readonly clauseBefore: boolean;
}

/** An utterance read for comparison. */
export interface Utterance {
  /** Read again when asked for, unless that was lately. */
  readonly words: readonly UtteranceWord[];
  /** Hashes of its words' stems, sorted, the last bit set for words with a meaning: most pairs are told apart by them alone. */
  readonly marks: Int32Array;
  /** One bit of 32 for each stem, twice: a word with a bit that another utterance lacks is not in it. */
  readonly sketch: readonly [number, number];
  /** Ends with a marked cut. */
  readonly cutAfter: boolean;
  /** Begins like a sentence: its first word was not fitted to the writer's sentence. */
  readonly fromStart: boolean;
}

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };
const fold = (text: string): string => plain(text).replace(/[œæß]/gu, (letter) => LIGATURES[letter]!);

/** Utterances whose words are kept: their words take ten times the room of their text, and few are compared at a time. */
const MOST_KEPT = 2000;
const kept = new Lately<Utterance, readonly UtteranceWord[]>(MOST_KEPT);

/**
 * Reads the words of a quotation.
 * @param tokensOf gives the tokens of its run, with offsets relative to `shift`; called again whenever words were let go
 * @param without runs in it that are the writer's (`, dit-il,`)
 */
export function readUtterance(
  tokensOf: () => readonly Token[],
  language: Language,
  shift: number,
  without: readonly Span[],
): Utterance {
  const tokens = tokensOf();
  const { words, cutAfter } = readWords(tokens, language, shift, without);
  const first = tokens.find((token) => token.kind !== 'punctuation');
  const utterance: Utterance = {
    get words() {
      return kept.get(utterance) ?? keep(utterance, readWords(tokensOf(), language, shift, without).words);
    },
    marks: marksOf(words),
    sketch: [sketchOf(words, 1), sketchOf(words, 6)],
    cutAfter,
    fromStart: first !== undefined && /^[\p{Lu}\p{N}]/u.test(first.text),
  };
  keep(utterance, words);
  return utterance;
}

function keep(utterance: Utterance, words: readonly UtteranceWord[]): readonly UtteranceWord[] {
  kept.set(utterance, words);
  return words;
}

function readWords(
  tokens: readonly Token[],
  language: Language,
  shift: number,
  without: readonly Span[],
): { readonly words: readonly UtteranceWord[]; readonly cutAfter: boolean } {
  const words: UtteranceWord[] = [];
  const reading = READINGS[language];
  let cut = false;
  let clause = false;
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (without.some((span) => span.start <= token.start && token.end <= span.end)) continue;
    if (token.kind === 'punctuation') {
      if (token.text === '[' || (token.text === '(' && closes(tokens, i))) depth++;
      else if ((token.text === ']' || token.text === ')') && depth > 0) {
        depth--;
        cut = true;
      } else if (/^(?:…|\.{2,})$/u.test(token.text)) cut = true;
      else if (token.text === '%') push(token, '%', 'content');
      else if (/^[.,;:!?—–]$/u.test(token.text)) clause = true;
      continue;
    }
    if (depth > 0) {
      cut = true;
      continue;
    }
    if (token.kind === 'number') push(token, `#${token.norm.replace(/[\s.,'’\u00a0\u202f]/gu, '')}`, 'number');
    else for (const part of parts(token)) push(part, null, null);
  }
  return { words, cutAfter: cut };

  function push(
    token: Pick<Token, 'norm' | 'text' | 'start' | 'end'>,
    key: string | null,
    weight: Weight | null,
  ): void {
    const read = reading(token.norm);
    words.push({
      start: token.start + shift,
      end: token.end + shift,
      key: key ?? read.key,
      stem: weight ? (key ?? read.key) : read.stem,
      hash: weight ? hashOf(key ?? read.key) : read.hash,
      weight: weight ?? read.weight,
      name: words.length > 0 && !clause && /^\p{Lu}/u.test(token.text),
      cutBefore: cut,
      clauseBefore: clause,
    });
    cut = false;
    clause = false;
  }
}

/** What a word says wherever it stands. */
type WordReading = Pick<UtteranceWord, 'key' | 'stem' | 'hash' | 'weight'>;

/** Words remembered of each language. */
const MOST_WORDS = 40_000;
const READINGS = byLanguage((language) =>
  remember(MOST_WORDS, (norm): WordReading => {
    const value = NUMBERS[language].cardinals[norm];
    const isNumber = value !== undefined && value !== 1; // also an article
    const key = isNumber ? `#${value}` : fold(norm);
    const folded = fold(stem(norm, language));
    return { key, stem: folded, hash: hashOf(folded), weight: isNumber ? 'number' : weightOf(norm, language) };
  }),
);

/** Sorted numerically; a word said twice is in it twice. */
function marksOf(words: readonly UtteranceWord[]): Int32Array {
  const marks = new Int32Array(words.length);
  words.forEach(({ hash, weight }, i) => {
    marks[i] = (hash & ~1) | (weight === 'content' || weight === 'number' ? 1 : 0);
  });
  return marks.sort();
}

/** Bits for the words' stems, by five bits of their hashes. */
const sketchOf = (words: readonly UtteranceWord[], shift: number): number =>
  words.reduce((bits, { hash }) => bits | (1 << (hash >>> shift)), 0);

/** FNV-1a over UTF-16 code units. A collision only costs a comparison. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function weightOf(norm: string, language: Language): Weight {
  if (isNegation(norm, language)) return 'negation';
  if (norm.length < 2 || isStopWord(norm, language)) return 'function';
  return isFiller(norm, language) ? 'filler' : 'content';
}

/** Hyphenated words word by word: `petite-fille` and `petite fille` are one. */
function parts(token: Token): readonly Pick<Token, 'norm' | 'text' | 'start' | 'end'>[] {
  if (!token.norm.includes('-') || token.norm.length !== token.text.length) return [token];
  const found: Pick<Token, 'norm' | 'text' | 'start' | 'end'>[] = [];
  let at = 0;
  for (const part of token.norm.split('-')) {
    if (part)
      found.push({
        norm: part,
        text: token.text.slice(at, at + part.length),
        start: token.start + at,
        end: token.start + at + part.length,
      });
    at += part.length + 1;
  }
  return found;
}

/** A parenthesis of a few words inside marks is the writer's. */
function closes(tokens: readonly Token[], open: number): boolean {
  for (let i = open + 1; i < tokens.length && i - open <= 6; i++) if (tokens[i]!.text === ')') return true;
  return false;
}
