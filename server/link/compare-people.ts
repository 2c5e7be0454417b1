import type { NameForm, NameWord } from './name-form';
import { areNicknames } from './nicknames';
import { romanKey, skeleton } from './romanise';
import { typingDistance } from './word-distance';

/** How two words of names relate, strongest first. */
export type Likeness = 'equal' | 'romanised' | 'short' | 'near' | 'other';

/** Feminine of a masculine given name or the reverse (`Paul`, `Paula`; `Mario`, `Maria`): two people, not a slip. */
export function otherGender(a: string, b: string): boolean {
  if (a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // `Magali`, `Magalie`: a woman's name with and without a letter that is not heard.
  if (/[iy]$/u.test(short) && long === `${short}e`) return false;
  const more = long.startsWith(short) ? long.slice(short.length) : '';
  if (/^(?:[aeo]|ll?e|nn?e|tt?e|ine|ina|ette|etta|elle)$/u.test(more)) return more.length === 1 || short.length > 3;
  return (
    short.length === long.length &&
    short.slice(0, -1) === long.slice(0, -1) &&
    /^[aeo]$/u.test(short.at(-1)!) &&
    /^[aeo]$/u.test(long.at(-1)!)
  );
}

/** A slip of the keyboard or the ear: one letter in a word of four, two in one of seven, or what is hardly heard. */
export function isNear(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < 3 || length < 4) return false;
  const typed = typingDistance(a, b, 3);
  if (typed > 3 || /\d/u.test(a + b)) return false;
  return (
    (typed === 3 && length >= LONG && a.charAt(0) === b.charAt(0) && skeleton(a) === skeleton(b)) ||
    typed <= 1 ||
    (typed <= 2 && length >= 6 && (length >= 7 || a.slice(0, 3) === b.slice(0, 3))) ||
    (typed <= 2 && length >= 5 && skeleton(a) === skeleton(b))
  );
}

/** Letters of a word in which three may be other vowels. */
const LONG = 8;

/** `Khatib`, `Jatib`: Spanish print writes kh as j. */
function isSpanish(a: string, b: string): boolean {
  const [one, other] = a.includes('kh') ? [a, b] : [b, a];
  return one.includes('kh') && other.includes('j') && romanKey(one.replace(/kh/gu, 'j')) === romanKey(other);
}

/** How the two words relate as surnames (or words of a body's name). */
export function wordLikeness(a: NameWord, b: NameWord): Likeness {
  if (a.folded === b.folded) return 'equal';
  if (a.key === b.key || isSpanish(a.folded, b.folded)) return 'romanised';
  if (a.initial || b.initial)
    return a.initial !== b.initial && a.folded.charAt(0) === b.folded.charAt(0) ? 'short' : 'other';
  return bits(a.letters ^ b.letters) <= MOST_OTHER_LETTERS && isNear(a.folded, b.folded) ? 'near' : 'other';
}

/** Each of the two slips that near words may differ in takes away one letter and brings another, at most. */
const MOST_OTHER_LETTERS = 4;

function bits(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}

/** How they relate as given names. */
export function givenLikeness(a: NameWord, b: NameWord): Likeness {
  const likeness = wordLikeness(a, b);
  // A mute e is all that tells Pascale from Pascal.
  if (likeness === 'romanised' && otherGender(a.folded, b.folded)) return 'other';
  if (likeness === 'near' || likeness === 'other') {
    if (areNicknames(a.folded, b.folded)) return 'short';
    if (likeness === 'near' && (otherGender(a.folded, b.folded) || typingDistance(a.folded, b.folded, 2) > 2))
      return 'other';
  }
  return likeness;
}

const SURE = new Set<Likeness>(['equal', 'romanised']);

/**
 * What two full names say of their bearers: `same` with nothing else known, `likely` if the articles are about one story,
 * `perhaps` if in that story they also hold one function or the like.
 */
export type Judgement = 'same' | 'likely' | 'perhaps' | 'different';

/** Compares two names of at least two words each. */
export function judgePeople(a: NameForm, b: NameForm): Judgement {
  if (a.id === b.id) return 'same';
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return 'different';
  const [x, y] = [a.words, b.words];
  if (!areOfTwoSexes(a, b)) {
    if (a.run === b.run) return 'same';
    if (endsAlike(x, y) || a.spoken === b.spoken || isReordered(a, b)) return 'likely';
  }
  const judgement = judgeWords(a, b);
  return judgement === 'different' && mayBeMistaken(x, y) ? 'perhaps' : judgement;
}

