import { nameForm, type NameForm } from './name-form';

/** `Viktorovich`, `Oleksandrovych`, `Ivanovna`, `Mykhailivna`: the father's name, between given name and surname. Folded. */
export const isPatronymic = (word: string): boolean => /(?:[oe]v[iy]t?ch|[oei]vna|[iy]nichna)$/u.test(word);

/** Endings of Slavic surnames that a woman's has an `a` behind. */
const MAN = /(?:[oeiy]v|in)$/u;
const WOMAN = /(?:[oeiy]v|in)a$/u;

/** `Baranov` and `Baranova`: a man's surname and a woman's. Folded. */
export const areManAndWoman = (a: string, b: string): boolean =>
  (MAN.test(a) && WOMAN.test(b)) || (WOMAN.test(a) && MAN.test(b));

/** `bin Rashid Omar`, `Omar Rashid bin`, `van Dijk Marit`: a particle at an end shows that the surname comes first. */
export const hasSurnameFirst = (name: string): boolean =>
  /^(?:bin|ibn|van|von|de|di|da)\s|\s(?:bin|ibn|van|von)$/iu.test(name);

const BALTIC = /(?<=[^aeious])s$/u;

/**
 * Latvian gives each of a man's names an ending (`Andrejs Kalugins`): it is left out where all words of one name have it
 * and those of the other have not.
 */
export function withoutBalticEndings(a: NameForm, b: NameForm): [NameForm, NameForm] {
  const [left, right] = [hasBalticEndings(a), hasBalticEndings(b)];
  if (left === right || a.words.length < 2 || b.words.length < 2) return [a, b];
  return left ? [bare(a), b] : [a, bare(b)];
}

const hasBalticEndings = (form: NameForm): boolean => form.words.every((word) => BALTIC.test(word.folded));

const bare = (form: NameForm): NameForm =>
  nameForm(form.words.map((word) => word.folded.replace(BALTIC, '')).join(' '));
