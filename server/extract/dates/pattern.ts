import type { Atom } from './atoms';
import type { Lexicon } from './words';
import type { SenseClass } from './words';
import type { Amount, Meaning, Piece } from './meaning';
import { amountAt } from './amount-words';
import { cardinalAt, dayAt, ordinalAt } from './number-words';
import { decadeAt, yearAt } from './year-words';
import type { Computed, Pattern, PatternNode } from './words';

type Value = number | string | Amount;

/** What the classes of a phrase matched: value, and the atoms it covers. */
export interface Capture {
  readonly value: Value;
  readonly at: number;
  readonly to: number;
}
export type Captures = Readonly<Record<string, Capture>>;

export interface Match {
  readonly pattern: Pattern;
  readonly from: number;
  readonly to: number;
  readonly captures: Captures;
}

const COMPUTED = {
  n: cardinalAt,
  min: cardinalAt,
  ord: ordinalAt,
  day: dayAt,
  year: yearAt,
  decade: decadeAt,
  amount: amountAt,
} as const satisfies Readonly<Record<Computed, unknown>>;

const isComputed = (cls: string): cls is Computed => Object.hasOwn(COMPUTED, cls);
export const emptyNode = (): PatternNode => ({
  words: new Map(),
  senses: new Map(),
  computed: new Map(),
  accepts: null,
});

/** Adds a phrase to the tree; where two are the same, the first stays. */
export function addPattern(root: PatternNode, meaning: string, text: string, order: number): void {
  const pattern: Pattern = { meaning: meaning.split(' '), order };
  let ends = new Set([root]);
  for (const part of text.split(' ')) {
    const optional = part.length > 1 && part.endsWith('?');
    const body = optional ? part.slice(0, -1) : part;
    const next = new Set(optional ? ends : []);
    for (const node of ends) for (const element of body.split('|')) next.add(step(node, element));
    ends = next;
  }
  for (const node of ends) node.accepts ??= pattern;
}

function step(node: PatternNode, element: string): PatternNode {
  const cls = element.startsWith('<') ? element.slice(1, -1) : null;
  if (cls === null) return child(node.words, element);
  return isComputed(cls) ? child(node.computed, cls) : child(node.senses, cls as SenseClass);
}

function child<K>(children: Map<K, PatternNode>, key: K): PatternNode {
  let node = children.get(key);
  if (!node) children.set(key, (node = emptyNode()));
  return node;
}

/**
 * The longest phrase that begins at atom `from` and that `read` makes sense of; the one listed first where two are as long.
 */
export function longestAt(
  atoms: readonly Atom[],
  from: number,
  lexicon: Lexicon,
  read: (match: Match) => Meaning | null,
): Piece | null {
  const stack: (Capture & { readonly cls: string })[] = [];
  let best: { readonly order: number; readonly to: number; readonly meaning: Meaning } | null = null;

  const walk = (node: PatternNode, at: number): void => {
    const { accepts } = node;
    if (
      accepts &&
      at > from &&
      !(TRAILING.has(atoms[at - 1]!.norm) && accepts.meaning[0] !== 'unknown') &&
      (!best || at > best.to || (at === best.to && accepts.order < best.order))
    ) {
      const captures: Record<string, Capture> = {};
      for (const capture of stack) captures[capture.cls] = capture;
      const meaning = read({ pattern: accepts, from, to: at, captures });
      if (meaning) best = { order: accepts.order, to: at, meaning };
    }
    const atom = atoms[at];
    if (!atom) return;
    const next = node.words.get(atom.norm);
    if (next) walk(next, at + 1);
    const { entry } = atom;
    if (!entry) return;
    if (node.senses.size > 0) {
      for (const [cls, value] of entry.senses) {
        const under = node.senses.get(cls);
        if (under) enter(under, cls, value, at, afterStop(atoms, at));
      }
    }
    if (!entry.numeric) return;
    for (const [cls, under] of node.computed) {
      const found = COMPUTED[cls](atoms, at, lexicon);
      if (found) enter(under, cls, found.value, at, found.to);
    }
  };
  const enter = (node: PatternNode, cls: string, value: Value, at: number, to: number): void => {
    stack.push({ cls, value, at, to });
    walk(node, to);
    stack.pop();
  };
  walk(lexicon.patterns, from);
  const found = best as { readonly to: number; readonly meaning: Meaning } | null;
  return found && { from, to: found.to, meaning: found.meaning };
}

/** Optional words and marks that only what follows makes part of a phrase. */
const TRAILING = new Set([',', '-', '/', 'de', "d'", 'of', 'del', 'do', 'du', 'des', 'van', 'di']);

/** The stop of a short form belongs to it, if anything follows. */
const afterStop = (atoms: readonly Atom[], at: number): number => {
  const stop = atoms[at + 1];
  return atoms[at]!.entry!.short && stop?.norm === '.' && stop.glued && atoms[at + 2] ? at + 2 : at + 1;
};
