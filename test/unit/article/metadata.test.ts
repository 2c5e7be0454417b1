import { describe, expect, test } from 'vitest';
import type { Metadata } from '../../../server/article/article';
import { dateInName } from '../../../server/article/written-date';
import { ENGLISH, markdown, plain, PROSE, read, shown } from './helpers';

const from = (line: string, text = PROSE): Metadata => plain(`Un titre court\n\n${line}${text}`).metadata;

describe('front matter', () => {
  test('should give title, author, source, day and language', () => {
    const text = `---\ntitle: "Un titre: deux points"\ndate: 2024-06-04\nauthor: Zoé Lamarque\nsource: Le Journal des Cimes\nlanguage: fr\n---\n\n${PROSE}`;
    const article = markdown(text);
    expect(article.metadata).toMatchObject({
      title: 'Un titre: deux points',
      author: 'Zoé Lamarque',
      source: 'Le Journal des Cimes',
      published: '2024-06-04',
      publishedFrom: 'front-matter',
      publishedTime: null,
      reference: false,
    });
    expect(shown(article)[0]).toBe('title: Un titre: deux points');
    expect(text.slice(article.blocks[0]!.start, article.blocks[0]!.end)).toBe('Un titre: deux points');
  });

  test.each([
    ['2024-06-04', '2024-06-04', null],
    ['2024-06-04 07:30', '2024-06-04', '07:30'],
    ['2024-06-04T07:30:00+02:00', '2024-06-04', '07:30'],
    ['"2024-06-04"', '2024-06-04', null],
    ['4 juin 2024', '2024-06-04', null],
    ['June 4, 2024', '2024-06-04', null],
    ['4. Juni 2024', '2024-06-04', null],
    ['4 de junio de 2024', '2024-06-04', null],
    ['17/03/2024', '2024-03-17', null],
    ['04.06.2024', '2024-06-04', null],
    ['2024/06/04', '2024-06-04', null],
  ])('should read date: %s', (date, published, publishedTime) => {
    expect(markdown(`---\ndate: ${date}\n---\n${PROSE}`).metadata).toMatchObject({ published, publishedTime });
  });

  test.each(['juin 2024', '04/05/2024', 'demain', '2024-13-40'])('should not guess date: %s', (date) => {
    expect(markdown(`---\ndate: ${date}\nlang: en\n---\n${ENGLISH}`).metadata.published).toBeNull();
  });

  test('should know a reference', () => {
    expect(markdown(`---\nrecoupe: reference\n---\n${PROSE}`).metadata.reference).toBe(true);
  });

  test.each([
    ['an unquoted colon', '---\ntitle: Un titre: deux points: trois\ndate: 2024-06-04\n---\n', 'front-matter'],
    ['a tab', '---\ntitle: x\n\tbad: [1\ndate: 2024-06-04\n---\n', 'front-matter'],
    ['an open bracket', '---\ntags: [a, b\ndate: 2024-06-04\n---\n', 'front-matter'],
    ['no closing line', '---\ntitle: x\ndate: 2024-06-04\n\n', 'front-matter-open'],
    ['Windows line ends', '---\r\ntitle: x\r\ndate: 2024-06-04\r\n---\r\n', null],
  ])('should read on after front matter with %s', (_, front, problem) => {
    const article = markdown(`${front}${PROSE}`);
    expect(article.metadata.published).toBe('2024-06-04');
    expect(shown(article).at(-1)).toBe(`paragraph: ${PROSE}`);
    expect(article.problems.map(({ code }) => code)).toEqual(problem ? [problem] : []);
  });

  test('should not take a rule at the start for front matter', () => {
    expect(shown(markdown(`---\n\n${PROSE}\n`))).toEqual([`paragraph: ${PROSE}`]);
  });

  test('should leave out front matter of other kinds', () => {
    expect(shown(markdown(`+++\ntitle = "x"\n+++\n\n${PROSE}`))).toEqual([`paragraph: ${PROSE}`]);
  });

  test('should take no block from a title with escapes', () => {
    expect(shown(markdown(`---\ntitle: "a \\"b\\" c"\n---\n${PROSE}`))).toEqual([`paragraph: ${PROSE}`]);
  });
});

