import { formOf, nameForm, type NameForm } from './name-form';

const LEGAL = new Set(
  'ltd limited llc gmbh sarl inc incorporated corp corporation plc ag sa spa nv bv jsc oao ooo sas pty cie co'.split(
    ' ',
  ),
);

const read = new Map<string, NameForm>();

/** The comparable form of a place's, body's or other thing's name: legal forms at its end left out. */
export function thingForm(text: string): NameForm {
  const cached = read.get(text);
  if (cached) return cached;
  const form = nameForm(text, false);
  let { words } = form;
  while (words.length > 1 && LEGAL.has(words.at(-1)!.folded)) words = words.slice(0, -1);
  const made = words === form.words ? form : { ...formOf(words, null), suffix: form.suffix };
  if (read.size > 10_000) read.clear();
  read.set(text, made);
  return made;
}

/** Letters in capitals, two to eight, perhaps with dots or a digit: `OSDH`, `U.N.`, `G7`, and mixed house forms (`Sana`) not. */
export const looksLikeAcronym = (text: string): boolean =>
  /^(?:\p{Lu}\.?[-&]?){2,8}\p{Nd}?$/u.test(text) || /^\p{Lu}\p{Nd}{1,2}$/u.test(text);
