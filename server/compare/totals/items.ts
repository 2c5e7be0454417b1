import type { Language } from '../../article/language';
import { SHARES } from '../../language/totals';
import { percentages, says, type Stated, textOf, wholeWords, wordsOf } from './enumeration';

/** How far around the first and the last of several shares their words may stand, in code units. */
export const AROUND = 45;
/** How far from its share the word that calls it that of others may stand. */
const CLOSE = 22;
/** Words that may stand behind the second of two opposites: more are another question. */
const BEHIND_NO = 2;

/** The words of one share (`the remaining 12 % did not vote`), and those that lead to it and follow it. */
export interface Item {
  readonly led: string;
  readonly after: string;
  readonly text: string;
}

/** What stands around each percentage, up to the next comma or conjunction. */
export function itemsOf(sentence: Stated): Item[] {
  const parts = percentages(sentence);
  const { start, text, language } = sentence;
  const cut = endOf(language);
  return parts.map((part, i) => {
    const from = parts[i - 1]?.end ?? Math.max(start, part.start - AROUND);
    const to = parts[i + 1]?.start ?? Math.min(start + text.length, part.end + 2 * AROUND);
    const gap = textOf(sentence, from, part.start);
    const before = gap.split(cut).at(-1)!;
    // `the rest, 20 %,` and `the rest (20 %)`.
    const led = gap
      .replace(/[\s,(]+$/u, '')
      .split(cut)
      .at(-1)!;
    // `42 % (tram)` and `tram (42 %)`.
    const after = textOf(sentence, part.end, to)
      .replace(/^\s*\(/u, ' ')
      .split(cut)[0]!;
    return { led, after, text: `${before} | ${after}` };
  });
}

const ends = new Map<Language, RegExp>();

/** What ends the words of one share. */
function endOf(language: Language): RegExp {
  let end = ends.get(language);
  if (!end) ends.set(language, (end = new RegExp(`[,;:.()]|${wordsOf(language, 'conj').source}`, 'iu')));
  return end;
}

const adjacent = new Map<Language, readonly [before: RegExp, after: RegExp]>();

/** Is it called the share of all that is left: `the remaining 12 %`, `le reste (12 %)`, `les 12 % restants`? */
export function saysLeft({ led, after }: Item, language: Language): boolean {
  let sides = adjacent.get(language);
  if (!sides) {
    const { source } = wordsOf(language, 'leftover');
    adjacent.set(language, (sides = [new RegExp(`${source}\\s*$`, 'iu'), new RegExp(`^\\s*${source}`, 'iu')]));
  }
  return sides[0].test(led) || sides[1].test(after);
}

/** Is it that of others: `and others 12 %`, `12 % to other lists`? They are all that is left only of one whole. */
export const saysOthers = ({ led, after }: Item, language: Language): boolean =>
  says(led.slice(-CLOSE), language, 'others') || says(after.slice(0, CLOSE), language, 'others');

/** Does the text end with one of the words, or with a few more behind it? */
export const endsWith = (text: string, words: RegExp, most: number): boolean => {
  const found = words.exec(text);
  return found !== null && (text.slice(found.index + found[0].length).match(/[\p{L}\d]+/gu) ?? []).length <= most;
};

const opposites = new Map<Language, [RegExp, RegExp][]>();

/** The patterns of opposite answers, yes and no of each pair. */
export function oppositesOf(language: Language): readonly [yes: RegExp, no: RegExp][] {
  let pairs = opposites.get(language);
  if (!pairs) {
    pairs = SHARES[language].opposites.split(',').map((pair) => {
      const [yes, no] = pair.split('/') as [string, string];
      return [wholeWords(yes), wholeWords(no)];
    });
    opposites.set(language, pairs);
  }
  return pairs;
}

/** Is one of them the share of `yes` and another that of `no`, with little else behind it unless there are more of them? */
export function areOpposed(items: readonly Item[], language: Language, more: boolean): boolean {
  // `no opinion` is no `no`.
  const texts = items.map(({ text }) => text.replace(wordsOf(language, 'unsure'), ''));
  return oppositesOf(language).some(([yes, no]) =>
    texts.some(
      (text, i) =>
        no.test(text) &&
        (more || endsWith(text, no, BEHIND_NO)) &&
        texts.some((other, j) => i !== j && yes.test(other) && !no.test(other)),
    ),
  );
}
