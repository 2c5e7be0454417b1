import type { Atom } from './atoms';
import type { Lexicon, SenseClass } from './lexicon';
import { amountAt, cardinalAt, dayAt, decadeAt, ordinalAt, yearAt } from './number-words';
import type { Amount } from './meaning';

/** One element: words, or a class in angle brackets; `?` makes it optional. */
interface Element {
  readonly words: ReadonlySet<string>;
  readonly cls: string | null;
  readonly optional: boolean;
}

/**
 * A phrase. Classes are those of the lexicon (`<weekday>`, `<month>`, `<unit>` …) and the computed `<n>`, `<ord>`,
 * `<day>`, `<year>`, `<decade>`, `<amount>`; alternatives of a word are separated by `|`.
 */
export interface Pattern {
  /** What it means: first word of the meaning, and its arguments (see `build-meaning.ts`). */
  readonly meaning: readonly string[];
  readonly elements: readonly Element[];
  readonly order: number;
}

export function parsePattern(meaning: string, text: string, order: number): Pattern {
  const elements = text.split(' ').map((part): Element => {
    const optional = part.length > 1 && part.endsWith('?');
    const body = optional ? part.slice(0, -1) : part;
    const cls = body.startsWith('<') ? body.slice(1, -1) : null;
    return { words: new Set(cls ? [] : body.split('|')), cls, optional };
  });
  return { meaning: meaning.split(' '), elements, order };
}

/** What the classes of a phrase matched: value, and the atom it begins at. */
export type Captures = Readonly<
  Record<string, { readonly value: number | string | Amount; readonly at: number; readonly to: number }>
>;

export interface Match {
  readonly pattern: Pattern;
  readonly from: number;
  readonly to: number;
  readonly captures: Captures;
}

const EMPTY: Captures = {};

/** The longest phrase that begins at atom `from`; the one listed first where two are as long. */
export function longestAt(atoms: readonly Atom[], from: number, lexicon: Lexicon): Match | null {
  let best: Match | null = null;
  for (const pattern of atoms[from]!.entry?.patterns ?? []) {
    const found = run(pattern, 0, atoms, from, lexicon, EMPTY);
    if (found && found.to > (best?.to ?? from)) best = { pattern, from, ...found };
  }
  return best;
}

function run(
  pattern: Pattern,
  k: number,
  atoms: readonly Atom[],
  at: number,
  lexicon: Lexicon,
  captures: Captures,
): { to: number; captures: Captures } | null {
  const element = pattern.elements[k];
  if (!element) return { to: at, captures };
  const atom = atoms[at];
  if (atom) {
    if (element.cls === null) {
      if (element.words.has(atom.norm)) {
        const rest = run(pattern, k + 1, atoms, at + 1, lexicon, captures);
        if (rest) return rest;
      }
    } else {
      const found = classAt(element.cls, atoms, at, lexicon);
      if (found) {
        const rest = run(pattern, k + 1, atoms, found.to, lexicon, { ...captures, [element.cls]: { ...found, at } });
        if (rest) return rest;
      }
    }
  }
  return element.optional ? run(pattern, k + 1, atoms, at, lexicon, captures) : null;
}

type Found = { readonly to: number; readonly value: number | string | Amount } | null;

function classAt(cls: string, atoms: readonly Atom[], at: number, lexicon: Lexicon): Found {
  switch (cls) {
    case 'n':
    case 'min':
      return cardinalAt(atoms, at, lexicon);
    case 'ord':
      return ordinalAt(atoms, at, lexicon);
    case 'day':
      return dayAt(atoms, at, lexicon);
    case 'year':
      return yearAt(atoms, at, lexicon);
    case 'decade':
      return decadeAt(atoms, at, lexicon);
    case 'amount':
      return amountAt(atoms, at, lexicon);
  }
  const entry = atoms[at]!.entry;
  const value = entry?.senses.get(cls as SenseClass);
  if (value === undefined) return null;
  // The stop of a short form belongs to it.
  const stop = entry!.short && atoms[at + 1]?.norm === '.' && atoms[at + 1]!.glued && atoms[at + 2] !== undefined;
  return { to: stop ? at + 2 : at + 1, value };
}
