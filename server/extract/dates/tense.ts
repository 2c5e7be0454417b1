import type { Atom } from './atoms';
import type { Lexicon } from './lexicon';

export type Tense = 'past' | 'future' | null;

const REACH = 14;

/** What the verbs near an expression speak of: the nearest that tells, within its sentence. */
export function tenseNear(atoms: readonly Atom[], from: number, to: number, lexicon: Lexicon): Tense {
  for (let distance = 1; distance <= REACH; distance++) {
    const before = tenseOf(atoms[from - distance], lexicon);
    if (before) return before;
    const after = tenseOf(atoms[to + distance - 1], lexicon);
    if (after) return after;
  }
  return null;
}

function tenseOf(atom: Atom | undefined, lexicon: Lexicon): Tense {
  if (!atom || atom.digits !== null) return null;
  const { norm } = atom;
  if (lexicon.sets.future.has(norm)) return 'future';
  if (lexicon.sets.past.has(norm)) return 'past';
  const { futureEnd, pastEnd } = lexicon.language.tense;
  if (norm.length < 5 || !/^\p{Ll}/u.test(atom.text)) return null;
  if (futureEnd?.test(norm)) return 'future';
  return pastEnd?.test(norm) ? 'past' : null;
}
