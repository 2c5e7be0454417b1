import type { Sentence } from './prose';
import type { Token } from './token';

/** Abbreviations that a full stop belongs to, so that no sentence ends there. Lower case, without the stop. */
const ABBREVIATIONS = new Set(
  (
    'm mm mr mrs ms dr prof st ste mme mlle me mgr gén gen col cap capt lt sgt cmdr sen rep gov hon rev art ' +
    'vol no nos p pp cf vs av bd env inc ltd co corp jr sr jan janv fév févr feb mar avr apr juil jul aug août sep sept oct nov déc dec ' +
    'approx ex fig etc al hr dott sig sra dña núm nr bzw ca usw bijv dhr mevr'
  ).split(' '),
);
const CLOSERS = new Set(['»', '”', '"', '’', ')', ']', '"', '“']);

/** Groups tokens into sentences. A mark that closes a quotation stays with its sentence. */
export function sentences(text: string, tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  const close = (last: number): void => {
    if (last > first) {
      found.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, firstToken: first, lastToken: last });
    }
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'punctuation' || !/^(?:[.!?…]|\.{2,})$/u.test(token.text)) continue;
    const before = tokens[i - 1];
    if (token.text === '.' && before && before.end === token.start) {
      if (ABBREVIATIONS.has(before.norm)) continue;
      if (/^\p{Lu}$/u.test(before.text)) continue; // an initial
    }
    let last = i + 1;
    while (last < tokens.length && CLOSERS.has(tokens[last]!.text) && closes(text, tokens, last)) last++;
    const next = tokens[last];
    if (next && !startsSentence(next)) continue;
    close(last);
    i = last - 1;
  }
  close(tokens.length);
  return found;
}

/** A closing mark follows its text directly or after a thin space; an opening one is followed by a word. */
function closes(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.text === '»' || token.text === '”' || token.text === ')' || token.text === ']') return true;
  const next = text[token.end];
  return next === undefined || /\s/u.test(next);
}

const startsSentence = (token: Token): boolean => /^[\p{Lu}\p{N}«“"„‘'([—–-]/u.test(token.text);
