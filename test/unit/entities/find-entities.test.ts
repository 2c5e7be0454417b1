import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import { makeProse } from '../../../server/article/make-prose';
import { findEntities } from '../../../server/extract/entities/find-entities';

/** Marks names in a text as `[type|name]`: p, o, l, m for person, organisation, place, other. */
const LETTER = { person: 'p', organization: 'o', location: 'l', other: 'm' } as const;

function check(marked: string, language: Language): void {
  const text = marked.replace(/\[[polm]\|([^\]]*)\]/gu, '$1');
  let shown = text;
  for (const name of findEntities(makeProse(text, language)).filter((one) => !one.demonym).reverse()) {
    shown = `${shown.slice(0, name.start)}[${LETTER[name.type]}|${name.text}]${shown.slice(name.end)}`;
  }
  expect(shown).toBe(marked);
}

describe('findEntities', () => {
  it('should leave titles and elided articles out of a name', () =>
    check("Selon l'[o|AFP], le président [p|Karim Benhaddou] est arrivé à [l|Oran] mardi.", 'fr'));
  it('should find people and places in English', () =>
    check('Mayor [p|Helen Whitcombe] met reporters in [l|Sheffield] on Tuesday.', 'en'));
  it('should find nothing where nothing is named', () => check('Les secours sont arrivés très vite sur place.', 'fr'));
});
