import { fingerprint } from '../claim/fingerprint';
import type { Article } from '../article/article';
import type { EntityMention, StatedRole } from '../extract/mention';
import { rankOf } from '../language/ranks';
import { arePresidentAndDirector, relateRoles, type RoleRelation } from '../language/roles';
import { plain } from '../language/stem';
import { unionIn } from '../language/unions';
import type { Level } from './conflict';
import { daysBetween } from './names/times';
import { areHeadAndInner, areOfTwo, isHeldInOne } from './persons/held-in';
import { isStillHeld } from './persons/still-held';
import { findingsOf, RELATED, statedOf, type Stated, type Wording } from './persons/stated';
import type { EntityRule, Surroundings } from './rule';

/** Articles further apart than the first may tell of a promotion: noted. Than the second: said no more. */
const PROMOTION_DAYS = 30;
const CAREER_DAYS = 180;
/** Articles less related than this may tell of different times in office: noted. */
const PROBABLY_RELATED = 0.5;

/** A function, and whether the words say that it is held to this day. */
type Held = StatedRole & { readonly still: boolean };
type Role = Stated<Held>;

/** One person given functions that exclude each other, at one time. */
export const personRole: EntityRule = {
  kind: 'entity',
  codes: ['person.role'],
  check(view, around) {
    const { roles, offices, titles } = view.stated;
    const stated = roles.size + [...titles].filter((title) => rankOf(title) !== null).length;
    const past = [...offices].some((office) => office.startsWith('former '));
    if (stated < 2 && offices.size < 2 && !past && ![...roles].some((role) => role.startsWith('union-'))) return [];
    const key = ({ tense, still, classes, of }: Held): string =>
      `${still ? 'still' : tense} ${classes[0]} ${isHeldInOne(classes.at(-1)!) ? of : unionOf({ of })}`;
    const functions = statedOf(view, ({ role }, article) => functionsOf(role, article), key);
    const ranks = statedOf(view, statedRank, key);
    const all = [...functions, ...ranks.filter((rank) => !functions.some((one) => one.said.start === rank.said.start))];
    const { name } = view.entity;
    return findingsOf(name, all, (a, b) => levelOf(a, b, all, around), wording(name), around);
  },
};

const wording = (subject: string): Wording<Held> => ({
  rule: 'person.role',
  weights: {
    bias: 0.2,
    answers: {
      'same-entity': { yes: 0.8 },
      'same-story': { yes: 1, partly: 0.4, no: -0.8 },
      'same-time': { yes: 0.4, unknown: 0, no: -1 },
    },
  },
  place: ({ said: { text, classes, tense } }) => ({
    shown: text,
    fingerprint: fingerprint('role', subject, classes[0]!, tense),
  }),
  sameTime: (first, others) => {
    const days = others.map((other) => daysBetween(first.day, other.day));
    if (days.every((between) => between !== null && between > PROMOTION_DAYS)) return 'no';
    return days.includes(null) ? 'unknown' : 'yes';
  },
});

/** The function and all that are told with it. */
const functionsOf = (role: StatedRole | null, article: Article): Held[] =>
  (role ? [role, ...(role.also ?? [])] : [])
    .filter(({ classes }) => classes.length > 0)
    .map((one) => ({ ...one, still: isStillHeld(article, one) }));

/** The rank that stands before the name (`Lt. Col.`) as a function. */
function statedRank({ title, start }: EntityMention, { text }: Article): Held[] {
  const rank = title === null ? null : rankOf(title);
  if (title === null || rank === null) return [];
  const from = text.lastIndexOf(title, start);
  if (from < 0 || from + title.length > start || text.slice(from + title.length, start).trim() !== '') return [];
  return [
    { start: from, end: from + title.length, text: title, classes: [rank], of: null, tense: 'current', still: false },
  ];
}

const unionOf = ({ of }: Pick<StatedRole, 'of'>): number | null => (of === null ? null : unionIn(of));

/** Do both speak for a union, each for another? */
function ofTwoUnions(a: Role, b: Role): boolean {
  const [x, y] = [unionOf(a.said), unionOf(b.said)];
  return x !== null && y !== null && x !== y;
}

function relation(a: Role, b: Role): RoleRelation {
  if (ofTwoUnions(a, b)) return 'different';
  const how = relateRoles(a.said.classes[0]!, b.said.classes[0]!);
  if (how !== 'same') return how;
  return areOfTwo(a.said, b.said, a.language, b.language) || areHeadAndInner(a.said, b.said) ? 'different' : how;
}

/** Who was this is said of one past: nobody learnt two trades, as a rule, but many have held two offices. */
const isTrade = ({ said }: Role): boolean => said.classes[0]!.startsWith('trade');

function levelOf(a: Role, b: Role, all: readonly Role[], around: Surroundings): Level | null {
  if (a.uri === b.uri) return null;
  if (a.said.tense !== b.said.tense) return isLostAndStillHeld(a, b, around) ? 'warning' : null;
  if (a.said.tense === 'former' && !(isTrade(a) && isTrade(b))) return null;
  const { score } = around.relation(a.uri, b.uri);
  if (score < RELATED) return null;
  const how = relation(a, b);
  if (how !== 'different' && how !== 'near') return null;
  // One file gives the person both functions, or the other's among several: nobody is wrong.
  if (all.some((other) => agrees(other, a, b) || agrees(other, b, a))) return null;
  const days = daysBetween(a.day, b.day) ?? 0;
  if (days > CAREER_DAYS && how === 'different') return null;
  const apart =
    how === 'different' ||
    (a.language === b.language && arePresidentAndDirector(a.said.classes[0]!, b.said.classes[0]!));
  const surely = apart && score >= PROBABLY_RELATED && days <= PROMOTION_DAYS && !a.long && !b.long;
  return surely && (ofTwoUnions(a, b) || !ofDifferentBodies(a.said, b.said)) ? 'warning' : 'note';
}

/** One tells of a function that was held, the other that it still is, within weeks. */
const isLostAndStillHeld = (a: Role, b: Role, around: Surroundings): boolean =>
  [a, b].some(({ said }) => said.tense === 'former') &&
  [a, b].some(({ said }) => said.tense === 'current' && said.still) &&
  relation(a, b) === 'same' &&
  around.relation(a.uri, b.uri).score >= PROBABLY_RELATED &&
  (daysBetween(a.day, b.day) ?? 0) <= PROMOTION_DAYS;

/** Does `other`, said in the file of `mine`, say what `theirs` says? */
const agrees = (other: Role, mine: Role, theirs: Role): boolean =>
  other !== mine && other.uri === mine.uri && ['same', 'near'].includes(relation(other, theirs));

/** Both name the body, and the names have no word in common: one person may serve two. */
function ofDifferentBodies(a: StatedRole, b: StatedRole): boolean {
  if (a.of === null || b.of === null || relateRoles(a.classes.at(-1)!, b.classes.at(-1)!) === 'same') return false;
  const names = ({ of }: StatedRole): string[] =>
    (of!.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []).map((word) => plain(word.toLowerCase()));
  const [x, y] = [names(a), names(b)];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}
