import type { Answered } from './evidence';

/** Events that one article tells by the one word, another by the other. */
const FAMILIES: readonly (readonly string[])[] = [
  ['#approval', '#vote', '#refusal', '#election'],
  ['#founding', '#launch', '#opening', '#beginning'],
  ['#attack', '#bombing', '#shooting', '#explosion', '#stabbing', '#murder', '#death'],
  ['#trial', '#sentence', '#charge'],
  ['#arrest', '#raid'],
  ['#sale', '#acquisition', '#merger', '#signing'],
  ['#capture', '#siege'],
  ['#crash', '#collapse'],
  ['#completion', '#delivery', '#opening'],
  ['#protest', '#strike'],
  ['#closing', '#demolition'],
  ['#vigil', '#ceremony', '#burial'],
];

const related = (a: string, b: string): boolean => FAMILIES.some((family) => family.includes(a) && family.includes(b));

/**
 * Do the two clauses tell of an event of one kind? Each names its nearest event first, the one that the value is said of.
 * Without an event on one side nothing is known.
 */
export function sameEvent(a: readonly string[], b: readonly string[]): Answered {
  const [one, other] = [a[0], b[0]];
  if (!one || !other) return { question: 'same-event', answer: 'unknown' };
  const because = { id: 'events-are', args: [one.slice(1), other.slice(1)] };
  if (one === other) return { question: 'same-event', answer: 'yes', because };
  const answer = related(one, other) || b.includes(one) || a.includes(other) ? 'partly' : 'no';
  return { question: 'same-event', answer, because };
}
