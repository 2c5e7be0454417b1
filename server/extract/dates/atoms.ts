import { normalise } from '../../article/tokenise';
import type { Span } from '../../article/span';
import type { Token } from '../../article/token';
import { isNumber, partsOf } from './compounds';
import type { Lexicon } from './words';
import type { Entry } from './words';

/** A word, number or mark as the date patterns see it: finer than a token where words run together (`mid-May`, `20h20`). */
export interface Atom extends Span {
  readonly text: string;
  readonly norm: string;
  /** No blank before it. */
  readonly glued: boolean;
  /** Value of a number in digits; NaN for other number shapes (`16.11.2017`, `1 200`), null for other atoms. */
  readonly digits: number | null;
  readonly entry: Entry | undefined;
  /** Does no date lack such a word (or a number)? */
  readonly tells: boolean;
  /** Index of its token in the block. */
  readonly token: number;
}

/** Tokens kept on each side of one that tells of a date: no rule looks farther, but for the tense of verbs. */
const AROUND = 10;

/**
 * Atoms of the stretches of a block in which there can be a date: around words and numbers that tell. An empty atom
 * stands between two stretches; most headings and many paragraphs have none.
 */
export function atomise(tokens: readonly Token[], lexicon: Lexicon): Atom[] {
  const atoms: Atom[] = [];
  const told: boolean[] = [];
  let next = 0;
  let until = 0;
  for (let i = 0; i < tokens.length; i++) {
    const telling = tells(tokens, i, lexicon);
    told.push(telling);
    if (telling) {
      if (next < i - AROUND) {
        if (next > 0) atoms.push(breakAt(tokens[next]!.start, next));
        next = i - AROUND;
      }
      until = i + AROUND;
    }
    for (; next <= i && next < until; next++) add(tokens, next, told[next]!, lexicon, atoms);
  }
  return atoms;
}

const breakAt = (offset: number, token: number): Atom => ({
  text: '',
  norm: '',
  start: offset,
  end: offset,
  glued: false,
  digits: null,
  entry: undefined,
  tells: false,
  token,
});

function add(tokens: readonly Token[], token: number, telling: boolean, lexicon: Lexicon, atoms: Atom[]): void {
  const { start, end, text, norm, kind, word } = tokens[token]!;
  const glued = token > 0 && tokens[token - 1]!.end === start;
  if (kind === 'number') {
    const digits = valueOf(text);
    atoms.push({
      text,
      norm,
      start,
      end,
      glued,
      digits,
      entry: lexicon.number,
      tells: telling,
      token,
    });
    return;
  }
  const glance = lexicon.glanceOf(word);
  if (!glance?.entry && kind === 'word' && split(token, tokens[token]!, glued, lexicon, atoms)) return;
  const entry = glance?.entry ?? romanEntry(text, lexicon);
  atoms.push({ text, norm, start, end, glued, digits: null, entry, tells: telling, token });
}

/** Could there be a date where this token is? */
function tells(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { kind, word } = tokens[at]!;
  if (kind === 'punctuation') return false;
  if (kind === 'number') return numberTells(tokens, at, lexicon);
  const telling = lexicon.tellingOf(word);
  return telling !== 'never' && (telling === 'always' || isBesideNumber(tokens, at, lexicon));
}

/** Is the word before, the next one or the one after it a number, in figures or words? */
function isBesideNumber(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (const i of [at - 1, at + 1, at + 2]) {
    const token = tokens[i];
    if (token?.kind === 'number' || (token && lexicon.glanceOf(token.word)?.entry?.senses.has('cardinal'))) return true;
  }
  return false;
}

/** A year, a number with marks of a date or time in or behind it, or one after `le`, `the`; others need a word that tells. */
function numberTells(tokens: readonly Token[], at: number, { sets }: Lexicon): boolean {
  const { text, end } = tokens[at]!;
  if (text.length === 4 ? text[0] === '1' || text.startsWith('20') : text.length > 2 && SHAPED.test(text)) return true;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before && sets.numberCues.has(before.norm)) return true;
  if (!next) return at === 0;
  if (next.kind === 'word')
    return (
      next.norm.length === 1 ||
      sets.eras.has(next.norm) ||
      sets.am.has(next.norm) ||
      sets.pm.has(next.norm) ||
      next.text === 'GMT'
    );
  return (
    next.end === end + 1 &&
    MARK.test(next.text) &&
    tokens[at + 2]?.start === next.end &&
    tokens[at + 2]!.kind === 'number'
  );
}

/** `20171109`, `16.11.2017`, `5.38`. */
const SHAPED = /^\d{8}$|^\d{1,4}[.:/-]\d/;
const MARK = /^[:/.–'"′″’-]$/;

const ROMAN = /^[IVXL]{1,7}(?:e|è|ème|eme|er|th|o|º)?$/;
const [I, X] = [0x49, 0x58];

function romanEntry(text: string, lexicon: Lexicon): Entry | undefined {
  const first = text.charCodeAt(0);
  return first >= I && first <= X && ROMAN.test(text) ? lexicon.roman : undefined;
}

/** `3`, `3.5`, `3,5`; all else is NaN. */
const valueOf = (text: string): number => (/^\d+(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : NaN);

/** Adds the parts of a compound if one of them is known. */
function split(token: number, whole: Token, glued: boolean, lexicon: Lexicon, atoms: Atom[]): boolean {
  if (!lexicon.isDated(whole.word)) return false;
  let { start } = whole;
  partsOf(whole.text).forEach((part, i) => {
    const norm = normalise(part);
    const number = isNumber(part);
    const glance = lexicon.glances.get(norm);
    atoms.push({
      text: part,
      norm,
      start,
      end: start + part.length,
      glued: i > 0 || glued,
      digits: number ? Number(part) : null,
      entry: number ? lexicon.number : glance?.entry,
      tells: number || (glance?.tells ?? false),
      token,
    });
    start += part.length;
  });
  return true;
}

const CAPITAL = /^\p{Lu}/u;
export const isCapital = (atom: Atom): boolean => CAPITAL.test(atom.text);
