import { fingerprint } from '../claim/fingerprint';
import type { StatedRole } from '../extract/mention';
import { relateRoles, type RoleRelation } from '../language/roles';
import { plain } from '../language/stem';
import type { Level } from './conflict';
import { weigh, type Weights } from './evidence';
import { publishedDay } from './names/times';
import type { EntityRule, Finding, Place, Surroundings } from './rule';

const WEIGHTS: Weights = {
  bias: 0.2,
  answers: {
    'same-entity': { yes: 0.8 },
    'same-story': { yes: 1, partly: 0.4, no: -0.8 },
    'same-time': { yes: 0.4, unknown: 0, no: -1 },
    'same-place': { no: -0.8 },
  },
};

const RELATED = 0.3;
const SURELY_RELATED = 0.6;
/** Articles further apart than the first may tell of a promotion: noted. Than the second: said no more. */
const PROMOTION_DAYS = 30;
const CAREER_DAYS = 180;
const MOST_STATED = 40;

/** A function said of the person, where it stands. */
interface Stated {
  readonly uri: string;
  readonly day: number | null;
  readonly role: StatedRole;
}

/** One person given functions that exclude each other, at one time. */
export const personRole: EntityRule = {
  kind: 'entity',
  codes: ['person.role'],
  check(view, around) {
    if (view.entity.type !== 'person') return [];
    const stated: Stated[] = [];
    const seen = new Set<string>();
    for (const { uri, reading, mentions } of view.files) {
      const day = publishedDay(reading);
      for (const i of [...mentions].sort((a, b) => a - b)) {
        const mention = reading.mentions[i];
        if (mention?.kind !== 'entity' || !mention.role || mention.role.classes.length === 0) continue;
        const key = `${uri} ${mention.role.tense} ${mention.role.classes[0]}`;
        if (seen.has(key)) continue;
        seen.add(key);
        stated.push({ uri, day, role: mention.role });
      }
    }
    const all = stated.slice(0, MOST_STATED);
    const findings: Finding[] = [];
    all.forEach((one, i) => {
      for (const level of ['warning', 'note'] as const) {
        const against = all.slice(i + 1).filter((other) => levelOf(one, other, all, around) === level);
        if (against.length > 0) findings.push(finding(view.entity.name, level, [one, ...against], around));
      }
    });
    return findings;
  },
};

const relation = (a: Stated, b: Stated): RoleRelation => relateRoles(a.role.classes[0]!, b.role.classes[0]!);

function levelOf(a: Stated, b: Stated, all: readonly Stated[], around: Surroundings): Level | null {
  if (a.uri === b.uri || a.role.tense !== b.role.tense || a.role.tense === 'former') return null;
  if (around.relation(a.uri, b.uri).score < RELATED) return null;
  const how = relation(a, b);
  if (how !== 'different' && how !== 'near') return null;
  // One file gives the person both functions, or the other's among several: nobody is wrong.
  if (all.some((other) => agrees(other, a, b) || agrees(other, b, a))) return null;
  if (how === 'near') return 'note';
  const days = a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
  if (days > CAREER_DAYS) return null;
  return days > PROMOTION_DAYS || ofDifferentBodies(a.role, b.role) ? 'note' : 'warning';
}

/** Does `other`, said in the file of `mine`, say what `theirs` says? */
const agrees = (other: Stated, mine: Stated, theirs: Stated): boolean =>
  other !== mine && other.uri === mine.uri && ['same', 'near'].includes(relation(other, theirs));

/** Both name the body, and the names have no word in common: one person may serve two. */
function ofDifferentBodies(a: StatedRole, b: StatedRole): boolean {
  if (a.of === null || b.of === null || relateRoles(a.classes.at(-1)!, b.classes.at(-1)!) === 'same') return false;
  const names = ({ of }: StatedRole): string[] =>
    (of!.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []).map((word) => plain(word.toLowerCase()));
  const [x, y] = [names(a), names(b)];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}

function finding(subject: string, level: Level, stated: readonly Stated[], around: Surroundings): Finding {
  const [first, ...others] = stated as [Stated, ...Stated[]];
  const places = stated.map(({ uri, role }): Place => ({
    uri,
    start: role.start,
    end: role.end,
    shown: role.text,
    fingerprint: fingerprint('role', subject, role.classes[0]!, role.tense),
  }));
  const score = Math.max(...others.map((other) => around.relation(first.uri, other.uri).score));
  const far = others.every(
    (other) => first.day !== null && other.day !== null && Math.abs(first.day - other.day) > PROMOTION_DAYS,
  );
  const evidence = weigh(
    [
      { question: 'same-entity', answer: 'yes' },
      { question: 'same-story', answer: score >= SURELY_RELATED ? 'yes' : 'partly' },
      { question: 'same-time', answer: far ? 'no' : stated.some(({ day }) => day === null) ? 'unknown' : 'yes' },
    ],
    WEIGHTS,
  );
  return { rule: 'person.role', level, subject, places, evidence };
}
