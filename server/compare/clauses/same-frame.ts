import type { Frame } from '../../claim/frame';
import { isGeneral } from '../../language/general-words';

/** What is said to be opposed. */
export interface Framed {
  readonly frame: Frame;
  /** Is it denied? */
  readonly denied: boolean;
  /** Of nobody, or of no such thing at all? */
  readonly universal: boolean;
  /** Terms of the sentences before, where a pronoun may stand for one of them. */
  readonly context?: readonly string[];
}

/**
 * Do two opposed predicates say the same of the same? `yes`: what they are said of is one noun or name, nothing sets the
 * two apart (`the old bridge`, `the new bridge`), and what is denied says no more than what is affirmed (`found no safe`
 * against `found a ring` is `no`). `unknown`: a pronoun, other nouns, or a denial that says more. `one` tells, where one
 * has no noun, whether all else says that both are of one person.
 */
export function sameFrame(
  a: Framed,
  b: Framed,
  one: (silent: Framed) => boolean = () => false,
): 'yes' | 'unknown' | 'no' {
  const said = [saidOf(a, b, one), moreOf(a, b)];
  return said.includes('no') ? 'no' : said.includes('unknown') ? 'unknown' : 'yes';
}

/** Are they said of one thing? */
function saidOf(a: Framed, b: Framed, isOne: (silent: Framed) => boolean): 'yes' | 'unknown' | 'no' {
  const [one, other] = [a.frame, b.frame];
  if (one.heads.length === 0 || other.heads.length === 0) {
    const [empty, full] = one.heads.length === 0 ? [a, b] : [b, a];
    const stood = empty.frame.pronoun && empty.context !== undefined && meets(full.frame.heads, empty.context);
    return empty.universal || stood || meets(empty.frame.own, full.frame.heads) || isOne(empty) ? 'yes' : 'unknown';
  }
  const shared = one.heads.some((term) => other.heads.includes(term));
  // What is denied of the subject may be affirmed of an object: `was not arrested`, `police arrested`.
  const turned = (!b.denied && meets(one.heads, other.object)) || (!a.denied && meets(other.heads, one.object));
  if (!shared && !turned) return 'unknown';
  const heads = [...one.heads, ...other.heads];
  return isApart(one.beside, other.beside, heads) || isApart(one.behind, other.behind, heads) ? 'no' : 'yes';
}

/** Does either say what the other does not: of two objects, places, manners? */
function moreOf(a: Framed, b: Framed): 'yes' | 'unknown' | 'no' {
  const heads = meets(a.frame.heads, b.frame.heads) ? [] : [...a.frame.heads, ...b.frame.heads];
  const [ofA, ofB] = [allOf(a.frame, heads), allOf(b.frame, heads)];
  const moreA = a.frame.rest.filter((term) => !ofB.includes(term) && !isGeneral(term));
  const moreB = b.frame.rest.filter((term) => !ofA.includes(term) && !isGeneral(term));
  if (moreA.length > 0 && moreB.length > 0) return a.denied || b.denied ? 'no' : 'unknown';
  const denied = a.denied ? moreA : b.denied ? moreB : [];
  return denied.length > 0 ? 'unknown' : 'yes';
}

const allOf = ({ heads, beside, behind, rest }: Frame, own: readonly string[]): readonly string[] => [
  ...heads.filter((term) => own.includes(term)),
  ...beside,
  ...behind,
  ...rest,
];

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((term) => b.includes(term));

/** Does each have a word beside its noun that the other lacks? */
const isApart = (a: readonly string[], b: readonly string[], heads: readonly string[]): boolean =>
  a.some((term) => !b.includes(term) && !heads.includes(term)) &&
  b.some((term) => !a.includes(term) && !heads.includes(term));

/** May the two be of two times: other hours or years, or one that says that it was otherwise before or since? */
export function mayChange({ frame: a, denied }: Framed, { frame: b, denied: deniedB }: Framed): boolean {
  if (a.changes !== b.changes) return true;
  if (a.times.length + b.times.length === 0 || meets(a.times, b.times)) return false;
  if (a.times.length > 0 && b.times.length > 0) return true;
  // What is denied of one day is not denied of others; what was so one year need not be so now.
  return (denied && a.times.length > 0) || (deniedB && b.times.length > 0) || [...a.times, ...b.times].some(isYear);
}

const isYear = (time: string): boolean => /^\d{4}$/u.test(time);