describe('datelines', () => {
  test.each<[string, string | null, string | null, string | null]>([
    ['GENÈVE, 6 mars 2024 (Agence des Cimes) — ', 'GENÈVE', '2024-03-06', 'Agence des Cimes'],
    ['PORT-LOUIS (Maurice), 14 juin 2024 (AFP) - ', 'PORT-LOUIS', '2024-06-14', 'AFP'],
    ['BREST (Finistère), 14 juin 2024 - ', 'BREST', '2024-06-14', null],
    ['LEEDS, July 30, 2024 (Harbour Newswire) - ', 'LEEDS', '2024-07-30', 'Harbour Newswire'],
    ['PORT ELLEN, Ont., Sept. 13, 2017 — ', 'PORT ELLEN', '2017-09-13', null],
    ['LEEDS (Harbour Newswire), Tuesday 7 June 2022 — ', 'LEEDS', '2022-06-07', 'Harbour Newswire'],
    ['LEEDS, Tuesday 7 June 2022 (Northern) - ', 'LEEDS', '2022-06-07', 'Northern'],
    ['KASSEL, 14. Januar 2025 (Hessen-Dienst) – ', 'KASSEL', '2025-01-14', 'Hessen-Dienst'],
    ['PORTO, 25 de junho de 2025 - ', 'PORTO', '2025-06-25', null],
    ['SEVILLA, 3 de marzo de 2024 (EFE) - ', 'SEVILLA', '2024-03-03', 'EFE'],
    ['GENOVA, 3 marzo 2024 (ANSA) - ', 'GENOVA', '2024-03-03', 'ANSA'],
    ['DELFT, 3 maart 2024 (ANP) - ', 'DELFT', '2024-03-03', 'ANP'],
    ['PARIS, le 6 mars 2024 – ', 'PARIS', '2024-03-06', null],
    ['KASSEL (dpa) - ', 'KASSEL', null, 'dpa'],
    ['(AFP) - ', null, null, 'AFP'],
    ['ALDER, Modoc County (KPX 5) — ', 'ALDER', null, 'KPX 5'],
    ['Sun 01 Feb 2015 ', null, '2015-02-01', null],
  ])('should read %s', (line, datelinePlace, published, source) => {
    expect(from(line)).toMatchObject({ datelinePlace, published, source });
  });

  test.each([
    'Le maire - un ancien pompier - a refusé. ',
    'Trois élus (sur douze) – dont le maire – ont voté. ',
    'Le 6 mars 2024, la ville a voté. ',
    'En 2024 : rien de neuf. ',
    'Selon Zoé Lamarque, 12 élus – au moins – étaient là. ',
  ])('should not take a sentence for one: %s', (line) => {
    expect(from(line)).toMatchObject({ datelinePlace: null, published: null, source: null });
  });

  test('should take the year from the sidecar, or the file name', () => {
    const text = `Un titre\n\nGENÈVE, 30 décembre (AFP) — ${PROSE}`;
    expect(plain(text).metadata.published).toBeNull();
    expect(plain(text, { published: '2024-01-02' }).metadata.published).toBe('2023-12-30');
    expect(read('2023-12-31-x.txt', text).metadata).toMatchObject({
      published: '2023-12-30',
      publishedFrom: 'dateline',
    });
  });
});

describe('lines that state the day', () => {
  test.each<[string, string | null]>([
    ['Rennes, mardi 4 juin 2024', '2024-06-04'],
    ['4 June 2024', '2024-06-04'],
    ['Released 07:00, 4 June 2024', '2024-06-04'],
    ['Published 4 June 2024 by Harbour Watch, Leeds', '2024-06-04'],
    ['City of Port Ellen, Finance, June 4, 2024', '2024-06-04'],
    ['Archives. Article paru le 4 juin 2014 et republié pour le dossier.', '2014-06-04'],
    ['Veröffentlicht am 4. Juni 2024', '2024-06-04'],
    ['HARBOUR FESTIVAL, 12-15 JUNE 2024', null],
    ['RESULTS FOR THE SIX MONTHS ENDED 30 JUNE 2024', null],
    ['Manifestants, 25 janvier.', null],
    ['La réunion du 4 juin 2024 au port', null],
  ])('should read %s', (line, published) => {
    expect(plain(`UN TITRE\n${line}\n\n${PROSE}`, { published: null }).metadata.published).toBe(published);
  });

  test('should give the time', () => {
    expect(plain(`A TITLE\nReleased 07:00, 4 June 2024\n\n${ENGLISH}`).metadata.publishedTime).toBe('07:00');
  });
});

describe('order of dates', () => {
  const text = (date: string): string => `---\n${date}x: y\n---\n\nGENÈVE, 6 mars 2024 (AFP) — ${PROSE}`;

  test('should prefer front matter, dateline, sidecar, file name', () => {
    const name = '2024-01-01-x.md';
    const published = '2024-02-02';
    expect(read(name, text('date: 2024-05-05\n'), { published }).metadata.publishedFrom).toBe('front-matter');
    expect(read(name, text(''), { published }).metadata.publishedFrom).toBe('dateline');
    expect(read(name, PROSE, { published }).metadata).toMatchObject({ published, publishedFrom: 'sidecar' });
    expect(read(name, PROSE).metadata).toMatchObject({ published: '2024-01-01', publishedFrom: 'file-name' });
    expect(read('x.md', PROSE).metadata).toMatchObject({ published: null, publishedFrom: null });
  });

  test.each([
    ['2024-03-06-x.md', '2024-03-06'],
    ['20240306.txt', '2024-03-06'],
    ['2024/03/06/x.md', '2024-03-06'],
    ['x_2024_03_06.md', '2024-03-06'],
    ['26-03-2024.md', '2024-03-26'],
    ['05-03-2024.md', null],
    ['x-1965495338.txt', null],
    ['2024-13-06.md', null],
    ['2024.md', null],
  ])('should read the name %s', (name, expected) => expect(dateInName(name)).toBe(expected));
});

describe('who and where from', () => {
  test.each<[string, Partial<Metadata>]>([
    [`Titre court\nPar Zoé Lamarque\n${PROSE}`, { author: 'Zoé Lamarque' }],
    [`A title\nBy Tom Archer, transport editor\n${ENGLISH}`, { author: 'Tom Archer' }],
    [
      `A title\n\nBy Tom Archer\nThe Harbour Gazette\n\n${ENGLISH}`,
      { author: 'Tom Archer', source: 'The Harbour Gazette' },
    ],
    [`Titre court\n${PROSE}\nSource: Divers`, { source: 'Divers' }],
    [`Titre court\n${PROSE}\nSource leport.net`, { source: 'leport.net' }],
    [`Titre court\n${PROSE}`, { title: 'Titre court', author: null, source: null }],
  ])('should read %j', (text, expected) => expect(plain(text).metadata).toMatchObject(expected));
});
