import { ANYWHERE, AT_END, BEFORE_NAME, BEFORE_NUMBER } from '../language/all-abbreviations';
import { FUNCTION_WORDS } from '../language/function-words';
import { classAt, DIGIT, LETTER } from './characters';
import type { Language } from './language';
import type { Sentence } from './prose';
import type { Token } from './token';

/** Words that begin sentences, but also stand between an initial and a surname: `M. Le Goff`, `J. van Dam`. */
const PARTICLES = new Set(
  "le la les l' de du des d' van von der den dem di da del della dos das do el al lo ter ten te a e y i o".split(' '),
);
const CLOSERS = new Set(['»', '›', '”', '"', '’', "'", ')', ']', '“', '‘', '«']);
const OPENERS = new Set(['«', '‹', '»', '“', '„', '‚', '‘', '"', "'", '(', '[', '—', '–', '-', '¿', '¡', '•']);
const isStop = (text: string): boolean =>
  text === '.' || text === '!' || text === '?' || text === '…' || (text.length > 1 && text.charCodeAt(0) === 0x2e);

/** Tokens of a sentence at most. What has no stop for so long is a list or a table: it is cut at a comma, or anywhere. */
const LONGEST = 400;
const LONGEST_BY_FAR = 480;
/** The same in code units: some tokens are long, and readers find much inside them. */
const LONGEST_TEXT = 8000;

/**
 * Groups tokens into sentences. A mark that closes a quotation or bracket stays with its sentence.
 * No sentence ends before a lower-case word, nor after an abbreviation or initial that a name or number follows.
 */
export function sentences(text: string, tokens: readonly Token[], language: Language = 'fr'): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  let straight = 0;
  const close = (last: number): void => {
    if (last > first) {
      found.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, firstToken: first, lastToken: last });
    }
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const long = i - first >= LONGEST && (/^[,;]$/.test(token.text) || i - first >= LONGEST_BY_FAR);
    if (long || token.end - tokens[first]!.start >= LONGEST_TEXT) {
      close(i + 1);
      continue;
    }
    if (token.kind === 'punctuation') {
      if (token.text === '"') straight++;
      if (!isStop(token.text)) continue;
      while (i + 1 < tokens.length && isStop(tokens[i + 1]!.text) && tokens[i + 1]!.end <= token.end + 3) i++;
      let last = i + 1;
      let quotes = straight;
      while (last < tokens.length && closes(text, tokens[last]!, tokens[last - 1]!, quotes)) {
        if (tokens[last]!.text === '"') quotes++;
        last++;
      }
      const next = tokens[last];
      if (next && (!startsSentence(text, next, tokens[last - 1]!) || continues(tokens, i, first, next, language)))
        continue;
      straight = 0;
      close(last);
      i = last - 1;
    } else if (token.kind === 'word' && token.text.charCodeAt(token.text.length - 1) === 0x2e) {
      // `U.S.`, `p.m.` hold their own stop.
      const next = tokens[i + 1];
      if (next && startsSentence(text, next, token) && isStarter(next, language, true)) close(i + 1);
    }
  }
  close(tokens.length);
  return found;
}

/** Does the stop at `tokens[index]` belong to an abbreviation, initial, ordinal or list number that `next` continues? */
function continues(tokens: readonly Token[], index: number, first: number, next: Token, language: Language): boolean {
  const stop = tokens[index]!;
  const before = tokens[index - 1];
  if (stop.text !== '.' || !before || before.end !== stop.start) {
    // `[…]`, `(...)`: left out words, not an end.
    return before !== undefined && (before.text === '[' || before.text === '(') && index - 1 >= first;
  }
  if (before.kind === 'number') {
    if (index - 1 === first && next.kind === 'word') return true; // `1. Premier point`
    return language === 'de' && before.text.length <= 2 && !isStarter(next, language, true);
  }
  if (before.kind !== 'word') return false;
  const { norm } = before;
  if (norm.length === 1 || BEFORE_NAME.has(norm))
    return !isStarter(next, language, false) && next.kind !== 'punctuation';
  if (AT_END.has(norm)) return next.kind === 'number';
  if (next.kind === 'number') return ANYWHERE.has(norm) || BEFORE_NUMBER.has(norm);
  if (!ANYWHERE.has(norm) || isCommonWord(before)) return false;
  if (next.kind === 'punctuation') return /^[([—–-]$/.test(next.text); // `RICHMOND, Va. (Agence)`
  return !isStarter(next, language, true);
}

/** A few abbreviations are words too, and then end sentences: written small, they are taken for words before a capital. */
const isCommonWord = (token: Token): boolean =>
  COMMON.has(token.norm) && token.text.charCodeAt(0) === token.norm.charCodeAt(0);
const COMMON = new Set(
  'mer mar dim min mo mi do di la va ill miss mass wash set out co ex est ma wo zo za as ag es del'.split(' '),
);

/** Is the token a word that commonly begins a sentence, in the language or in English? */
function isStarter(token: Token, language: Language, particles: boolean): boolean {
  if (token.kind !== 'word') return token.kind === 'punctuation';
  if (!FUNCTION_WORDS[language].has(token.norm)) return false;
  return particles || !PARTICLES.has(token.norm);
}

/**
 * A closing mark follows its text, an opening one is followed by a word. Guillemets point either way (German
 * »…«, French « … »), and straight quotation marks both ways: the spaces tell, then their count.
 */
function closes(text: string, token: Token, before: Token, straight: number): boolean {
  if (token.kind !== 'punctuation' || !CLOSERS.has(token.text)) return false;
  if (token.text === ')' || token.text === ']') return true;
  if (token.end < text.length) {
    const after = classAt(text, token.end);
    if (after === LETTER || after === DIGIT) return false;
  }
  if (token.start === before.end) return true;
  if (token.text === '»' || token.text === '›' || token.text === '”') return true;
  return token.text === '"' && straight % 2 === 1;
}

/** Can the token begin a sentence? A capital may lack its space (`la ville.Le maire`), nothing else (`.22`, `U.S.-led`). */
function startsSentence(text: string, token: Token, before: Token): boolean {
  if (token.kind === 'word') {
    if (token.text !== token.norm && /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(token.text)) return true;
    return /^(?:\p{Lo}|\p{Ll}{1,3}[-‐‑’']\p{Lu})/u.test(token.text);
  }
  if (token.start === before.end) return false;
  if (token.kind === 'number') return true;
  const isSign = token.text === '-' && token.end < text.length && classAt(text, token.end) === DIGIT;
  return OPENERS.has(token.text) && !isSign;
}
