import type { Answered } from './evidence';

/** Events that one article tells by the one word, another by the other. */
const FAMILIES: readonly (readonly string[])[] = [
  ['#approval', '#vote', '#refusal', '#election', '#decision'],
  ['#founding', '#launch', '#opening', '#beginning', '#settling', '#commissioning'],
  ['#founding', '#building', '#renovation'],
  ['#attack', '#bombing', '#shooting', '#explosion', '#stabbing', '#murder', '#death', '#strike', '#fighting'],
  ['#trial', '#sentence', '#charge', '#appearance'],
  ['#arrest', '#raid', '#surrender'],
  ['#sale', '#acquisition', '#merger', '#signing'],
  ['#capture', '#siege', '#discovery', '#raid'],
  ['#crash', '#collapse', '#sinking', '#death'],
  ['#completion', '#delivery', '#opening', '#commissioning', '#reopening', '#end'],
  ['#protest', '#strike', '#meeting'],
  ['#closing', '#demolition', '#end', '#bankruptcy', '#deadline'],
  ['#vigil', '#ceremony', '#burial', '#celebration'],
  ['#fire', '#explosion', '#death'],
  ['#storm', '#flood', '#landfall', '#landslide', '#death'],
  ['#rescue', '#discovery', '#evacuation'],
  ['#joining', '#appointment', '#arrival', '#election', '#settling', '#transfer'],
  ['#resignation', '#retirement', '#departure', '#dismissal', '#end'],
  ['#award', '#victory', '#graduation'],
  ['#theft', '#raid'],
  ['#publication', '#filming', '#painting', '#launch'],
  ['#graduation', '#completion'],
  ['#beginning', '#departure'],
  ['#beginning', '#renovation'],
  ['#deadline', '#end', '#payment'],
  ['#census', '#inspection'],
  ['#discovery', '#disappearance'],
  ['#extinction', '#end'],
  ['#contest', '#victory', '#defeat', '#meeting'],
  ['#happening', '#crash', '#sinking', '#fire', '#explosion', '#attack', '#shooting', '#stabbing', '#murder', '#death'],
  ['#happening', '#earthquake', '#storm', '#flood', '#landslide', '#theft', '#collapse', '#eruption', '#bombing'],
  ['#happening', '#impact', '#sinking', '#landfall'],
  ['#impact', '#crash', '#earthquake', '#storm', '#attack', '#shooting', '#explosion', '#bombing'],
];

/**
 * Events that come again: fighting, crimes and disasters have many in one story, polls and marches one each year; a town
 * is taken quarter by quarter.
 * A date may tell which one is meant, so that two dates are two events as often as one miswritten.
 */
const RECURRING = new Set(
  (
    '#capture #attack #bombing #death #murder #shooting #explosion #stabbing #raid #arrest #fire #flood #storm #earthquake #kidnapping ' +
    '#protest #strike #election #harvest #sale #meeting #visit #performance #victory #defeat #trial #release #evacuation #rescue #retreat #siege'
  ).split(' '),
);

export const recurs = (event: string | undefined): boolean => event !== undefined && RECURRING.has(event);

/** The families of an event, as keys under which two articles' words for it meet. */
export const familiesOf = (event: string): readonly string[] =>
  FAMILIES.flatMap((family, i) => (family.includes(event) ? [`@${i}`] : []));

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
