import type { Answered } from './evidence';

/** Do the two clauses tell of an event of one kind? Without a kind on one side, nothing is known. */
export function sameEvent(a: readonly string[], b: readonly string[]): Answered {
  if (a.length === 0 || b.length === 0) return { question: 'same-event', answer: 'unknown' };
  const shared = a.filter((event) => b.includes(event));
  const answer = shared.length === 0 ? 'no' : shared.length === Math.min(a.length, b.length) ? 'yes' : 'partly';
  return { question: 'same-event', answer, because: { id: 'events-shared', args: [shared.map((event) => event.slice(1)).join(', ')] } };
}
