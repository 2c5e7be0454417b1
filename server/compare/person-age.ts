import { fingerprint } from '../claim/fingerprint';
import type { StatedAge } from '../extract/mention';
import { isHers } from '../language/civilities';
import { nameForm, type NameForm } from '../link/name-form';
import type { Level } from './conflict';
import { daysBetween } from './names/times';
import { tellsOfBirthday } from './persons/birthdays';
import { findingsOf, RELATED, statedOf, SURELY_RELATED, type Stated, type Wording } from './persons/stated';
import { BIRTHDAY_DAYS, mayBothBeRight, yearsApart, type YearsOn } from './persons/years';
import type { EntityRule, Surroundings } from './rule';

/** So far apart, and named in two ways, they are parent and child. */
const GENERATION = 14;

type Age = Stated<StatedAge>;

/** One person given ages that cannot both be right when the articles were published. */
export const personAge: EntityRule = {
  kind: 'entity',
  codes: ['person.age'],
  check(view, around) {
    if (view.stated.ages.size < 2) return [];
    const all = statedOf(
      view,
      ({ age }, article) => (age ? [tellsOfBirthday(article, age) ? { ...age, low: age.low - 1 } : age] : []),
      ({ low, high }) => `${low} ${high}`,
    );
    const { name } = view.entity;
    return findingsOf(name, all, (a, b) => levelOf(a, b, around), wording(name), around);
  },
};

const wording = (subject: string): Wording<StatedAge> => ({
  rule: 'person.age',
  weights: {
    bias: 0.4,
    answers: {
      'same-entity': { yes: 0.8 },
      'same-story': { yes: 1, partly: 0.4, no: -0.8 },
      'same-time': { yes: 0.6, unknown: 0, no: 0.3 },
    },
  },
  place: ({ said: { text, low, high } }) => ({ shown: text, fingerprint: fingerprint('age', subject, low, high) }),
  sameTime: (first, others) => {
    const days = others.map((other) => daysBetween(first.day, other.day));
    if (days.some((between) => between !== null && between <= BIRTHDAY_DAYS)) return 'yes';
    return days.includes(null) ? 'unknown' : 'no';
  },
});

function levelOf(a: Age, b: Age, around: Surroundings): Level | null {
  const apart = yearsApart(a.said, b.said);
  if (apart <= 0) return null;
  const [one, other] = [nameForm(a.name), nameForm(b.name)];
  const alike = one.id === other.id;
  if (apart >= GENERATION && (!alike || (a.uri === b.uri && one.words.length === 1))) return null;
  if (a.uri === b.uri) return sameSurname(one, other) && !isSpouse(a, b) ? 'warning' : null;
  const { score } = around.relation(a.uri, b.uri);
  return score >= RELATED && !mayBothBeRight(yearsOn(a), yearsOn(b), score >= SURELY_RELATED) ? 'warning' : null;
}

/** Within one file a first name alone may be that of a child named after the other. */
const sameSurname = (a: NameForm, b: NameForm): boolean => a.words.at(-1)?.folded === b.words.at(-1)?.folded;

/** `Mrs Reed` beside `Duncan Reed`: her surname is his. */
const isSpouse = (a: Age, b: Age): boolean => a.title !== b.title && [a.title, b.title].some((title) => isHers(title));

const yearsOn = ({ said: { low, high }, day }: Age): YearsOn => ({ low, high, day });
