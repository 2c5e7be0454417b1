import { normalise } from '../../article/tokenise';
import type { Span } from '../../article/span';
import type { Token } from '../../article/token';
import type { Entry, Lexicon } from './lexicon';

/** A word, number or mark as the date patterns see it: finer than a token where words run together (`mid-May`, `20h20`). */
export interface Atom extends Span {
  readonly text: string;
  readonly norm: string;
  /** No blank before it. */
  readonly glued: boolean;
  /** Value of a number in digits; NaN for other number shapes (`16.11.2017`, `1 200`), null for other atoms. */
  readonly digits: number | null;
  readonly entry: Entry | undefined;
}

const COMPOUND = /[-.'\d]/;
const PARTS = /[\p{L}\p{M}]+|\p{Nd}+|[^\p{L}\p{M}\p{Nd}]/gu;

/** Atoms of a block. */
export function atomise(tokens: readonly Token[], lexicon: Lexicon): Atom[] {
  const atoms: Atom[] = [];
  let end = -1;
  for (const token of tokens) {
    const glued = token.start === end;
    end = token.end;
    if (token.kind === 'number') {
      atoms.push({
        text: token.text,
        norm: token.norm,
        start: token.start,
        end,
        glued,
        digits: valueOf(token.text),
        entry: lexicon.number,
      });
      continue;
    }
    const entry = lexicon.words.get(token.norm);
    if (!entry && token.kind === 'word' && COMPOUND.test(token.norm) && split(token, glued, lexicon, atoms)) continue;
    atoms.push({
      text: token.text,
      norm: token.norm,
      start: token.start,
      end,
      glued,
      digits: null,
      entry: entry ?? romanEntry(token.text, lexicon),
    });
  }
  return atoms;
}

const ROMAN = /^[IVXL]{1,7}(?:e|è|ème|eme|er|th|o|º)?$/;

function romanEntry(text: string, lexicon: Lexicon): Entry | undefined {
  return text <= 'Y' && text >= 'I' && ROMAN.test(text) ? lexicon.roman : undefined;
}

/** `3`, `3.5`, `3,5`; all else is NaN. */
const valueOf = (text: string): number => (/^\d+(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : NaN);

/** Adds the parts of a compound if one of them is known. */
function split(token: Token, glued: boolean, lexicon: Lexicon, atoms: Atom[]): boolean {
  const parts = token.text.match(PARTS) ?? [];
  const entries = parts.map((part) => (/^\d/.test(part) ? lexicon.number : lexicon.words.get(normalise(part))));
  if (!entries.some((entry) => entry && (entry === lexicon.number || entry.strong))) return false;
  let start = token.start;
  parts.forEach((part, i) => {
    const digits = /^\d/.test(part) ? Number(part) : null;
    atoms.push({
      text: part,
      norm: normalise(part),
      start,
      end: start + part.length,
      glued: i > 0 || glued,
      digits,
      entry: entries[i],
    });
    start += part.length;
  });
  return true;
}

const CAPITAL = /^\p{Lu}/u;
export const isCapital = (atom: Atom): boolean => CAPITAL.test(atom.text);
