import { describe, expect, it } from 'vitest';
import { makeProse } from '../../../server/article/make-prose';
import { shippedTagger } from '../../../server/extract/entities/model';
import { withoutPeoples } from '../../../server/extract/entities/without-peoples';

/** What is left of a span that covers the whole text. */
function left(text: string): string {
  const { tokens } = makeProse(text, 'fr');
  const types = shippedTagger().wordTypes(tokens, 0, tokens.length, 'fr');
  const { first, last } = withoutPeoples({ first: 0, last: tokens.length, type: 'organization' }, types, 0);
  return text.slice(tokens[first]!.start, tokens[last - 1]!.end);
}

describe('withoutPeoples', () => {
  it.each([
    ['Unesco française', 'Unesco'],
    ['agence syrienne Valmo', 'Valmo'],
    ['compagnie norvégienne Brekke Lines', 'Brekke Lines'],
    ['armée syrienne', 'armée syrienne'],
    ['Union européenne', 'Union européenne'],
    ['Arabie saoudite', 'Arabie saoudite'],
    ['Guyane française', 'Guyane française'],
    ['Croissant-Rouge arabe syrien', 'Croissant-Rouge arabe syrien'],
    ['Observatoire syrien des marées', 'Observatoire syrien des marées'],
    ['ministère de la Culture', 'ministère de la Culture'],
  ])('should make of %s: %s', (text, name) => expect(left(text)).toBe(name));
});
