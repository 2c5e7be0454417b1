import { fingerprint } from '../claim/fingerprint';
import type { StatedAge } from '../extract/mention';
import { weigh, type Weights } from './evidence';
import { publishedDay } from './names/times';
import type { EntityRule, Finding, Place, Surroundings } from './rule';

const WEIGHTS: Weights = {
  bias: 0.4,
  answers: {
    'same-entity': { yes: 0.8 },
    'same-story': { yes: 1, partly: 0.4, no: -0.8 },
    'same-time': { yes: 0.6, unknown: 0, no: 0.3 },
  },
};

/** From here, two articles are about one event, so that they mean one person; and surely so. */
const RELATED = 0.3;
const SURELY_RELATED = 0.6;
/** A birthday may lie between articles further apart than this; nearer, one year's difference is a slip far more often. */
const BIRTHDAY_DAYS = 21;
const YEAR_DAYS = 365.25;
/** Passages of one person that are compared. */
const MOST_STATED = 40;

/** An age said of the person, where it stands. */
interface Stated {
  readonly uri: string;
  readonly day: number | null;
  readonly age: StatedAge;
}

/** One person given ages that cannot both be right when the articles were published. */
export const personAge: EntityRule = {
  kind: 'entity',
  codes: ['person.age'],
  check(view, around) {
    if (view.entity.type !== 'person') return [];
    const stated: Stated[] = [];
    const seen = new Set<string>();
    for (const { uri, reading, mentions } of view.files) {
      const day = publishedDay(reading);
      for (const i of [...mentions].sort((a, b) => a - b)) {
        const mention = reading.mentions[i];
        if (mention?.kind !== 'entity' || !mention.age) continue;
        // A file that repeats an age says it once.
        const key = `${uri} ${mention.age.low} ${mention.age.high}`;
        if (seen.has(key)) continue;
        seen.add(key);
        stated.push({ uri, day, age: mention.age });
      }
    }
    const all = stated.slice(0, MOST_STATED);
    return all.flatMap((one, i): Finding[] => {
      const against = all.slice(i + 1).filter((other) => conflict(one, other, around));
      if (against.length === 0) return [];
      return [finding(view.entity.name, [one, ...against], around)];
    });
  },
};

function conflict(a: Stated, b: Stated, around: Surroundings): boolean {
  if (a.age.low <= b.age.high && b.age.low <= a.age.high) return false;
  const { score } = around.relation(a.uri, b.uri);
  if (score < RELATED) return false;
  if (a.uri === b.uri) return true;
  const gap = a.age.low > b.age.high ? a.age.low - b.age.high : b.age.low - a.age.high;
  if (a.day === null || b.day === null) return gap > 1 || score >= SURELY_RELATED;
  const [earlier, later] = a.day <= b.day ? [a, b] : [b, a];
  const days = later.day! - earlier.day!;
  // Nobody gets younger; and the years between give the birthdays that there may have been.
  const grown = later.age.low - earlier.age.high;
  const birthdays = Math.floor(days / YEAR_DAYS) + (days % YEAR_DAYS > BIRTHDAY_DAYS ? 1 : 0);
  return grown < 0 || grown > birthdays;
}

function finding(subject: string, stated: readonly Stated[], around: Surroundings): Finding {
  const [first, ...others] = stated as [Stated, ...Stated[]];
  const places = stated.map(({ uri, age }): Place => ({
    uri,
    start: age.start,
    end: age.end,
    shown: age.text,
    fingerprint: fingerprint('age', subject, age.low, age.high),
  }));
  const score = Math.max(...others.map((other) => around.relation(first.uri, other.uri).score));
  const near = others.some(
    (other) => first.day !== null && other.day !== null && Math.abs(first.day - other.day) <= BIRTHDAY_DAYS,
  );
  const evidence = weigh(
    [
      { question: 'same-entity', answer: 'yes' },
      { question: 'same-story', answer: score >= SURELY_RELATED ? 'yes' : 'partly' },
      { question: 'same-time', answer: near ? 'yes' : stated.some(({ day }) => day === null) ? 'unknown' : 'no' },
    ],
    WEIGHTS,
  );
  return { rule: 'person.age', level: 'warning', subject, places, evidence };
}
