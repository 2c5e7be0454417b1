import type { Unit } from '../../language/date-language';
import type { Atom } from './atoms';
import type { Lexicon } from './words';
import type { Amount } from './meaning';
import { cardinalAt, type Found } from './number-words';

/** `trois jours`, `2 weeks and 3 days`, `une heure et demie`, `half a year`, `quelques mois`. */
export function amountAt(atoms: readonly Atom[], start: number, lexicon: Lexicon): Found<Amount> {
  let at = start;
  let approx = false;
  while (atoms[at] && lexicon.sets.about.has(atoms[at]!.norm)) {
    approx = true;
    at++;
  }
  const parts: [number, Unit][] = [];
  let vague = false;
  let to = -1;
  while (at < atoms.length) {
    const part = partAt(atoms, at, lexicon, parts.length > 0);
    if (!part || parts.some(([, unit]) => unit === part.unit)) break;
    parts.push([part.count, part.unit]);
    vague ||= part.vague;
    approx ||= part.approx;
    at = to = part.to;
    if (atoms[at] && (lexicon.sets.and.has(atoms[at]!.norm) || atoms[at]!.norm === ',')) at++;
  }
  return to < 0 ? null : { to, value: { parts, vague, approx } };
}

interface AmountPart {
  count: number;
  unit: Unit;
  to: number;
  vague: boolean;
  approx: boolean;
}

function partAt(atoms: readonly Atom[], at: number, lexicon: Lexicon, further: boolean): AmountPart | null {
  const atom = atoms[at]!;
  const entry = atom.entry;
  if (!entry) return null;
  const senses = entry.senses;
  let next = at;
  let count = 1;
  let vague = false;
  const number = cardinalAt(atoms, at, lexicon);
  const article = senses.has('article');
  const group =
    lexicon.numbers.groups[atom.norm] ?? (article ? lexicon.numbers.groups[atoms[at + 1]?.norm ?? ''] : undefined);
  let approx = false;
  if (number && !(article && group)) {
    count = number.value;
    next = number.to;
  } else if (article && group !== undefined && group <= 100) {
    count = group;
    approx = true;
    next = at + 2;
    if (/^d['e]$|^of$/.test(atoms[next]?.norm ?? '')) next++;
  } else if (senses.has('vague')) {
    vague = true;
    next = at + 1;
  } else if (article || senses.has('half')) {
    next = senses.has('half') ? at : at + 1;
  } else return null;
  if (article && atoms[next]?.entry?.senses.has('vague')) {
    vague = true;
    next++;
    if (/^d['e]$|^of$/.test(atoms[next]?.norm ?? '')) next++;
  }
  const half = (i: number): boolean => atoms[i]?.entry?.senses.has('half') ?? false;
  if (
    lexicon.sets.and.has(atoms[next]?.norm ?? '') &&
    half(next + (atoms[next + 1]?.entry?.senses.has('article') ? 2 : 1))
  ) {
    count += 0.5; // two and a half hours
    next += atoms[next + 1]?.entry?.senses.has('article') ? 3 : 2;
  } else if (half(next)) {
    if (number) return null;
    count = 0.5; // half a year, une demi-heure
    next++;
    if (atoms[next]?.entry?.senses.has('article')) next++;
  }
  if (atoms[next]?.norm === '-' && atoms[next]!.glued) next++;
  if (lexicon.sets.articles.has(atoms[next]?.norm ?? '') && count === 0.5) next++;
  const unitAtom = atoms[next];
  const unit = unitAtom?.entry?.senses.get('unit') as Unit | undefined;
  if (!unit || (further && vague)) return null;
  next++;
  const and = lexicon.sets.and.has(atoms[next]?.norm ?? '') ? 1 : 0;
  const articleAfter = and && atoms[next + 1]?.entry?.senses.has('article') ? 1 : 0;
  if (and && half(next + and + articleAfter) && !atoms[next + and + articleAfter + 1]?.entry?.senses.has('unit')) {
    count += 0.5; // une heure et demie
    next += and + articleAfter + 1;
  }
  return { count, unit, to: next, vague, approx };
}
