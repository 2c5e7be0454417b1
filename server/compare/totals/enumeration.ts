import type { ArticleReading } from '../../claim/reading';
import type { Language } from '../../article/language';
import type { DateMention, FigureMention } from '../../extract/mention';
import { SHARES, TOTALS } from '../../language/totals';
import { type ShareWords } from '../../language/shapes/totals';
import { type TotalWords } from '../../language/shapes/totals';

/** A sentence of an article with its figures, for looking at sums. */
export interface Stated {
  readonly block: number;
  readonly text: string;
  readonly start: number;
  readonly language: Language;
  readonly figures: readonly FigureMention[];
  readonly dates: readonly DateMention[];
}

/** The sentences that have figures, in order; boilerplate is left out. */
export function statedFigures({ article, mentions }: ArticleReading): Stated[] {
  const figures = mentions.filter((mention): mention is FigureMention => mention.kind === 'figure');
  const dates = mentions.filter((mention): mention is DateMention => mention.kind === 'date');
  let next = 0;
  let date = 0;
  return article.blocks.flatMap(({ start, prose }, block) =>
    prose.sentences.flatMap((sentence) => {
      const [from, to] = [start + sentence.start, start + sentence.end];
      while (next < figures.length && figures[next]!.start < from) next++;
      const first = next;
      while (next < figures.length && figures[next]!.end <= to) next++;
      while (date < dates.length && dates[date]!.end <= from) date++;
      let lastDate = date;
      while (lastDate < dates.length && dates[lastDate]!.start < to) lastDate++;
      if (first === next || prose.kind === 'furniture') return [];
      return [
        {
          block,
          text: article.text.slice(from, to),
          start: from,
          language: prose.language,
          figures: figures.slice(first, next),
          dates: dates.slice(date, lastDate),
        },
      ];
    }),
  );
}

type Topic = keyof TotalWords | keyof ShareWords;
const patterns = new Map<string, RegExp>();

/** Does one of the language's phrases stand in the text? Whole words only. */
export function says(text: string, language: Language, topic: Topic): boolean {
  return wordsOf(language, topic).test(text);
}

/** The pattern of a language's phrases; no flags that keep a place. */
export function wordsOf(language: Language, topic: Topic): RegExp {
  const key = `${language} ${topic}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    const words = { ...TOTALS[language], ...SHARES[language] }[topic];
    patterns.set(key, (pattern = wholeWords(words)));
  }
  return pattern;
}

/** A pattern of comma-separated phrases, as whole words. */
export const wholeWords = (phrases: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}-])(?:${phrases
      .split(',')
      .map((phrase) => phrase.trim())
      .join('|')})(?![\\p{L}-])`,
    'iu',
  );

/** How far from a total its word may stand, in code units. */
const NEAR = 45;

/** Is the figure called a total: `au total`, `dépenses totales de`, `a combined`, `all 38 wards`? */
export function isTotal(figure: FigureMention, sentence: Stated): boolean {
  if (figure.part === 'whole') return true;
  if (figure.part === 'part') return false;
  const at = figure.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - NEAR), at);
  // Another figure between the word and this one takes the word.
  const clear = before.slice(before.search(/\d[^\d]*$/u) + 1);
  return says(clear, sentence.language, 'total');
}

/** Figures that can be parts of one sum: levels, none replaced, none of them a part of another. */
export const isAddend = (figure: FigureMention): boolean =>
  !figure.ordinal &&
  figure.change === null &&
  figure.status !== 'former' &&
  figure.part === null &&
  figure.per === null &&
  figure.unit !== 'share' &&
  figure.unit !== 'score' &&
  figure.unit !== 'pp' &&
  figure.value > 0;

/** The percentages of a sentence. */
export const percentages = ({ figures }: Stated): FigureMention[] => figures.filter(({ unit }) => unit === '%');

/** A slice of the sentence; offsets are those of the file, and those outside it are cut. */
export const textOf = ({ text, start }: Stated, from: number, to: number): string =>
  text.slice(Math.max(0, from - start), Math.max(0, to - start));