/** Are the given names of two full names a man's and a woman's (`Pascal Verdier`, `Pascale Verdier`)? */
export const areOfTwoSexes = ({ words: a }: NameForm, { words: b }: NameForm): boolean =>
  a.length > 1 && b.length > 1 && otherGender(a[0]!.folded, b[0]!.folded);

function judgeWords(a: NameForm, b: NameForm): Judgement {
  const [x, y] = [a.words, b.words];
  let surname = wordLikeness(x.at(-1)!, y.at(-1)!);
  // Compound surnames, one of them cut short: Garcia Lopez / Garcia.
  let [beforeX, beforeY] = [x.length - 1, y.length - 1];
  if (surname === 'other' && x.length !== y.length && Math.max(x.length, y.length) >= 3) {
    const [long, short] = x.length > y.length ? [x, y] : [y, x];
    if (long.length > short.length && SURE.has(wordLikeness(long.at(-2)!, short.at(-1)!))) {
      surname = 'short';
      if (long === x) beforeX -= 1;
      else beforeY -= 1;
    }
  }
  if (surname === 'other') return 'different';
  const first = givenLikeness(x[0]!, y[0]!);
  if (first === 'other') return 'different';
  const [xs, ys] = [x.slice(0, beforeX), y.slice(0, beforeY)];
  if (!middlesAgree(xs.slice(1), ys.slice(1))) return 'different';
  const middle = xs.length !== ys.length;
  if (SURE.has(surname) && SURE.has(first)) {
    const letters = Math.min(a.run.length, b.run.length);
    return middle || letters < 8 ? 'likely' : 'same';
  }
  return SURE.has(surname) || SURE.has(first) ? 'likely' : bothNearlyEqual(a, b);
}

/** Is one the end of the other, given name and all (`Tarek Haddidi`, `Youssef Nabil Tarek Hadidi`)? */
function endsAlike(x: readonly NameWord[], y: readonly NameWord[]): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return (
    short.length >= 2 &&
    short.length < long.length &&
    short.every((word, i) => word.key === long[long.length - short.length + i]!.key)
  );
}

/** Are the words the same in another order, but for the first or the last (`J. D. Marsh`, `D. J. Marsh`; `Durand-Morel`)? */
export function isReordered({ words: a, id }: NameForm, { words: b, id: other }: NameForm): boolean {
  if (id === other || a.length !== b.length || a.length < 3) return false;
  if (a[0]!.folded !== b[0]!.folded && a.at(-1)!.folded !== b.at(-1)!.folded) return false;
  const sorted = (words: readonly NameWord[]): string =>
    words
      .map(({ folded }) => folded)
      .sort()
      .join(' ');
  return sorted(a) === sorted(b);
}

/** Letters that two surnames begin with alike if one was taken for the other (`Lartigue`, `Lartault`). */
const SURNAME_START = 3;

/**
 * May one name have been taken for the other? One of given name and surname agrees and the other is another, but not any
 * other: a given name with the same initial, a surname that begins alike. Or both are a little off.
 */
function mayBeMistaken(x: readonly NameWord[], y: readonly NameWord[]): boolean {
  const [given, other] = [x[0]!, y[0]!];
  const [surname, theirs] = [x.at(-1)!, y.at(-1)!];
  if (surname.initial || theirs.initial) return false;
  // `J. D. Marsh`, `J. T. Marsh`; but `J. Marsh` is anybody.
  if (given.initial || other.initial)
    return given.folded === other.folded && x.length > 2 && x.length === y.length && surname.folded === theirs.folded;
  const givenLike = wordLikeness(given, other);
  const surnameLike = wordLikeness(surname, theirs);
  if (SURE.has(surnameLike)) return true;
  if (SURE.has(givenLike)) return beginsAlike(surname.folded, theirs.folded, SURNAME_START);
  return givenLike === 'near' && (surnameLike === 'near' || skeleton(surname.folded) === skeleton(theirs.folded));
}

/** Do both begin with the same letters, that many or more? */
export const beginsAlike = (a: string, b: string, letters: number): boolean =>
  Math.min(a.length, b.length) > letters && a.slice(0, letters) === b.slice(0, letters);

/** Both words changed: only where the ear hardly hears it. */
function bothNearlyEqual(a: NameForm, b: NameForm): Judgement {
  const bones = (form: NameForm): string => form.words.map((word) => skeleton(word.folded)).join(' ');
  return a.words.length === b.words.length && a.run.length >= 9 && bones(a) === bones(b) ? 'likely' : 'different';
}

/** Middle names: any may be missing, none may contradict. */
function middlesAgree(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.some((other) => wordLikeness(word, other) !== 'other'));
}
