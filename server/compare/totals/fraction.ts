import type { FigureMention } from '../../extract/mention';
import { isAddend, says, type Stated } from './enumeration';

/** A fraction of a number, and what the text says that this comes to, which it does not. */
export interface Fraction {
  readonly share: FigureMention;
  readonly whole: FigureMention;
  readonly result: FigureMention;
  /** What they give, to the unit. */
  readonly gives: number;
}

/** How far the number may stand behind its fraction, and the result behind the number, in code units. */
const OF = 12;
const BEHIND = 40;
/** Share of the result that is rounding, and the least, in units of it. */
const SHARE = 0.05;
const UNIT = 1;
/** Results further off than by this share are of something else. */
const FURTHEST = 0.6;

/** `half of the 40 pupils, or 25`; `30 % des 200 salariés (80)`: three figures in a row. */
export function fractionsOf(sentences: readonly Stated[]): Fraction[] {
  return sentences.flatMap((sentence) => {
    const { figures } = sentence;
    if (figures.length < 3) return [];
    return figures.slice(2).flatMap((result, i) => {
      const [share, whole] = [figures[i]!, figures[i + 1]!];
      if (!isPart(share) || !isCount(whole) || !isCount(result) || !alike(whole, result)) return [];
      if (!isOf(share, whole, sentence) || !comesTo(whole, result, sentence)) return [];
      const scale = share.unit === '%' ? 100 : 1;
      const gives = (share.value / scale) * whole.value;
      const low = (share.low! / scale) * whole.low!;
      const high = (share.high! / scale) * whole.high!;
      const slack = Math.max(whole.unit === null ? UNIT : 0, SHARE * gives);
      const off = Math.max(low - slack - result.high!, result.low! - high - slack);
      const near = Math.abs(result.value - gives) <= FURTHEST * gives;
      return off > 0 && near ? [{ share, whole, result, gives: Number(gives.toPrecision(6)) }] : [];
    });
  });
}

const isPart = ({ unit, low, high, change, per, value }: FigureMention): boolean =>
  low !== null &&
  high !== null &&
  change === null &&
  per === null &&
  ((unit === 'share' && value > 0 && value < 1) || (unit === '%' && value < 100));

const isCount = (figure: FigureMention): boolean =>
  isAddend({ ...figure, part: null }) && figure.unit !== '%' && figure.low !== null && figure.high !== null;

/** Of one unit, and the result of no other noun than the number. */
function alike(whole: FigureMention, result: FigureMention): boolean {
  if (whole.unit !== result.unit) return false;
  const [own, other] = [whole.counted?.classes ?? [], result.counted?.classes ?? []];
  return own.length === 0 || other.length === 0 || own.includes(other[0]!) || other.includes(own[0]!);
}

function isOf(share: FigureMention, whole: FigureMention, { text, start, language }: Stated): boolean {
  const between = text.slice(share.end - start, whole.start - start);
  return between.length <= OF && /^\s+[\p{L}\s’']*$/u.test(between) && says(between, language, 'fraction');
}

/** `…, or 25`, `… (25)`, `… – 25 –`: said over again, with nothing else in the brackets. */
function comesTo(whole: FigureMention, result: FigureMention, { text, start, language }: Stated): boolean {
  const between = text.slice(whole.end - start, result.start - start);
  if (between.length > BEHIND || /[.;:"“”«»]/u.test(between)) return false;
  const [, noun = '', mark = '', word = ''] = /^([^,(–—]*)([,(–—])\s*([\p{L}\s’'.]*)$/u.exec(between) ?? [];
  if (!mark || noun.trim().split(/\s+/u).length > 4) return false;
  if (mark === ',') return says(word, language, 'result') && word.trim().split(/\s+/u).length <= 3;
  const after = text.slice(result.end - start);
  const said = word.trim() === '' || says(word, language, 'result');
  return said && (mark === '(' ? /^[\p{L}\s’']{0,25}\)/u : /^[\p{L}\s’']{0,25}[–—]/u).test(after);
}
