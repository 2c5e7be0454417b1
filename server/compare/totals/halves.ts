import type { Language } from '../../article/language';
import type { FigureMention } from '../../extract/mention';
import { TOTALS } from '../../language/totals';
import { isTotal, type Stated, textOf, wholeWords } from './enumeration';

const pairs = new Map<Language, readonly (readonly [RegExp, RegExp])[]>();

function halvesOf(language: Language): readonly (readonly [RegExp, RegExp])[] {
  let known = pairs.get(language);
  if (!known) {
    known = TOTALS[language].halves
      .split(',')
      .map((pair) => pair.split('/').map((word) => new RegExp(`^\\s*${wholeWords(word).source}`, 'iu')) as never);
    pairs.set(language, known);
  }
  return known;
}

/** Do two numbers count the two halves of a whole (`210 girls and 175 boys`) that the third counts (`395 pupils`)? */
export function areHalves([one, other]: readonly FigureMention[], total: FigureMention, sentence: Stated): boolean {
  if (!one || !other || !total.counted?.classes.includes('person') || isTotal(one, sentence)) return false;
  const [a, b] = [behind(one, sentence), behind(other, sentence)];
  return halvesOf(sentence.language).some(([x, y]) => (x.test(a) && y.test(b)) || (y.test(a) && x.test(b)));
}

const behind = ({ end }: FigureMention, sentence: Stated): string => textOf(sentence, end, end + 24);
