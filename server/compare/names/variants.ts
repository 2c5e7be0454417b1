import { isCommonName } from '../../language/common-names';
import { areAliases } from '../../link/aliases';
import { beginsAlike, givenLikeness, isReordered, wordLikeness, type Likeness } from '../../link/compare-people';
import { WORD_START } from '../../link/compare-things';
import { nameForm, type NameForm, type NameWord, lettersOf } from '../../link/name-form';
import { areNicknames } from '../../link/nicknames';
import { skeleton } from '../../link/romanise';
import { looksLikeAcronym, thingForm } from '../../link/thing-form';
import { typingDistance } from '../../link/word-distance';

/** A name as spelled, ready to be compared. */
export interface SpelledName {
  readonly text: string;
  readonly person: boolean;
  readonly form: NameForm;
  /** Acronyms, handles and names in capitals throughout: not compared letter by letter. */
  readonly skipped: boolean;
}

/** `Gail Ferrars of Unite`: the body that a person speaks for is no part of the name. */
const BODY_AFTER = /^(\S+\s\S+.*?)\s(?:of|from|at)\s\p{Lu}.*$/u;

export function spelledName(text: string, person: boolean): SpelledName {
  const form = person ? nameForm(text.replace(BODY_AFTER, '$1')) : thingForm(text);
  const letters = text.replace(/[^\p{L}]/gu, '');
  const skipped =
    looksLikeAcronym(text) ||
    /^[@#]/u.test(text) ||
    letters === letters.toUpperCase() ||
    letters === letters.toLowerCase() ||
    form.words.length === 0;
  return { text, person, form, skipped };
}

/** Two words for one part of a name. `typographic`: only accents, hyphens or spaces differ. */
export interface Contrast {
  readonly a: NameWord;
  readonly b: NameWord;
  readonly typographic: boolean;
}

/** Where two spellings of one entity's name differ in letters; empty where one is only shorter, or another name altogether. */
export function contrasts(a: SpelledName, b: SpelledName): Contrast[] {
  if (a.skipped || b.skipped) return [];
  const found = a.person ? peopleContrasts(a.form, b.form) : thingContrasts(a.form, b.form);
  return a.form.words.length === 1 && b.form.words.length === 1 ? found.filter(bearsAlone) : found;
}

/** A lone word has nothing beside it to show that one name is meant: a short one must sound the same, a long one differ by a letter. */
function bearsAlone({ a, b }: Contrast): boolean {
  const length = Math.min(a.raw.length, b.raw.length);
  return a.key === b.key ? length >= 4 : length >= 6 && typingDistance(a.raw, b.raw) <= 1;
}

function peopleContrasts(a: NameForm, b: NameForm): Contrast[] {
  if (a.run !== b.run && a.spoken === b.spoken) return [{ a: whole(a), b: whole(b), typographic: false }];
  if (isReordered(a, b)) return [{ a: whole(a), b: whole(b), typographic: false }];
  const pairs = alignPeople(a.words, b.words);
  const others = pairs.filter(({ likeness }) => likeness === 'other');
  if (others.length > 0) return others.length === 1 ? mistaken(a, b, pairs, others[0]!) : [];
  const found: Contrast[] = [];
  for (const { a: x, b: y } of pairs) {
    if (x.initial || y.initial || isShortForm(x.folded, y.folded)) continue;
    const contrast = wordContrast(x, y);
    if (contrast) found.push(contrast);
  }
  return found.length <= 2 ? found : [];
}

/** Full names that agree but for one word, which is another: where the linker takes them for one all the same, one is wrong. */
function mistaken(a: NameForm, b: NameForm, pairs: readonly Pair[], { a: x, b: y }: Pair): Contrast[] {
  if (a.words.length !== b.words.length || pairs.length !== a.words.length || a.words.length < 2) return [];
  if (x.initial && y.initial) return [{ a: x, b: y, typographic: false }];
  if (x.initial || y.initial || areNicknames(x.folded, y.folded)) return [];
  // One in the middle may be another of several given names, or a nickname.
  const outer = [a.words[0], b.words[0], a.words.at(-1), b.words.at(-1)];
  if (!outer.includes(x) && x.folded.charAt(0) !== y.folded.charAt(0)) return [];
  if (pairs.some(({ likeness }) => likeness === 'short' || likeness === 'near')) return [];
  return [{ a: x, b: y, typographic: false }];
}

/** A usual short form; but Jonathon and Jonathan, also in lists of nicknames, are two spellings, and so are Marcia and Marsha. */
const isShortForm = (a: string, b: string): boolean =>
  areNicknames(a, b) &&
  (a.startsWith(b) || b.startsWith(a) || typingDistance(a, b) > (a.length === b.length && a.length > 4 ? 2 : 1));

interface Pair {
  readonly a: NameWord;
  readonly b: NameWord;
  readonly likeness: Likeness;
}

const SHORTEST_LONE = 5;
/** Bones of Mohammed, Mahmoud, Ahmed: given names of so many that one romanised otherwise is mostly another's. */
const EVERYBODYS = new Set(['mohammed', 'mahmoud', 'ahmed'].map(skeleton));

/** Last words are surnames, first words given names; a lone word goes with whichever it is like. */
function alignPeople(a: readonly NameWord[], b: readonly NameWord[]): Pair[] {
  if (a.length === 1 || b.length === 1) {
    const [lone, full, swapped] = a.length === 1 ? [a[0]!, b, false] : [b[0]!, a, true];
    const asPair = (other: NameWord, likeness: Likeness): Pair =>
      swapped ? { a: other, b: lone, likeness } : { a: lone, b: other, likeness };
    if (full.some((word) => word.folded === lone.folded && word.raw === lone.raw)) return [];
    // Short names are many, and soon alike: `Khan` is no `Kane`.
    if (lone.raw.length < SHORTEST_LONE) return [];
    const surname = wordLikeness(lone, full.at(-1)!);
    if (surname !== 'other') return [asPair(full.at(-1)!, surname)];
    if (full.length < 2) return [];
    const given = givenLikeness(lone, full[0]!);
    return [asPair(full[0]!, given === 'romanised' && EVERYBODYS.has(skeleton(lone.folded)) ? 'other' : given)];
  }
  // `Tarek Haddidi` is the end of `Youssef Nabil Tarek Hadidi`.
  const size = Math.min(a.length, b.length);
  const [x, y] = [a.slice(-size), b.slice(-size)];
  if (a.length !== b.length && givenLikeness(x[0]!, y[0]!) !== 'other') {
    return x.map((word, i) => ({ a: word, b: y[i]!, likeness: wordLikeness(word, y[i]!) }));
  }
  const pairs: Pair[] = [
    { a: a[0]!, b: b[0]!, likeness: givenLikeness(a[0]!, b[0]!) },
    { a: a.at(-1)!, b: b.at(-1)!, likeness: wordLikeness(a.at(-1)!, b.at(-1)!) },
  ];
  if (a.length === b.length) {
    for (let i = 1; i < a.length - 1; i++) pairs.push({ a: a[i]!, b: b[i]!, likeness: wordLikeness(a[i]!, b[i]!) });
  }
  return pairs;
}

function thingContrasts(a: NameForm, b: NameForm): Contrast[] {
  if (a.id !== b.id && areAliases(a.id, b.id)) return [];
  if (a.words.length === b.words.length) {
    const found: Contrast[] = [];
    for (let i = 0; i < a.words.length; i++) {
      if (wordLikeness(a.words[i]!, b.words[i]!) === 'other' && !mayBeTaken(a, b, i)) return [];
      // `Bloc Egypt`, `Bloc Egypte`: a country in another language.
      if (a.words[i]!.raw !== b.words[i]!.raw && [a, b].every(({ words }) => isCommonName(words[i]!.raw))) return [];
      const contrast = wordContrast(a.words[i]!, b.words[i]!);
      if (contrast) found.push(contrast);
    }
    return found.length === 1 ? found : [];
  }
  // Cut into words differently (`Good Will`, `Goodwill`).
  const [x, y] = [whole(a), whole(b)];
  if (x.folded === y.folded || x.key === y.key) return [{ a: x, b: y, typographic: x.folded === y.folded }];
  return [];
}

/** Long names that the linker takes for one though a word only begins alike (`Northwest College of Music`). */
const mayBeTaken = (a: NameForm, b: NameForm, i: number): boolean =>
  a.words.length >= 3 && beginsAlike(a.words[i]!.folded, b.words[i]!.folded, WORD_START);

/** The whole name as one word. */
export function whole(form: NameForm): NameWord {
  const join = (part: (word: NameWord) => string, by = ''): string => form.words.map(part).join(by);
  const folded = join((word) => word.folded);
  return {
    folded,
    key: join((word) => word.key),
    raw: join((word) => word.raw),
    written: join((word) => word.written, ' '),
    initial: false,
    letters: lettersOf(folded),
  };
}

/** How two words that stand for one part of a name differ; null for capitals, apostrophes and grammar. */
export function wordContrast(a: NameWord, b: NameWord): Contrast | null {
  if (a.raw === b.raw) return sameLook(a.written, b.written) ? null : { a, b, typographic: true };
  // A plural or possessive `s` is grammar, not spelling.
  if (a.raw === `${b.raw}s` || b.raw === `${a.raw}s`) return null;
  // `ElBaradei`, `el-Baradei`: an Arabic article written together or not.
  return { a, b, typographic: isArticleBefore(a.raw, b.raw) || isArticleBefore(b.raw, a.raw) };
}

const isArticleBefore = (long: string, short: string): boolean =>
  short.length >= 4 && (long === `el${short}` || long === `al${short}`);

/** Equal but for case, apostrophes, and an accent left out on a capital. */
function sameLook(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/['’ʼʿʾ‘`]/gu, '')
      .replace(/^./u, (first) => first.normalize('NFD').replace(/\p{M}/gu, ''))
      .toLowerCase();
  return plain(a) === plain(b) || a === a.toUpperCase() || b === b.toUpperCase();
}
