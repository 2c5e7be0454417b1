import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/article/language';
import { makeProse } from '../../../server/article/make-prose';
import { statedRole } from '../../../server/extract/entities/roles';

/** The role stated beside the name in `[…]`, as `class | of | tense`. */
function role(marked: string, language: Language): string | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const found = statedRole(makeProse(marked.replace(/[[\]]/gu, ''), language), { start, end });
  return found && [found.classes[0], found.of, found.tense].join(' | ');
}

describe('functions stated in French', () => {
  it.each([
    ['a déclaré le directeur de l’Observatoire, [Karim Selmane], précisant', 'director | Observatoire | current'],
    ['[Karim Selmane], directeur de l’Observatoire, a précisé', 'director | Observatoire | current'],
    ['le ministre de l’Intérieur [Paul Garnier] a dit', 'minister:interior | Intérieur | current'],
    [
      'la ministre ivoirienne de l’Environnement, [Awa Kone], a signé',
      'minister:environment | Environnement | current',
    ],
    ['l’ex-ministre [Paul Garnier] a dit', 'minister |  | former'],
    ['l’ancien maire de Brissac, [Paul Garnier], a dit', 'mayor | Brissac | former'],
    ['[Paul Garnier], 58 ans, directeur financier de la maison, part', 'director:finance | maison | current'],
    ['a lancé Me [Claire Aubert], avocate de l’accusé, qui plaidait', 'lawyer:accused | accusé | current'],
    [
      'Me [Claire Aubert], conseil de la famille de la victime, a réagi',
      'lawyer:victim | famille de la victime | current',
    ],
    ['la procureure de la République [Inès Carrel] a ouvert', 'prosecutor:republic |  | current'],
    ['la procureure générale, [Inès Carrel], a ouvert', 'prosecutor:general |  | current'],
    ['le président [Lacaze] a levé la séance', 'president |  | current'],
    ['[Paul Garnier] est le directeur général de la Ville', 'chief-executive | Ville | current'],
    ['[Paul Garnier], président du comité exécutif, a dit', 'executive-president |  | current'],
    ['[Paul Garnier], adjoint au maire, a dit', 'deputy:mayor |  | current'],
    ['[Inès Carrel], adjointe aux finances, a dit', 'deputy:mayor:finance | finances | current'],
    ['[Inès Carrel], conseillère d’opposition, a dit', 'councillor-opposition |  | current'],
    ['[Inès Carrel], déléguée CFDT, a dit', 'union-delegate | CFDT | current'],
    ['Géologue et directeur de la mine, [Paul Garnier] a dit', 'director | mine | current'],
    ['[Paul Garnier], vice-président de la ligue, a dit', 'deputy:president | ligue | current'],
    ['[Inès Carrel], pharmacienne, a dit', 'trade:pharmacist |  | current'],
    ['[Paul Garnier], futur directeur de la banque, a dit', 'director | banque | future'],
    ['Son adjoint à la Culture, [Paul Garnier], a promis', 'deputy:mayor:culture | Culture | current'],
    ['a battu le ministre sortant de la Pêche, Cheikh [Karim Selmane], hier', 'minister:fisheries | Pêche | current'],
    ['a infligé au ministre sortant de la Pêche, [Karim Selmane], une défaite', 'minister:fisheries | Pêche | current'],
    ['[Karim Selmane], qui dirige le ministère de l’Élevage, a dit', 'minister | ministère de l’Élevage | current'],
    ['[Inès Carrel], cheffe du service de pédiatrie, a dit', 'head:paediatrics | service de pédiatrie | current'],
    ['[Inès Carrel], présidente du syndicat des eaux, a dit', 'president | syndicat des eaux | current'],
    ['[Inès Carrel], directrice de l’institut de la santé, a dit', 'director | institut de la santé | current'],
    ['[Inès Carrel], qui est toujours directrice du port, a dit', 'director | port | current'],
    ['[Inès Carrel], directrice du port jusqu’en mai, a dit', 'director | port | former'],
    ['Le chef de l’Observatoire [Karim Selmane] a dit', 'head | Observatoire | current'],
  ])('should read “%s”', (text, expected) => expect(role(text, 'fr')).toBe(expected));

  it.each([
    'Devant le juge, [Marie Vidal] a nié les faits',
    'Le maire a rencontré [Marie Vidal] hier',
    '[Marie Vidal], née en 1960, vit ici',
    'Le juge qui a entendu [Marie Vidal] est parti',
  ])('should read nothing in “%s”', (text) => expect(role(text, 'fr')).toBeNull());
});

