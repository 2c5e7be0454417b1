import type { Language } from '../../article/language';
import { DATES } from '../../language/dates';
import { HEDGES, type Hedge } from '../../language/hedges';
import { NUMBERS, type NumberWords } from '../../language/numbers';
import { CURRENCY_CODES, SYMBOLS, UNIT_WORDS } from '../../language/units';
import { formsOfKey, keyOfWord as keyOf, PhraseTable } from './phrases';

/** What a word may do in a number; several fields where it may do several things (`quarto`: fourth, quarter). */
export interface NumberWord {
  add?: number;
  hundred?: true;
  scale?: number;
  join?: true;
  ordinal?: number;
  denominator?: number;
  group?: number;
  half?: true;
  article?: true;
  /** An ordinal that no cardinal stands before in one number: `premier`, but not `unième`. */
  lone?: true;
}

/** A share in words: value and interval, as fractions of 1. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What a word may open: a number, a share in words, an article (`un mort`), or nothing by itself. */
export type Opener = 'number' | 'article' | 'share' | 'share-or-article' | 'joiner';

/** A language's words for figures, made ready for look-up by token. Built once for each language. */
export interface Lexicon {
  readonly language: Language;
  readonly numbers: NumberWords;
  readonly words: ReadonlyMap<string, NumberWord>;
  /** The first of `numbers.articles`: `half a million`. */
  readonly firstArticle: string;
  readonly shortScales: ReadonlyMap<string, number>;
  readonly ordinalMarks: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
  readonly point: ReadonlySet<string>;
  readonly avos: ReadonlySet<string>;
  readonly outOf: ReadonlySet<string>;
  readonly shares: PhraseTable<Share>;
  /** First words of `shares`, and the words that may come second, for dispatch. */
  readonly shareStarts: ReadonlySet<string>;
  readonly shareSeconds: ReadonlySet<string>;
  /** Words that may start a number: neither articles nor joiners. */
  readonly starts: ReadonlySet<string>;
  /** What each word may open, by its normal form: asked of every token, so in one look-up. */
  readonly openers: ReadonlyMap<string, Opener>;
  /** First three letters of number words, where numbers are written in one word; else empty. */
  readonly prefixes: ReadonlySet<string>;
  readonly units: PhraseTable<string>;
  readonly unitOf: string;
  readonly per: ReadonlySet<string>;
  readonly denominators: PhraseTable<string>;
  readonly spread: ReadonlySet<string>;
  readonly before: PhraseTable<Hedge>;
  readonly after: PhraseTable<Hedge>;
  readonly rangeOpen: PhraseTable<string>;
  readonly rangeJoins: PhraseTable<true>;
  readonly up: ReadonlySet<string>;
  readonly down: ReadonlySet<string>;
  readonly changeLinks: ReadonlySet<string>;
  readonly moves: ReadonlySet<string>;
  readonly part: PhraseTable<true>;
  readonly partAfter: PhraseTable<true>;
  readonly whole: PhraseTable<true>;
  readonly wholeAfter: PhraseTable<true>;
  readonly former: PhraseTable<true>;
  readonly formerAfter: PhraseTable<true>;
  readonly forecast: PhraseTable<true>;
  readonly labels: PhraseTable<true>;
  readonly streets: ReadonlySet<string>;
  readonly sport: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
}

const cache = new Map<Language, Lexicon>();

