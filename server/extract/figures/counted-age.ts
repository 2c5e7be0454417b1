import { AGED, OF_AGE, OLD } from '../../language/figure-words';
import { isA } from '../../language/counted';
import { alone, type FoundCounted, type Search } from './counting';

/** `aged 34 years`, `a 16-year-old`; other times count nothing. */
export function age({ tokens, figure }: Search): FoundCounted | null {
  const after = tokens[figure.next];
  const before = [tokens[figure.first - 1], tokens[figure.first - 2]];
  const aged =
    (after && OLD.test(after.norm)) ||
    OF_AGE.test(tokens[figure.next - 1]!.norm) ||
    before.some((token) => token && AGED.test(token.norm));
  return aged ? { ...alone(figure), classes: ['age'] } : null;
}

/** `A boy, 16, was hurt`; `Anna Lind, 34,`: an age between commas after a person. */
export function ageBeside({ tokens, figure, words, bounds }: Search): FoundCounted | null {
  const at = figure.first;
  if (figure.words || figure.value < 1 || figure.value > 110 || figure.next !== at + 1 || at - 2 < bounds.first)
    return null;
  if (tokens[at - 1]!.text !== ',' || !/^[,.)]$/.test(tokens[figure.next]?.text ?? '.')) return null;
  const noun = words.nouns.endingBefore(tokens, at - 1);
  const name = tokens[at - 2]!.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(tokens[at - 2]!.text);
  if (!(noun ? isA(noun.value.class, 'person') : name)) return null;
  return { ...alone(figure), classes: ['age'] };
}
