import type { FigureMention } from '../../extract/mention';
import { isTotal, says, type Stated, textOf, wordsOf } from './enumeration';
import { areHalves } from './halves';
import { isPart } from './slots';
import type { Link } from './whole-of';

/** How far behind its parts a total may stand, and how far its word (`in all`) behind it, in code units. */
const BEHIND = 70;
const CALLED = 28;
/** How far before a total the word may begin that says it is the sum (`or`, `soit`). */
const LED = 14;

/** The total that stands behind its parts (`…, or 85 in all`), or behind two halves that make it (`210 girls and 175 boys`). */
export function totalBehind(
  parts: readonly FigureMention[],
  sentence: Stated,
  next: Stated | undefined,
): { readonly total: FigureMention; readonly link: Link } | null {
  const last = parts.at(-1)!;
  const own = sentence.figures.find(({ start }) => start >= last.end);
  const where = own ? sentence : next?.block === sentence.block ? next : null;
  const total = own ?? where?.figures[0];
  if (!where || !total || total.start - last.end > BEHIND || !isPart({ ...total, part: null })) return null;
  if (where === sentence && isSaid(textOf(sentence, last.end, total.start), sentence)) return { total, link: 'sum' };
  if (isTotal(total, where) || isCalled(total, where)) return { total, link: 'sum' };
  return where === sentence && parts.length === 2 && areHalves(parts, total, sentence)
    ? { total, link: 'halves' }
    : null;
}

/** `…, or 85`, `…, soit 85`: the word stands right before it. */
function isSaid(text: string, { language }: Stated): boolean {
  const close = text.slice(-LED);
  const led = wordsOf(language, 'result').exec(close);
  return led !== null && /^\s*(?:\p{L}+\s*)?$/u.test(close.slice(led.index + led[0].length));
}

/** `85 in all`, `85 personnes au total`. */
const isCalled = (total: FigureMention, where: Stated): boolean =>
  says(textOf(where, total.end, total.end + CALLED).split(/[.,;:]/u)[0]!, where.language, 'total');
