import { isCommonName } from '../language/common-names';
import { areManAndWoman, hasSurnameFirst, isPatronymic, withoutBalticEndings } from './name-customs';
import { nameForm, type NameWord } from './name-form';
import { areNicknames } from './nicknames';
import { isAcronymOf, organizationForm } from './organization-form';
import { typingDistance, wordSimilarity } from './word-distance';

export type NameKind = 'person' | 'organization' | 'place';

/** Two words are taken for one from here: fitted on the labelled pairs of names. */
const SAME_WORD = 0.81;
const SAME_NAME = 0.76;
/** What speaks for another person: a given name that is only like a patronymic, a surname with a woman's ending. */
const OTHER_PERSON = 0.12;

/** Could the two names, with nothing else known, be the same one's? `score` is 0 to 1; `same` is the decision. */
export function sameName(a: string, b: string, kind: NameKind): { same: boolean; score: number } {
  const score = kind === 'person' ? personScore(a, b) : bodyScore(a, b);
  return { same: score >= SAME_NAME, score: Math.round(score * 1000) / 1000 };
}

/** How alike two words of a person's name are: as words, as initial and name, as name and nickname. */
function personWordScore(a: NameWord, b: NameWord): number {
  if (a.folded === b.folded) return 1;
  if (a.initial !== b.initial) {
    const [letter, word] = a.initial ? [a, b] : [b, a];
    return word.folded.startsWith(letter.folded.charAt(0)) && letter.folded.length === 1 ? 0.9 : 0;
  }
  if (a.initial || b.initial) return 0;
  if (areNicknames(a.folded, b.folded)) return 0.92;
  return wordSimilarity(a.folded, b.folded);
}

function personScore(a: string, b: string): number {
  const [x, y] = withoutBalticEndings(nameForm(a), nameForm(b));
  if (x.id === y.id) return 1;
  if (x.suffix && y.suffix && x.suffix !== y.suffix) return 0.3;
  const [short, long] = x.words.length <= y.words.length ? [x.words, y.words] : [y.words, x.words];
  if (short.length === 0) return 0;
  const run = [short, long].map((words) => words.map((word) => word.folded).join(''));
  const joined =
    run[0]!.length > 5 && short.length !== long.length
      ? 1 - typingDistance(run[0]!, run[1]!) / Math.max(run[0]!.length, run[1]!.length)
      : 0;
  if (short.length === 1 && long.length === 1) return scaled(personWordScore(short[0]!, long[0]!));
  const pairs = align(short, long);
  const scores = pairs.map(({ score }) => score);
  const worst = Math.min(...scores);
  // One word that differs makes another person, however many agree: the worst counts most.
  let score = 0.35 * (scores.reduce((sum, s) => sum + s, 0) / scores.length) + 0.65 * worst;
  if (short.every((word) => word.initial)) score *= 0.5;
  const differ = pairs
    .filter((pair) => pair.score < 1)
    .map(({ i, at }) => [short[i]!.folded, long[at]!.folded] as const);
  if (differ.some(([one, other]) => isPatronymic(one) !== isPatronymic(other))) score -= OTHER_PERSON;
  if (worst < 0.98 && differ.some(([one, other]) => areManAndWoman(one, other))) score -= OTHER_PERSON;
  // What the longer has more may be a middle name, but a lone word says little, and the surname must be in it.
  if (long.length > short.length) {
    if (short.length === 1) score *= 0.8;
    else score -= 0.02 * (long.length - short.length);
  }
  // Names in another order: usual for names in lists, not in running prose. A particle at an end shows which it is.
  if (pairs.some((pair, i) => i > 0 && pair.at < pairs[i - 1]!.at) && !/,/u.test(a + b))
    score -= short.length === 2 && long.length === 2 && !hasSurnameFirst(a) && !hasSurnameFirst(b) ? 0.25 : 0.06;
  return Math.max(Math.min(1, score), joined >= 0.92 ? Math.min(0.96, joined) : 0);
}

/** A lone word's likeness on the scale of names: its own threshold falls on the common one. */
const scaled = (s: number): number =>
  s >= SAME_WORD
    ? SAME_NAME + ((s - SAME_WORD) / (1 - SAME_WORD)) * (1 - SAME_NAME)
    : (s / SAME_WORD) * SAME_NAME * 0.999;

/** Each word of the shorter name with its best free partner in the longer, best pairs first. */
function align(short: readonly NameWord[], long: readonly NameWord[]): { i: number; at: number; score: number }[] {
  const all = short.flatMap((word, i) => long.map((other, j) => ({ i, j, score: personWordScore(word, other) })));
  all.sort((p, q) => q.score - p.score || Math.abs(p.i - p.j) - Math.abs(q.i - q.j) || p.i - q.i || p.j - q.j);
  const [usedShort, usedLong] = [new Set<number>(), new Set<number>()];
  const pairs: { i: number; at: number; score: number }[] = [];
  for (const { i, j, score } of all) {
    if (usedShort.has(i) || usedLong.has(j)) continue;
    usedShort.add(i);
    usedLong.add(j);
    pairs.push({ i, at: j, score });
  }
  return pairs.sort((p, q) => p.i - q.i);
}

function bodyScore(a: string, b: string): number {
  const [x, y] = [organizationForm(a), organizationForm(b)];
  const legal = x.legal.length > 0 && y.legal.length > 0 && !x.legal.some((form) => y.legal.includes(form)) ? 0.25 : 0;
  if (x.id === y.id) return 1 - legal;
  const run = (words: readonly string[]): string => words.join('');
  if (run(x.words) === run(y.words)) return 0.97 - legal;
  if (isAcronymOf(a, y) || isAcronymOf(b, x)) return 0.85;
  if (isAcronymOf(withoutPlaces(x.words), y) || isAcronymOf(withoutPlaces(y.words), x)) return 0.8;
  const [short, long] = x.words.length <= y.words.length ? [x.words, y.words] : [y.words, x.words];
  const used = new Set<number>();
  let worst = 1;
  let sum = 0;
  for (const word of short) {
    let [best, at] = [0, -1];
    long.forEach((other, j) => {
      const score = used.has(j) ? 0 : bodyWordScore(word, other);
      if (score > best) [best, at] = [score, j];
    });
    used.add(at);
    worst = Math.min(worst, best);
    sum += best;
  }
  let score = sum / Math.max(1, short.length);
  if (worst < 0.75) score = Math.min(score, 0.3 + worst * 0.5);
  for (const [j, word] of long.entries()) if (!used.has(j)) score -= isCommonName(word) ? PLACE_MORE : WORD_MORE;
  const joined = 1 - typingDistance(run(x.words), run(y.words)) / Math.max(run(x.words).length, run(y.words).length, 1);
  return Math.max(0, Math.max(score, joined >= 0.88 && worst >= 0.6 ? joined : 0) - legal);
}

/** What a word more costs: another word mostly makes another body, a country or continent mostly the same one's branch. */
const WORD_MORE = 0.26;
const PLACE_MORE = 0.22;

/** The words but for countries and continents, written together: `PLA China` has the acronym `pla`. */
function withoutPlaces(words: readonly string[]): string {
  const kept = words.filter((word) => !isCommonName(word));
  return kept.length === 1 && kept.length < words.length ? kept[0]! : '';
}

/** Short words and numbers must agree to the letter. */
function bodyWordScore(a: string, b: string): number {
  if (a === b) return 1;
  if (/\d/u.test(a + b) || Math.min(a.length, b.length) < 4) return wordSimilarity(a, b) * 0.6;
  return wordSimilarity(a, b);
}
