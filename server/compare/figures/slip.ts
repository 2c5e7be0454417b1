import { toBase } from '../../extract/figures/units';
import type { FigureMention } from '../../extract/mention';

/**
 * How one value may be the other, miswritten: two digits changed places (`swap`), a nought or a decimal comma too many
 * or `million` for `billion` (`scale`), one digit is another (`digit`), one got lost (`lost`: 15 and 5 million, `dix-huit` and `huit`).
 */
export interface Slip {
  readonly kind: 'swap' | 'scale' | 'digit' | 'lost';
  /** Digits that could have come out otherwise, without the noughts at the end. */
  readonly digits: number;
  /** How many times the one is the other. */
  readonly factor: number;
}

/** Bare counts of which a single digit tells enough to have a nought too many. */
const MANY = 10_000;

/** Units that are not written in tens: ten times 25 seconds is 4:10. */
const SIXTIETHS: ReadonlySet<string | null> = new Set(['s', 'min']);

/** Powers that a slip puts between two values. */
const POWERS = [10, 100, 1000, 1_000_000];

/** The slip that would explain the difference of two values, or null. Vague words (`dozens`) are never miswritten. */
export function slipOf(a: FigureMention, b: FigureMention): Slip | null {
  const [x, y] = [toBase(a.value, a.unit).value, toBase(b.value, b.unit).value];
  if (x === 0 || y === 0 || isVague(a) || isVague(b)) return null;
  const digits = Math.min(telling(a), telling(b));
  const factor = Math.max(x, y) / Math.min(x, y);
  // Ten and a hundred are two counts; 3,4 and 34 million, 12 and 120, 30,000 and 300,000 are one, miswritten.
  if (
    !SIXTIETHS.has(a.unit) &&
    (a.unit !== null || (isExact(a) && isExact(b) && (digits >= 2 || Math.min(x, y) >= MANY))) &&
    POWERS.some((power) => Math.abs(factor / power - 1) < 1e-9)
  )
    return { kind: 'scale', digits, factor };
  if (a.unit !== b.unit) return null;
  const [p, q] = [digitsOf(a.value), digitsOf(b.value)];
  if (decimals(a.value) !== decimals(b.value)) return null;
  // Bare counts lose a digit by chance all the time: 5 and 15 of anything.
  if (p.length !== q.length)
    return a.unit !== null && isExact(a) && isExact(b) && lostOne(p, q) ? { kind: 'lost', digits, factor } : null;
  if (p.length < 2) return null;
  if (swapped(p, q)) return { kind: 'swap', digits: Math.max(telling(a), telling(b)), factor };
  return beforeCommonNoughts(p, q) > 2 && wrongDigits(p, q) === 1 ? { kind: 'digit', digits, factor } : null;
}

/** Are they one value with two digits in another order (2,640 and 2,460)? */
export const transposed = (a: FigureMention, b: FigureMention): boolean => slipOf(a, b)?.kind === 'swap';

/** What chance alone would seldom bring about: three digits of which two changed places; sums of two digits a thousandfold apart. */
export const isRare = ({ kind, digits, factor }: Slip): boolean =>
  (kind === 'swap' && digits >= 3) || (kind === 'scale' && digits >= (factor > 500 ? 2 : 3));

const isExact = ({ modifier }: FigureMention): boolean => modifier === 'exact';

/** `hundreds`, `une vingtaine`, `24 to 26`: nobody miswrites those. */
const isVague = ({ value, low, high, modifier }: FigureMention): boolean =>
  modifier === 'range' || (modifier === 'about' && low !== null && (high === null || high - low > 0.2 * value));

/** Digits of the value as written out. */
const digitsOf = (value: number): string => String(value).replace(/[.e+-]/gu, '');

const telling = ({ value }: FigureMention): number => digitsOf(value).replace(/0+$/u, '').length;

const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** Digits before the noughts that both end with: 4,000 and 9,000 are two round numbers, not one miswritten. */
function beforeCommonNoughts(a: string, b: string): number {
  let length = a.length;
  while (length > 0 && a[length - 1] === '0' && b[length - 1] === '0') length--;
  return length;
}

function swapped(a: string, b: string): boolean {
  const differing = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  if (differing.length !== 2) return false;
  const [i, j] = differing as [number, number];
  return a[i] === b[j] && a[j] === b[i];
}

/** Is the one the other without one of its digits, that is not the last? */
function lostOne(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length === short.length + 1 && [...short].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

const wrongDigits = (a: string, b: string): number => [...a].filter((digit, i) => digit !== b[i]).length;