describe('functions told with another', () => {
  /** Classes of all functions beside the name. */
  const all = (marked: string, language: Language): (string | undefined)[] => {
    const start = marked.indexOf('[');
    const found = statedRole(makeProse(marked.replace(/[[\]]/gu, ''), language), {
      start,
      end: marked.indexOf(']') - 1,
    });
    return found ? [found, ...(found.also ?? [])].map(({ classes }) => classes[0]) : [];
  };

  it.each<[string, Language, readonly string[]]>([
    ['[Anita Dessai], president and chief executive, said', 'en', ['president', 'chief-executive']],
    ['President and Chief Executive [Anita Dessai] said', 'en', ['chief-executive', 'president']],
    ['The mayor, [Anita Dessai], who chairs the harbour trust, said', 'en', ['mayor', 'chair']],
    ['[Inès Carrel], maire de Brenac et présidente du syndicat des eaux, a dit', 'fr', ['mayor', 'president']],
    ['[Inès Carrel], infirmière, présidente du club, a dit', 'fr', ['trade:nurse', 'president']],
    ['[Inés Prado], alcaldesa y presidenta del puerto, dijo', 'es', ['mayor', 'president']],
  ])('should all be read: %s', (text, language, classes) => expect(all(text, language)).toEqual(classes));

  it.each<[string, Language]>([
    ['The mayor and director Paul Garner met [Anita Dessai] there', 'en'],
    ['[Inès Carrel] et le directeur du port sont venus', 'fr'],
  ])('should not be taken from somebody else: %s', (text, language) => expect(all(text, language)).toEqual([]));

  it('should leave the function of who is named next', () =>
    expect(all('[Anita Dessai], the mayor, director Paul Garner and others came', 'en')).toEqual(['mayor']));
});

describe('functions stated in English', () => {
  it.each([
    ['said [Anita Dessai], the chief operating officer.', 'director:operations |  | current'],
    ['finance chief [Anita Dessai] said', 'director:finance |  | current'],
    ['Chief Executive [Dominic Farrow] told reporters', 'chief-executive |  | current'],
    ['[Dominic Farrow], chief executive of Corvale, said', 'chief-executive | Corvale | current'],
    ['[Simon Ashby], Marlow & Rowe’s chief executive, said', 'chief-executive |  | current'],
    ['[Julian Thwaites], a deputy chief inspector at the branch, said', 'deputy:chief-inspector | branch | current'],
    ['[Fiona March], principal inspector with the Mines Agency, said', 'inspector:principal | Mines Agency | current'],
    ['the head of the Observatory, [Rami Selman], said', 'head | Observatory | current'],
    ['interior minister [Paul Garner] resigned', 'minister:interior |  | current'],
    ['the home secretary, [Paul Garner], resigned', 'minister:interior |  | current'],
    ['then deputy minister [Paul Garner] signed', 'deputy:minister |  | former'],
    ['former mayor [Paul Garner] said', 'mayor |  | former'],
    ['[Paul Garner], 48, the mayor of Stockwell, said', 'mayor | Stockwell | current'],
    ['County assembly speaker [Peter Wanjala] conceded', 'assembly-speaker |  | current'],
    ['City treasurer [Karen Osborne] said', 'treasurer |  | current'],
    ['the city clerk, [Karen Osborne], said', 'clerk |  | current'],
    ['[Ingrid Solberg], lead author of the study, said', 'author:lead | study | current'],
    ['[Moana Tahu], who chairs the Housing Trust, said', 'chair | Housing Trust | current'],
    ['Outgoing mayor [Paul Garner] said', 'mayor |  | current'],
    ['[Moana Tahu], who is still the clerk of the parish, said', 'clerk | parish | current'],
    ['[Moana Tahu], who serves as treasurer of the choir, said', 'treasurer | choir | current'],
    ['[Moana Tahu], who directs the opera house in Arden, said', 'head | opera house in Arden | current'],
    ['[Moana Tahu], the finance director until last spring, said', 'director:finance |  | former'],
    ['Professor [Moana Tahu], who runs the seed bank, said', 'head | seed bank | current'],
    ['the harbour master, Cllr [Moana Tahu], said', 'harbour-master |  | current'],
    ['[Dominic Farrow] is chair of the trust', 'chair | trust | current'],
  ])('should read “%s”', (text, expected) => expect(role(text, 'en')).toBe(expected));

  it.each([
    'Before the judge, [Marie Vidal] denied it',
    'The mayor met [Marie Vidal] there',
    '[Marie Vidal], who came late, left',
    'the director that [Marie Vidal] hired',
  ])('should read nothing in “%s”', (text) => expect(role(text, 'en')).toBeNull());
});

