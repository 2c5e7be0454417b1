import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import { tokenise } from '../../../server/article/tokenise';
import { apart } from '../../../server/extract/entities/apart';
import { shippedTagger } from '../../../server/extract/entities/model';
import type { EntityType } from '../../../server/extract/mention';

const LETTER = { person: 'p', organization: 'o', location: 'l', other: 'm' } as const;

/** The parts of a span that covers the marked words of the text: `[…]`. */
function parts(marked: string, type: EntityType, language: Language): string {
  const text = marked.replace(/[[\]]/gu, '');
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  const tokens = tokenise(text);
  const first = tokens.findIndex((token) => token.start >= from);
  const last = tokens.filter((token) => token.end <= to).length;
  return apart({ first, last, type }, tokens, language, shippedTagger().gazetteer)
    .map((span) => `${LETTER[span.type]}:${text.slice(tokens[span.first]!.start, tokens[span.last - 1]!.end)}`)
    .join(' ');
}

describe('apart', () => {
  it.each<[string, EntityType, string]>([
    ['[Oran et Tunis]', 'location', 'l:Oran l:Tunis'],
    ['[Mali ou de la Guinée]', 'other', 'l:Mali l:Guinée'],
    ['[Le Havre et Marseille]', 'location', 'l:Le Havre l:Marseille'],
    ['[Suède contre le Portugal]', 'other', 'l:Suède l:Portugal'],
  ])('should part two French places in %s', (text, type, found) => expect(parts(text, type, 'fr')).toBe(found));

  it.each<[string, EntityType, Language]>([
    ['[mer de Norvège]', 'location', 'fr'],
    ['[Crime et Châtiment]', 'other', 'fr'],
    ['[Chambre de commerce de Lyon et Nantes]', 'organization', 'fr'],
    ['[Trinidad and Tobago]', 'location', 'en'],
    ['[Antigua and Barbuda]', 'location', 'en'],
    ['[Gulf of Finland]', 'location', 'en'],
  ])('should keep %s whole', (text, type, language) => expect(parts(text, type, language)).not.toContain(' l:'));

  it('should part two English places', () =>
    expect(parts('[Ghana and Togo]', 'location', 'en')).toBe('l:Ghana l:Togo'));

  it.each<[string, string, Language]>([
    ['le ministre de [Norvège Nils Ahlberg]', 'l:Norvège p:Nils Ahlberg', 'fr'],
    ['the ambassador of [Portugal Nils Ahlberg]', 'l:Portugal p:Nils Ahlberg', 'en'],
    ['le [Suédois Nils Ahlberg]', 'p:Nils Ahlberg', 'fr'],
    ['le [Coréen Nam Il-seong]', 'p:Nam Il-seong', 'fr'],
  ])('should take off where the person of %s belongs', (text, found, language) =>
    expect(parts(text, 'person', language)).toBe(found),
  );

  it.each<[string, Language]>([
    ['le maire de [Nils Ahlberg]', 'fr'],
    ['[Christian Ahlberg]', 'fr'],
    ['[Roman Ahlberg]', 'en'],
    ['[Paris Ahlberg]', 'en'],
    ['le président [NORMAND Alain]', 'fr'],
    ['[Ahlberg]', 'fr'],
  ])('should leave the person of %s alone', (text, language) =>
    expect(parts(text, 'person', language)).toBe(`p:${text.slice(text.indexOf('[') + 1, -1)}`),
  );
});
