import type { Language } from '../../article/language';
import { wordFact } from '../../article/word';
import type { DateLanguage, Modifier } from '../../language/date-language';
import { DATES } from '../../language/dates';
import { FUNCTION_WORDS } from '../../language/function-words';
import { NUMBERS } from '../../language/numbers';
import { type NumberWords } from '../../language/shapes/numbers';
import { isDatedCompound } from './compounds';
import { addPattern, emptyNode } from './pattern';
import type { Entry, Glance, Lexicon, SenseClass, Telling, WordSet } from './words';
import { WORD_SETS } from './words';

export const wordsOf = (list: string): string[] => list.split(' ').filter(Boolean);

const built = new Map<Language, Lexicon>();

/** The language's lexicon, built on first use. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = built.get(language);
  if (!lexicon) built.set(language, (lexicon = build(DATES[language], NUMBERS[language], FUNCTION_WORDS[language])));
  return lexicon;
}

const STRONG: ReadonlySet<SenseClass> = new Set([
  'weekday',
  'weekdays',
  'month',
  'unit',
  'part',
  'season',
  'rel',
  'edge',
  'cardinal',
]);
const WEAK: ReadonlySet<SenseClass> = new Set([
  'this',
  'side',
  'article',
  'vague',
  'cardinal',
  'ordinal',
  'half',
  'edge',
]);
const NUMERIC: ReadonlySet<SenseClass> = new Set(['cardinal', 'ordinal', 'article', 'vague', 'half']);

function build(language: DateLanguage, numbers: NumberWords, functionWords: ReadonlySet<string>): Lexicon {
  const sets = Object.fromEntries(
    Object.entries(WORD_SETS).map(([name, list]) => [name, new Set(wordsOf(list(language, numbers)))]),
  ) as unknown as Record<WordSet, ReadonlySet<string>>;
  const senses = new Map<string, Map<SenseClass, number | string>>();
  const short = new Set<string>();
  const add = (words: string, cls: SenseClass, value: number | string): void => {
    for (const word of words.split(/[ |]/).filter(Boolean)) {
      if (!senses.has(word)) senses.set(word, new Map());
      if (!senses.get(word)!.has(cls)) senses.get(word)!.set(cls, value);
    }
  };
  language.weekdays.forEach((words, i) => add(words, 'weekday', i + 1));
  language.weekdayPlurals.forEach((words, i) => add(words, 'weekdays', i + 1));
  language.months.forEach((words, i) => add(words, 'month', i + 1));
  const addShort = (lists: readonly string[], cls: SenseClass): void =>
    lists.forEach((words, i) => {
      for (const word of words.split('|').filter((w) => w && !senses.get(w)?.has(cls))) {
        add(word, cls, i + 1);
        short.add(word);
      }
    });
  addShort(language.shortWeekdays, 'weekday');
  addShort(language.shortMonths, 'month');
  for (const [unit, words] of Object.entries(language.units)) add(words, 'unit', unit);
  for (const [part, words] of Object.entries(language.parts)) add(words, 'part', part);
  for (const [season, words] of Object.entries(language.seasons)) add(words, 'season', season);
  for (const [word, by] of Object.entries(language.days)) add(word, 'rel', by);
  add(language.picks.last, 'side', -1);
  add(language.picks.next, 'side', 1);
  add(language.picks.this, 'this', 0);
  for (const [edge, words] of Object.entries(language.edges)) add(words, 'edge', edge);
  add(language.vague, 'vague', 1);
  add(language.half, 'half', 1);
  for (const [word, value] of Object.entries(numbers.cardinals)) add(word, 'cardinal', value);
  for (const word of wordsOf(numbers.hundred)) add(word, 'cardinal', 100);
  for (const [word, value] of Object.entries(numbers.scales)) if (value === 1000) add(word, 'cardinal', 1000);
  for (const [word, value] of Object.entries(numbers.ordinals)) if (value <= 31) add(word, 'ordinal', value);
  add(numbers.articles, 'article', 1);
  add(language.clock.noon, 'noon', 12);
  add(language.clock.midnight, 'noon', 0);
  add(language.clock.hours, 'clock', 1);

  const holidays = language.holidays.flatMap(([names, rule]) =>
    names.split('|').map((name) => [`holiday ${rule}`, `<side>? ${name} de|du|of|del|do? <year>?`] as const),
  );
  const patterns = emptyNode();
  [...language.phrases, ...holidays].forEach(([meaning, text], i) => addPattern(patterns, meaning, text, i));

  const numericAtRoot = patterns.computed.size > 0;
  const words = new Map<string, Entry>();
  for (const word of new Set([...senses.keys(), ...patterns.words.keys()])) {
    const own = senses.get(word) ?? new Map<SenseClass, number | string>();
    const classes = [...own.keys()];
    const numeric = classes.some((cls) => NUMERIC.has(cls)) || sets.about.has(word);
    words.set(word, {
      senses: own,
      numeric,
      begins:
        (numeric && numericAtRoot) ||
        own.has('noon') ||
        patterns.words.has(word) ||
        classes.some((cls) => patterns.senses.has(cls)),
      tells: classes.some((cls) => !WEAK.has(cls)),
      strong: classes.some((cls) => STRONG.has(cls)),
      short: short.has(word),
      doubtful: sets.doubtful.has(word),
    });
  }
  const none: ReadonlyMap<SenseClass, number | string> = new Map();
  const number: Entry = {
    senses: none,
    numeric: true,
    begins: true,
    tells: true,
    strong: true,
    short: false,
    doubtful: false,
  };
  const roman: Entry = { ...number, strong: false };
  words.set("'", { ...number, begins: false, tells: false, strong: false });
  const glances = new Map<string, Glance>();
  for (const [word, entry] of words) glances.set(word, { entry, tells: entry.tells });
  for (const word of [...language.phrases, ...holidays].flatMap(([, text]) => text.split(/[ |?]/))) {
    if (word.length > 2 && !functionWords.has(word) && !glances.get(word)?.tells)
      glances.set(word, { entry: words.get(word), tells: true });
  }
  const besideNumbers = new Set([
    ...[...patterns.words].flatMap(([word, node]) =>
      [node, ...node.words.values()].some(({ computed }) =>
        [...computed.values()].some(({ accepts }) => accepts !== null),
      )
        ? [word]
        : [],
    ),
    ...sets.am,
    ...sets.pm,
  ]);
  const telling = new Map<string, Telling>([...besideNumbers].map((word) => [word, 'beside number']));
  for (const [word, glance] of glances) if (glance.tells) telling.set(word, 'always');
  const isDated = wordFact(({ norm }) => isDatedCompound(norm, glances));
  const afterNumber = new Set([...patterns.computed.values()].flatMap((node) => [...node.words.keys()]));
  const modifiers = new Map<string, { mod: Modifier; words: string[] }[]>();
  for (const [mod, phrases] of language.modifiers) {
    for (const phrase of phrases.split('|')) {
      const parts = wordsOf(phrase);
      const last = parts.at(-1)!;
      modifiers.set(
        last,
        [...(modifiers.get(last) ?? []), { mod, words: parts }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return {
    language,
    numbers,
    words,
    number,
    roman,
    sets,
    functionWords,
    patterns,
    glances,
    glanceOf: wordFact(({ norm }) => glances.get(norm) ?? null),
    tellingOf: wordFact((word) => telling.get(word.norm) ?? (isDated(word) ? 'always' : 'never')),
    isDated,
    besideNumbers,
    afterNumber,
    modifiers,
  };
}
