import { areNear, meaning, recurs } from '../language/meaning';
import type { Answered } from './evidence';

/** What a claim tells: its events, the nearest first, and how many of them its nearest word may tell (one, if not said). */
export interface Told {
  readonly events: readonly string[];
  readonly leading?: number;
}

/** The events that the nearest word may tell. */
export const leadsOf = ({ events, leading = 1 }: Told): readonly string[] =>
  leading >= events.length ? events : events.slice(0, leading);

/**
 * Does the claim tell of what comes again: fighting, crimes and disasters have many in one story, polls and marches one
 * each year; a town is taken quarter by quarter? A date may tell which one is meant, so that two dates are two events as
 * often as one miswritten.
 */
export const comesAgain = (told: Told): boolean => leadsOf(told).some(recurs);

/** Keys under which two articles' words for one event meet: the event itself, and it with each that is near it. */
export const eventKeys = (told: Told): readonly string[] => leadsOf(told).flatMap(keysOf);

const keys = new Map<string, readonly string[]>();

function keysOf(event: string): readonly string[] {
  let known = keys.get(event);
  if (!known) {
    const near = [...(meaning(event)?.near ?? [])].map((other) => (event < other ? event + other : other + event));
    keys.set(event, (known = [event, ...near]));
  }
  return known;
}

/**
 * Do the two clauses tell of an event of one kind? Each names its nearest event first, the one that the value is said of.
 * Without an event on one side nothing is known.
 */
export function sameEvent(a: Told, b: Told): Answered {
  const [one, other] = [leadsOf(a), leadsOf(b)];
  if (one.length === 0 || other.length === 0) return { question: 'same-event', answer: 'unknown' };
  const same = one.find((event) => other.includes(event));
  const because = { id: 'events-are', args: [(same ?? one[0]!).slice(1), (same ?? other[0]!).slice(1)] };
  if (same !== undefined) return { question: 'same-event', answer: 'yes', because };
  const near =
    one.some((event) => b.events.some((each) => areNear(event, each))) ||
    other.some((event) => a.events.some((each) => areNear(event, each)));
  return { question: 'same-event', answer: near ? 'partly' : 'no', because };
}
