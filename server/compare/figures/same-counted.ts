import type { Article } from '../../article/article';
import { isCurrency } from '../../extract/figures/units';
import type { Counted, FigureMention } from '../../extract/mention';
import { CLASSES, COUNTED, FATES, isA } from '../../language/counted';
import { stem } from '../../language/stem';
import type { Answered } from '../evidence';
import type { Located, Surroundings } from '../rule';
import { sameMatch } from './scores';
import { digitsOf, significantDigits, type FigureClaim } from '../../claim/figure-claims';

/** Classes that say too little: nobody counts “persons” or “money” as such. */
const VAGUE = new Set(['person', 'money', 'victim']);
/** The most specific classes: those that are no parent of another and say something. */
export function coreClasses(counted: Counted | null): readonly string[] {
  const classes = counted?.classes ?? [];
  return classes.filter((one) => !VAGUE.has(one) && !classes.some((other) => other !== one && isA(other, one)));
}

/** Shared forms of the words that single out some of the wounded. */
const SEVERITY = ['serious', 'light'];

const fatesOf = (core: readonly string[]): readonly string[] => core.filter((name) => FATES.has(name));
const isWho = (name: string): boolean =>
  (CLASSES as Readonly<Record<string, readonly string[]>>)[name]?.includes('person') ?? false;
const meet = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((name) => b.some((other) => isA(name, other) || isA(other, name)));

/** Measures and sums from this on meet under a single digit, be they hedged. */
const LARGE = 100;

/** The keys under which a figure meets others: its dimension with each class, with its noun, or else with the words around. */
export function countedKeys(claim: FigureClaim, { language }: Article, dimension: string): string[] {
  const { counted, unit } = claim.figure;
  const core = coreClasses(counted);
  const keys = core.map((name) => `${dimension} ${name}`);
  const lemma = counted?.lemma ?? null;
  if (counted?.classes.includes('person')) keys.push(`${dimension} person`);
  if (lemma && core.length === 0) keys.push(`${dimension} ${stem(lemma, language)}`);
  // Swapped digits are the same digits, as are those of 4 and 40 million: figures meet under them, whatever the words around.
  const digits = unit === null || claim.figure.value < LARGE ? significantDigits(claim.figure) : digitsOf(claim.figure);
  if (digits.length >= (unit === null ? 3 : claim.figure.value >= LARGE ? 1 : 2))
    keys.push(`${dimension} #${[...digits].sort().join('')}`);
  if (claim.of !== null) keys.push(`${dimension} of a name`);
  if (claim.opening && (isCurrency(unit) || unit === 'score')) keys.push(`${dimension} opening`);
  if (unit !== null) keys.push(...claim.near.map((term) => `${dimension} ~${term}`));
  return keys;
}

/** Do the two figures count the same thing? Another fate, kind of people or sum of money is another thing. */
export function sameCounted(a: Located<FigureClaim>, b: Located<FigureClaim>, around: Surroundings): Answered {
  const [one, other] = [a.claim.figure.counted, b.claim.figure.counted];
  const answer =
    a.claim.figure.score && b.claim.figure.score
      ? sameMatch(a, b)
        ? 'yes'
        : 'no'
      : (sameWhole(a, b, around) ?? compareCounted(a, b));
  const args = [one, other].map((counted) => counted?.lemma ?? coreClasses(counted)[0] ?? '?');
  return { question: 'same-counted', answer, because: { id: 'counted-are', args } };
}

/** Of one named whole, or of two; null where a name is missing. */
function sameWhole(a: Located<FigureClaim>, b: Located<FigureClaim>, around: Surroundings): Answered['answer'] | null {
  if (a.claim.of === null || b.claim.of === null) return null;
  const [one, other] = [around.entityOf(a.uri, a.claim.of), around.entityOf(b.uri, b.claim.of)];
  if (!one || !other) return null;
  return one.id === other.id ? 'yes' : 'no';
}

function compareCounted(a: Located<FigureClaim>, b: Located<FigureClaim>): Answered['answer'] {
  const [one, other] = [a.claim.figure.counted, b.claim.figure.counted];
  if (!one || !other) return 'unknown';
  const [first, second] = [coreClasses(one), coreClasses(other)];
  if (first.length === 0 && second.length === 0) return sameNoun(a, b, one, other);
  if (first.length === 0 || second.length === 0) return vagueAgainst(a, b, one, other);
  const [fateA, fateB] = [fatesOf(first), fatesOf(second)];
  if (fateA.length > 0 && fateB.length > 0 && !meet(fateA, fateB)) return 'no';
  const [restA, restB] = [first.filter((name) => !FATES.has(name)), second.filter((name) => !FATES.has(name))];
  if (restA.length > 0 && restB.length > 0 && !meet(restA, restB)) return 'no';
  if (fateA.length > 0 !== fateB.length > 0) return restA.length > 0 && restB.length > 0 ? 'partly' : 'no';
  if (restA.some(isWho) !== restB.some(isWho)) return 'partly';
  const kinds = fateA.length > 0 ? 'yes' : sameKinds(a, b, restA, restB);
  return kinds === 'yes' ? sameQualifiers(a, b) : kinds;
}

