import { areAliases } from './aliases';
import { beginsAlike, isNear, type Judgement } from './compare-people';
import type { NameForm } from './name-form';
import { skeleton } from './romanise';
import { typingDistance } from './word-distance';

/** Compares two names of places, bodies or other things. */
export function judgeThings(a: NameForm, b: NameForm): Judgement {
  if (a.id === b.id || areAliases(a.id, b.id)) return 'same';
  const [x, y] = [a.run, b.run];
  if (x === y) return Math.min(x.length, y.length) >= 4 ? 'same' : 'likely';
  if (a.words.length !== b.words.length) {
    return Math.min(x.length, y.length) >= 6 && typingDistance(x, y, 1) <= 1 && /^\p{L}+$/u.test(x + y)
      ? 'likely'
      : 'different';
  }
  let near = 0;
  let far = false;
  for (let i = 0; i < a.words.length; i++) {
    const [p, q] = [a.words[i]!, b.words[i]!];
    if (p.key === q.key) continue;
    if (!isSlip(p.folded, q.folded, a.words.length > 1)) {
      if (a.words.length < 3 || !beginsAlike(p.folded, q.folded, WORD_START)) return 'different';
      far = true;
    }
    near += 1;
  }
  return near !== 1 ? 'different' : far ? 'perhaps' : 'likely';
}

/** Letters that a word of a long name begins with alike if it was taken for the other (`Northwest`, `Northwestern`). */
export const WORD_START = 5;

/** Short place names a letter apart are mostly two places (Iran, Irak): there only vowels and doubled letters may differ. */
function isSlip(a: string, b: string, more: boolean): boolean {
  if (!isNear(a, b) || Math.min(a.length, b.length) < 4) return false;
  if (a.charAt(0) !== b.charAt(0)) return false;
  if (!more && isInflected(a, b)) return false;
  if (skeleton(a) === skeleton(b)) return a.length >= 5 || more;
  return Math.min(a.length, b.length) >= (more ? 5 : 7) && typingDistance(a, b, 1) <= 1;
}

/** Is one a body's name cut short to its first word or words (`Lardeau` for Lardeau Industries)? */
export function isCutShort(a: NameForm, b: NameForm): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return (
    short.length < long.length &&
    long.length <= 4 &&
    short[0]!.folded.length >= 4 &&
    short.every((word, i) => word.key === long[i]!.key)
  );
}

/** Is one a lone word and the other its plural, adjective or people (`Betrieb`, `Betriebe`; `German`, `Germany`)? */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:[aeiosyn]|e[nrs]|an|ian|n[es]|is[ch]*|e)$/u.test(long.slice(short.length));
}
