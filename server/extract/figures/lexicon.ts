import type { Language } from '../../article/language';
import { wordFact } from '../../article/word';
import { DATES } from '../../language/dates';
import { HEDGES } from '../../language/hedges';
import { type Hedge } from '../../language/shapes/hedges';
import { NUMBERS } from '../../language/numbers';
import { CURRENCY_CODES, SYMBOLS, UNIT_WORDS } from '../../language/units';
import { openersOf, startsCompound } from './openers';
import { keyOfWord as keyOf, PhraseTable } from './phrases';
import { isStart, wordsOf } from './word-roles';
import type { Lexicon, Share } from './words';

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
  const openers = openersOf(words, keyed, numbers.compounds === true);
  return {
    language,
    numbers,
    words,
    firstArticle: numbers.articles.split(' ')[0]!,
    starts: new Set([...words].filter(([, word]) => isStart(word)).map(([norm]) => norm)),
    shortScales: new Map(Object.entries(numbers.shortScales)),
    ordinalMarks: set(numbers.ordinalMarks),
    vague: set(numbers.vague),
    point: set(numbers.point),
    avos: set(numbers.avos ?? ''),
    outOf: set(numbers.outOf),
    shares,
    shareStarts,
    openers,
    openingOf: wordFact(
      ({ norm }) =>
        openers.words.get(norm) ?? (startsCompound(norm, { words, numbers, openers }) ? 'compound' : 'nothing'),
    ),
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
    forecastAfter: table(hedges.forecastAfter),
    labels: table(hedges.labels),
    streets: set(hedges.streets),
    sport: set(hedges.sport),
    months: new Set(DATES[language].months.flatMap((names) => names.split('|'))),
  };
}
