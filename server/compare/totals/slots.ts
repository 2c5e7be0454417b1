import type { Language } from '../../article/language';
import type { Span } from '../../article/span';
import type { FigureMention } from '../../extract/mention';
import { FUNCTION_WORDS } from '../../language/function-words';
import { isAddend, type Stated, textOf, wordsOf } from './enumeration';
import { isYear } from './plain-number';

/** `2,340`, `2 340`, `29`: a whole number with nothing glued to it. */
const NUMBER = /(?<![\p{L}\d.,:/+\-–€$£])(?:\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d+)(?![\p{L}\d%/\-–]|:\d)/gu;

/**
 * The numbers of a sentence that may be parts of something, in order: its figures, and plain numbers behind a name
 * (`Norway 29`) that are read as part of the name elsewhere. What stands in brackets (`(years 9 to 11)`) tells of a part and
 * is none, but may be an enumeration of its own; a bracket with a number alone (`Garrick (41)`) is one of the others.
 */
export function slotsOf(sentence: Stated): FigureMention[][] {
  const brackets = bracketsOf(sentence);
  const model = sentence.figures.find(isPart);
  if (!model) return [];
  const unread = unreadOf(sentence, model);
  const slots =
    unread.length === 0 ? [...sentence.figures] : [...sentence.figures, ...unread].sort((a, b) => a.start - b.start);
  if (brackets.length === 0) return [slots];
  const inside = brackets.map((bracket) => slots.filter((slot) => isInside(slot, [bracket])));
  return [slots.filter((slot) => !isInside(slot, brackets)), ...inside];
}

/** Can it be one of several parts? */
export const isPart = (figure: FigureMention): boolean =>
  isAddend({ ...figure, part: null }) && figure.part !== 'whole' && figure.modifier !== 'range' && figure.unit !== '%';

/** Brackets that hold words, and not a figure alone. */
function bracketsOf({ text, start, figures }: Stated): Span[] {
  if (!text.includes('(')) return [];
  return [...text.matchAll(/\([^()]*\)/gu)]
    .map(({ index, 0: inside }) => ({ start: start + index, end: start + index + inside.length }))
    .filter(({ start: from, end: to }) => figures.every((own) => own.start !== from + 1 || own.end !== to - 1))
    .filter(({ start: from, end: to }) => /\p{L}/u.test(text.slice(from - start, to - start)));
}

const isInside = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => start < span.end && end > span.start);

function unreadOf(sentence: Stated, model: FigureMention): FigureMention[] {
  const { text, start: from, figures, dates } = sentence;
  const found: FigureMention[] = [];
  for (const { index, 0: digits } of text.matchAll(NUMBER)) {
    const span = { start: from + index, end: from + index + digits.length };
    const value = Number(digits.replace(/\D/gu, ''));
    const own = { ...span, text: digits, value, low: value, high: value };
    if (isInside(span, figures) || isInside(span, dates) || isYear(own)) continue;
    // A label before it, and the end of its item behind it.
    if (!/\p{L}\s\(?$/u.test(text.slice(0, index)) || !endsItem(sentence, span.end)) continue;
    found.push({ ...model, ...own, ...PLAIN });
  }
  const last = figures.at(-1)!;
  const one = closingOne(textOf(sentence, last.end, from + text.length), sentence.language);
  if (one) {
    const start = last.end + one.index;
    found.push({ ...model, start, end: start + one.text.length, text: one.text, value: 1, low: 1, high: 1, ...PLAIN });
  }
  return found;
}

const PLAIN = { modifier: 'exact', part: null, unit: null, counted: null } as const;
/** How far behind the last number the one may stand that closes the enumeration, in code units. */
const CLOSING = 60;

/** `…, three in Mallow and one on the island`: an article elsewhere, a number here. */
function closingOne(after: string, language: Language): { readonly index: number; readonly text: string } | null {
  const conj = wordsOf(language, 'conj').exec(after.slice(0, CLOSING));
  if (!conj || /[.:;«»“”"]/u.test(after.slice(0, conj.index))) return null;
  const index = conj.index + conj[0].length + 1;
  const word = /^\p{L}+/u.exec(after.slice(index))?.[0];
  return word && wordsOf(language, 'one').test(word) ? { index, text: word } : null;
}

function endsItem(sentence: Stated, at: number): boolean {
  const after = textOf(sentence, at, sentence.start + sentence.text.length);
  return /^\s*(?:[,;:.)]|$)/u.test(after) || wordsOf(sentence.language, 'conj').exec(after)?.index === 1;
}

/** Has the number no noun of its own: a small word or nothing follows (`96 in the hall`, `40 found a buyer` has one)? */
export function isElliptic(figure: FigureMention, sentence: Stated): boolean {
  const { counted, end } = figure;
  if (counted === null || counted.lemma === null || counted.end <= figure.start) return true;
  const next = /^\s*(\p{L}+)?/u.exec(textOf(sentence, end, end + 30))?.[1];
  return next === undefined || FUNCTION_WORDS[sentence.language].has(next.toLowerCase());
}

/** Does its label stand before the number (`the city 27`), so that nothing but the end of the item follows? */
export const isLabelled = ({ end }: FigureMention, sentence: Stated): boolean => endsItem(sentence, end);