/** The language's lexicon, built on first use. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = cache.get(language);
  if (!lexicon) cache.set(language, (lexicon = build(language)));
  return lexicon;
}

const set = (words: string): Set<string> => new Set(words.split(/[ ,]/).filter(Boolean));
const table = (phrases: string): PhraseTable<true> => new PhraseTable<true>().add(phrases, true);

function build(language: Language): Lexicon {
  const numbers = NUMBERS[language];
  const unitWords = UNIT_WORDS[language];
  const hedges = HEDGES[language];
  const before = new PhraseTable<Hedge>();
  const after = new PhraseTable<Hedge>();
  for (const [hedge, phrases] of Object.entries(hedges.before)) before.add(phrases, hedge as Hedge);
  for (const [hedge, phrases] of Object.entries(hedges.after)) after.add(phrases, hedge as Hedge);
  const units = new PhraseTable<string>();
  for (const [unit, phrases] of Object.entries(SYMBOLS)) units.add(phrases, unit);
  for (const [code, unit] of CURRENCY_CODES) units.add(code, unit);
  for (const [unit, phrases] of Object.entries({ ...unitWords.units, ...unitWords.currencies }))
    units.add(phrases, unit);
  const denominators = new PhraseTable<string>();
  for (const [name, phrases] of Object.entries(unitWords.denominators)) denominators.add(phrases, name);
  const shares = new PhraseTable<Share>();
  for (const [phrase, value, low, high] of numbers.shares) shares.add(phrase, { value, low, high });
  const rangeOpen = new PhraseTable<string>();
  for (const [open, joins] of hedges.ranges) rangeOpen.add(open, joins);
  const words = wordsOf(numbers);
  const keyed = numbers.shares.map(([phrase]) => phrase.split(' ').map((word) => keyOf(word)));
  const shareStarts = new Set(keyed.map(([first]) => first!));
  return {
    language,
    numbers,
    words,
    firstArticle: numbers.articles.split(' ')[0]!,
    starts: new Set([...words].filter(([, word]) => isStart(word)).map(([norm]) => norm)),
    prefixes: new Set(numbers.compounds ? [...words.keys()].map((norm) => norm.slice(0, 3)) : []),
    shortScales: new Map(Object.entries(numbers.shortScales)),
    ordinalMarks: set(numbers.ordinalMarks),
    vague: set(numbers.vague),
    point: set(numbers.point),
    avos: set(numbers.avos ?? ''),
    outOf: set(numbers.outOf),
    shares,
    shareStarts,
    openers: openersOf(words, shareStarts),
    shareSeconds: new Set(keyed.map(([, second]) => second ?? ANY)),
    units,
    unitOf: unitWords.of,
    per: set(unitWords.per),
    denominators,
    spread: set(unitWords.spread),
    before,
    after,
    rangeOpen,
    rangeJoins: table(hedges.rangeJoins),
    up: set(hedges.up),
    down: set(hedges.down),
    changeLinks: set(hedges.changeLinks),
    moves: set(hedges.moves),
    part: table(hedges.part),
    partAfter: table(hedges.partAfter),
    whole: table(hedges.whole),
    wholeAfter: table(hedges.wholeAfter),
    former: table(hedges.former),
    formerAfter: table(hedges.formerAfter),
    forecast: table(hedges.forecast),
    labels: table(hedges.labels),
    streets: set(hedges.streets),
    sport: set(hedges.sport),
    months: new Set(DATES[language].months.flatMap((names) => names.split('|'))),
  };
}

function openersOf(words: ReadonlyMap<string, NumberWord>, shares: ReadonlySet<string>): Map<string, Opener> {
  const openers = new Map<string, Opener>();
  for (const [norm, word] of words) openers.set(norm, isStart(word) ? 'number' : word.article ? 'article' : 'joiner');
  for (const share of shares) {
    for (const norm of formsOfKey(share)) {
      const known = openers.get(norm);
      if (known !== 'number') openers.set(norm, known === 'article' ? 'share-or-article' : 'share');
    }
  }
  return openers;
}

/** In `shareSeconds`: there are shares of one word. */
export const ANY = '*';

const isStart = ({ article, join, ...rest }: NumberWord): boolean =>
  article ? false : join ? Object.values(rest).some((role) => role !== undefined) : true;

/** All fields from the start, so that all words have one shape. */
const NO_ROLE: NumberWord = {
  add: undefined,
  hundred: undefined,
  scale: undefined,
  join: undefined,
  ordinal: undefined,
  denominator: undefined,
  group: undefined,
  half: undefined,
  article: undefined,
  lone: undefined,
};

function wordsOf(numbers: NumberWords): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const entry = (word: string): NumberWord => {
    let known = words.get(word);
    if (!known) words.set(word, (known = { ...NO_ROLE }));
    return known;
  };
  for (const [word, value] of Object.entries(numbers.cardinals)) entry(word).add = value;
  for (const [word, value] of Object.entries(numbers.scales)) entry(word).scale = value;
  for (const [word, value] of Object.entries(numbers.ordinals)) {
    entry(word).ordinal = value;
    // `cinquièmes`, `quinti`, `fifths`: the plural of an ordinal from three on is a denominator.
    if (
      value > 2 &&
      /(?:s|[^e]i)$/.test(word) &&
      !/^(?:dritt|siebt)/.test(word) &&
      numbers.decimal === ',' &&
      !numbers.inverted
    )
      entry(word).denominator = value;
  }
  for (const [word, value] of Object.entries(numbers.denominators)) entry(word).denominator = value;
  for (const [word, value] of Object.entries(numbers.groups)) entry(word.replace('_', '-')).group = value;
  for (const word of set(numbers.hundred)) entry(word).hundred = true;
  for (const word of set(numbers.joiners)) entry(word).join = true;
  for (const word of set(numbers.half)) entry(word).half = true;
  for (const word of set(numbers.articles)) entry(word).article = true;
  for (const word of set(numbers.loneOrdinals ?? '')) entry(word).lone = true;
  return words;
}
