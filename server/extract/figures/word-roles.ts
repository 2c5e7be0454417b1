import type { NumberWords } from '../../language/shapes/numbers';

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

/** May the word start a number: neither a mere article nor a mere joiner? */
export const isStart = ({ article, join, ...rest }: NumberWord): boolean =>
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

/** What each number word of a language may do, by its normal form. */
export function wordsOf(numbers: NumberWords): Map<string, NumberWord> {
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
  for (const word of listOf(numbers.hundred)) entry(word).hundred = true;
  for (const word of listOf(numbers.joiners)) entry(word).join = true;
  for (const word of listOf(numbers.half)) entry(word).half = true;
  for (const word of listOf(numbers.articles)) entry(word).article = true;
  for (const word of listOf(numbers.loneOrdinals ?? '')) entry(word).lone = true;
  return words;
}

const listOf = (words: string): string[] => words.split(' ').filter(Boolean);