/** Classes whose nouns tell kinds of one thing: dogs are not sheep, though both are animals. */
const KINDS = new Set([
  'animals',
  'vehicles',
  'shops',
  'buildings',
  'weapons',
  'hospitals',
  'schools',
  'packages',
  'works',
  'churches',
  'farms',
  'health-worker',
]);

/** Of classes of many kinds: one noun, two, or one and the general one (`animal`), which heads its list. */
function sameKinds(
  a: Located<FigureClaim>,
  b: Located<FigureClaim>,
  first: readonly string[],
  second: readonly string[],
): 'yes' | 'partly' | 'no' {
  const shared = first.find((name) => KINDS.has(name) && second.includes(name));
  const [one, other] = [lemmaOf(a), lemmaOf(b)];
  if (shared === undefined || one === null || other === null || one === other) return 'yes';
  const [own, there] = [a.reading.article.language, b.reading.article.language];
  return own !== there || isGeneral(one, shared, own) || isGeneral(other, shared, there) ? 'partly' : 'no';
}

const lemmaOf = ({ claim }: Located<FigureClaim>): string | null => claim.figure.counted?.lemma ?? null;

/** Is it the first noun of the class in its language? */
const isGeneral = (lemma: string, name: string, language: Article['language']): boolean =>
  (COUNTED[language].nouns as Readonly<Record<string, string>>)[name]?.split(' ', 1)[0] === lemma;

/** Both have only a noun: the same noun, or nothing to go by across languages. */
function sameNoun(a: Located<FigureClaim>, b: Located<FigureClaim>, one: Counted, other: Counted): Answered['answer'] {
  const [first, second] = [a.reading.article.language, b.reading.article.language];
  if (one.lemma === null || other.lemma === null) return 'unknown';
  if (stem(one.lemma, first) === stem(other.lemma, second)) {
    // A bare noun (`stations`, `participants`) is counted in many ways; only a qualifier pins it down.
    return sameQualifiers(a, b) === 'yes' && one.qualifiers.length > 0 ? 'yes' : 'partly';
  }
  return first === second ? 'no' : 'unknown';
}

/** One has a class, the other only a noun or a vague class (`personnes`). */
function vagueAgainst(a: Located, b: Located, one: Counted, other: Counted): Answered['answer'] {
  const same =
    one.lemma !== null && one.lemma === other.lemma && a.reading.article.language === b.reading.article.language;
  return same ? 'partly' : 'no';
}

/** `net profit` and `operating profit` are two things; a qualifier on one side only may be the same said more fully. */
function sameQualifiers(a: Located<FigureClaim>, b: Located<FigureClaim>): Answered['answer'] {
  const [first, second] = [a, b].map(({ claim }) => claim.figure.counted?.qualifiers ?? []) as [string[], string[]];
  // The gravely wounded are some of the wounded.
  if (SEVERITY.some((degree) => first.includes(degree) !== second.includes(degree))) return 'no';
  if (first.length === 0 && second.length === 0) return 'yes';
  // `his third win of the season` / `your second win this season`: what one has as a complement, the other may say beside it.
  if (first.length === 0) return second.every((word) => a.claim.near.includes(word)) ? 'yes' : 'partly';
  if (second.length === 0) return first.every((word) => b.claim.near.includes(word)) ? 'yes' : 'partly';
  return first.some((word) => second.includes(word)) ? 'yes' : 'no';
}

/** Are the figures of one kind: rank against rank, the same rate, none of them given up by its own article? */
export const sameKind = (a: FigureMention, b: FigureMention): boolean =>
  (a.per === b.per || a.per === null || b.per === null) &&
  a.ordinal === b.ordinal &&
  a.status !== 'former' &&
  b.status !== 'former';

/** A level and a change are two things; where only one is marked as a change, the other may be one too. */
export function levelOrChange(a: FigureMention, b: FigureMention): Answered {
  const answer = a.change === b.change ? 'yes' : a.change && b.change ? 'no' : 'unknown';
  return { question: 'level-or-change', answer };
}
