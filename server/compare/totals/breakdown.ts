import type { FigureMention } from '../../extract/mention';
import { isAddend, type Stated, wordsOf } from './enumeration';
import { isYear, labelOf, numberAtEnd } from './plain-number';
import { contradict, type Sum } from './sum';

const ITEMS = 3;
/** So many items may be counted before they are enumerated. */
const FEW = 12;
/** How far before its breakdown a total may stand, in code units. */
const BESIDE = 30;
/** The longest line that is a label and a number. */
const LINE = 60;

/**
 * Breakdowns of which each item is a label and then its number: `2,340 in all (Garrick Hall 910; Mallow House 620; tents 710)`,
 * and the line `By age: under 40, 4; over 40, 31` below `Cases: 38`. Nobody writes one that leaves something out.
 */
export function sumsOfBreakdowns(sentences: readonly Stated[]): Sum[] {
  return sentences.flatMap((sentence, i) => [
    ...inBrackets(sentence),
    ...afterColon(sentence),
    ...belowLine(sentence, sentences[i - 1]),
  ]);
}

function inBrackets(sentence: Stated): Sum[] {
  return [...sentence.text.matchAll(/\(([^()]+)\)/gu)].flatMap(({ index, 1: inside }) => {
    const from = sentence.start + index;
    return checked(totalBefore(sentence, from), inside!, from + 1);
  });
}

/** `Donors: 38: men 20; women 11; others 4`: the colon is the one behind the total. */
function afterColon(sentence: Stated): Sum[] {
  return [...sentence.text.matchAll(/:(?=\s)/gu)].flatMap(({ index }) => {
    const from = sentence.start + index;
    const inside = sentence.text.slice(index + 1);
    return inside.includes(';') && !/[.:]\s/u.test(inside)
      ? checked(totalBefore(sentence, from), inside, from + 1)
      : [];
  });
}

/** The figure that stands right before an offset, with a few words between at most. */
function totalBefore({ figures, text, start }: Stated, at: number): FigureMention | null {
  const [nearest, other] = figures
    .filter(({ end }) => end <= at)
    .slice(-2)
    .toReversed();
  // `38,000 in four cages`: the number of the items is not their sum.
  const total = nearest && other && nearest.value <= FEW && other.value > nearest.value ? other : nearest;
  if (!total || at - total.end > BESIDE || /[;:]/u.test(text.slice(total.end - start, at - start))) return null;
  return total;
}

/** A line that says by what it breaks down the one above it. */
function belowLine({ text, start, block, language }: Stated, above: Stated | undefined): Sum[] {
  const lead = /^\s*(\p{L}+)[^:\d]{0,40}:/u.exec(text);
  if (!lead || !above || block - above.block !== 1 || above.figures.length !== 1 || above.text.length > LINE) return [];
  if (!wordsOf(language, 'by').test(lead[1]!)) return [];
  const [total] = above.figures as [FigureMention];
  const ends = above.start + above.text.trimEnd().length - total.end <= 1;
  return ends ? checked(total, text.slice(lead[0].length), start + lead[0].length) : [];
}

function checked(total: FigureMention | null, inside: string, offset: number): Sum[] {
  if (!total || total.unit !== null || total.part === 'part' || !isAddend({ ...total, part: null })) return [];
  const parts = itemsOf(inside, offset, total);
  return parts.length >= ITEMS && contradict(total, parts) ? [{ total, parts, all: true }] : [];
}

/** The numbers of items that are a label and a number each; none where one is not. */
function itemsOf(inside: string, offset: number, model: FigureMention): FigureMention[] {
  const mark = inside.includes(';') ? ';' : ',';
  const items: FigureMention[] = [];
  let at = offset;
  for (const piece of inside.split(mark)) {
    const figure = numberAtEnd(piece, at, model);
    const label = labelOf(piece);
    // A label of commas may say `under 40, 4`; one in commas itself must be nothing but words.
    if (!figure || !/\p{L}/u.test(label) || (mark === ',' && /[\d.]/u.test(label)) || isYear(figure)) return [];
    items.push(figure);
    at += piece.length + 1;
  }
  return items;
}
