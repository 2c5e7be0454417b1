import type { FigureMention } from '../../extract/mention';

/** `2,340`, `2 340`, `2.340` and `340`: a whole number, or a sum, at the end of a text. */
const AT_END = /(?<![\d.,])(\d{1,3}(?:[.,\u0020\u00a0\u202f]\d{3})+|\d+)\s?[€$£]?\.?\s*$/u;

/**
 * The whole number that ends a text as an unmarked mention, like `model` but for its place and value. A number behind a name
 * (`Garrick Hall 340`) is read as part of the name elsewhere; here its place in a row of such tells that it is a number.
 * `offset` is that of the text in the file.
 */
export function numberAtEnd(text: string, offset: number, model: FigureMention): FigureMention | null {
  const found = AT_END.exec(text);
  if (!found) return null;
  const value = Number(found[1]!.replace(/\D/gu, ''));
  const start = offset + found.index;
  const own = { start, end: start + found[1]!.length, text: found[1]!, value, low: value, high: value };
  return { ...model, ...own, modifier: 'exact', part: null };
}

/** What stands before the number that ends a text. */
export const labelOf = (text: string): string => text.replace(AT_END, '');

/** `2019`: four digits in a row that may be a year. */
export const isYear = ({ text, value }: Pick<FigureMention, 'text' | 'value'>): boolean =>
  /^\d{4}$/u.test(text) && value >= 1800 && value < 2100;
