import type { Language } from '../../article/language';
import type { FigureMention } from '../../extract/mention';
import { isAddend, type Stated, wordsOf } from './enumeration';
import { contradict, type Sum } from './sum';

/** How far around a number the word that calls it all that is left may stand, in code units. */
const BESIDE = 24;

/**
 * `Of the 40 crew, 28 swam ashore. The other 14 …`: what is left with what was told of before must give the whole.
 * The whole stands in the same sentence or in the one before, of one paragraph.
 */
export function sumsWithRest(sentences: readonly Stated[]): Sum[] {
  return sentences.flatMap((sentence, i) => {
    const before = sentences[i - 1]?.block === sentence.block ? sentences[i - 1]!.figures : [];
    return sentence.figures.flatMap((rest) => {
      if (!isRest(rest, sentence)) return [];
      const earlier = [...before, ...sentence.figures].filter(
        (figure) => figure.start < rest.start && like(figure, rest),
      );
      const wholes = earlier.slice(0, -1).filter(({ value }) => value > rest.value);
      const sums = wholes.map((total) => ({
        total,
        parts: [...earlier.slice(earlier.indexOf(total) + 1), rest],
        all: true,
      }));
      // Whichever it is the rest of: one that fits is enough, and of several nothing is plain.
      return sums.length === 1 && contradict(sums[0]!.total, sums[0]!.parts) ? sums : [];
    });
  });
}

function isRest(figure: FigureMention, { text, start, language }: Stated): boolean {
  if (!isAddend({ ...figure, part: null }) || figure.unit === '%') return false;
  const [led, followed] = sidesOf(language);
  return (
    led.test(text.slice(Math.max(0, figure.start - start - BESIDE), figure.start - start)) ||
    followed.test(text.slice(figure.end - start, figure.end - start + BESIDE))
  );
}

const sides = new Map<Language, readonly [before: RegExp, after: RegExp]>();

/** What stands right before, or right behind, the number of all that is left. */
function sidesOf(language: Language): readonly [before: RegExp, after: RegExp] {
  let known = sides.get(language);
  if (!known) {
    const [before, after] = [wordsOf(language, 'otherBefore').source, wordsOf(language, 'otherAfter').source];
    sides.set(language, (known = [new RegExp(`${before}\\s*$`, 'iu'), new RegExp(`^\\s*${after}`, 'iu')]));
  }
  return known;
}

/** Of one unit and, as far as is said, of one thing. */
function like(figure: FigureMention, rest: FigureMention): boolean {
  if (figure.unit !== rest.unit || !isAddend({ ...figure, part: null })) return false;
  if (figure.unit !== null) return true;
  const [own, other] = [figure.counted?.classes ?? [], rest.counted?.classes ?? []];
  return own.length === 0 || other.length === 0 || own.some((name) => other.includes(name));
}
