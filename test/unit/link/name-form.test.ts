import { describe, expect, it } from 'vitest';
import { formOf, lettersOf, nameForm } from '../../../server/link/name-form';
import { forSeeds } from '../seeded';

/** The words that are compared, joined. */
const check = (name: string, id: string, titles = true): void => expect(nameForm(name, titles).id).toBe(id);

const alike = (a: string, b: string): void => expect(nameForm(a).id).toBe(nameForm(b).id);
const apart = (a: string, b: string): void => expect(nameForm(a).id).not.toBe(nameForm(b).id);

describe('the form of a name', () => {
  it.each([
    ['Odile Marchetti', 'odile marchetti'],
    ['ODILE MARCHETTI', 'odile marchetti'],
    ['Élodie Crêpelet', 'elodie crepelet'],
    ['Jean-Loup Garrigue', 'jean loup garrigue'],
    ['Jean Loup Garrigue', 'jean loup garrigue'],
    ['  Odile   Marchetti ', 'odile marchetti'],
    ['Marchetti, Odile', 'odile marchetti'],
    ['Brannigan', 'brannigan'],
    ['Sørensen', 'sorensen'],
    ['Weißmann', 'weissmann'],
    ['Œlmer', 'oelmer'],
    ['O’Callis', 'ocallis'],
    ["O'Callis", 'ocallis'],
    ['D’Arvelle', 'arvelle'],
  ])('should read %s', check);

  describe('titles', () => {
    it.each([
      ['Dr. Lena Osgood', 'lena osgood'],
      ['Mme Odile Marchetti', 'odile marchetti'],
      ['M. Marchetti', 'marchetti'],
      ['Prof. Dr. Ute Brandl', 'ute brandl'],
      ['Cllr Edith Tannahill', 'edith tannahill'],
      ['Cllr Tannahill', 'tannahill'],
      ['Ald. Tannahill', 'tannahill'],
      ['Sir Alec Tremaine', 'alec tremaine'],
      ['Don Ernesto Vidal', 'ernesto vidal'],
      ['Don Vidal', 'don vidal'],
      ['Lady', 'lady'],
      ['Dr', 'dr'],
    ])('should leave them out of a person’s name: %s', check);

    it.each([
      ['Lady Garrick', 'lady garrick'],
      ['Sir Alec Tremaine', 'sir alec tremaine'],
      ['General Malvoisin', 'general malvoisin'],
    ])('should keep them in a thing’s name: %s', (name, id) => check(name, id, false));
  });

  describe('suffixes', () => {
    it.each([
      ['Owen Tarrant Jr.', 'jr'],
      ['Owen Tarrant, Jr.', 'jr'],
      ['Owen Tarrant Junior', 'jr'],
      ['Owen Tarrant Sr', 'sr'],
      ['Owen Tarrant III', '3'],
      ['Owen Tarrant', null],
      ['Junior', null],
    ])('should tell them from words: %s', (name, suffix) => {
      expect(nameForm(name).suffix).toBe(suffix);
      if (suffix) expect(nameForm(name).words.map(({ folded }) => folded)).toEqual(['owen', 'tarrant']);
    });

    it('should make them a part of what tells names apart', () => {
      apart('Owen Tarrant Jr.', 'Owen Tarrant Sr.');
      apart('Owen Tarrant Jr.', 'Owen Tarrant');
      alike('Owen Tarrant Jr.', 'Owen Tarrant junior');
    });
  });

  describe('initials', () => {
    it.each([
      ['J. Tarrant', [true, false]],
      ['J.C. Tarrant', [true, true, false]],
      ['JC Tarrant', [true, true, false]],
      ['JC TARRANT', [false, false]],
      ['Jo Tarrant', [false, false]],
      ['E. Tarrant', [true, false]],
      ['Y. Tarrant', [true, false]],
    ])('should know them: %s', (name, initial) =>
      expect(nameForm(name).words.map((word) => word.initial)).toEqual(initial),
    );
  });

  describe('particles', () => {
    it.each([
      ['Joost van der Welle', 'Joost Welle'],
      ['Bianca Della Corte', 'Bianca Corte'],
      ['Ludwig von Ahlen', 'Ludwig Ahlen'],
      ['Anselme de La Vaissière', 'Anselme Vaissiere'],
      ['Sami al-Darwaz', 'Sami Darwaz'],
      ['Omar bin Farouk', 'Omar Farouk'],
      ['Jean D’Arvelle', 'Jean d’Arvelle'],
      ["D'Arvelle", 'Arvelle'],
    ])('should come and go: %s, %s', alike);

    it('should be heard where the name is spoken, if they may be written in one', () => {
      expect(nameForm('Cédric Van Rossem').spoken).toBe(nameForm('Cédric Vanrossem').spoken);
      expect(nameForm('Cédric Van Rossem').run).not.toBe(nameForm('Cédric Van Rossem').spoken);
      expect(nameForm('Sami al-Darwaz').spoken).toBe(nameForm('Sami al-Darwaz').run);
    });

    it('should stay where nothing else is left', () => {
      check('Les', 'les');
      check('De la', 'de la');
    });

    it('should tell the given name Les at the start from an article', () => {
      check('Les Pargeter', 'les pargeter');
      check('les Pargeter', 'pargeter');
    });
  });

  describe('Arabic names', () => {
    it.each([
      ['Abdel Rahman Saifi', 'Abd al-Rahman Saifi'],
      ['Abdel Rahman Saifi', 'Abdul Rahman Saifi'],
      ['Abdelrahman Saifi', 'Abdel Rahman Saifi'],
      ['Abdurrahman Saifi', 'Abdel Rahman Saifi'],
      ['Abd Allah Saifi', 'Abdallah Saifi'],
      ['Abu Darwaz', 'Abou Darwaz'],
      ['Bou Darwaz', 'Abu Darwaz'],
      ['Albu Darwaz', 'Abou Darwaz'],
      ['Nour Eddine Saifi', 'Nour al-Din Saifi'],
      ['Noureddine Saifi', 'Nour Eddine Saifi'],
    ])('should be one in the ways of writing them: %s, %s', (a, b) => {
      expect(nameForm(a).run).toBe(nameForm(b).run);
      expect(nameForm(a).words.length).toBe(nameForm(b).words.length);
    });

    it('should be one word for what is written as two, and keep what was written', () => {
      const [word] = nameForm('Abdel Rahman').words;
      expect(word).toMatchObject({ folded: 'abdrahman', raw: 'abdelrahman', written: 'Abdel Rahman' });
    });

    it.each([
      ['Abdi Warsame', 2],
      ['Abdallah Saifi', 2],
      ['Abu', 1],
      ['Abel Darcourt', 2],
      ['Boule Darcourt', 2],
    ])('should not be seen in what only begins alike: %s', (name, words) =>
      expect(nameForm(name).words).toHaveLength(words),
    );
  });

  describe('where somebody is from', () => {
    it.each([
      ['Odile Marchetti of Brenwick', 'odile marchetti'],
      ['Odile Marchetti from Brenwick', 'odile marchetti'],
      ['Duke of Brenwick', 'duke brenwick'],
      ['Odile Marchetti of', 'odile marchetti'],
    ])('should be no part of the name: %s', check);
    it('should be one of a thing’s', () => check('Free Port of Brenwick', 'free port brenwick', false));
  });

  it.each(['', '   ', '—', '…', '😀'])('should have no words where there is no letter: %j', (name) =>
    expect(nameForm(name).words).toEqual([]),
  );

  it('should read letters beyond the basic plane without cutting them', () => {
    const { words } = nameForm('𐐀𐐁𐐂 Marchetti');
    expect(words.map(({ written }) => written)).toEqual(['𐐀𐐁𐐂', 'Marchetti']);
  });

  it('should be the same whatever the case, the accents’ form and the hyphens', () => {
    const given = ['Élodie', 'Søren', 'Jean-Noël', 'Zoé', 'Ingrīda', 'Łucja'];
    const surnames = ['Crêpelet', 'Osgård', 'Vidal-Ferré', 'Țurcan', 'Muñiz', 'Öztan'];
    forSeeds(60, (chance) => {
      const name = `${chance.pick(given)} ${chance.pick(surnames)}`;
      const other = chance.pick([
        name.normalize('NFD'),
        name.toLowerCase(),
        name.toUpperCase(),
        name.replaceAll('-', ' '),
        ` ${name}\u00a0`,
      ]);
      expect(nameForm(other)).toMatchObject({ id: nameForm(name).id, run: nameForm(name).run });
    });
  });

  it('should have an id that is a name of the same form', () =>
    forSeeds(60, (chance) => {
      const name = `${chance.word('abelnorst', 3, 8)} ${chance.word('abelnorst', 4, 9)}`;
      const { id } = nameForm(name, false);
      expect(nameForm(id, false).id).toBe(id);
    }));
});

describe('formOf', () => {
  it('should join words and suffix', () => {
    const { words } = nameForm('Owen Tarrant');
    expect(formOf(words, null)).toMatchObject({ id: 'owen tarrant', suffix: null });
    expect(formOf(words, 'jr')).toMatchObject({ id: 'owen tarrant jr', suffix: 'jr' });
    expect(formOf(words.slice(0, 1), 'jr').id).toBe('owen jr');
    expect(formOf([], null)).toEqual({ words: [], suffix: null, id: '', run: '', spoken: '' });
  });

  it('should not count the suffix among what is heard', () => {
    const { words } = nameForm('Owen Tarrant');
    expect(formOf(words, 'jr').run).toBe(formOf(words, null).run);
  });
});

describe('lettersOf', () => {
  it('should have one bit for each letter, whatever their order and number', () => {
    expect(lettersOf('abba')).toBe(lettersOf('ab'));
    expect(lettersOf('')).toBe(0);
    expect(lettersOf('a')).toBe(1);
    expect(lettersOf('z')).toBe(1 << 25);
  });

  it('should have one bit for all that is no plain letter', () => {
    expect(lettersOf('7')).toBe(lettersOf('é'));
    expect(lettersOf('a7')).not.toBe(lettersOf('a'));
  });
});
