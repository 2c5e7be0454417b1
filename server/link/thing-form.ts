import { remember } from '../article/remember';
import { formOf, nameForm, type NameForm } from './name-form';

const LEGAL = new Set(
  'ltd limited llc gmbh sarl inc incorporated corp corporation plc ag sa spa nv bv jsc oao ooo sas pty cie co'.split(
    ' ',
  ),
);

/** Names kept: those of a busy week. */
const KEPT = 20_000;

/** The comparable form of a place's, body's or other thing's name: legal forms at its end left out. */
export const thingForm = remember(KEPT, (text): NameForm => {
  const form = nameForm(text, false);
  let { words } = form;
  while (words.length > 1 && LEGAL.has(words.at(-1)!.folded)) words = words.slice(0, -1);
  return words === form.words ? form : { ...formOf(words, null), suffix: form.suffix };
});

/** Letters in capitals, two to eight, perhaps with dots or a digit: `OSDH`, `U.N.`, `G7`, and mixed house forms (`Sana`) not. */
export const looksLikeAcronym = (text: string): boolean =>
  /^(?:\p{Lu}\.?[-&]?){2,8}\p{Nd}?$/u.test(text) || /^\p{Lu}\p{Nd}{1,2}$/u.test(text);
