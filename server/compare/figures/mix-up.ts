import type { Article } from '../../article/article';
import type { FigureMention } from '../../extract/mention';
import { isPrecise, type FigureClaim } from '../../claim/figure-claims';
import { FATES } from '../../language/counted';
import { contentTerms } from '../../language/terms';
import type { Answered } from '../evidence';
import type { Located, Surroundings } from '../rule';
import { coreClasses, sameCounted } from './same-counted';
import { comparable, compatibleValues, sameSize } from './values';

type Figure = Located<FigureClaim>;
type Test = (claim: FigureClaim) => boolean;

/** A count that two things have by chance: small ones. */
const SMALL = 5;
/** How far rounding may part two values, as a share of the larger. */
const ROUNDING = 0.03;
/** How near two counts of one enumeration stand (`8 dead and 13 missing`), in code units. */
const BESIDE = 60;

/** Does the article of `b` also give, for the whole, a value for the thing that agrees with `a`? Then `b` counts something else. */
export const saidElsewhere = (a: Figure, b: Figure, around: Surroundings): boolean =>
  a.claim.figure.part !== 'part' &&
  agrees(a, b, (other) => other.figure.part !== 'part' && answers(a, b, other, around, ['yes']), meets);

/**
 * Is the value of `a` said in the article of `b`, but of something else: of a part, of the whole that `b` is a part of,
 * or of another fate in one breath with `b` (`8 dead and 13 missing`)? Then `a` may have mixed them up.
 */
export const mixedUp = (a: Figure, b: Figure, around: Surroundings): boolean =>
  partForWhole(a, b, around) || wholeForPart(a, b) || otherFate(a, b);

/** `38 dead, 17 of them children` / `17 people were killed`. */
function partForWhole(a: Figure, b: Figure, around: Surroundings): boolean {
  const { figure } = a.claim;
  if (figure.part === 'part' || b.claim.figure.part === 'part' || narrower(a, b) || givesWhole(a, b)) return false;
  const same: readonly Answered['answer'][] = figure.value < SMALL ? ['yes'] : ['yes', 'partly', 'unknown'];
  return agrees(
    a,
    b,
    (other) =>
      other.figure.part === 'part' &&
      // A sum of money beside its part is of the same money; digits that are known again need no noun.
      (isPrecise(figure) ||
        (figure.unit !== null && inOneSentence(other, b.claim)) ||
        answers(a, b, other, around, same)) &&
      !speaksOf(a, b, other),
  );
}

/** Does the article of `a` have a whole of about the size of `b` too (`14 libraries` beside `five will close`)? Then `a` is the part. */
const givesWhole = (a: Figure, b: Figure): boolean =>
  a.reading.claims.some(
    (claim) =>
      claim.kind === 'figure' &&
      claim.figure.value > a.claim.figure.value &&
      comparable(claim.figure, b.claim.figure) &&
      sameSize(claim.figure, b.claim.figure, 1.25) === 'yes' &&
      coreClasses(claim.figure.counted).some((name) => coreClasses(b.claim.figure.counted).includes(name)),
  );

/** `1,150 of the 1,430 jobs are to go` / `1,430 jobs are to go`. */
export function wholeForPart(a: Figure, b: Figure): boolean {
  if (b.claim.figure.part !== 'part' || a.claim.figure.part === 'part') return false;
  const fate = fatesOf(b.claim);
  if (fate.length === 0 || !fate.every((name) => fatesOf(a.claim).includes(name))) return false;
  return agrees(a, b, (other) => inOneSentence(other, b.claim) && fatesOf(other).length === 0);
}

const inOneSentence = (a: FigureClaim, b: FigureClaim): boolean => a.sentence.start === b.sentence.start;

/** `8 dead and 13 missing` / `13 dead`. */
function otherFate(a: Figure, b: Figure): boolean {
  const [own, there] = [fatesOf(a.claim), fatesOf(b.claim)];
  if (a.claim.figure.value < SMALL || !own.some((name) => there.includes(name))) return false;
  return agrees(a, b, (other) => {
    const fates = fatesOf(other);
    const gap = Math.max(other.start - b.claim.end, b.claim.start - other.end);
    return (
      gap <= BESIDE &&
      other.figure.modifier !== 'about' &&
      fates.length > 0 &&
      fates.every((name) => !own.includes(name))
    );
  });
}

/** Does `a` say by a qualifier that it is of some only (`the nine hostages still held`)? */
function narrower(a: Figure, b: Figure): boolean {
  const [own, there] = [a.claim.figure.counted?.qualifiers ?? [], b.claim.figure.counted?.qualifiers ?? []];
  return own.length > 0 && there.length === 0;
}

/**
 * Does the sentence of `a` have a word that the other article says of the part, told after its whole (`7,350 people,
 * 2,100 of them in France`)? Then `a` speaks of the part.
 */
function speaksOf(a: Figure, b: Figure, part: FigureClaim): boolean {
  if (part.start < b.claim.start) return false;
  const own = new Set(a.claim.topic.terms);
  const whole = new Set(termsBetween(b.reading.article, b.claim.end, part.start));
  return termsBetween(b.reading.article, part.end, part.sentence.end).some((term) => own.has(term) && !whole.has(term));
}

/** How many tokens after a part say what it is a part of. */
const REACH = 9;

/** Content terms after an offset, up to another, in one clause. */
function termsBetween({ blocks }: Article, from: number, to: number): readonly string[] {
  const block = blocks.find(({ start, end }) => start <= from && from < end);
  if (!block) return [];
  const { tokens, language } = block.prose;
  const first = tokens.findIndex(({ start }) => start + block.start >= from);
  if (first < 0) return [];
  let next = first;
  while (next < tokens.length && next < first + REACH && tokens[next]!.end + block.start <= to) {
    if (next > first && /^[,.;:()]$/u.test(tokens[next]!.text)) break;
    next++;
  }
  return contentTerms(tokens.slice(first, next), language);
}

/** Does another figure of the article of `b` have the value of `a`, and pass the test? */
function agrees(a: Figure, b: Figure, test: Test, same = sameValue): boolean {
  return b.reading.claims.some(
    (claim) => claim !== b.claim && claim.kind === 'figure' && same(a.claim.figure, claim.figure) && test(claim),
  );
}

const meets = (a: FigureMention, b: FigureMention): boolean => comparable(a, b) && compatibleValues(a, b) === 'yes';

/** The same value, up to rounding: “at least 4” is not six. */
const sameValue = (a: FigureMention, b: FigureMention): boolean =>
  a.unit === b.unit &&
  Math.abs(a.value - b.value) <= ROUNDING * Math.max(a.value, b.value) &&
  comparable(a, b) &&
  (a.value === b.value || meets(a, b));

const answers = (
  a: Figure,
  b: Figure,
  claim: FigureClaim,
  around: Surroundings,
  wanted: readonly Answered['answer'][],
): boolean => wanted.includes(sameCounted(a, { uri: b.uri, reading: b.reading, claim }, around).answer);

const fatesOf = ({ figure }: FigureClaim): readonly string[] =>
  coreClasses(figure.counted).filter((name) => FATES.has(name));