describe('functions stated in other languages', () => {
  it.each([
    ['Innenminister [Karl Weber] sagte', 'de', 'minister:interior |  | current'],
    ['Vorstandschef [Karl Weber] sagte', 'de', 'chief-executive |  | current'],
    ['[Sabine Kern], Betriebsratsvorsitzende, sagte', 'de', 'works-council-chair |  | current'],
    ['el ministro de Hacienda, [Luis Ortega], dijo', 'es', 'minister:finance | Hacienda | current'],
    ['a presidente executiva da empresa, [Teresa Vale], disse', 'pt', 'chief-executive | empresa | current'],
    ['[Teresa Vale], diretora financeira, disse', 'pt', 'director:finance |  | current'],
    ['il ministro dell’Interno [Luca Riva] ha detto', 'it', 'minister:interior | Interno | current'],
    ['burgemeester [Jan de Wit] zei', 'nl', 'mayor |  | current'],
  ] as const)('should read “%s” (%s)', (text, language, expected) => expect(role(text, language)).toBe(expected));
});

describe('a form of address beside another function', () => {
  it.each([
    ['The trust’s medical director, Professor [Anil Wadham], apologised', 'director:medical |  | current', 'en'],
    ['Professor [Anil Wadham], medical director, said', 'director:medical |  | current', 'en'],
    ['Captain [Ada Reed], head of the inquiry, said', 'head | inquiry | current', 'en'],
    ['le professeur [Paul Garnier], directeur de la clinique, a dit', 'director | clinique | current', 'fr'],
    ['Professor [Anil Wadham] said', 'professor |  | current', 'en'],
    ['Professor [Anil Wadham], an avid sailor, said', 'professor |  | current', 'en'],
  ] as const)('should give way to it: “%s”', (text, expected, language) => expect(role(text, language)).toBe(expected));
});

describe('a function of somebody else', () => {
  it.each(['[Lyle Brackett], the sheriff’s cousin, said', "[Lyle Brackett], the mayor's brother, said"])(
    'should not be read: “%s”',
    (text) => expect(role(text, 'en')).toBeNull(),
  );
});

describe('functions taken for the first word of a name', () => {
  it('should be read where nouns have capitals', () =>
    expect(role('Das erklärte [Bezirksleiterin Ada Brandt] am Montag', 'de')).toMatch(/^union-district-head \|/u));
  it('should not be read in a name that is none', () =>
    expect(role('Das erklärte [Marlene Ada Brandt] am Montag', 'de')).toBeNull());
});
