import { describe, expect, it } from 'vitest';
import { makeProse } from '../../../server/article/make-prose';
import { findEntities } from '../../../server/extract/entities/find-entities';
import { check, checkArticle, namesOf } from './check';

describe('findEntities', () => {
  it('should leave titles and elided articles out of a name', () =>
    check("Selon l'[o|AFP], le président [p|Karim Benhaddou] est arrivé à [l|Oran] mardi."));
  it('should read typographic apostrophes alike', () =>
    check('Selon l’[o|AFP], [p|Karim Benhaddou] est arrivé à [l|Oran].'));
  it('should find people and places in English', () =>
    check('Mayor [p|Helen Whitcombe] met reporters in [l|Sheffield] on Tuesday.', 'en'));
  it('should leave a possessive out', () =>
    check("[l|Norway]'s prime minister met [p|Helen Whitcombe] in [l|Sheffield].", 'en'));
  it('should find names in German', () =>
    check('Der Sprecher [p|Jonas Weidmann] sagte in [l|Hamburg], die Lage sei ruhig.', 'de'));
  it('should find names in Spanish', () => check('El alcalde [p|Tomás Quiroga] viajó a [l|Sevilla] el lunes.', 'es'));
  it('should find names in Italian', () =>
    check('Il sindaco [p|Paolo Ferrigno] è arrivato a [l|Torino] lunedì.', 'it'));
  it('should find names in Portuguese', () =>
    check('O prefeito [p|João Meireles] viajou para [l|Lisboa] na segunda-feira.', 'pt'));
  it('should find names in Dutch', () => check('Burgemeester [p|Pieter Hofstra] sprak maandag in [l|Utrecht].', 'nl'));

  it('should find nothing where nothing is named', () => check('Les secours sont arrivés très vite sur place.'));
  it('should not take the first word of a sentence for a name', () =>
    check('Selon lui, rien ne presse. Pourtant, tout est prêt.'));
  it('should not take months and weekdays for names', () =>
    check('We met on Monday in October, and again on Friday.', 'en'));
  it('should mark nationality words', () => check('Un soldat [n|syrien] et deux [n|Kurdes] sont arrivés.'));
  it('should not take an English verb for a people', () => check('They polish the floor.', 'en'));

  it('should give no offset outside the block', () => {
    const text = 'Mme Benhaddou, de Lyon (Rhône), a vu M. Karim Ould Benhaddou Jr.';
    for (const { start, end, text: slice } of findEntities(makeProse(text, 'fr')))
      expect(text.slice(start, end)).toBe(slice);
  });
  it('should keep the civility apart', () => {
    const [first] = namesOf('Mme Nadia Benhaddou a été entendue à Lyon.', 'fr');
    expect(first).toMatchObject({ text: 'Nadia Benhaddou', title: 'Mme', type: 'person' });
  });
  it('should keep a civility with its full stop', () => {
    const [first] = namesOf('Hier, M. Benhaddou a été entendu à Lyon.', 'fr');
    expect(first).toMatchObject({ text: 'Benhaddou', title: 'M.' });
  });
  it('should read role and age beside a person', () => {
    const [first] = namesOf('Nadia Benhaddou, 43 ans, a été entendue à Lyon.', 'fr');
    expect(first!.age).toMatchObject({ years: 43 });
  });
  it('should give the same answer twice', () => {
    const prose = makeProse('Nadia Benhaddou a rencontré Helen Whitcombe à Lyon.', 'fr');
    expect(findEntities(prose)).toEqual(findEntities(prose));
  });
  it('should survive odd text', () => {
    for (const text of ['', '…', '(((', 'A', '"""', '\ud83d\ude00 \ud83d', 'é'.repeat(500), 'Nom '.repeat(700)])
      expect(Array.isArray(findEntities(makeProse(text, 'fr')))).toBe(true);
  });
});

describe('findEntities and refineEntities', () => {
  it('should leave a prefix out of a name known from elsewhere', () =>
    checkArticle('Le président [p|Karim Benhaddou] est à [l|Oran].\nDes manifestants pro-[p|Benhaddou] sont rentrés.'));
  it('should link an acronym and its definition both ways', () => {
    const names = namesOf("L'Observatoire breton des marées (OBM) alerte. Pour l'OBM, la côte recule.", 'fr');
    expect(names.map(({ text, alias }) => [text, alias])).toEqual([
      ['Observatoire breton des marées', 'OBM'],
      ['OBM', 'Observatoire breton des marées'],
      ['OBM', 'Observatoire breton des marées'],
    ]);
  });
  it('should resolve a headline in capitals by the body', () =>
    checkArticle(
      'BENHADDOU ATTENDU\nLe président [p|Karim Benhaddou] est arrivé à [l|Oran] mardi.'.replace(
        'BENHADDOU',
        '[p|BENHADDOU]',
      ),
    ));
});
